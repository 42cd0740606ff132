import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SelfScorePage, SelfScoreRowDto } from '../../src/scoring/self-scores/overview.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { FILES } from './evidence-files.js';
import {
  forcePhase,
  FULL_MARKS,
  startScoring,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let fixture: ScoringFixture;
let representative: ApiClient;

const at = (unit: number, what: string, code: string): string =>
  `/api/self-scores/${fixture.set.id}/${fixture.units[unit]}/${what}/${fixture.criterion[code]}`;

async function put(unit: number, what: 'marks' | 'appraisals', code: string, mark: object): Promise<void> {
  const { status, text } = await staff.put(at(unit, what, code), { version: 0, ...mark });
  if (status !== 200) throw new Error(text);
}

/** First unit: all marked, one line lower on appraisal. Second: two lines marked, and one file. Third: nothing. */
beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  fixture = await startScoring(test, staff, { phase: 'self-score' });
  representative = await test.account(['unit-representative'], { collectiveId: fixture.units[1] });
  for (const [code, mark] of Object.entries(FULL_MARKS)) await put(0, 'marks', code, mark);
  await put(0, 'appraisals', 'A.2', { kind: 'points', points: '20', reason: 'Báo cáo nộp chậm' });
  await put(0, 'appraisals', 'B.1', { kind: 'points', points: '10.00' });
  await put(1, 'marks', 'A.2', { kind: 'points', points: '28' });
  await put(1, 'marks', 'B.1', { kind: 'points', points: '5' });
  await representative.upload(at(1, 'evidence', 'A.2'), FILES.pdf(), 'a.pdf');
});

afterAll(() => test.close());

const list = async (by: ApiClient, query = ''): Promise<SelfScorePage & Problem> =>
  (await by.get<SelfScorePage & Problem>(`/api/criteria-sets/${fixture.set.id}/self-scores?${query}`)).body;
const names = (page: SelfScorePage): string[] => page.items.map(({ name }) => name.slice(-1));

const OPEN = { canWrite: true, canAppraise: true };
const row = (unit: number, block: string, more: Partial<SelfScoreRowDto>): object => ({
  participantId: fixture.units[unit],
  name: expect.stringMatching(new RegExp(`^Tổ dân phố \\d+\\.${unit + 1}$`)),
  unitName: null,
  block,
  lines: 6,
  ...more,
});

describe('the overview of self-scores', () => {
  it('tells of each subject how far it has come and what it adds up to', async () => {
    expect(await list(staff)).toEqual({
      items: [
        row(0, 'Khối A', {
          ...{ state: 'complete', stateLabel: 'Đã tự chấm, chờ thẩm định', done: 6, appraised: 2 },
          ...{ differences: 1, evidenceCount: 0, ownTotal: '90.00', appraisedTotal: '83.00', policy: OPEN },
        }),
        row(1, 'Khối A', {
          ...{ state: 'in-progress', stateLabel: 'Đang tự chấm', done: 2, appraised: 0 },
          ...{ differences: 0, evidenceCount: 1, ownTotal: '33.00', appraisedTotal: '33.00', policy: OPEN },
        }),
        row(2, 'Khối B', {
          ...{ state: 'not-begun', stateLabel: 'Chưa tự chấm', done: 0, appraised: 0 },
          ...{ differences: 0, evidenceCount: 0, ownTotal: '0.00', appraisedTotal: '0.00', policy: OPEN },
        }),
      ],
      page: 1,
      pageSize: 50,
      total: 3,
      counts: { notBegun: 1, inProgress: 1, complete: 1, appraised: 0 },
    });
  });

  it('shows a unit its own and nobody else’s, and officials all without letting them write', async () => {
    const own = await list(representative);
    expect([own.total, own.items.map(({ participantId }) => participantId), own.items[0]?.policy]).toEqual([
      1,
      [fixture.units[1]],
      { canWrite: true, canAppraise: false },
    ]);
    expect(own.counts).toEqual({ notBegun: 0, inProgress: 1, complete: 0, appraised: 0 });
    expect((await list(representative, `unitId=${fixture.units[0]}`)).total).toBe(0);
    const followed = await list(await test.account(['official']));
    expect([followed.total, followed.items[0]?.policy]).toEqual([3, { canWrite: false, canAppraise: false }]);
    expect((await list(await test.account(['unit-representative']))).code).toBe('forbidden');
    expect((await list(await test.account(['committee-member']))).code).toBe('forbidden');
    expect((await list(await test.account(['ward-staff'], { ward: 'B' }))).code).toBe('not-found');
  });

  it('is searched, filtered, sorted and paged on the server', async () => {
    expect(names(await list(staff, 'state=in-progress'))).toEqual(['2']);
    expect((await list(staff, 'state=appraised')).total).toBe(0);
    expect(names(await list(staff, `block=${encodeURIComponent('Khối B')}`))).toEqual(['3']);
    expect(names(await list(staff, 'differing=true'))).toEqual(['1']);
    expect(names(await list(staff, 'differing=false'))).toEqual(['2', '3']);
    expect(names(await list(staff, 'q=to+dan+pho&sort=-done'))).toEqual(['1', '2', '3']);
    expect((await list(staff, 'q=khong+co')).total).toBe(0);
    expect(names(await list(staff, 'sort=state,name'))).toEqual(['3', '2', '1']);
    expect(names(await list(staff, 'sort=-evidenceCount,-name&pageSize=2'))).toEqual(['2', '3']);
    expect(names(await list(staff, 'sort=-evidenceCount,-name&pageSize=2&page=2'))).toEqual(['1']);
    expect((await list(staff, 'sort=ownTotal')).code).toBe('invalid-input');
    const statements = (size: number): Promise<number> =>
      test.countQueries(() => list(staff, `pageSize=${size}`));
    expect(await statements(3)).toBe(await statements(1));
  });

  it('is done once every line is appraised, and closes with its phase', async () => {
    for (const code of ['A.1', 'B.2', 'T.1', 'T.2'])
      await put(0, 'appraisals', code, FULL_MARKS[code] as object);
    await forcePhase(test, fixture.campaignId, 'scoring');
    const { items } = await list(staff, 'state=appraised');
    expect(items).toMatchObject([
      { done: 6, appraised: 6, differences: 1, policy: { canWrite: false, canAppraise: true } },
    ]);
    await forcePhase(test, fixture.campaignId, 'review');
    expect((await list(staff)).items.map(({ policy }) => policy)).toEqual(
      Array(3).fill({ canWrite: false, canAppraise: false }),
    );
  });
});
