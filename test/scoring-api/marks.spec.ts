import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GridDto, SavedMarkDto } from '../../src/scoring/sheets/score-sheets.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  fillSheet,
  FILLING,
  FULL_MARKS,
  markPath,
  points,
  startScoring,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

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
  fixture = await startScoring(test, staff);
  [member, other] = fixture.members as [ApiClient, ApiClient];
  [unit] = fixture.units as [string];
});

function save(client: ApiClient, code: string, body: object, on = unit) {
  return client.put<SavedMarkDto & Problem>(markPath(fixture, on, code), body);
}

function auditCount(): Promise<number> {
  return test
    .sql<{ n: number }>(`select count(*)::int as n from audit_entries`)
    .then(([row]) => row?.n ?? -1);
}

describe('saving a mark', () => {
  it('stores it alone and answers with the running total and what is left', async () => {
    const first = await save(member, 'A.2', points('27.5'));
    expect(first.status).toBe(200);
    expect(first.body).toEqual({
      mark: {
        kind: 'points',
        points: '27.50',
        actual: null,
        target: null,
        knockout: null,
        version: 1,
        markedAt: expect.any(String),
      },
      sheet: {
        status: 'draft',
        version: 1,
        total: '27.50',
        knockout: false,
        missing: ['A.1', 'B.1', 'B.2', 'T.1', 'T.2'],
        policy: FILLING,
      },
    });
    const second = await save(member, 'A.1', { kind: 'ratio', actual: '17', target: '20', version: 0 });
    expect(second.body.sheet).toEqual({
      status: 'draft',
      version: 2,
      total: '53.00',
      knockout: false,
      missing: ['B.1', 'B.2', 'T.1', 'T.2'],
      policy: FILLING,
    });
    const third = await save(member, 'A.2', points('20', 1));
    expect([third.body.mark.version, third.body.sheet.total]).toEqual([2, '45.50']);
  });

  it('writes who, before and after into the record of acts', async () => {
    await save(member, 'A.2', points('27.5'));
    await save(member, 'A.2', points('20', 1));
    const rows = await test.sql(
      `select action, account_id, before, after, subject_label, actor_name from audit_entries where action = 'score-mark.save' order by id desc limit 2`,
    );
    expect(rows).toEqual([
      {
        action: 'score-mark.save',
        account_id: member.accountId,
        actor_name: 'Thành viên 1',
        before: { kind: 'points', points: '27.50' },
        after: { kind: 'points', points: '20.00' },
        subject_label: expect.stringMatching(/^Tổ dân phố \d+\.1 · A\.2 · TV1$/),
      },
      expect.objectContaining({ before: null, after: { kind: 'points', points: '27.50' } }),
    ]);
  });

  it('takes every kind of mark, and takes one back', async () => {
    expect((await save(member, 'B.2', { kind: 'not-applicable', version: 0 })).status).toBe(200);
    expect(
      (await save(member, 'T.3', { kind: 'knockout', knockout: true, version: 0 })).body.sheet.knockout,
    ).toBe(true);
    await save(member, 'B.1', points('5'));
    const back = await save(member, 'B.1', { kind: null, version: 1 });
    expect(back.body.mark).toMatchObject({ kind: null, points: null, version: 2 });
    expect(back.body.sheet.missing).toContain('B.1');
    expect((await save(member, 'B.1', points('10', 2))).body.mark.version).toBe(3);
  });

  it.each([
    ['above the maximum', 'A.2', { kind: 'points', points: '30.25' }, 'mark', 'out-of-range'],
    ['off the step', 'A.2', { kind: 'points', points: '27.1' }, 'mark', 'not-on-step'],
    ['not among the levels', 'B.1', { kind: 'points', points: '7' }, 'mark', 'not-a-level'],
    ['of another kind', 'A.1', { kind: 'points', points: '7' }, 'mark', 'wrong-kind-of-mark'],
    [
      'not applicable where that is not allowed',
      'A.2',
      { kind: 'not-applicable' },
      'mark',
      'not-applicable-not-allowed',
    ],
    [
      'against a target of nothing',
      'A.1',
      { kind: 'ratio', actual: '1', target: '0' },
      'mark',
      'target-not-positive',
    ],
    ['without its value', 'A.2', { kind: 'points' }, 'points', 'required'],
    [
      'with another kind’s value',
      'A.2',
      { kind: 'points', points: '1', target: '2' },
      'target',
      'not-for-this-kind',
    ],
    ['as a binary number', 'A.2', { kind: 'points', points: 27.5 }, 'points', 'is-string'],
    [
      'with the member’s name',
      'A.2',
      { kind: 'points', points: '1', scorerId: 'TV2' },
      'scorerId',
      'whitelist-validation',
    ],
  ])('refuses a mark %s', async (_what, code, body, field, problem) => {
    const before = await auditCount();
    const refused = await save(member, code, { ...body, version: 0 });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toContainEqual(expect.objectContaining({ field, code: problem }));
    expect(await auditCount()).toBe(before);
  });

  it('tells both values when two tabs mark the same line', async () => {
    await save(member, 'A.2', points('27.5'));
    expect((await save(member, 'A.2', points('20', 1))).status).toBe(200);
    const before = await auditCount();
    const late = await save(member, 'A.2', points('10', 1));
    expect([late.status, late.body.code]).toEqual([409, 'mark-conflict']);
    expect(late.body.mine).toEqual({
      kind: 'points',
      points: '10.00',
      actual: null,
      target: null,
      knockout: null,
      version: 1,
    });
    expect(late.body.current).toEqual({
      kind: 'points',
      points: '20.00',
      actual: null,
      target: null,
      knockout: null,
      version: 2,
      markedAt: expect.any(String),
      markedBy: 'Thành viên 1',
    });
    expect(await auditCount()).toBe(before);
  });

  it('answers a repeated saving as saved: the first answer may have been lost', async () => {
    const first = await save(member, 'A.2', points('27.5'));
    const before = await auditCount();
    const again = await save(member, 'A.2', points('27.50'));
    expect([again.status, again.body.mark.version, again.body.sheet]).toEqual([200, 1, first.body.sheet]);
    expect(await auditCount()).toBe(before);
  });

  it('lets exactly one of many win when they mark the same line at the same moment', async () => {
    for (const version of [0, 1]) {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          save(member, 'A.2', points(`${index + version * 10}`, version)),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
        200,
        ...Array<number>(7).fill(409),
      ]);
      const winner = answers.find(({ status }) => status === 200);
      for (const { body } of answers.filter(({ status }) => status === 409)) {
        expect(body.current).toMatchObject({ points: winner?.body.mark.points, version: version + 1 });
      }
    }
  });

  it('keeps all when different lines are marked at the same moment on a sheet not yet begun', async () => {
    const answers = await Promise.all(
      Object.entries(FULL_MARKS).map(([code, mark]) => save(member, code, { ...mark, version: 0 })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Object.keys(FULL_MARKS).map(() => 200));
    const { body } = await member.get<GridDto>(`/api/score-sheets/${fixture.set.id}`);
    const sheet = body.rows.find((row) => row.participantId === unit)?.sheet;
    expect([sheet?.total, sheet?.missing, sheet?.version]).toEqual(['90.00', [], 6]);
  });

  it('is nobody’s but the scorer’s own: others, staff and strangers are refused', async () => {
    await save(member, 'A.2', points('27.5'));
    await save(other, 'A.2', points('3'));
    const marks = await test.sql(
      `select sc.code, m.points from score_marks m join score_sheets s on s.id = m.sheet_id join scorers sc on sc.id = s.scorer_id
        where s.criteria_set_id = $1 order by 1`,
      [fixture.set.id],
    );
    expect(marks).toEqual([
      { code: 'TV1', points: '27.50' },
      { code: 'TV2', points: '3.00' },
    ]);
    const outsider = await test.account(['committee-member']);
    expect((await save(outsider, 'A.2', points('1'))).body.code).toBe('not-a-scorer');
    expect((await save(staff, 'A.2', points('1'))).body.code).toBe('forbidden');
    expect((await save(test.anonymous, 'A.2', points('1'))).status).toBe(401);
  });

  it('knows no subject that is no candidate, no line of another set and nothing of another ward', async () => {
    const elsewhere = await startScoring(test, staff);
    expect((await save(member, 'A.2', points('1'), elsewhere.units[0])).status).toBe(404);
    expect((await save(member, elsewhere.criterion['A.2'] ?? '', points('1'))).status).toBe(404);
    const stranger = await test.account(['committee-member'], { ward: 'B' });
    const leaked = await save(stranger, 'A.2', points('1'));
    const missing = await stranger.put<Problem>(
      `/api/score-sheets/${crypto.randomUUID()}/${unit}/marks/${fixture.criterion['A.2']}`,
      points('1'),
    );
    expect([leaked.status, leaked.body.title]).toEqual([404, missing.body.title]);
  });
});

describe('statements sent', () => {
  it('are the same few for every saving of a mark', async () => {
    await save(member, 'A.2', points('1'));
    const first = await test.countQueries(() => save(member, 'B.2', points('1')));
    await fillSheet(fixture, other, unit);
    const later = await test.countQueries(() => save(member, 'T.1', points('1')));
    // The session, then a transaction of a loading and a writing statement.
    expect(first).toBeLessThanOrEqual(6);
    expect(later).toBe(first);
  });

  it('are as many for one’s grid of three subjects as of one', async () => {
    const path = `/api/score-sheets/${fixture.set.id}`;
    await fillSheet(fixture, member, unit);
    const three = await test.countQueries(() => member.get(path));
    await test.sql(`delete from registrations where participant_id = any($1)`, [fixture.units.slice(1)]);
    expect((await member.get<GridDto>(path)).body.rows).toHaveLength(1);
    expect(await test.countQueries(() => member.get(path))).toBe(three);
  });
});
