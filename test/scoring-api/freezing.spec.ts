import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FreezeDto, ResultsBoardDto } from '../../src/scoring/results/results.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { startScoring, submitFull, type Problem, type ScoringFixture } from './scoring-fixture.js';

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

describe('freezing', () => {
  it('stores results as they stand: what changes underneath no longer moves them', async () => {
    await score(fixture.units[0], '27', '22');
    const before = await board();
    expect((await move('review')).status).toBe(200);
    await test.sql(`update results set points = 1 where criteria_set_id = $1`, [fixture.set.id]);
    await test.sql(`update score_sheets set total = 2 where criteria_set_id = $1 and status = 'submitted'`, [
      fixture.set.id,
    ]);
    await test.sql(`delete from registrations where participant_id = $1`, [fixture.units[2]]);
    const after = await board();
    expect(after.body.items).toEqual(before.body.items);
    expect(after.body.frozenAt).toEqual(expect.any(String));
  });

  it('counts results anew first, so that what is frozen is what the sheets say', async () => {
    await score(fixture.units[0], '27');
    await test.sql(`update results set points = 1 where criteria_set_id = $1`, [fixture.set.id]);
    await move('review');
    expect((await board()).body.items[0]?.points).toBe('90.00');
  });

  it('is the official’s to close, and to re-open with a reason; the earlier closing is kept', async () => {
    await score(fixture.units[0], '27');
    expect((await move('review', undefined, staff)).status).toBe(403);
    await move('review');
    expect((await move('scoring')).body.code).toBe('reason-required');
    expect((await move('scoring', 'Nhập nhầm phiếu của TV2', staff)).status).toBe(403);
    expect((await move('scoring', 'Nhập nhầm phiếu của TV2')).status).toBe(200);
    expect((await board()).body.frozenAt).toBeNull();
    const { body: sheet } = await other.get<{ sheet: { version: number } }>(
      `/api/score-sheets/${fixture.set.id}/${fixture.units[0]}`,
    );
    await other.delete(
      `/api/score-sheets/${fixture.set.id}/${fixture.units[0]}/submission?version=${sheet.sheet.version}`,
    );
    await move('review');
    expect((await board()).body.items[0]).toMatchObject({ counted: 1, complete: false, rankOverall: null });
    const freezes = await official.get<FreezeDto[]>(`/api/criteria-sets/${fixture.set.id}/freezes`);
    expect(freezes.body).toEqual([
      expect.objectContaining({ number: 2, reopenedAt: null, reopenReason: null }),
      expect.objectContaining({
        number: 1,
        reopenedAt: expect.any(String),
        reopenReason: 'Nhập nhầm phiếu của TV2',
      }),
    ]);
    const kept = await test.sql(
      `select r.points, r.rank_overall from frozen_results r join result_freezes f on f.id = r.freeze_id
        where f.criteria_set_id = $1 and f.number = 1 and r.participant_id = $2`,
      [fixture.set.id, fixture.units[0]],
    );
    expect(kept).toEqual([{ points: '90.00', rank_overall: 1 }]);
    const acts = await test.sql<{ action: string; reason: string | null }>(
      `select action, reason from audit_entries where subject_id = $1 and action like 'results.%' order by id`,
      [fixture.campaignId],
    );
    expect(acts).toEqual([
      { action: 'results.freeze', reason: null },
      { action: 'results.reopen', reason: 'Nhập nhầm phiếu của TV2' },
      { action: 'results.freeze', reason: null },
    ]);
  });

  it('cannot be written over, by the program’s own role either', async () => {
    await score(fixture.units[0], '27');
    await move('review');
    const tamper = (sql: string) =>
      test
        .inWard((uow) => uow.execute(sql))
        .then(
          () => 'done',
          () => 'refused',
        );
    expect(await tamper(`update frozen_results set points = 100`)).toBe('refused');
    expect(await tamper(`delete from frozen_results`)).toBe('refused');
    expect(await tamper(`delete from result_freezes`)).toBe('refused');
  });
});
