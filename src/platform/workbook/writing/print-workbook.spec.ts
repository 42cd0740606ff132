import { describe, expect, it } from '@jest/globals';
import { LANDSCAPE, PORTRAIT } from './page-setup.js';
import { pageStarts } from './pagination.js';
import { PrintWorkbook, type PrintPage } from './print-workbook.js';
import { cellStyle, shownText } from './styles.js';
import { TableSheet } from './table-sheet.js';

const COLUMNS = [
  { heading: 'TT', align: 'center', shape: 'count' },
  { heading: 'Họ và tên' },
  { heading: 'Số tiền\n(đồng)', align: 'right', shape: 'money' },
] as const;

/** A sheet of a title, a heading and so many lines. */
function written(lines: number, columnsMm = [11, 104, 50]): PrintWorkbook {
  const workbook = new PrintWorkbook();
  const port = workbook.addSheet({ name: 'Danh sách', format: PORTRAIT, columnsMm });
  const table = new TableSheet(port, COLUMNS);
  table.title('DANH SÁCH', { size: 14, bold: true });
  table.heading();
  for (let line = 1; line <= lines; line += 1) table.entry([line, `Bà Lê Thị ${line}`, 710_000]);
  port.finish();
  return workbook;
}

describe('PrintWorkbook', () => {
  it('gives paper, margins, widths, looks and texts as they are printed', () => {
    const { pageCount, styles, sheets } = written(1).preview(1, 5);
    const [sheet] = sheets;
    expect(pageCount).toBe(1);
    expect({ ...sheet, pages: [], repeatedRows: [] }).toEqual({
      name: 'Danh sách',
      paper: 'A4',
      orientation: 'portrait',
      paperMm: { width: 210, height: 297 },
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      scale: 1,
      columnsMm: [11.11, 103.98, 49.74],
      headerFontSize: 13,
      repeatedRows: [],
      pageCount: 1,
      firstPage: 1,
      pages: [],
    });
    const [page] = sheet?.pages ?? [];
    expect(page).toMatchObject({ number: 1, ordinal: 1, header: '', repeatsHeading: false });
    expect(page?.rows.map(({ height, cells }) => [height, cells.map((cell) => cell.text)])).toEqual([
      [20, ['DANH SÁCH']],
      [36, ['TT', 'Họ và tên', 'Số tiền\n(đồng)']],
      [18, ['1', 'Bà Lê Thị 1', '710.000']],
    ]);
    const look = (row: number, cell: number): unknown =>
      styles[page?.rows[row]?.cells[cell]?.style ?? Number.NaN];
    const plain = { bold: false, italic: false, underline: false, vertical: 'middle', wrap: true };
    expect(page?.rows[0]?.cells[0]).toMatchObject({ column: 1, columns: 3 });
    expect(look(0, 0)).toEqual({
      ...plain,
      bold: true,
      fontSize: 14,
      align: 'center',
      border: false,
      indent: 0,
    });
    expect(look(2, 2)).toEqual({ ...plain, fontSize: 13, align: 'right', border: true, indent: 1 });
    expect(new Set(styles.map((style) => JSON.stringify(style))).size).toBe(styles.length);
  });

  it('repeats the heading, numbers pages from the second on, and gives only those asked for', () => {
    const workbook = written(100);
    const all = workbook.preview(1, 50).sheets[0];
    expect(all?.repeatedRows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['TT', 'Họ và tên', 'Số tiền\n(đồng)'],
    ]);
    expect(all?.pages.map((page) => [page.header, page.repeatsHeading, page.rows.length])).toEqual([
      ['', false, 39],
      ['2', true, 38],
      ['3', true, 25],
    ]);
    const second = workbook.preview(2, 1);
    const texts = (page: PrintPage | undefined): unknown =>
      page?.rows.map((row) => row.cells.map((cell) => cell.text));
    const [only, ...none] = second.sheets[0]?.pages ?? [];
    expect([second.pageCount, only?.ordinal, none]).toEqual([3, 2, []]);
    expect(texts(only)).toEqual(texts(all?.pages[1]));
    expect(workbook.preview(4, 10).sheets[0]?.pages).toEqual([]);
  });

  it('counts pages through all sheets, and numbers those of each sheet from 1', () => {
    const workbook = written(100);
    const port = workbook.addSheet({ name: 'Danh sách', format: LANDSCAPE, columnsMm: [504] });
    port.addRow(['Tổng hợp'], { styles: [cellStyle({})], height: 18 });
    port.finish();
    const { sheets } = workbook.preview(3, 2);
    expect(
      sheets.map(({ name, firstPage, scale, pages }) => [
        name,
        firstPage,
        scale,
        pages.map((page) => [page.number, page.ordinal, page.header]),
      ]),
    ).toEqual([
      ['Danh sách', 1, 1, [[3, 3, '3']]],
      ['Danh sách (2)', 4, 0.5, [[1, 4, '']]],
    ]);
  });
});

describe('pageStarts', () => {
  it('follows our own breaks and full pages, with the heading on each page after its own', () => {
    const heights = [20, 20, 20, 20, 20, 20];
    const repeated = { last: 1, height: 20 };
    expect(pageStarts({ heights, capacity: 60, repeated: null, breaks: new Set() })).toEqual([1, 4]);
    expect(pageStarts({ heights, capacity: 60, repeated, breaks: new Set() })).toEqual([1, 4, 6]);
    expect(pageStarts({ heights, capacity: 60, repeated, breaks: new Set([3]) })).toEqual([1, 3, 5]);
  });
});

describe('shownText', () => {
  it.each([
    [null, 'text', ''],
    ['=1+1', 'text', '=1+1'],
    [2025, 'text', '2025'],
    [12, 'count', '12'],
    [24.5, 'points', '24,50'],
    [-3, 'points', '-3,00'],
    [0, 'money', '0'],
    [710_000, 'money', '710.000'],
    [1_420_000, 'money', '1.420.000'],
    [12_345_678_901, 'bigMoney', '12.345.678.901'],
  ] as const)('reads %s as %s: «%s»', (value, shape, text) => {
    expect(shownText(value, cellStyle({ shape }))).toBe(text);
  });
});
