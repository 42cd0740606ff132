import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { newUnit } from '../participants/register-fixtures.js';
import { at, correct, previewOf, rowsOf, send, type Refusal } from './correction-fixtures.js';

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

describe('a correction is refused', () => {
  it('where nothing is told of the cell', async () => {
    const first = await previewOf(test, staff, [['Lê Văn Một', '31/02/1980', null, unit]]);
    for (const wrong of [at('Cá nhân', 2, 1, 'x'), at('Cá nhân', 3, 2, 'x'), at('Đơn vị', 2, 2, 'x')]) {
      const answer = await send(staff, first, [at('Cá nhân', 2, 2, '1980'), wrong]);
      expect([answer.status, answer.body.errors]).toMatchObject([
        400,
        [{ field: 'corrections.1', code: 'not-correctable' }],
      ]);
    }
    expect((await rowsOf(staff, first.id))[0]?.corrections).toEqual([]);
  });

  it('for a preview that has changed since it was read; so is applying it', async () => {
    const first = await previewOf(test, staff, [['Lê Văn Một', '31/02/1980', null, unit]]);
    await correct(staff, first, at('Cá nhân', 2, 2, '1980'));
    const late = await send(staff, first, [at('Cá nhân', 2, 2, '1981')]);
    expect([late.status, late.body.code]).toEqual([409, 'stale-version']);
    const apply = await staff.post<Refusal>(`/api/imports/${first.id}/apply`, { version: first.version });
    expect([apply.status, apply.body.code]).toEqual([409, 'stale-version']);
    expect(await test.sql(`select status from imports where id = $1`, [first.id])).toEqual([
      { status: 'previewed' },
    ]);
  });

  it('once the import is applied or discarded', async () => {
    for (const [act, code] of [
      ['apply', 'already-applied'],
      ['discard', 'already-discarded'],
    ] as const) {
      const first = await previewOf(test, staff, [['Lê Văn Một', '31/02/1980', null, unit]]);
      const second = await correct(staff, first, at('Cá nhân', 2, 2, '1980'));
      await staff.post(`/api/imports/${first.id}/${act}`);
      const late = await send(staff, second, [at('Cá nhân', 2, 2, '1981')]);
      expect([late.status, late.body.code]).toEqual([409, code]);
    }
  });

  it('from others than the ward’s staff', async () => {
    const first = await previewOf(test, staff, [['Lê Văn Một', '31/02/1980', null, unit]]);
    const official = await test.account(['official']);
    expect((await send(official, first, [at('Cá nhân', 2, 2, '1980')])).status).toBe(403);
    const foreign = await test.account(['ward-staff'], { ward: 'B' });
    expect((await send(foreign, first, [at('Cá nhân', 2, 2, '1980')])).status).toBe(404);
    expect((await foreign.get(`/api/imports/${first.id}/choices?list=units`)).status).toBe(404);
  });
});

describe('the marked file of a corrected import', () => {
  it('still is the clerk’s file, coloured where a problem stands', async () => {
    const first = await previewOf(test, staff, [['Lê Văn Một', '31/02/1980', '0190', unit]]);
    await correct(staff, first, at('Cá nhân', 2, 2, '1980'));
    const { bytes } = await staff.download(`/api/imports/${first.id}/marked-file`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    const row = book.getWorksheet('Cá nhân')?.getRow(2);
    expect((row?.values as unknown[]).slice(1)).toEqual([
      'Lê Văn Một',
      '31/02/1980',
      '0190',
      unit,
      'Lỗi: Cột «CCCD»: Số CCCD «0190» không đủ 12 chữ số.\nĐã sửa trên trang: Cột «Ngày sinh»: «31/02/1980» → «1980».',
    ]);
    const colour = (column: number): string | undefined => {
      const fill = row?.getCell(column).fill;
      return fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
    };
    expect([2, 3, 5].map(colour)).toEqual([undefined, 'FFF8CBAD', 'FFF8CBAD']);
  });
});
