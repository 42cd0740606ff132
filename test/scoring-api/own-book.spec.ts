import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Worksheet } from 'exceljs';
import type { OwnBookPreviewDto, OwnBookResultDto } from '../../src/scoring/own-books/own-books.dto.js';
import type { GridDto } from '../../src/scoring/sheets/score-sheets.dto.js';
import { openForm, type OpenForm } from '../imports/forms.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  fillSheet,
  forcePhase,
  markPath,
  points,
  startScoring,
  submitFull,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

/** Columns of the sheet of collectives, from 1; the first row of names is 6. */
const COLUMN = {
  'A.1': 3,
  'A.1 target': 4,
  'A.2': 5,
  'B.1': 6,
  'B.2': 7,
  'T.1': 8,
  'T.2': 9,
  'T.3': 10,
  note: 11,
  id: 12,
  base: 13,
} as const;
const FIRST = 6;

let test: TestApp;
let staff: ApiClient;
let fixture: ScoringFixture;
let member: ApiClient;
let other: ApiClient;
let unit: string;
let second: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

beforeEach(async () => {
  fixture = await startScoring(test, staff);
  [member, other] = fixture.members as [ApiClient, ApiClient];
  [unit, second] = fixture.units as [string, string];
});

const path = (rest = ''): string => `/api/score-sheets/${fixture.set.id}/book${rest}`;

async function take(client = member): Promise<{ form: OpenForm; sheet: Worksheet }> {
  const { status, bytes } = await client.download(path());
  expect(status).toBe(200);
  const form = await openForm(bytes);
  const sheet = form.book.worksheets[0];
  if (!sheet) throw new Error('No sheet');
  return { form, sheet };
}

async function bytesOf({ book }: OpenForm): Promise<Buffer> {
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function preview(form: OpenForm, client = member) {
  return client.upload<OwnBookPreviewDto & Problem>(path('/preview'), await bytesOf(form), 'phiếu.xlsx');
}

async function apply(form: OpenForm, fields: Record<string, string>, client = member) {
  return client.upload<OwnBookResultDto & Problem>(path(), await bytesOf(form), 'phiếu.xlsx', fields);
}

/** The marks of one unit as they stand, by code. */
async function marksOf(participantId: string, client = member): Promise<Record<string, unknown>> {
  const { body } = await client.get<GridDto>(`/api/score-sheets/${fixture.set.id}`);
  const sheet = body.rows.find((row) => row.participantId === participantId)?.sheet;
  const codes = Object.entries(fixture.criterion);
  return Object.fromEntries(
    codes.flatMap(([code, id]) => {
      const mark = sheet?.marks[id];
      if (!mark || mark.kind === null) return [];
      return [
        [code, mark.points ?? mark.knockout ?? (mark.actual ? `${mark.actual}/${mark.target}` : mark.kind)],
      ];
    }),
  );
}

const put = (participantId: string, code: string, body: object, client = member) =>
  client.put<Problem>(markPath(fixture, participantId, code), body);

describe('a member’s own score book', () => {
  it('is taken out with what stands, and changes nothing brought back as it is', async () => {
    await submitFull(fixture, member, unit);
    await put(second, 'B.2', { kind: 'not-applicable', version: 0 });
    await put(second, 'T.3', { kind: 'knockout', knockout: true, version: 0 });
    await member.put(`/api/score-sheets/${fixture.set.id}/${fixture.units[2]}/recusal`, {
      reason: 'Là người nhà',
      version: 0,
    });
    const { form, sheet } = await take();
    expect(form.book.worksheets.map(({ name }) => name)).toEqual(['TV1 TC-TAPTHE', 'Hướng dẫn', 'Danh mục']);
    const cells = (row: number): unknown[] =>
      [3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => sheet.getCell(row, n).value);
    expect(cells(FIRST)).toEqual([9, 10, 27, 10, 25.5, 1, 0.5, null, null]);
    expect(cells(FIRST + 1)).toEqual([null, null, null, null, 'KAD', null, null, 'x', null]);
    expect(sheet.getCell(FIRST + 2, COLUMN.note).value).toBe('Không chấm (Là người nhà)');
    const { status, body } = await preview(form);
    expect([status, body.scorerCode, body.unchanged, body.rows]).toEqual([200, 'TV1', 3, []]);
  });

  it('writes marks, changed marks, marks taken back and a recusal through the door of the page', async () => {
    await put(unit, 'A.2', points('20'));
    await put(unit, 'T.1', points('2'));
    const { form, sheet } = await take();
    sheet.getCell(FIRST, COLUMN['A.2']).value = 27.5;
    sheet.getCell(FIRST, COLUMN['T.1']).value = null;
    sheet.getCell(FIRST, COLUMN['A.1']).value = 9;
    sheet.getCell(FIRST, COLUMN['A.1 target']).value = 10;
    sheet.getCell(FIRST + 1, COLUMN.note).value = 'Không chấm, là đơn vị tôi phụ trách';
    const shown = await preview(form);
    expect(shown.body.unchanged).toBe(1);
    expect(
      shown.body.rows.map(({ row, participantId, changes, recusal }) => ({
        row,
        participantId,
        changes,
        recusal,
      })),
    ).toEqual([
      {
        row: FIRST,
        participantId: unit,
        recusal: null,
        changes: [
          { code: 'A.1', inFile: '9/10', standing: '', isConflict: false },
          { code: 'A.2', inFile: '27.50', standing: '20.00', isConflict: false },
          { code: 'T.1', inFile: '', standing: '2.00', isConflict: false },
        ],
      },
      { row: FIRST + 1, participantId: second, recusal: 'Không chấm, là đơn vị tôi phụ trách', changes: [] },
    ]);
    expect(await marksOf(unit)).toEqual({ 'A.2': '20.00', 'T.1': '2.00' });
    const done = await apply(form, { fingerprint: shown.body.fingerprint });
    expect([done.status, done.body]).toEqual([200, { marks: 3, recusals: 1, kept: 0 }]);
    expect(await marksOf(unit)).toEqual({ 'A.1': '9/10', 'A.2': '27.50' });
    const sheets = await test.sql(
      `select status, recusal_reason as reason from score_sheets where criteria_set_id = $1 order by status`,
      [fixture.set.id],
    );
    expect(sheets).toEqual([
      { status: 'draft', reason: null },
      { status: 'recused', reason: 'Không chấm, là đơn vị tôi phụ trách' },
    ]);
    const acts = await test.sql(
      `select action, count(*)::int as n from audit_entries where account_id = $1 and action like 'score-%' group by 1 order by 1`,
      [member.accountId],
    );
    expect(acts).toEqual([
      { action: 'score-mark.save', n: 5 },
      { action: 'score-sheet.own-book', n: 1 },
      { action: 'score-sheet.recuse', n: 1 },
    ]);
    expect((await preview(form)).body.rows).toEqual([]);
  });

  it('leaves cells nobody touched as they were marked since, and asks where both sides changed', async () => {
    await put(unit, 'A.2', points('20'));
    await put(unit, 'T.1', points('2'));
    const { form, sheet } = await take();
    await put(unit, 'A.2', points('21', 1));
    await put(unit, 'T.1', points('3', 1));
    await put(unit, 'B.1', points('5'));
    sheet.getCell(FIRST, COLUMN['A.2']).value = 25;
    sheet.getCell(FIRST, COLUMN['B.1']).value = 10;
    const { body } = await preview(form);
    expect(body.rows[0]?.changes).toEqual([
      { code: 'A.2', inFile: '25.00', standing: '21.00', isConflict: true },
      { code: 'B.1', inFile: '10.00', standing: '5.00', isConflict: true },
    ]);
    const done = await apply(form, { fingerprint: body.fingerprint, keep: '1' });
    expect(done.body).toEqual({ marks: 1, recusals: 0, kept: 1 });
    expect(await marksOf(unit)).toEqual({ 'A.2': '25.00', 'B.1': '5.00', 'T.1': '3.00' });
  });

  it('asks about every standing mark where the hidden cell is gone or was written in', async () => {
    await put(unit, 'A.2', points('20'));
    const { form, sheet } = await take();
    sheet.getCell(FIRST, COLUMN.base).value = '{"A.2":"a lot"}';
    sheet.getCell(FIRST, COLUMN['A.2']).value = 22;
    sheet.getCell(FIRST + 1, COLUMN.base).value = null;
    sheet.getCell(FIRST + 1, COLUMN['B.1']).value = 5;
    const { body } = await preview(form);
    expect(body.rows.map(({ changes }) => changes)).toEqual([
      [{ code: 'A.2', inFile: '22.00', standing: '20.00', isConflict: true }],
      [{ code: 'B.1', inFile: '5.00', standing: '', isConflict: false }],
    ]);
  });

  it('writes nothing where a mark was saved after the preview', async () => {
    const { form, sheet } = await take();
    sheet.getCell(FIRST, COLUMN['A.2']).value = 25;
    sheet.getCell(FIRST + 1, COLUMN['A.2']).value = 25;
    const { body } = await preview(form);
    await put(second, 'A.2', points('24'));
    const refused = await apply(form, { fingerprint: body.fingerprint });
    expect([refused.status, refused.body.code]).toEqual([409, 'preview-outdated']);
    expect([await marksOf(unit), await marksOf(second)]).toEqual([{}, { 'A.2': '24.00' }]);
  });

  it('tells of rows it cannot take, and takes the others', async () => {
    await submitFull(fixture, member, unit);
    await member.put(`/api/score-sheets/${fixture.set.id}/${second}/recusal`, {
      reason: 'Người nhà',
      version: 0,
    });
    const { form, sheet } = await take();
    sheet.getCell(FIRST, COLUMN['A.2']).value = 20;
    sheet.getCell(FIRST + 1, COLUMN.note).value = null;
    sheet.getCell(FIRST + 1, COLUMN['A.2']).value = 20;
    sheet.getCell(FIRST + 2, COLUMN['A.2']).value = 31;
    sheet.addRow([4, 'Không có đơn vị này', null, null, 20]);
    sheet.addRow([...(sheet.getRow(FIRST + 2).values as unknown[]).slice(1)]).getCell(COLUMN['A.2']).value =
      20;
    const { body } = await preview(form);
    expect(
      body.rows.map(({ row, issues, changes }) => [row, issues.map(({ code }) => code), changes.length]),
    ).toEqual([
      [FIRST, ['sheet-submitted'], 0],
      [FIRST + 1, ['sheet-recused'], 0],
      [FIRST + 2, ['out-of-range'], 0],
      [FIRST + 3, ['unknown-unit'], 0],
      [FIRST + 4, ['duplicate-in-file'], 0],
    ]);
    expect((await apply(form, { fingerprint: body.fingerprint })).body).toEqual({
      marks: 0,
      recusals: 0,
      kept: 0,
    });
  });

  it('knows whom a row is about by its hidden cell, though the name was mended since', async () => {
    const { form, sheet } = await take();
    sheet.getCell(FIRST, COLUMN['A.2']).value = 25;
    await test.sql(`update participants set name = $2 where id = $1`, [
      unit,
      `Khu phố ${fixture.campaignId}`,
    ]);
    const { body } = await preview(form);
    expect(body.rows.map(({ participantId, name, issues }) => [participantId, name, issues])).toEqual([
      [unit, `Khu phố ${fixture.campaignId}`, []],
    ]);
    await apply(form, { fingerprint: body.fingerprint });
    expect(await marksOf(unit)).toEqual({ 'A.2': '25.00' });
  });

  it('is one’s own alone', async () => {
    await fillSheet(fixture, other, unit);
    const { sheet } = await take();
    expect(sheet.getCell(FIRST, COLUMN['A.2']).value).toBeNull();
    const theirs = await take(other);
    const refused = await preview(theirs.form);
    expect([refused.status, refused.body.code]).toEqual([422, 'not-own-sheet']);
    const outsider = await test.account(['committee-member']);
    expect((await outsider.get<Problem>(path())).body.code).toBe('not-a-scorer');
    expect((await staff.get<Problem>(path())).body.code).toBe('forbidden');
  });

  it('refuses no file, no workbook, no preview, and days that are not of scoring', async () => {
    const { form } = await take();
    const none = await member.post<Problem>(path('/preview'));
    expect([none.status, none.body.errors?.[0]?.code]).toEqual([400, 'missing-file']);
    const text = await member.upload<Problem>(path('/preview'), Buffer.from('no workbook'), 'a.xlsx');
    expect([text.status, text.body.code]).toEqual([422, 'workbook-not-xlsx']);
    const blind = await apply(form, { fingerprint: 'x' });
    expect([blind.status, blind.body.errors?.[0]?.message]).toEqual([400, 'Hãy xem trước tệp rồi mới ghi.']);
    const { body } = await preview(form);
    await forcePhase(test, fixture.campaignId, 'review');
    expect((await preview(form)).body.code).toBe('wrong-phase');
    expect((await apply(form, { fingerprint: body.fingerprint })).body.code).toBe('wrong-phase');
  });

  it('writes nothing for a conflict number that is none', async () => {
    const { form } = await take();
    const { body } = await preview(form);
    const refused = await apply(form, { fingerprint: body.fingerprint, keep: '1;2' });
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([400, 'keep']);
  });
});
