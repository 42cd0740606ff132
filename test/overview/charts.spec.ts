import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HonoursLedger } from '../../src/honours/honours-ledger.service.js';
import type { ChartsDto, ScoreSpreadDto } from '../../src/overview/overview.dto.js';
import { WardYear } from '../awards/ward-year.js';
import { campaignIn } from '../participants/register-fixtures.js';
import { addParticipant, forcePhase, startScoring, submitFull } from '../scoring-api/scoring-fixture.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
});

afterAll(() => test.close());

async function charts(client: ApiClient, campaignId?: string): Promise<ChartsDto> {
  const query = campaignId === undefined ? '' : `?campaignId=${campaignId}`;
  const { status, body, text } = await client.get<ChartsDto>(`/api/overview/charts${query}`);
  if (status !== 200) throw new Error(text);
  return body;
}

describe('registrations', () => {
  it('are counted by block, in the protocol order of its units, and by kind', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const year = new WardYear(test);
    const office = await year.unit('Văn phòng Đảng ủy', 'Khối cơ quan');
    const quarter = await year.unit('Tổ dân phố 4', 'Khối tổ dân phố');
    const loose = await year.unit('Đội thu gom', '');
    await year.register(campaignId, quarter, 'GK', 'submitted');
    await year.register(campaignId, await year.household(quarter, 'Hộ ông Lê Văn Tám'), 'GK');
    for (const name of ['Lê Thị An', 'Phạm Văn Bình']) {
      const person = await year.person(office, name);
      await year.register(campaignId, person, 'LDTT', name === 'Lê Thị An' ? 'accepted' : 'draft');
      await year.register(campaignId, person, 'GK', 'submitted');
    }
    await year.register(campaignId, loose, 'GK', 'draft');
    const { campaign, registrations } = await charts(official, campaignId);
    expect(campaign?.id).toBe(campaignId);
    expect(registrations).toEqual([
      { block: 'Khối cơ quan', subjectKind: 'individual', count: 4, accepted: 1 },
      { block: 'Khối tổ dân phố', subjectKind: 'collective', count: 1, accepted: 0 },
      { block: 'Khối tổ dân phố', subjectKind: 'household', count: 1, accepted: 1 },
      { block: 'Chưa xếp khối', subjectKind: 'collective', count: 1, accepted: 0 },
    ]);
  });
});

describe('the spread of scores', () => {
  const HIDDEN = {
    ...{ isVisible: false, ranked: 0, incomplete: 0, bins: [], classifications: [] },
  } satisfies Partial<ScoreSpreadDto>;

  it('counts ranked results by whole points and classification, as they stand and as frozen', async () => {
    const fixture = await startScoring(test, staff);
    const [first, second, third] = fixture.units as [string, string, string];
    const [member, other] = fixture.members as [ApiClient, ApiClient];
    for (const one of [member, other]) {
      await submitFull(fixture, one, first);
      // 90.00 less 6.25 points of A.2.
      await submitFull(fixture, one, second, { 'A.2': { kind: 'points', points: '20.75' } });
    }
    await submitFull(fixture, member, third);
    const set = {
      criteriaSetId: fixture.set.id,
      code: 'TC-TAPTHE',
      name: 'Bảng tiêu chí chấm điểm tập thể',
      subjectKind: 'collective',
    };
    const live = {
      ...set,
      ...{ isFrozen: false, isVisible: true, ranked: 2, incomplete: 1 },
      bins: [
        { from: 83, count: 1 },
        ...[84, 85, 86, 87, 88, 89].map((from) => ({ from, count: 0 })),
        { from: 90, count: 1 },
      ],
      classifications: [
        { name: 'Tốt', count: 2 },
        { name: 'Khá', count: 0 },
        { name: 'Chưa đạt', count: 0 },
        { name: 'Không xếp loại', count: 0 },
      ],
    };
    expect((await charts(official, fixture.campaignId)).scores).toEqual([live]);
    expect((await charts(member, fixture.campaignId)).scores).toEqual([
      { ...set, ...HIDDEN, isFrozen: false },
    ]);
    await submitFull(fixture, other, third, { 'T.3': { kind: 'knockout', knockout: true } });
    const { body } = await official.get<{ version: number }>(`/api/campaigns/${fixture.campaignId}`);
    const move = { to: 'review', version: body.version };
    expect((await official.post(`/api/campaigns/${fixture.campaignId}/phase`, move)).status).toBe(200);
    const frozen = {
      ...live,
      ...{ isFrozen: true, incomplete: 0 },
      classifications: [...live.classifications.slice(0, 3), { name: 'Không xếp loại', count: 1 }],
    };
    expect((await charts(official, fixture.campaignId)).scores).toEqual([frozen]);
    expect((await charts(member, fixture.campaignId)).scores).toEqual([frozen]);
  });

  it('is hidden from an official who scores, as the board is', async () => {
    const fixture = await startScoring(test, staff, { members: 0 });
    const both = await test.account(['official', 'committee-member']);
    const body = { accountId: both.accountId, code: 'TV9', position: 9 };
    await forcePhase(test, fixture.campaignId, 'registration');
    expect((await staff.post(`/api/campaigns/${fixture.campaignId}/scorers`, body)).status).toBe(201);
    const { scores } = await charts(both, fixture.campaignId);
    expect(scores).toMatchObject([HIDDEN]);
  });

  it('takes the same number of statements for one set and for three', async () => {
    const fixture = await startScoring(test, staff);
    const statements = () => test.countQueries(() => charts(official, fixture.campaignId));
    await statements();
    const one = await statements();
    await test.inWard((uow) =>
      uow.execute(
        `insert into criteria_sets (campaign_id, code, name, subject_kind, combining, minimum_sheets, bands)
         select campaign_id, code || n, name, subject_kind, combining, minimum_sheets, bands
           from criteria_sets, generate_series(2, 3) n where id = $1`,
        [fixture.set.id],
      ),
    );
    expect((await charts(official, fixture.campaignId)).scores).toHaveLength(3);
    expect(await statements()).toBe(one);
  });
});

describe('awards by year', () => {
  it('come from the ledger: ten years, by award in the catalogue’s order', async () => {
    const [now] = await test.sql<{ year: number }>(
      `select extract(year from now() at time zone 'Asia/Ho_Chi_Minh')::int as year`,
    );
    const thisYear = now?.year ?? 0;
    const year = new WardYear(test);
    const [merit, worker] = [await year.award('GK'), await year.award('LDTT')];
    const record = (awardTypeId: string, of: number, name: string): Promise<unknown> =>
      test.inWard(() =>
        test.app.get(HonoursLedger).record([
          {
            ...{ participantId: null, name, awardTypeId, subjectKind: 'individual', unitName: 'Trạm Y tế' },
            ...{ awardName: 'Tên khi ấy', year: of, decisionNumber: '247/QĐ-UBND' },
            ...{ decidedOn: null, source: 'import', decisionId: null },
          },
        ]),
      );
    await record(merit, thisYear, 'Lê Thị Na');
    await record(worker, thisYear, 'Lê Thị Na');
    await record(worker, thisYear, 'Lê Thị Nụ');
    await record(worker, thisYear - 9, 'Lê Thị Na');
    await record(worker, thisYear - 10, 'Lê Thị Na');
    const member = await test.account(['committee-member']);
    expect((await charts(member)).awards).toEqual({
      years: Array.from({ length: 10 }, (_, index) => thisYear - 9 + index),
      items: [
        { year: thisYear - 9, awardTypeId: worker, awardName: 'Lao động tiên tiến', count: 1 },
        { year: thisYear, awardTypeId: worker, awardName: 'Lao động tiên tiến', count: 2 },
        { year: thisYear, awardTypeId: merit, awardName: 'Giấy khen', count: 1 },
      ],
    });
    const stranger = await test.account(['official'], { ward: 'B' });
    expect((await charts(stranger)).awards?.items).toEqual([]);
  });
});

describe('who may not read what a chart is drawn from', () => {
  it('gets none', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const collectiveId = await test.inWard((uow) => addParticipant(uow, 'collective', 'Tổ dân phố 5'));
    const representative = await test.account(['unit-representative'], { collectiveId });
    const administrator = await test.account(['administrator']);
    for (const client of [representative, administrator]) {
      const { registrations, scores, awards } = await charts(client, campaignId);
      expect({ registrations, scores, awards }).toEqual({ registrations: null, scores: null, awards: null });
    }
  });

  it('is told that another ward’s campaign is not there, and sees no campaign where there is none', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const stranger = await test.account(['official'], { ward: 'B' });
    expect((await stranger.get(`/api/overview/charts?campaignId=${campaignId}`)).status).toBe(404);
    const { campaign, registrations, scores } = await charts(stranger);
    expect({ campaign, registrations, scores }).toEqual({
      campaign: null,
      registrations: null,
      scores: null,
    });
  });
});
