import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NomineeDto, SheetStateDto, SubmitAllDto } from '../../src/scoring/sheets/score-sheets.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  fillSheet,
  forcePhase,
  markPath,
  startScoring,
  submitFull,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

interface ResultRow {
  points: string | null;
  median: string | null;
  spread: string | null;
  complete: boolean;
  knockout: boolean;
  classification: string | null;
  counted: number;
}

let test: TestApp;
let staff: ApiClient;
let fixture: ScoringFixture;
let member: ApiClient;
let other: ApiClient;
let unit: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

beforeEach(async () => {
  fixture = await startScoring(test, staff, { members: 3 });
  [member, other] = fixture.members as [ApiClient, ApiClient];
  [unit] = fixture.units as [string];
});

const path = (what: string, on = unit): string => `/api/score-sheets/${fixture.set.id}/${on}/${what}`;

function act(
  client: ApiClient,
  method: 'POST' | 'PUT' | 'DELETE',
  what: string,
  body: Record<string, unknown>,
  on = unit,
) {
  const isDelete = method === 'DELETE';
  return client.send<SheetStateDto & Problem>(
    method,
    path(what, on) + (isDelete ? `?version=${String(body.version)}` : ''),
    isDelete ? undefined : body,
  );
}

async function result(on = unit): Promise<ResultRow | undefined> {
  const [row] = await test.sql<ResultRow>(
    `select points::text, median::text, spread::text, complete, knockout, classification, counted from results
      where criteria_set_id = $1 and participant_id = $2`,
    [fixture.set.id, on],
  );
  return row;
}

function lastAudit(): Promise<unknown> {
  return test
    .sql<{ action: string }>(
      `select action, before, after, reason from audit_entries order by id desc limit 1`,
    )
    .then(([row]) => row);
}

describe('handing in', () => {
  it('counts the sheet out and brings the result up to date', async () => {
    const version = await fillSheet(fixture, member, unit);
    const submitted = await act(member, 'POST', 'submission', { version });
    expect(submitted.body).toEqual({
      status: 'submitted',
      version: version + 1,
      total: '90.00',
      knockout: false,
      missing: [],
      policy: expect.objectContaining({ canWithdraw: true, canSubmit: false }),
    });
    expect(await lastAudit()).toEqual({
      action: 'score-sheet.submit',
      before: null,
      after: { total: '90.00', knockout: false },
      reason: null,
    });
    expect(await result()).toEqual({
      points: '90.00',
      median: '90.00',
      spread: '0.00',
      complete: false,
      knockout: false,
      classification: 'Tốt',
      counted: 1,
    });
    await submitFull(fixture, other, unit, { 'A.2': { kind: 'points', points: '22.25' } });
    expect(await result()).toMatchObject({ points: '87.63', spread: '4.75', complete: true, counted: 2 });
  });

  it('refuses while a line is unmarked and names it; a blank knock-out line means no', async () => {
    const untouched = await act(member, 'POST', 'submission', { version: 0 });
    expect([untouched.status, untouched.body.code, untouched.body.missing]).toEqual([
      409,
      'sheet-incomplete',
      ['A.1', 'A.2', 'B.1', 'B.2', 'T.1', 'T.2'],
    ]);
    await member.put(markPath(fixture, unit, 'A.2'), { kind: 'points', points: '0', version: 0 });
    const begun = await act(member, 'POST', 'submission', { version: 1 });
    expect(begun.body.missing).toEqual(['A.1', 'B.1', 'B.2', 'T.1', 'T.2']);
    expect(await result()).toBeUndefined();
  });

  it('refuses a sheet that changed since it was read, and one handed in already', async () => {
    const version = await fillSheet(fixture, member, unit);
    const stale = await act(member, 'POST', 'submission', { version: version - 1 });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale-version']);
    expect(stale.body.current).toMatchObject({ version, total: '90.00' });
    await act(member, 'POST', 'submission', { version });
    expect((await act(member, 'POST', 'submission', { version: version + 1 })).body.code).toBe(
      'sheet-submitted',
    );
  });

  it('counts both of two members who hand in at the same moment, round after round', async () => {
    for (const subject of fixture.units) {
      const versions = await Promise.all(fixture.members.map((one) => fillSheet(fixture, one, subject)));
      const answers = await Promise.all(
        fixture.members.map((one, index) =>
          act(one, 'POST', 'submission', { version: versions[index] }, subject),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await result(subject)).toMatchObject({ points: '90.00', counted: 3, complete: true });
    }
  });

  it('hands in every complete sheet at once and leaves the others', async () => {
    const [first = '', second = ''] = fixture.units;
    await fillSheet(fixture, member, first);
    await member.put(markPath(fixture, second, 'A.2'), { kind: 'points', points: '10', version: 0 });
    const { body } = await member.post<SubmitAllDto>(`/api/score-sheets/${fixture.set.id}/submission`);
    expect(body).toEqual({ submitted: 1, incomplete: 1, notBegun: 1 });
    expect(await lastAudit()).toMatchObject({ action: 'score-sheet.submit-all', after: body });
    expect(await result(first)).toMatchObject({ counted: 1, points: '90.00' });
    expect(await result(second)).toBeUndefined();
  });

  it('knocks the subject out by one sheet', async () => {
    await submitFull(fixture, member, unit, { 'T.3': { kind: 'knockout', knockout: true } });
    await submitFull(fixture, other, unit);
    expect(await result()).toMatchObject({
      points: '90.00',
      knockout: true,
      classification: 'Không xếp loại',
    });
  });

  it('waits for scoring to be closed at the same moment, and is refused', async () => {
    const version = await fillSheet(fixture, member, unit);
    let submitting: ReturnType<typeof act> | undefined;
    await test.inWard(async (uow) => {
      await uow.query(`select phase from campaigns where id = $1 for update`, [fixture.campaignId]);
      submitting = act(member, 'POST', 'submission', { version });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await uow.execute(`update campaigns set phase = 'review' where id = $1`, [fixture.campaignId]);
    });
    expect((await submitting)?.body.code).toBe('wrong-phase');
    expect(await result()).toBeUndefined();
  });

  it('is refused once scoring is over, with the result as it was', async () => {
    const version = await fillSheet(fixture, member, unit);
    await forcePhase(test, fixture.campaignId, 'review');
    expect((await act(member, 'POST', 'submission', { version })).body.code).toBe('wrong-phase');
    expect(await result()).toBeUndefined();
  });
});

describe('withdrawing', () => {
  it('takes the sheet out of the count until it is handed in again', async () => {
    await submitFull(fixture, other, unit, { 'A.2': { kind: 'points', points: '22.25' } });
    const version = await submitFull(fixture, member, unit);
    const back = await act(member, 'DELETE', 'submission', { version });
    expect(back.body).toMatchObject({ status: 'draft', version: version + 1, total: '90.00', missing: [] });
    expect(await lastAudit()).toMatchObject({ action: 'score-sheet.withdraw', before: { total: '90.00' } });
    expect(await result()).toMatchObject({ points: '85.25', counted: 1, complete: false });
    expect((await act(member, 'DELETE', 'submission', { version: version + 1 })).body.code).toBe(
      'sheet-not-submitted',
    );
  });

  it('leaves an empty result where it was the only sheet', async () => {
    const version = await submitFull(fixture, member, unit);
    await act(member, 'DELETE', 'submission', { version });
    expect(await result()).toEqual({
      points: null,
      median: null,
      spread: null,
      complete: false,
      knockout: false,
      classification: null,
      counted: 0,
    });
  });
});

describe('stepping aside', () => {
  it('is recorded with its reason and takes the sheet out of the count', async () => {
    await submitFull(fixture, other, unit, { 'A.2': { kind: 'points', points: '22.25' } });
    const version = await submitFull(fixture, member, unit);
    const recused = await act(member, 'PUT', 'recusal', { reason: 'Là vợ của tổ trưởng', version });
    expect(recused.body).toMatchObject({ status: 'recused', version: version + 1 });
    expect(await lastAudit()).toEqual({
      action: 'score-sheet.recuse',
      before: { status: 'submitted', total: '90.00' },
      after: { status: 'recused' },
      reason: 'Là vợ của tổ trưởng',
    });
    expect(await result()).toMatchObject({ points: '85.25', counted: 1 });
    expect((await act(member, 'POST', 'submission', { version: version + 1 })).body.code).toBe(
      'sheet-recused',
    );
  });

  it('can be undone; the marks given before are still there', async () => {
    const version = await fillSheet(fixture, member, unit);
    await act(member, 'PUT', 'recusal', { reason: 'Là người nhà', version });
    const undone = await act(member, 'DELETE', 'recusal', { version: version + 1 });
    expect(undone.body).toMatchObject({ status: 'draft', total: '90.00', missing: [] });
    expect((await act(member, 'DELETE', 'recusal', { version: version + 2 })).body.code).toBe(
      'sheet-not-recused',
    );
  });

  it('needs a reason, works on a sheet not begun, and is refused twice', async () => {
    expect((await act(member, 'PUT', 'recusal', { version: 0 })).status).toBe(400);
    expect((await act(member, 'PUT', 'recusal', { version: 0, reason: 'Là người nhà' })).status).toBe(200);
    expect((await act(member, 'PUT', 'recusal', { version: 1, reason: 'Là người nhà' })).body.code).toBe(
      'sheet-recused',
    );
  });
});

describe('what a member sees of others', () => {
  const others = (client: ApiClient) => client.get<NomineeDto>(`/api/score-sheets/${fixture.set.id}/${unit}`);

  it('is nothing before their own sheet is in, then totals and marks of those that are in', async () => {
    await submitFull(fixture, other, unit);
    await fillSheet(fixture, fixture.members[2] as ApiClient, unit);
    const version = await fillSheet(fixture, member, unit);
    const before = await others(member);
    expect(before.body.others).toBeNull();
    expect(before.text).not.toContain('TV2');
    await act(member, 'POST', 'submission', { version });
    const after = await others(member);
    expect(after.body.others?.map(({ scorer, state, total }) => ({ scorer, state, total }))).toEqual([
      { scorer: 'TV2', state: 'submitted', total: '90.00' },
      { scorer: 'TV3', state: 'missing', total: null },
    ]);
    expect(Object.keys(after.body.others?.[0]?.marks ?? {})).toHaveLength(6);
    expect(after.body.others?.[1]?.marks).toEqual({});
  });

  it('is nothing again once they step aside', async () => {
    await submitFull(fixture, other, unit);
    const version = await submitFull(fixture, member, unit);
    await act(member, 'PUT', 'recusal', { reason: 'Là người nhà', version });
    expect((await others(member)).body.others).toBeNull();
  });

  it('is all of it once scoring is over', async () => {
    await submitFull(fixture, other, unit);
    await forcePhase(test, fixture.campaignId, 'review');
    expect((await others(member)).body.others?.[0]).toMatchObject({ scorer: 'TV2', total: '90.00' });
  });

  it('is nothing of another ward', async () => {
    const stranger = await test.account(['committee-member'], { ward: 'B' });
    const answers = [
      await others(stranger),
      await stranger.get<Problem>(`/api/score-sheets/${fixture.set.id}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });
});
