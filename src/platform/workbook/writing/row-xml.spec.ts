import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { sheetXml } from '../../../../test/support/xlsx-parts.js';
import { cell } from './cell.js';
import type { CellValue } from './cell.js';
import { RowXml } from './row-xml.js';
import { cellStyle } from './styles.js';

const STYLES = [
  cellStyle({ border: true, shape: 'count' }),
  cellStyle({ border: true }),
  cellStyle({ bold: true }),
];

/** The sheet's XML when its rows after the first are written by hand or by ExcelJS. */
async function written(rows: readonly (readonly CellValue[])[], byHand: boolean): Promise<string> {
  const stream = new PassThrough();
  const file = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.columns = [{ width: 6 }, { width: 29 }, { width: 19 }];
  sheet.addRow(['TT', 'Họ và tên', 'Ghi chú']).commit();
  const direct = new RowXml(sheet, ['A', 'B', 'C']);
  for (const [index, values] of rows.entries()) {
    const number = index + 2;
    if (byHand && index % 3 !== 2) {
      expect(direct.isNext(number)).toBe(true);
      direct.write(number, values, STYLES, 18);
      continue;
    }
    const row = sheet.getRow(number);
    for (const [column, value] of values.entries()) {
      row.getCell(column + 1).value = value;
      row.getCell(column + 1).style = STYLES[column] ?? {};
    }
    row.height = 18;
    row.commit();
  }
  await workbook.commit();
  return sheetXml(await file);
}

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a & b', '<f>1</f>', `"'`, 'Số tiền\n(đồng)', ''),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

describe('RowXml', () => {
  it('writes what ExcelJS writes, character for character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value, value), { maxLength: 30 }), async (rows) => {
        const clean = rows.map((row) => row.map(cell));
        expect(await written(clean, true)).toBe(await written(clean, false));
      }),
      { numRuns: 40 },
    );
  });

  it('waits until ExcelJS has opened the data', () => {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: new PassThrough(), useStyles: true });
    const sheet = workbook.addWorksheet('Danh sách');
    const direct = new RowXml(sheet, ['A']);
    expect(direct.isNext(1)).toBe(false);
    sheet.addRow(['TT']).commit();
    expect([direct.isNext(1), direct.isNext(2), direct.isNext(3)]).toEqual([false, true, false]);
    expect(() => direct.write(2, ['x'], [], 18)).toThrow(RangeError);
  });
});
