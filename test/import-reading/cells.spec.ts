import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { RawSheet, RawValue } from '../../src/platform/workbook/reading/raw-workbook.js';
import { readWorkbook } from '../../src/platform/workbook/reading/read-workbook.js';
import { xlsxOf } from './zip-builder.js';

async function written(
  fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
): Promise<RawSheet[]> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Cá nhân'), workbook);
  const { sheets } = await readWorkbook(Buffer.from(await workbook.xlsx.writeBuffer()));
  return [...sheets];
}

/** «A1»-like address → value, of the first sheet. */
function valuesOf(sheets: readonly RawSheet[]): Record<string, RawValue> {
  const cells = (sheets[0]?.rows ?? []).flatMap(({ row, cells }) =>
    cells.map(({ column, value }) => [`${String.fromCharCode(64 + column)}${row}`, value] as const),
  );
  return Object.fromEntries(cells);
}

describe('what a cell gives', () => {
  it('reads every kind ExcelJS writes', async () => {
    const sheets = await written((sheet) => {
      sheet.getCell('A1').value = 'Nguyễn Văn An';
      sheet.getCell('B1').value = 12.5;
      sheet.getCell('C1').value = true;
      sheet.getCell('D1').value = new Date(Date.UTC(1999, 6, 15));
      sheet.getCell('E1').value = { formula: 'B1*2', result: 25 };
      sheet.getCell('F1').value = { formula: 'A1', result: 'Nguyễn Văn An' };
      sheet.getCell('G1').value = { formula: 'TODAY()', result: new Date(Date.UTC(2025, 0, 1)) };
      sheet.getCell('G1').numFmt = 'dd/mm/yyyy';
      sheet.getCell('H1').value = { formula: 'NA()', result: { error: '#N/A' } };
      sheet.getCell('I1').value = { richText: [{ text: 'Tổ ' }, { font: { bold: true }, text: 'dân phố' }] };
      sheet.getCell('J1').value = { text: 'a@b.vn', hyperlink: 'mailto:a@b.vn' };
      sheet.getCell('K1').value = { error: '#REF!' };
      sheet.getCell('L1').value = { formula: 'B1>1', result: true };
      sheet.getCell('M1').value = 350_000;
      sheet.getCell('M1').numFmt = '#,##0 "đồng"';
    });
    expect(valuesOf(sheets)).toEqual({
      A1: 'Nguyễn Văn An',
      B1: 12.5,
      C1: true,
      D1: { kind: 'date', day: '1999-07-15', serial: 36_356 },
      E1: 25,
      F1: 'Nguyễn Văn An',
      G1: { kind: 'date', day: '2025-01-01', serial: 45_658 },
      H1: { kind: 'error', error: '#N/A' },
      I1: 'Tổ dân phố',
      J1: 'a@b.vn',
      K1: { kind: 'error', error: '#REF!' },
      L1: true,
      M1: 350_000,
    });
  });

  it('gives the followers of a merged cell nothing and notes its width', async () => {
    const sheets = await written((sheet) => {
      sheet.getCell('A1').value = 'DANH SÁCH';
      sheet.mergeCells('A1:C1');
      sheet.getCell('A2').value = 'Tổ 1';
      sheet.getCell('B2').value = 'An';
      sheet.getCell('B3').value = 'Bình';
      sheet.mergeCells('A2:A3');
    });
    expect(sheets[0]?.rows).toEqual([
      { row: 1, cells: [{ column: 1, value: 'DANH SÁCH', span: 3 }] },
      {
        row: 2,
        cells: [
          { column: 1, value: 'Tổ 1', span: 1 },
          { column: 2, value: 'An' },
        ],
      },
      { row: 3, cells: [{ column: 2, value: 'Bình' }] },
    ]);
  });

  it('drops what other programs leave under a merged cell', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    expect(valuesOf((await readWorkbook(xlsxOf(sheet))).sheets.slice())).toEqual({ A1: 1, C2: 4 });
  });

  it('skips hidden sheets and says which', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Danh mục', { state: 'veryHidden' }).getCell('A1').value = 'mã';
    workbook.addWorksheet('Cá nhân').getCell('A1').value = 'An';
    const raw = await readWorkbook(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(raw.sheets.map(({ name }) => name)).toEqual(['Cá nhân']);
    expect(raw.hiddenSheets).toEqual(['Danh mục']);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = true;
    workbook.addWorksheet('a').getCell('A1').value = new Date(Date.UTC(1999, 6, 15));
    const raw = await readWorkbook(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(valuesOf([...raw.sheets])).toMatchObject({ A1: { day: '1999-07-15' } });
  });

  it('reads what other programs write: prefixes, no references, inline rich text, escapes, ISO dates', async () => {
    const sheet = [
      '<x:sheetData xmlns:x="x"><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Tổ </x:t></x:r><x:r><x:t>1</x:t></x:r>',
      '<x:rPh><x:t>bỏ</x:t></x:rPh></x:is></x:c><x:c t="str"><x:v>a_x000D_b &amp;amp;</x:v></x:c>',
      '<x:c t="d"><x:v>1999-07-15T00:00:00</x:v></x:c><x:c><x:f>1+1</x:f></x:c></x:row></x:sheetData>',
    ].join('');
    expect(valuesOf([...(await readWorkbook(xlsxOf(sheet))).sheets])).toEqual({
      A1: 'Tổ 1',
      B1: 'a\rb &amp;',
      C1: { kind: 'date', day: '1999-07-15', serial: 36_356 },
      D1: { kind: 'error', error: '#CHƯA-TÍNH' },
    });
  });

  it('keeps Vietnamese letters whole wherever the file is cut into pieces', async () => {
    const name = 'Đặng Thị Thuỳ Ước ';
    const rows = Array.from(
      { length: 9000 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}" t="str"><v>${'x'.repeat(index % 7)}${name}${index}</v></c></row>`,
    );
    const { sheets } = await readWorkbook(xlsxOf(`<sheetData>${rows.join('')}</sheetData>`));
    const values = sheets[0]?.rows.map(({ cells }) => cells[0]?.value) ?? [];
    expect(values).toHaveLength(9000);
    expect(values.filter((value, index) => value !== `${'x'.repeat(index % 7)}${name}${index}`)).toEqual([]);
  });

  it('shows how far it has come', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`,
    );
    const seen: number[] = [];
    await readWorkbook(xlsxOf(`<sheetData>${rows.join('')}</sheetData>`), undefined, ({ fraction }) =>
      seen.push(fraction),
    );
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});
