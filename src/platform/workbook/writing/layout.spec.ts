import { describe, expect, it } from '@jest/globals';
import {
  columnWidths,
  LANDSCAPE,
  LANDSCAPE_A3,
  pageCapacity,
  PORTRAIT,
  printable,
  widePage,
} from './page-setup.js';
import { Paginator } from './pagination.js';
import { balanced, lineCount, rowHeight, textBox, textWidthMm } from './text-metrics.js';

const SAMPLE =
  'Ủy ban nhân dân phường Tân Lập tặng Giấy khen cho các tập thể và cá nhân đã có thành tích trong phong trào thi đua';

describe('text metrics', () => {
  it('comes out near the measured widths per character at 13 points', () => {
    expect(textWidthMm(SAMPLE) / SAMPLE.length).toBeGreaterThan(1.9);
    expect(textWidthMm(SAMPLE) / SAMPLE.length).toBeLessThan(2.1);
    expect(textWidthMm(SAMPLE, 13, true) / SAMPLE.length).toBeGreaterThan(2.0);
    expect(textWidthMm(SAMPLE, 13, true) / SAMPLE.length).toBeLessThan(2.25);
  });

  it('measures the national heading as it was measured on paper', () => {
    const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    expect(Math.abs(textWidthMm(country, 13, true) - 95.7)).toBeLessThan(1);
    expect(Math.abs(textWidthMm(country, 12, true) - 88.3)).toBeLessThan(1);
  });

  it('gives decomposed text the width of composed text', () => {
    expect(textWidthMm('Trường'.normalize('NFD'))).toBeCloseTo(textWidthMm('Trường'), 0);
  });

  it.each([
    ['', 1],
    ['Tổ dân phố 5', 1],
    ['Số tiền\n(đồng)', 2],
    ['Trung tâm Phục vụ hành chính công phường', 2],
    ['a'.repeat(120), 5],
  ])('counts the lines of «%s»', (text, lines) => {
    expect(lineCount(text, textBox(55))).toBe(lines);
  });

  it('makes rows as tall as their lines, within what Excel allows', () => {
    expect(rowHeight(1, 18)).toBe(18);
    expect(rowHeight(3, 18)).toBe(54);
    expect(rowHeight(1, 18, 36)).toBe(36);
    expect(rowHeight(100, 18)).toBe(409);
  });

  it('breaks titles where the sentence pauses, in lines of like length', () => {
    const box = textBox(165, 14, true);
    const title =
      'Tập thể, hộ gia đình, cá nhân được tặng Giấy khen của Chủ tịch Ủy ban nhân dân phường năm 2025';
    expect(balanced(title, box).split('\n')).toEqual([
      'Tập thể, hộ gia đình, cá nhân được tặng Giấy khen',
      'của Chủ tịch Ủy ban nhân dân phường năm 2025',
    ]);
    expect(balanced('Ngắn', box)).toBe('Ngắn');
    expect(balanced('Một\nhai', box)).toBe('Một\nhai');
    const long = balanced(`${SAMPLE} ${SAMPLE} ${SAMPLE}`, box).split('\n');
    expect(long.length).toBe(lineCount(`${SAMPLE} ${SAMPLE} ${SAMPLE}`, box));
    expect(long.join(' ')).toBe(`${SAMPLE} ${SAMPLE} ${SAMPLE}`);
  });
});

describe('page', () => {
  it('leaves the areas the decree leaves', () => {
    expect(printable(PORTRAIT)).toEqual({ width: 165, height: 257 });
    expect(printable(LANDSCAPE)).toEqual({ width: 252, height: 170 });
  });

  it('turns millimetres into widths that never exceed the paper', () => {
    const widths = columnWidths([11, 55, 62, 37]);
    expect(widths.map((width) => width * 7)).toEqual([42, 208, 234, 139]);
    expect(widths.reduce((sum, width) => sum + width * 7, 0)).toBeLessThanOrEqual((165 * 96) / 25.4);
  });

  it('takes more rows on a page whose print is shrunk', () => {
    expect(pageCapacity(PORTRAIT, [165])).toBeCloseTo(728.5, 1);
    expect(pageCapacity(LANDSCAPE, [504])).toBeCloseTo(2 * 481.9, 0);
  });

  it('finds room for any number of like columns', () => {
    expect(widePage(150, 4, 20, 15)).toEqual({ format: LANDSCAPE, columnMm: 20 });
    expect(widePage(150, 6, 20, 15)).toEqual({ format: LANDSCAPE, columnMm: 17 });
    expect(widePage(150, 10, 20, 15)).toEqual({ format: LANDSCAPE, columnMm: 15 });
    expect(widePage(200, 12, 20, 15)).toEqual({ format: LANDSCAPE_A3, columnMm: 15 });
    expect(widePage(200, 100, 20, 15)).toEqual({ format: LANDSCAPE_A3, columnMm: 15 });
  });
});

describe('Paginator', () => {
  function paginate(capacity: number): { pages: Paginator; breaks: number[] } {
    const breaks: number[] = [];
    return { pages: new Paginator({ capacity }, (row) => breaks.push(row)), breaks };
  }

  it('breaks before a row that must not be the last of its page', () => {
    const { pages, breaks } = paginate(100);
    for (let row = 1; row <= 4; row += 1) pages.place(row, 18, false);
    pages.place(5, 20, true);
    pages.place(6, 18, false);
    pages.finish();
    expect(breaks).toEqual([5]);
  });

  it('sets no break where section and first row fit with a margin', () => {
    const { pages, breaks } = paginate(200);
    for (let row = 1; row <= 4; row += 1) pages.place(row, 18, false);
    pages.place(5, 20, true);
    pages.place(6, 18, false);
    pages.finish();
    expect(breaks).toEqual([]);
  });

  it('holds a break of its own where a page would end by chance right before a section', () => {
    const { pages, breaks } = paginate(72);
    for (let row = 1; row <= 4; row += 1) pages.place(row, 18, false);
    pages.place(5, 20, true);
    pages.place(6, 18, false);
    pages.finish();
    expect(breaks).toEqual([5]);
  });

  it('takes rows already written along with what must follow them', () => {
    const { pages, breaks } = paginate(100);
    for (let row = 1; row <= 5; row += 1) pages.place(row, 18, false);
    pages.keepFrom(4);
    pages.place(6, 18, true);
    pages.place(7, 18, false);
    pages.finish();
    expect(breaks).toEqual([4]);
  });

  it('counts repeated headings on every page after the first', () => {
    const { pages, breaks } = paginate(100);
    pages.place(1, 20, false);
    pages.repeatTitles(40);
    for (let row = 2; row <= 6; row += 1) pages.place(row, 20, false);
    // The second page holds the heading and rows 6, 7 and 8; a section in row 8 would stand last on it.
    pages.place(7, 20, false);
    pages.place(8, 20, true);
    pages.place(9, 20, false);
    pages.finish();
    expect(breaks).toEqual([8]);
  });

  it('leaves rows alone that no page could hold together', () => {
    const { pages, breaks } = paginate(100);
    pages.place(1, 10, false);
    for (let row = 2; row <= 9; row += 1) pages.place(row, 18, true);
    pages.finish();
    expect(breaks).toEqual([]);
  });
});
