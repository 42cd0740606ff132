import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  campaignIn,
  EXPECTED,
  SAMPLE,
  type ImportAnswer,
  type PageAnswer,
  type RowAnswer,
} from './register-fixtures.js';

let test: TestApp;
let staff: ApiClient;
let campaignId: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
  campaignId = await campaignIn(test, 'registration');
});

afterAll(async () => {
  await test.close();
});

async function upload(fields: Record<string, string>, file: Uint8Array = SAMPLE): Promise<ImportAnswer> {
  const answer = await staff.upload<ImportAnswer>('/api/imports', file, 'Đăng ký 2025.xlsx', {
    kind: 'register',
    ...fields,
  });
  expect({ status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({
    status: 201,
    text: '',
  });
  return answer.body;
}

async function allRows(id: string, filter = ''): Promise<RowAnswer[]> {
  const rows: RowAnswer[] = [];
  for (let page = 1; ; page += 1) {
    const { body } = await staff.get<PageAnswer<RowAnswer>>(
      `/api/imports/${id}/rows?pageSize=200&page=${page}${filter}`,
    );
    rows.push(...body.items);
    if (rows.length >= body.total) return rows;
  }
}

function issuesOf(
  rows: readonly RowAnswer[],
  severity: string,
): { sheet: string; row: number; code: string }[] {
  return rows.flatMap(({ sheet, row, issues }) =>
    issues.filter((issue) => issue.severity === severity).map(({ code }) => ({ sheet, row, code })),
  );
}

describe('dang-ky.xlsx of the sample ward', () => {
  let first: ImportAnswer;

  it('comes back as expected.json says: counts, errors, warnings, cleaned cells', async () => {
    first = await upload({ campaignId });
    const rows = await allRows(first.id);
    const { units, people, registrations } = first.report.counts;
    expect({
      units,
      people,
      registrations,
      errors: issuesOf(rows, 'error'),
      warnings: issuesOf(rows, 'warning'),
      cleanedCells: { whitespace: first.report.cleaned.whitespace, unicode: first.report.cleaned.unicodeNfc },
    }).toEqual(EXPECTED.import);
    expect(first).toMatchObject({
      status: 'previewed',
      fileName: 'Đăng ký 2025.xlsx',
      result: null,
      policy: { canApply: true, canDiscard: true },
    });
    expect(first.report.sheets.map(({ sheet, rows: counts }) => ({ sheet, ...counts }))).toEqual([
      { sheet: 'Đơn vị', new: 37, changed: 0, unchanged: 0, error: 0 },
      { sheet: 'Cá nhân', new: 252, changed: 0, unchanged: 0, error: 6 },
      { sheet: 'Đăng ký', new: 281, changed: 0, unchanged: 0, error: 4 },
    ]);
  });

  it('wrote nothing before it is applied', async () => {
    expect(await test.sql(`select count(*)::int as count from participants`)).toEqual([{ count: 0 }]);
  });

  it('filters the preview by sheet, status and code', async () => {
    expect(
      (await allRows(first.id, '&sheet=C%C3%A1%20nh%C3%A2n&status=error')).map((row) => row.row),
    ).toEqual([62, 141, 144, 183, 196, 253]);
    expect((await allRows(first.id, '&code=lost-leading-zero')).length).toBe(17);
    const warned = EXPECTED.import.warnings.filter(
      ({ sheet, row }) => !EXPECTED.import.errors.some((error) => error.sheet === sheet && error.row === row),
    );
    expect((await allRows(first.id, '&only=warned')).map(({ sheet, row }) => ({ sheet, row }))).toEqual([
      ...new Map(warned.map(({ sheet, row }) => [`${sheet} ${row}`, { sheet, row }])).values(),
    ]);
    expect((await allRows(first.id, '&q=L%C6%B0%C6%A1ng')).every((row) => row.label.includes('Lương'))).toBe(
      true,
    );
  });

  it('is applied in one go, with one act on record', async () => {
    const applied = await staff.post<ImportAnswer>(`/api/imports/${first.id}/apply`);
    expect(applied.status).toBe(200);
    expect(applied.body).toMatchObject({
      status: 'applied',
      appliedBy: 'Nguyễn Thị Hoa',
      policy: { canApply: false, canDiscard: false },
    });
    const { units, people, registrations, households } = applied.body.result ?? {};
    expect({ units, people, registrations }).toEqual({ units: 37, people: 252, registrations: 281 });
    expect(households).toBe(applied.body.report.counts['households']);
    const stored = await test.sql<{ kind: string; count: number }>(
      `select kind, count(*)::int as count from participants where ward_id = $1 group by kind order by kind`,
      [test.wardA],
    );
    expect(stored).toEqual([
      { kind: 'collective', count: 37 },
      { kind: 'household', count: households },
      { kind: 'individual', count: 252 },
    ]);
    expect(
      await test.sql(
        `select status, count(*)::int as count from registrations where campaign_id = $1 group by status`,
        [campaignId],
      ),
    ).toEqual([{ status: 'accepted', count: 281 }]);
    const acts = await test.sql<{ action: string; subject_id: string }>(
      `select action, subject_id from audit_entries where ward_id = $1 and action like 'import.%'`,
      [test.wardA],
    );
    expect(acts).toEqual([{ action: 'import.apply', subject_id: first.id }]);
  });

  it('is applied once only', async () => {
    const again = await staff.post<{ code: string }>(`/api/imports/${first.id}/apply`);
    expect([again.status, again.body.code]).toEqual([409, 'already-applied']);
    const late = await staff.post<{ code: string }>(`/api/imports/${first.id}/discard`);
    expect([late.status, late.body.code]).toEqual([409, 'already-applied']);
  });

  it('changes nothing when the same file comes a second time', async () => {
    const second = await upload({ campaignId });
    expect(second.report.sheets.map(({ sheet, rows }) => ({ sheet, ...rows }))).toEqual([
      { sheet: 'Đơn vị', new: 0, changed: 0, unchanged: 37, error: 0 },
      { sheet: 'Cá nhân', new: 0, changed: 0, unchanged: 252, error: 6 },
      { sheet: 'Đăng ký', new: 0, changed: 0, unchanged: 281, error: 4 },
    ]);
    const before = await state();
    const applied = await staff.post<ImportAnswer>(`/api/imports/${second.id}/apply`);
    expect(applied.body.result).toEqual({
      units: 0,
      people: 0,
      households: 0,
      ratings: 0,
      initiatives: 0,
      disciplines: 0,
      registrations: 0,
    });
    expect(await state()).toEqual(before);
  });

  it('stays as it is when the deadline is over and nothing new is in it', async () => {
    await test.inWard((uow) =>
      uow.execute(`update campaigns set phase = 'scoring' where id = $1`, [campaignId]),
    );
    const late = await upload({ campaignId });
    expect(late.report.sheets[2]?.rows).toEqual({ new: 0, changed: 0, unchanged: 281, error: 4 });
  });
});

describe('registrations', () => {
  it('are kept out, with a sentence, when no campaign is named', async () => {
    const preview = await upload({});
    expect(preview.report.sheets[2]?.rows).toEqual({ new: 0, changed: 0, unchanged: 0, error: 285 });
    expect(preview.report.counts).toMatchObject({ units: 37, people: 252, registrations: 0, households: 0 });
    const [row] = await allRows(preview.id, '&code=campaign-required');
    expect(row?.issues[0]?.message).toContain('Chưa chọn phong trào');
  });

  it('are kept out of a campaign that is not in its registration phase', async () => {
    const scoring = await campaignIn(test, 'scoring');
    expect((await upload({ campaignId: scoring })).report.codes).toContainEqual({
      code: 'wrong-phase',
      severity: 'error',
      rows: 281,
    });
    const over = await campaignIn(test, 'registration', [-9, -1]);
    expect((await upload({ campaignId: over })).report.codes).toContainEqual({
      code: 'deadline-passed',
      severity: 'error',
      rows: 281,
    });
  });

  it('of a campaign of another ward do not exist', async () => {
    const foreign = await campaignIn(test, 'registration', [-1, 1], 'B');
    const answer = await staff.upload<{ code: string }>('/api/imports', SAMPLE, 'a.xlsx', {
      kind: 'register',
      campaignId: foreign,
    });
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });
});

/** Versions of everything the import may touch: any write would show. */
async function state(): Promise<unknown> {
  return test.sql(`
    select (select sum(version) from participants) as participants, (select sum(version) from ratings) as ratings,
           (select count(*) from initiatives) as initiatives, (select count(*) from disciplines) as disciplines,
           (select sum(version) from registrations) as registrations`);
}
