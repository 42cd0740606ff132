import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  newPerson,
  newUnit,
  type ImportAnswer,
  type PageAnswer,
  type RowAnswer,
} from './register-fixtures.js';

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
});

afterAll(() => test.close());

type Table = readonly (readonly (string | number)[])[];
const UNITS = ['STT', 'Tên đơn vị', 'Loại', 'Khối thi đua'] as const;
const PEOPLE = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'] as const;

async function upload(sheets: Readonly<Record<string, Table>>): Promise<ImportAnswer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const file = new Uint8Array(await book.xlsx.writeBuffer());
  const answer = await staff.upload<ImportAnswer>('/api/imports', file, 'a.xlsx', { kind: 'register' });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}

const apply = (id: string) => staff.post<ImportAnswer & { title: string }>(`/api/imports/${id}/apply`);

describe('applying a file while single rows are edited', () => {
  it('makes one wait for the other: nobody is stopped by the database', async () => {
    const unit = await newUnit(staff, 'Tổ song song');
    const people = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        newPerson(staff, unit, `Người ${String.fromCharCode(65 + index)}`),
      ),
    );
    for (let round = 1; round <= 5; round += 1) {
      const preview = await upload({
        'Đơn vị': [UNITS, [1, 'Tổ song song', 'tổ dân phố', `Khối ${round}`]],
        'Cá nhân': [
          PEOPLE,
          ...people.map((_, index) => [
            index + 1,
            `Người ${String.fromCharCode(65 + index)}`,
            `Chức vụ ${round}`,
            'Tổ song song',
          ]),
        ],
      });
      const edits = people.map(async ({ id }): Promise<Answer<unknown>> => {
        const { body } = await staff.get<{ version: number }>(`/api/individuals/${id}`);
        return staff.patch(`/api/individuals/${id}`, { version: body.version, category: `Lần ${round}` });
      });
      const answers = await Promise.all([...edits.slice(0, 4), apply(preview.id), ...edits.slice(4)]);
      for (const { status, text } of answers) {
        const { code } = JSON.parse(text) as { code?: string };
        expect([undefined, 'preview-outdated', 'stale-version']).toContain(code);
        expect([200, 409]).toContain(status);
      }
    }
  });
});

describe('a file with a unit that bears the name of one that has ended', () => {
  it('lets the unit begin on the day after, says so, and can be applied', async () => {
    await newUnit(staff, 'Tổ dân phố 9', { validFrom: '2015-01-01', validTo: '2025-06-30' });
    const preview = await upload({ 'Đơn vị': [UNITS, [1, 'Tổ dân phố 9', 'tổ dân phố', 'Khối 1']] });
    const { body } = await staff.get<PageAnswer<RowAnswer>>(`/api/imports/${preview.id}/rows`);
    expect(body.items).toMatchObject([
      {
        status: 'new',
        issues: [{ code: 'ended-unit-same-name', severity: 'warning' }],
        values: { validFrom: '2025-07-01' },
      },
    ]);
    expect((await apply(preview.id)).body.result).toMatchObject({ units: 1 });
    const units = await test.sql(
      `select c.valid_from::text as "from", c.valid_to::text as "to" from participants p join collectives c on c.id = p.id
        where p.name = 'Tổ dân phố 9' order by 1`,
    );
    expect(units).toEqual([
      { from: '2015-01-01', to: '2025-06-30' },
      { from: '2025-07-01', to: null },
    ]);
  });

  it('keeps a row out whose days fall into those of the ended one, and takes the rest', async () => {
    await newUnit(staff, 'Tổ dân phố 10', { validTo: '2025-06-30' });
    const preview = await upload({
      'Đơn vị': [
        [...UNITS, 'Từ ngày'],
        [1, 'Tổ dân phố 10', 'tổ dân phố', 'Khối 1', '01/01/2025'],
        [2, 'Tổ dân phố 11', 'tổ dân phố', 'Khối 1', ''],
      ],
    });
    const { body } = await staff.get<PageAnswer<RowAnswer>>(`/api/imports/${preview.id}/rows`);
    expect(body.items.map(({ status, issues }) => [status, ...issues.map(({ code }) => code)])).toEqual([
      ['error', 'already-in-register'],
      ['new'],
    ]);
    expect((await apply(preview.id)).body.result).toMatchObject({ units: 1 });
  });
});

describe('whoever comes second', () => {
  it('is told the name of who applied the file while they waited', async () => {
    const preview = await upload({ 'Đơn vị': [UNITS, [1, 'Tổ chờ', 'tổ dân phố', 'Khối 1']] });
    let waiting: Promise<Answer<{ code: string }>> | undefined;
    await test.inWard(async (uow) => {
      await uow.execute(
        `update imports set status = 'applied', applied_by = $2, applied_at = now(), result = '{}' where id = $1`,
        [preview.id, staff.accountId],
      );
      waiting = staff.post<{ code: string }>(`/api/imports/${preview.id}/discard`);
      await new Promise((done) => setTimeout(done, 300));
    });
    const discarded = (await waiting) as Answer<{ code: string }>;
    expect(discarded.body.code).toBe('already-applied');
    expect(discarded.text).toContain('đã được Nguyễn Thị Hoa áp dụng lúc');
  });
});
