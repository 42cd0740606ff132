import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankResults, type RankableResult } from '../../src/scoring/calculation/ranking.js';
import type { ResultDto, ResultsBoardDto, ScorerProgressDto } from '../../src/scoring/results/results.dto.js';
import { LIVE_STANDING } from '../../src/scoring/results/results.sql.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  addParticipant,
  fillSheet,
  register,
  startScoring,
  submitFull,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let fixture: ScoringFixture;
let member: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
});

afterAll(() => test.close());

beforeEach(async () => {
  fixture = await startScoring(test, staff);
  [member, other] = fixture.members as [ApiClient, ApiClient];
});

function board(query = '', client = official) {
  return client.get<ResultsBoardDto & Problem>(`/api/criteria-sets/${fixture.set.id}/results?${query}`);
}

/** Hands in the same points for a unit by both members. */
async function score(unit: string | undefined, points: string, second = points): Promise<void> {
  await submitFull(fixture, member, unit ?? '', { 'A.2': { kind: 'points', points } });
  await submitFull(fixture, other, unit ?? '', { 'A.2': { kind: 'points', points: second } });
}

async function move(
  to: string,
  reason?: string,
  client = official,
): Promise<{ status: number; body: Problem }> {
  const { body } = await official.get<{ version: number }>(`/api/campaigns/${fixture.campaignId}`);
  return client.post<Problem>(`/api/campaigns/${fixture.campaignId}/phase`, {
    to,
    reason,
    version: body.version,
  });
}

const brief = ({ rankOverall, rankInBlock, tiedOverall, tiedInBlock, points }: ResultDto): unknown[] => [
  points,
  rankOverall,
  rankInBlock,
  tiedOverall,
  tiedInBlock,
];

describe('the results board', () => {
  it('shows points, median, spread, both ranks and each sheet', async () => {
    await score(fixture.units[0], '27', '22');
    await score(fixture.units[1], '30');
    await submitFull(fixture, member, fixture.units[2] ?? '');
    const { body } = await board();
    expect(body).toMatchObject({ frozenAt: null, page: 1, pageSize: 50, total: 3 });
    expect(body.items).toEqual([
      {
        participantId: fixture.units[1],
        name: expect.stringMatching(/\.2$/),
        unitName: null,
        block: 'Khối A',
        points: '93.00',
        median: '93.00',
        spread: '0.00',
        complete: true,
        knockout: false,
        classification: 'Tốt',
        counted: 2,
        rankInBlock: 1,
        rankOverall: 1,
        tiedInBlock: false,
        tiedOverall: false,
        sheets: [
          { scorer: 'TV1', state: 'submitted', total: '93.00' },
          { scorer: 'TV2', state: 'submitted', total: '93.00' },
        ],
      },
      expect.objectContaining({
        points: '87.50',
        median: '87.50',
        spread: '5.00',
        rankInBlock: 2,
        rankOverall: 2,
      }),
      expect.objectContaining({
        block: 'Khối B',
        points: '90.00',
        complete: false,
        rankInBlock: null,
        rankOverall: null,
        sheets: [
          { scorer: 'TV1', state: 'submitted', total: '90.00' },
          { scorer: 'TV2', state: 'missing', total: null },
        ],
      }),
    ]);
  });

  it('gives equals the same place, skips the next, and says that they are equal', async () => {
    for (const unit of fixture.units) await score(unit, '27');
    const { body } = await board();
    expect(body.items.map(brief)).toEqual([
      ['90.00', 1, 1, true, true],
      ['90.00', 1, 1, true, true],
      ['90.00', 1, 1, true, false],
    ]);
  });

  it('breaks equal points by the tie-break criterion', async () => {
    const trade = { 'A.2': { kind: 'points', points: '26' }, 'B.2': { kind: 'points', points: '26.5' } };
    for (const one of fixture.members) await submitFull(fixture, one, fixture.units[0] ?? '', trade);
    await score(fixture.units[1], '27');
    const { body } = await board();
    expect(body.items.slice(0, 2).map(brief)).toEqual([
      ['90.00', 1, 1, false, false],
      ['90.00', 2, 2, false, false],
    ]);
    expect(body.items[0]?.participantId).toBe(fixture.units[1]);
  });

  it('filters by block, finds without accents, pages and sorts by how far members are apart', async () => {
    await score(fixture.units[0], '27', '16');
    await score(fixture.units[2], '30', '25');
    expect(
      (await board('block=Kh%E1%BB%91i%20B')).body.items.map(({ participantId }) => participantId),
    ).toEqual([fixture.units[2]]);
    expect((await board('q=to%20dan%20pho')).body.total).toBe(3);
    expect((await board('q=khong%20co')).body).toMatchObject({ total: 0, items: [] });
    const spread = await board('sort=-spread&pageSize=1');
    expect([spread.body.total, spread.body.items[0]?.spread]).toEqual([3, '11.00']);
    expect((await board('sort=-spread&pageSize=1&page=2')).body.items[0]?.spread).toBe('5.00');
    expect((await board('page=9')).body).toMatchObject({ total: 3, items: [] });
    const refused = await board('sort=sheets');
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([400, 'unknown-sort']);
  });

  it('is hidden from those who score until it is frozen, whatever other roles they hold', async () => {
    await score(fixture.units[0], '27');
    expect((await board('', member)).body.code).toBe('results-hidden');
    const both = await test.account(['committee-member', 'ward-staff']);
    expect((await board('', both)).status).toBe(200);
    await staff.post(`/api/campaigns/${fixture.campaignId}/scorers`, {
      accountId: both.accountId,
      code: 'TV9',
      position: 9,
    });
    expect((await board('', both)).body.code).toBe('results-hidden');
    expect(
      (
        await board(
          '',
          await test.account(['unit-representative', 'administrator'], { collectiveId: fixture.units[0] }),
        )
      ).body.code,
    ).toBe('forbidden');
    await move('review');
    expect((await board('', member)).status).toBe(200);
  });

  it('knows nothing of another ward', async () => {
    const stranger = await test.account(['official'], { ward: 'B' });
    for (const what of ['results', 'progress', 'freezes', 'candidates']) {
      const { status } = await stranger.get<Problem>(`/api/criteria-sets/${fixture.set.id}/${what}`);
      expect([what, status]).toEqual([what, 404]);
    }
  });

  it('sends as many statements for three subjects as for one', async () => {
    const three = await test.countQueries(() => board());
    await test.sql(`delete from registrations where participant_id = any($1)`, [fixture.units.slice(1)]);
    expect((await board()).body.total).toBe(1);
    expect(await test.countQueries(() => board())).toBe(three);
  });

  it('ranks exactly as the pure calculator does', async () => {
    const blocks = ['Khối 1', 'Khối 2', ''];
    const ids = await test.inWard(async (uow) => {
      const made: string[] = [];
      for (let index = 0; index < 24; index += 1) {
        made.push(await addParticipant(uow, 'collective', `Xếp hạng ${index}`, { block: blocks[index % 3] }));
      }
      await register(uow, fixture.set.id, made);
      await uow.execute(
        `insert into results (campaign_id, criteria_set_id, participant_id) select $1, $2, unnest($3::uuid[])`,
        [fixture.campaignId, fixture.set.id, made],
      );
      return made;
    });
    const one = fc.record({
      points: fc.constantFrom('79.50', '80.00', '80.01', '100.00'),
      complete: fc.boolean(),
      knockout: fc.boolean(),
      tieBreak: fc.tuple(
        fc.constantFrom('9.000000', '10.000000', '10.500000'),
        fc.constantFrom('0.000000', '2.333333'),
      ),
    });
    const cases = fc.sample(fc.array(one, { minLength: ids.length, maxLength: ids.length }), {
      numRuns: 15,
      seed: 7,
    });
    for (const values of cases) {
      const results: RankableResult[] = values.map((value, index) => ({
        ...value,
        id: ids[index] ?? '',
        criteriaSet: fixture.set.code,
        block: blocks[index % 3] || null,
      }));
      const ranked = await test.inWard(async (uow) => {
        await uow.execute(
          `update results r set points = n.points, complete = n.complete, knockout = n.knockout, counted = 1,
                  tie_break = array(select value::numeric from jsonb_array_elements_text(n."tieBreak") with ordinality order by ordinality)
             from jsonb_to_recordset($2) as n(id uuid, points numeric, complete boolean, knockout boolean, "tieBreak" jsonb)
            where r.criteria_set_id = $1 and r.participant_id = n.id`,
          [fixture.set.id, JSON.stringify(results)],
        );
        return uow.query<{ id: string; rankInBlock: number | null; rankOverall: number | null }>(
          `select participant_id as id, rank_in_block as "rankInBlock", rank_overall as "rankOverall" from (${LIVE_STANDING}) s
            where participant_id = any($2)`,
          [fixture.set.id, ids],
        );
      });
      const pure = rankResults(results);
      expect(Object.fromEntries(ranked.map(({ id, ...ranks }) => [id, ranks]))).toEqual(
        Object.fromEntries(ids.map((id) => [id, pure.get(id)])),
      );
    }
  });
});

describe('progress', () => {
  it('counts for staff, and tells no mark', async () => {
    await submitFull(fixture, member, fixture.units[0] ?? '');
    await fillSheet(fixture, member, fixture.units[1] ?? '');
    await other.put(`/api/score-sheets/${fixture.set.id}/${fixture.units[0]}/recusal`, {
      reason: 'Là người nhà',
      version: 0,
    });
    const { body } = await staff.get<ScorerProgressDto[]>(`/api/criteria-sets/${fixture.set.id}/progress`);
    expect(body).toEqual([
      {
        scorer: 'TV1',
        displayName: 'Thành viên 1',
        candidates: 3,
        submitted: 1,
        recused: 0,
        draft: 1,
        notBegun: 1,
      },
      {
        scorer: 'TV2',
        displayName: 'Thành viên 2',
        candidates: 3,
        submitted: 0,
        recused: 1,
        draft: 0,
        notBegun: 2,
      },
    ]);
    expect((await member.get<Problem>(`/api/criteria-sets/${fixture.set.id}/progress`)).status).toBe(403);
  });
});
