import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { newUnit, type ImportAnswer } from '../participants/register-fixtures.js';
import { at, correct, previewOf, rowsOf, send, told } from './correction-fixtures.js';

let test: TestApp;
let staff: ApiClient;
let unit: string;
let nextUnit = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
});

afterAll(() => test.close());

beforeEach(async () => {
  nextUnit += 1;
  unit = `Hội Nông dân khu ${nextUnit}`;
  await newUnit(staff, unit);
});

describe('a problem of a preview', () => {
  it('names its cell, and how it can be put right on the page', async () => {
    const { id } = await previewOf(
      test,
      staff,
      [
        ['LÊ VĂN MỘT', '1980', 19080000001, unit],
        [null, '1980', null, unit],
        ['Lê Văn Ba', '31/02/1980', '0190', 'Hội Nông dan khu'],
      ],
      [['Cá nhân', 'Lê Văn Một', unit, 'Giấy khem']],
    );
    const rows = await rowsOf(staff, id);
    expect(rows.map(({ issues }) => issues.map(({ code, cell, fix }) => ({ code, cell, fix })))).toEqual([
      [
        {
          code: 'name-all-caps',
          cell: { field: 'fullName', column: 1, label: 'Họ và tên', text: 'LÊ VĂN MỘT' },
          fix: { kind: 'confirm', options: ['Lê Văn Một'] },
        },
        {
          code: 'lost-leading-zero',
          cell: { field: 'idNumber', column: 3, label: 'CCCD', text: '19080000001' },
          fix: { kind: 'confirm', options: ['019080000001'] },
        },
      ],
      [
        {
          code: 'missing-name',
          cell: { field: 'fullName', column: 1, label: 'Họ và tên', text: '' },
          fix: { kind: 'text', options: [] },
        },
      ],
      [
        {
          code: 'invalid-date',
          cell: { field: 'birth', column: 2, label: 'Ngày sinh', text: '31/02/1980' },
          fix: { kind: 'text', options: [] },
        },
        {
          code: 'invalid-id-number',
          cell: { field: 'idNumber', column: 3, label: 'CCCD', text: '0190' },
          fix: { kind: 'text', options: [] },
        },
        {
          code: 'unknown-unit',
          cell: { field: 'unit', column: 4, label: 'Đơn vị', text: 'Hội Nông dan khu' },
          fix: { kind: 'choose', options: rows[2]?.issues[2]?.suggestions, list: 'units' },
        },
      ],
      [
        {
          code: 'unknown-award',
          cell: { field: 'award', column: 4, label: 'Danh hiệu/Hình thức đăng ký', text: 'Giấy khem' },
          fix: { kind: 'choose', options: ['Giấy khen'], list: 'awards' },
        },
      ],
    ]);
  });
});

describe('corrections', () => {
  it('go through the same checks, are shown beside what stood there, and are written when applied', async () => {
    const first = await previewOf(
      test,
      staff,
      [
        ['LÊ VĂN MỘT', '1980', 19080000001, unit],
        [null, '1981', null, unit],
        ['Lê Văn Ba', '31/02/1980', '0190', 'Hội ND'],
      ],
      [['Cá nhân', 'Lê Văn Một', unit, 'Giấy khem']],
    );
    const second = await correct(
      staff,
      first,
      at('Cá nhân', 2, 1, 'Lê Văn Một'),
      at('Cá nhân', 2, 3, '019080000001'),
      at('Cá nhân', 3, 1, '  Lê  Văn Hai '),
      at('Cá nhân', 4, 2, '29/02/1980'),
      at('Cá nhân', 4, 3, '019080000003'),
      at('Cá nhân', 4, 4, unit),
      at('Đăng ký', 2, 4, 'Giấy khen'),
    );
    expect(second).toMatchObject({ version: 2, report: { codes: [], corrected: 4 } });
    const rows = await rowsOf(staff, first.id);
    expect(told(rows)).toEqual(['Cá nhân 2 new', 'Cá nhân 3 new', 'Cá nhân 4 new', 'Đăng ký 2 new']);
    expect(rows[1]).toMatchObject({ label: 'Lê Văn Hai' });
    expect(rows[2]?.values).toMatchObject({ birth: '1980-02-29', idNumber: '019080000003', unit });
    expect(rows[2]?.corrections).toEqual([
      {
        column: 2,
        field: 'birth',
        label: 'Ngày sinh',
        original: '31/02/1980',
        value: '29/02/1980',
        isForSameText: false,
      },
      {
        column: 3,
        field: 'idNumber',
        label: 'CCCD',
        original: '0190',
        value: '019080000003',
        isForSameText: false,
      },
      { column: 4, field: 'unit', label: 'Đơn vị', original: 'Hội ND', value: unit, isForSameText: false },
    ]);
    expect(await rowsOf(staff, first.id, '?only=corrected&sheet=Cá nhân')).toHaveLength(3);
    const applied = await staff.post<ImportAnswer>(`/api/imports/${first.id}/apply`, { version: 2 });
    expect(applied.body).toMatchObject({ status: 'applied', result: { people: 3, registrations: 1 } });
    expect(
      await test.sql(
        `select p.name, i.birth_year as year, i.birth_day as day, i.id_number from individuals i join participants p using (id)
           join participants u on u.id = p.unit_id where u.name = $1 order by p.name collate "vi_num"`,
        [unit],
      ),
    ).toEqual([
      { name: 'Lê Văn Ba', year: 1980, day: 29, id_number: '019080000003' },
      { name: 'Lê Văn Hai', year: 1981, day: null, id_number: null },
      { name: 'Lê Văn Một', year: 1980, day: null, id_number: '019080000001' },
    ]);
  });

  it('are on record with the application, identity numbers without what they say', async () => {
    const first = await previewOf(test, staff, [['Lê Văn Ghi', '31/02/1980', '0190', unit]]);
    await correct(staff, first, at('Cá nhân', 2, 2, '1980'), at('Cá nhân', 2, 3, ''));
    await staff.post(`/api/imports/${first.id}/apply`);
    const [entry] = await test.sql<{ after: { corrections: unknown } }>(
      `select after from audit_entries where action = 'import.apply' and subject_id = $1`,
      [first.id],
    );
    expect(entry?.after.corrections).toEqual({
      count: 2,
      cells: [
        { sheet: 'Cá nhân', row: 2, column: 'Ngày sinh', before: '31/02/1980', after: '1980' },
        { sheet: 'Cá nhân', row: 2, column: 'CCCD' },
      ],
    });
  });

  it('hold for every cell with the same spelling, in every sheet where the same is told of it', async () => {
    const first = await previewOf(
      test,
      staff,
      [
        ['Lê Văn Sáu', '1980', null, 'HND khu'],
        ['Lê Văn Bảy', '1981', null, 'hnd  khu'],
        ['Lê Văn Tám', '1982', null, 'HND khác'],
      ],
      [
        ['Cá nhân', 'Lê Văn Sáu', 'HND khu', 'Giấy khen'],
        ['Tập thể', 'HND khu', null, 'Giấy khen'],
        ['Tập thể', 'HND khác', null, 'Giấy khen'],
      ],
    );
    const second = await correct(staff, first, { ...at('Cá nhân', 2, 4, unit), allWithSameText: true });
    const rows = await rowsOf(staff, first.id);
    expect(told(rows)).toEqual([
      'Cá nhân 2 new',
      'Cá nhân 3 new',
      'Cá nhân 4 error unknown-unit',
      'Đăng ký 2 new',
      'Đăng ký 3 new',
      'Đăng ký 4 error unknown-unit',
    ]);
    expect(rows[1]?.corrections).toEqual([
      { column: 4, field: 'unit', label: 'Đơn vị', original: 'hnd khu', value: unit, isForSameText: true },
    ]);
    expect(second.report.corrected).toBe(4);
    // One row may still be told otherwise, and the rest taken back at once.
    const third = await correct(staff, second, at('Cá nhân', 3, 4, 'HND khác'));
    expect(told(await rowsOf(staff, first.id))[1]).toBe('Cá nhân 3 error unknown-unit');
    await correct(staff, third, { ...at('Đăng ký', 2, 3, null), allWithSameText: true });
    expect(told(await rowsOf(staff, first.id))).toEqual([
      'Cá nhân 2 error unknown-unit',
      'Cá nhân 3 error unknown-unit',
      'Cá nhân 4 error unknown-unit',
      'Đăng ký 2 error unknown-unit',
      'Đăng ký 3 error unknown-unit',
      'Đăng ký 4 error unknown-unit',
    ]);
  });

  it('that are wrong themselves are told like what stands in a file, and may be changed or taken back', async () => {
    const first = await previewOf(test, staff, [
      ['Lê Văn Chín', '1980', null, unit],
      ['Lê Văn Chín', '1980', null, 'Hội không có'],
    ]);
    const second = await correct(staff, first, at('Cá nhân', 3, 4, 'Hội cũng không có'));
    const [, wrong] = await rowsOf(staff, first.id);
    expect(wrong?.issues.map(({ code, cell }) => [code, cell?.text])).toEqual([
      ['unknown-unit', 'Hội cũng không có'],
    ]);
    const third = await correct(staff, second, at('Cá nhân', 3, 4, unit));
    expect(told(await rowsOf(staff, first.id))[1]).toBe('Cá nhân 3 error duplicate-in-file');
    const fourth = await correct(staff, third, at('Cá nhân', 3, 4, null));
    expect(fourth).toMatchObject({ version: 4, report: { corrected: 0 } });
    const [, back] = await rowsOf(staff, first.id);
    expect([back?.corrections, back?.issues[0]?.cell?.text]).toEqual([[], 'Hội không có']);
  });

  it('sent twice change nothing', async () => {
    const first = await previewOf(test, staff, [['Lê Văn Mười', '31/02/1980', null, unit]]);
    const second = await correct(staff, first, at('Cá nhân', 2, 2, '1980'));
    await correct(staff, second, at('Cá nhân', 2, 2, '1980'));
    expect(
      await test.sql(`select count(*)::int as count from import_corrections where import_id = $1`, [
        first.id,
      ]),
    ).toEqual([{ count: 1 }]);
  });

  it('may name a unit that comes with the same file', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Đơn vị').addRows([
      ['Tên đơn vị', 'Loại'],
      [`Tổ mới ${nextUnit}`, 'tổ dân phố'],
    ]);
    book.addWorksheet('Cá nhân').addRows([
      ['Họ và tên', 'Đơn vị'],
      ['Lê Văn Mới', 'Tổ nào đó'],
    ]);
    const file = new Uint8Array(await book.xlsx.writeBuffer());
    const first = await staff.upload<ImportAnswer>('/api/imports', file, 'x.xlsx', { kind: 'register' });
    const choices = await staff.get<{ items: string[] }>(
      `/api/imports/${first.body.id}/choices?list=units&q=to moi ${nextUnit}`,
    );
    expect(choices.body.items).toEqual([`Tổ mới ${nextUnit}`]);
    await correct(staff, first.body, at('Cá nhân', 2, 2, `Tổ mới ${nextUnit}`));
    expect(told(await rowsOf(staff, first.body.id))).toEqual(['Đơn vị 2 new', 'Cá nhân 2 new']);
  });

  it('offer the awards of the campaign', async () => {
    const { id } = await previewOf(test, staff, [['Lê Văn Một', '1980', null, unit]]);
    const choices = await staff.get<{ items: string[] }>(`/api/imports/${id}/choices?list=awards&q=chien si`);
    const awards = await test.sql<{ name: string }>(
      `select name from award_types where ward_id = $1 and search_text(name) like '%chien si%' order by name collate "vi_num"`,
      [test.wardA],
    );
    expect(choices.body.items).toEqual(awards.map(({ name }) => name));
  });

  it('put several cells of one name written in two right only where that helps', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Cá nhân').addRows([
      ['Họ đệm', 'Tên', 'Đơn vị'],
      ['LÊ VĂN', 'MỘT', unit],
    ]);
    const file = new Uint8Array(await book.xlsx.writeBuffer());
    const { body } = await staff.upload<ImportAnswer>('/api/imports', file, 'x.xlsx', { kind: 'register' });
    const [row] = await rowsOf(staff, body.id);
    expect(row?.issues.map(({ code, fix }) => [code, fix])).toEqual([['name-all-caps', undefined]]);
    expect((await send(staff, body, [at('Cá nhân', 2, 2, 'Một')])).body.errors?.[0]?.code).toBe(
      'not-correctable',
    );
  });
});
