import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SelfScoreDto } from '../../src/scoring/self-scores/self-scores.dto.js';
import type { MarkDto, NomineeDto } from '../../src/scoring/sheets/score-sheets.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { FILES } from './evidence-files.js';
import { forcePhase, SET_BODY, startScoring, type Problem, type ScoringFixture } from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let fixture: ScoringFixture;
let unit: string;
let representative: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

beforeEach(async () => {
  fixture = await startScoring(test, staff, { phase: 'self-score' });
  unit = fixture.units[0] ?? '';
  representative = await test.account(['unit-representative'], { collectiveId: unit });
});

const base = (on = unit): string => `/api/self-scores/${fixture.set.id}/${on}`;
const points = (value: string, version = 0, more: object = {}): object => ({
  kind: 'points',
  points: value,
  version,
  ...more,
});

function write(client: ApiClient, what: 'marks' | 'appraisals', body: object, on = unit, code = 'A.2') {
  return client.put<{ mark: MarkDto } & Problem>(`${base(on)}/${what}/${fixture.criterion[code]}`, body);
}

describe('a self-score', () => {
  it('is written by the unit, or by staff for it, and added up', async () => {
    expect((await write(representative, 'marks', points('28'))).body.mark).toMatchObject({
      points: '28.00',
      version: 1,
    });
    await write(staff, 'marks', points('10'), unit, 'B.1');
    const { body } = await representative.get<SelfScoreDto>(base());
    expect(body).toMatchObject({
      own: { total: '38.00', base: '38.00', bonus: '0.00', penalty: '0.00', knockout: false },
      appraised: { total: '38.00' },
      missing: ['A.1', 'B.2', 'T.1', 'T.2'],
    });
    expect(body.lines).toHaveLength(2);
  });

  it('is nobody else’s: another unit’s and another ward’s are refused', async () => {
    expect((await write(representative, 'marks', points('28'), fixture.units[1])).body.code).toBe(
      'not-found',
    );
    const madeUp = await representative.get<Problem>(base('00000000-0000-4000-8000-000000000000'));
    const another = await representative.get<Problem>(base(fixture.units[1]));
    expect([another.status, another.body.code, another.body.title]).toEqual([
      404,
      'not-found',
      madeUp.body.title,
    ]);
    expect((await write(fixture.members[0] as ApiClient, 'marks', points('28'))).status).toBe(403);
    const stranger = await test.account(['ward-staff'], { ward: 'B' });
    expect([
      (await stranger.get(base())).status,
      (await write(stranger, 'marks', points('1'))).status,
    ]).toEqual([404, 404]);
  });

  it('tells both values of two who write at once', async () => {
    const answers = await Promise.all([
      write(representative, 'marks', points('28')),
      write(staff, 'marks', points('20')),
    ]);
    const winner = answers.find(({ status }) => status === 200);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body).toMatchObject({
      code: 'mark-conflict',
      mine: { version: 0 },
      current: { points: winner?.body.mark.points, version: 1 },
    });
  });

  it('is written in its phase only, and must fit the line', async () => {
    expect((await write(representative, 'marks', points('31'))).body.errors?.[0]?.code).toBe('out-of-range');
    await forcePhase(test, fixture.campaignId, 'scoring');
    expect((await write(representative, 'marks', points('28'))).body.code).toBe('wrong-phase');
    expect((await write(staff, 'appraisals', points('28'))).status).toBe(200);
    await forcePhase(test, fixture.campaignId, 'review');
    expect((await write(staff, 'appraisals', points('27', 1))).body.code).toBe('wrong-phase');
  });
});

describe('a line of the set', () => {
  it.each([
    ['a mark', () => write(representative, 'marks', points('1'), unit, 'T.2')],
    [
      'a file',
      () => representative.upload(`${base()}/evidence/${fixture.criterion['T.2']}`, FILES.pdf(), 'a.pdf'),
    ],
  ])('with %s on it is not taken out', async (_, put) => {
    expect((await put()).status).toBeLessThan(300);
    const groups = SET_BODY.groups.map((group) => ({
      ...group,
      criteria: group.criteria.filter(({ code }) => code !== 'T.2'),
    }));
    const changed = await staff.put<Problem>(`/api/criteria-sets/${fixture.set.id}`, {
      ...{ ...SET_BODY, groups, version: fixture.set.version },
    });
    expect([changed.status, changed.body.code]).toEqual([409, 'criterion-in-use']);
  });
});

describe('an appraisal', () => {
  it('says why where it differs, and settles the line', async () => {
    await write(representative, 'marks', points('28'));
    expect((await write(staff, 'appraisals', points('28.00'))).status).toBe(200);
    const silent = await write(staff, 'appraisals', points('20', 1));
    expect(silent.body.errors?.[0]).toMatchObject({ field: 'reason', code: 'reason-required' });
    const reason = 'Báo cáo quý III nộp chậm';
    expect((await write(staff, 'appraisals', points('20', 1, { reason }))).body.mark.version).toBe(2);
    expect((await write(representative, 'marks', points('30', 1))).body.code).toBe('already-appraised');
    expect((await write(representative, 'appraisals', points('30', 2))).body.code).toBe('forbidden');
    const { body } = await representative.get<SelfScoreDto>(base());
    expect(body).toMatchObject({
      own: {
        total: '28.00',
        groups: [
          { code: 'A', points: '28.00' },
          { code: 'B', points: '0.00' },
        ],
      },
      appraised: {
        total: '20.00',
        groups: [
          { code: 'A', points: '20.00' },
          { code: 'B', points: '0.00' },
        ],
      },
      lines: [{ reason }],
    });
    const [entry] = await test.sql(
      `select action, before, after, reason from audit_entries order by id desc limit 1`,
    );
    expect(entry).toEqual({
      action: 'self-score.appraisal',
      before: { kind: 'points', points: '28.00' },
      after: { kind: 'points', points: '20.00' },
      reason,
    });
  });

  it('is before the committee’s eyes with the self-score', async () => {
    await write(representative, 'marks', points('28'));
    await write(staff, 'appraisals', points('20', 0, { reason: 'Báo cáo nộp chậm' }));
    await forcePhase(test, fixture.campaignId, 'scoring');
    const { body } = await (fixture.members[0] as ApiClient).get<NomineeDto>(
      `/api/score-sheets/${fixture.set.id}/${unit}`,
    );
    expect(body.selfScores).toEqual([
      {
        criterionId: fixture.criterion['A.2'],
        self: expect.objectContaining({ points: '28.00' }),
        appraisal: expect.objectContaining({ points: '20.00' }),
        reason: 'Báo cáo nộp chậm',
        evidence: [],
      },
    ]);
  });
});
