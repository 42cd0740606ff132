import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  newUnit,
  type ImportAnswer,
  type PageAnswer,
  type RowAnswer,
} from '../participants/register-fixtures.js';

let test: TestApp;
let staff: ApiClient;
let nextUnit = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
});

beforeEach(() => {
  nextUnit += 1;
});

afterAll(async () => {
  await test.close();
});

/** A workbook with one sheet of units and one of people. */
async function workbook(units: string[][], people: string[][] = []): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Đơn vị');
  sheet.addRow(['STT', 'Tên đơn vị', 'Loại', 'Khối thi đua']);
  units.forEach((unit, index) => sheet.addRow([index + 1, ...unit]));
  const second = book.addWorksheet('Cá nhân');
  second.addRow(['STT', 'Họ và tên', 'Đơn vị', 'Ngày sinh', 'CCCD']);
  people.forEach((person, index) => second.addRow([index + 1, ...person]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function preview(file: Uint8Array, by: ApiClient = staff): Promise<ImportAnswer> {
  const answer = await by.upload<ImportAnswer>('/api/imports', file, 'don-vi.xlsx', { kind: 'register' });
  expect({ status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({
    status: 201,
    text: '',
  });
  return answer.body;
}

describe('apply', () => {
  it('refuses a preview the register has moved away from, renews it, and applies the renewed one', async () => {
    const name = `Tổ dân phố ${nextUnit}00`;
    const { id } = await preview(await workbook([[name, 'tổ dân phố', 'Khối A']]));
    await newUnit(staff, name, { type: 'tổ dân phố', block: 'Khối B' });
    const outdated = await staff.post<{ code: string }>(`/api/imports/${id}/apply`);
    expect([outdated.status, outdated.body.code]).toEqual([409, 'preview-outdated']);
    const rows = await staff.get<PageAnswer<RowAnswer>>(`/api/imports/${id}/rows`);
    expect(rows.body.items).toMatchObject([
      { label: name, status: 'changed', values: { block: 'Khối A' }, before: { block: 'Khối B' } },
    ]);
    const applied = await staff.post<ImportAnswer>(`/api/imports/${id}/apply`);
    expect(applied.body).toMatchObject({ status: 'applied', result: { units: 1 } });
    expect(
      await test.sql(`select block from collectives c join participants p using (id) where p.name = $1`, [
        name,
      ]),
    ).toEqual([{ block: 'Khối A' }]);
  });

  it('lets one of two who apply at once through', async () => {
    const { id } = await preview(await workbook([[`Tổ dân phố ${nextUnit}01`]]));
    const answers = await Promise.all(
      [1, 2, 3].map(() => staff.post<{ code: string }>(`/api/imports/${id}/apply`)),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
    for (const { status, body } of answers) {
      if (status === 409) expect(['already-applied', 'import-in-progress']).toContain(body.code);
    }
  });

  it('refuses while another import of the ward is being applied, not of another ward', async () => {
    const { id } = await preview(await workbook([[`Tổ dân phố ${nextUnit}02`]]));
    const foreign = await test.account(['ward-staff'], { ward: 'B' });
    await test.inWard(async (uow) => {
      await uow.query(
        `select pg_advisory_xact_lock(hashtextextended('import.apply:' || current_setting('app.ward_id'), 0))`,
      );
      const blocked = await staff.post<{ code: string }>(`/api/imports/${id}/apply`);
      expect([blocked.status, blocked.body.code]).toEqual([409, 'import-in-progress']);
      const other = await preview(await workbook([['Tổ dân phố 1']]), foreign);
      expect((await foreign.post(`/api/imports/${other.id}/apply`)).status).toBe(200);
    });
    expect((await staff.post(`/api/imports/${id}/apply`)).status).toBe(200);
  });

  it('leaves nothing behind when it fails half-way: no rows, no act on record, still to be applied', async () => {
    const unit = `Tổ dân phố ${nextUnit}03`;
    const { id } = await preview(await workbook([[unit]], [['Lê Văn Tám', unit, '1980', '019080000001']]));
    await test.sql(
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$`,
    );
    await test.sql(
      `create trigger fail before insert on individuals for each statement execute function fail()`,
    );
    const acts = await test.sql(`select count(*) from audit_entries`);
    const failed = await staff.post<{ code: string }>(`/api/imports/${id}/apply`);
    await test.sql(`drop trigger fail on individuals`);
    expect([failed.status, failed.body.code]).toEqual([500, 'internal-error']);
    expect(await test.sql(`select count(*) from audit_entries`)).toEqual(acts);
    expect(await test.sql(`select count(*)::int as count from participants where name = $1`, [unit])).toEqual(
      [{ count: 0 }],
    );
    expect((await staff.get<ImportAnswer>(`/api/imports/${id}`)).body.status).toBe('previewed');
    expect((await staff.post(`/api/imports/${id}/apply`)).status).toBe(200);
  });

  it('leaves rows in error out and takes the others', async () => {
    const unit = `Tổ dân phố ${nextUnit}04`;
    const { id, report } = await preview(
      await workbook(
        [[unit], ['x'.repeat(256)]],
        [
          ['Lê Văn Chín', unit, '1980'],
          ['Lê Văn Mười', 'x'.repeat(256), '1980'],
          ['Lê Văn Mười Một', 'Tổ dân phố không có', '1980'],
        ],
      ),
    );
    expect(report.codes).toEqual([
      { code: 'unknown-unit', severity: 'error', rows: 2 },
      { code: 'text-too-long', severity: 'error', rows: 1 },
    ]);
    const applied = await staff.post<ImportAnswer>(`/api/imports/${id}/apply`);
    expect(applied.body.result).toMatchObject({ units: 1, people: 1 });
  });
});

describe('a workbook typed for an old font', () => {
  it('is previewed in Unicode, each converted cell before and after, and written so', async () => {
    const unit = `Tæ d©n phè ${nextUnit}50`;
    const file = await workbook([[unit, 'tæ d©n phè', 'Khèi A']], [['NguyÔn ThÞ Th\u00ad', unit]]);
    const { id, report } = await preview(file);
    expect(report.codes).toEqual([{ code: 'legacy-encoding', severity: 'warning', rows: 2 }]);
    const { body } = await staff.get<PageAnswer<RowAnswer>>(`/api/imports/${id}/rows?only=warned`);
    expect(body.items.map(({ label, status }) => [label, status])).toEqual([
      [`Tổ dân phố ${nextUnit}50`, 'new'],
      ['Nguyễn Thị Thư', 'new'],
    ]);
    expect(body.items[1]?.issues[0]).toEqual({
      code: 'legacy-encoding',
      severity: 'warning',
      message: 'Ô B2 gõ bằng phông chữ cũ TCVN3 (.VnTime), đã chuyển sang Unicode; hãy xem lại cách viết.',
      before: 'NguyÔn ThÞ Th\u00ad',
      after: 'Nguyễn Thị Thư',
    });
    expect((await staff.post(`/api/imports/${id}/apply`)).status).toBe(200);
    expect(
      await test.sql(
        `select p.name, u.name as unit from participants p join participants u on u.id = p.unit_id where p.name = $1`,
        ['Nguyễn Thị Thư'],
      ),
    ).toEqual([{ name: 'Nguyễn Thị Thư', unit: `Tổ dân phố ${nextUnit}50` }]);
  });
});

describe('discard', () => {
  it('removes what was read and cannot be taken back', async () => {
    const { id } = await preview(await workbook([[`Tổ dân phố ${nextUnit}05`]]));
    const discarded = await staff.post<ImportAnswer>(`/api/imports/${id}/discard`);
    expect(discarded.body).toMatchObject({
      status: 'discarded',
      policy: { canApply: false, canDiscard: false, canCorrect: false, canDownload: false },
    });
    expect(
      await test.sql(
        `select source, (select count(*)::int from import_rows where import_id = $1) as rows from imports where id = $1`,
        [id],
      ),
    ).toEqual([{ source: null, rows: 0 }]);
    for (const act of ['apply', 'discard']) {
      const late = await staff.post<{ code: string }>(`/api/imports/${id}/${act}`);
      expect([late.status, late.body.code]).toEqual([409, 'already-discarded']);
    }
  });
});

describe('lists', () => {
  it('show no import of another ward, nor its rows', async () => {
    const foreign = await test.account(['ward-staff'], { ward: 'B' });
    const { id } = await preview(await workbook([['Tổ dân phố riêng']]), foreign);
    const own = await staff.get<PageAnswer<ImportAnswer>>('/api/imports?pageSize=200');
    expect(own.body.items.some((item) => item.id === id)).toBe(false);
    for (const path of ['', '/rows']) {
      const answer = await staff.get<{ code: string }>(`/api/imports/${id}${path}`);
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    }
    for (const act of ['apply', 'discard']) {
      expect((await staff.post<{ code: string }>(`/api/imports/${id}/${act}`)).body.code).toBe('not-found');
    }
  });

  it('page, filter and sort on the server, with the same number of queries for one row and for three', async () => {
    const statements = (path: string): Promise<number> => test.countQueries(() => staff.get(path));
    expect(await statements('/api/imports?pageSize=3')).toBe(await statements('/api/imports?pageSize=1'));
    const { id } = await preview(await workbook([['Tổ A1'], ['Tổ A2'], ['Tổ A3']]));
    expect(await statements(`/api/imports/${id}/rows?pageSize=3`)).toBe(
      await statements(`/api/imports/${id}/rows?pageSize=1`),
    );
    const newest = await staff.get<PageAnswer<ImportAnswer>>('/api/imports?status=previewed&pageSize=1');
    expect(newest.body.items.map((item) => item.id)).toEqual([id]);
    const oldest = await staff.get<PageAnswer<ImportAnswer>>(
      '/api/imports?sort=createdAt&pageSize=1&kind=criteria',
    );
    expect(oldest.body).toMatchObject({ items: [], total: 0 });
    const unsortable = await staff.get<{ code: string }>('/api/imports?sort=source');
    expect([unsortable.status, unsortable.body.code]).toEqual([400, 'invalid-input']);
    const second = await staff.get<PageAnswer<RowAnswer>>(
      `/api/imports/${id}/rows?pageSize=1&page=2&sort=-row`,
    );
    expect(second.body).toMatchObject({ total: 3, page: 2, items: [{ label: 'Tổ A2' }] });
  });
});
