import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Actor } from '../../src/access/actor.js';
import { readWorkbook } from '../../src/platform/workbook/reading/read-workbook.js';
import { ScoreBookImport } from '../../src/scoring/import/score-book.kind.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  addParticipant,
  fillSheet,
  forcePhase,
  markPath,
  startScoring,
  submitFull,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

type Cell = string | number | null;
interface Row {
  row: number;
  status: string;
  label: string;
  issues: { code: string }[];
  before: Record<string, unknown> | null;
  values: Record<string, unknown>;
}

const HEADING = [
  'Loại',
  'Tên',
  'Đơn vị',
  'A.1 thực hiện',
  'A.1 chỉ tiêu',
  'A.2',
  'B.1',
  'B.2',
  'T.1',
  'T.2',
  'T.3',
  'Ghi chú',
];
const FULL: Cell[] = [9, 10, 27, 10, 25.5, 1, 0.5, null, null];

let test: TestApp;
let staff: ApiClient;
let fixture: ScoringFixture;
let member: ApiClient;
let names: string[];

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

beforeEach(async () => {
  fixture = await startScoring(test, staff);
  [member] = fixture.members as [ApiClient];
  const rows = await test.sql<{ name: string }>(
    `select name from participants where id = any($1) order by name`,
    [fixture.units],
  );
  names = rows.map(({ name }) => name);
});

async function book(sheets: Record<string, Cell[][]>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRow(HEADING);
    for (const row of rows) sheet.addRow(row);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const line = (name: string | undefined, cells: Cell[] = FULL): Cell[] => [
  'Tập thể',
  name ?? '',
  '',
  ...cells,
];

async function upload(sheets: Record<string, Cell[][]>) {
  const file = await book(sheets);
  return staff.upload<{ id: string } & Problem>('/api/imports', file, 'phiếu.xlsx', {
    kind: 'score-book',
    campaignId: fixture.campaignId,
  });
}

async function preview(sheets: Record<string, Cell[][]>): Promise<{ id: string; rows: Row[] }> {
  const uploaded = await upload(sheets);
  expect([uploaded.status, uploaded.body.title]).toEqual([201, undefined]);
  const { body } = await staff.get<{ items: Row[] }>(`/api/imports/${uploaded.body.id}/rows`);
  return { id: uploaded.body.id, rows: body.items };
}

function apply(id: string) {
  return staff.post<{ result: Record<string, number> } & Problem>(`/api/imports/${id}/apply`);
}

function sheets(): Promise<unknown[]> {
  return test.sql(
    `select p.name, s.status, s.total, s.recusal_reason as reason from score_sheets s join participants p on p.id = s.participant_id
      where s.criteria_set_id = $1 order by p.name`,
    [fixture.set.id],
  );
}

describe('a score book', () => {
  it('brings in sheets, recusals and drafts, with results, and nothing for rows left blank', async () => {
    const { id, rows } = await preview({
      'TV1 TC-TAPTHE': [
        line(names[0]),
        line(names[1], [...FULL.slice(0, 8).fill(null), 'Không chấm (là người nhà)']),
        line(names[2], [9, 10, null, 10, 'KAD', 1, 0.5, 'x', null]),
      ],
      'TV2 TC-TAPTHE': [
        line(names[0]),
        line(
          names[1],
          FULL.map(() => null),
        ),
      ],
    });
    expect(rows.map(({ status, issues }) => [status, issues.map(({ code }) => code)])).toEqual([
      ['new', []],
      ['new', []],
      ['new', ['mark-missing']],
      ['new', []],
      ['unchanged', []],
    ]);
    expect(rows[0]?.values).toEqual({
      status: 'submitted',
      total: '90.00',
      marks: {
        'A.1': '9/10',
        'A.2': '27.00',
        'B.1': '10.00',
        'B.2': '25.50',
        'T.1': '1.00',
        'T.2': '0.50',
        'T.3': '',
      },
    });
    expect((await apply(id)).body.result).toEqual({ sheets: 3, recusals: 1, marks: 20 });
    expect(await sheets()).toEqual([
      { name: names[0], status: 'submitted', total: '90.00', reason: null },
      { name: names[0], status: 'submitted', total: '90.00', reason: null },
      { name: names[1], status: 'recused', total: null, reason: 'Không chấm (là người nhà)' },
      { name: names[2], status: 'draft', total: null, reason: null },
    ]);
    const results = await test.sql(
      `select points, counted, complete from results where criteria_set_id = $1 and counted > 0`,
      [fixture.set.id],
    );
    expect(results).toEqual([{ points: '90.00', counted: 2, complete: true }]);
  });

  it('changes nothing a second time', async () => {
    const same = {
      'TV1 TC-TAPTHE': [line(names[0]), line(names[1], [...FULL.slice(0, 8).fill(null), 'Không chấm'])],
    };
    await apply((await preview(same)).id);
    const state = () =>
      test.sql(`select to_jsonb(s) as s from score_sheets s where criteria_set_id = $1 order by id`, [
        fixture.set.id,
      ]);
    const before = await state();
    const again = await preview(same);
    expect(again.rows.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect((await apply(again.id)).body.result).toEqual({ sheets: 0, recusals: 0, marks: 0 });
    expect(await state()).toEqual(before);
  });

  it('shows what a member typed beside what the file says, and writes over it only as shown', async () => {
    await submitFull(fixture, member, fixture.units[0] ?? '', { 'A.2': { kind: 'points', points: '20' } });
    const { id, rows } = await preview({ 'TV1 TC-TAPTHE': [line(names[0])] });
    expect(rows[0]).toMatchObject({
      status: 'changed',
      before: { status: 'submitted', total: '83.00', marks: { 'A.2': '20.00' } },
      values: { status: 'submitted', total: '90.00' },
    });
    expect((await apply(id)).body.result).toEqual({ sheets: 1, recusals: 0, marks: 1 });
    expect(await sheets()).toEqual([{ name: names[0], status: 'submitted', total: '90.00', reason: null }]);
  });

  it('refuses to be applied over marks typed since the preview', async () => {
    await fillSheet(fixture, member, fixture.units[0] ?? '', { 'A.2': { kind: 'points', points: '20' } });
    const { id } = await preview({ 'TV1 TC-TAPTHE': [line(names[0])] });
    await member.put(markPath(fixture, fixture.units[0] ?? '', 'A.2'), {
      kind: 'points',
      points: '21',
      version: 1,
    });
    expect((await apply(id)).body.code).toBe('preview-outdated');
    expect(await sheets()).toEqual([{ name: names[0], status: 'draft', total: null, reason: null }]);
  });

  it('keeps marks of lines the file leaves blank', async () => {
    await member.put(markPath(fixture, fixture.units[0] ?? '', 'A.2'), {
      kind: 'points',
      points: '21',
      version: 0,
    });
    const { id } = await preview({
      'TV1 TC-TAPTHE': [line(names[0], [9, 10, null, 10, 25.5, 1, 0.5, null, null])],
    });
    await apply(id);
    expect(await sheets()).toEqual([{ name: names[0], status: 'submitted', total: '84.00', reason: null }]);
  });

  it('tells each faulty row and lets the others in', async () => {
    const outsider = `Đơn vị ngoài ${fixture.campaignId}`;
    await test.inWard((uow) => addParticipant(uow, 'collective', outsider));
    const { id, rows } = await preview({
      'TV1 TC-TAPTHE': [
        line(names[0], [9, 10, 31, ...FULL.slice(3)]),
        line(outsider),
        line('Không có ai tên này'),
        line(names[1]),
        line(names[1]),
      ],
      'TV9 TC-TAPTHE': [line(names[0])],
    });
    expect(rows.map(({ status, issues }) => [status, issues.map(({ code }) => code)])).toEqual([
      ['error', ['out-of-range']],
      ['error', ['not-a-candidate']],
      ['error', ['unknown-unit']],
      ['new', []],
      ['error', ['duplicate-in-file']],
      ['error', ['unknown-member']],
    ]);
    expect((await apply(id)).body.result).toMatchObject({ sheets: 1 });
  });

  it('is read while scoring is the phase', async () => {
    await forcePhase(test, fixture.campaignId, 'review');
    expect((await upload({ 'TV1 TC-TAPTHE': [line(names[0])] })).body.code).toBe('wrong-phase');
  });

  it('is staff’s for everyone; a member without that right brings in their own sheets alone', async () => {
    const file = await book({ 'TV1 TC-TAPTHE': [line(names[0])], 'TV2 TC-TAPTHE': [line(names[0])] });
    const kind = test.app.get(ScoreBookImport);
    const workbook = await readWorkbook(file, kind.limits);
    const actor = { accountId: member.accountId, permissions: new Set(['import.run']) } as unknown as Actor;
    const plan = await test.inWard(() => kind.plan(workbook, { campaignId: fixture.campaignId, actor }));
    expect(plan.rows.map(({ status, issues }) => [status, issues.map(({ code }) => code)])).toEqual([
      ['new', []],
      ['error', ['not-own-sheet']],
    ]);
    expect(plan.data.sheets).toHaveLength(1);
  });

  it('takes as many statements for three sheets as for one', async () => {
    const one = await preview({ 'TV1 TC-TAPTHE': [line(names[0])] });
    const three = await preview({ 'TV2 TC-TAPTHE': names.map((name) => line(name)) });
    const first = await test.countQueries(() => apply(one.id));
    expect(await test.countQueries(() => apply(three.id))).toBe(first);
  });
});
