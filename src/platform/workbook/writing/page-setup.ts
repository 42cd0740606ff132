import type ExcelJS from 'exceljs';

/**
 * The page as Decree 30/2020/NĐ-CP, Appendix I sets it: A4, margins 20 mm top and bottom, 30 mm left, 15 mm right,
 * page numbers centred in the top margin from page 2 on. A4 portrait leaves 165 × 257 mm, landscape 252 × 170 mm.
 */

export type Orientation = 'portrait' | 'landscape';
export type Paper = 'A4' | 'A3';

export interface PageFormat {
  readonly orientation: Orientation;
  readonly paper: Paper;
}

export const PORTRAIT: PageFormat = { orientation: 'portrait', paper: 'A4' };
export const LANDSCAPE: PageFormat = { orientation: 'landscape', paper: 'A4' };
export const LANDSCAPE_A3: PageFormat = { orientation: 'landscape', paper: 'A3' };

export const MARGINS_MM = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

const PAPER_MM: Record<Paper, { short: number; long: number; code: number }> = {
  A4: { short: 210, long: 297, code: 9 },
  A3: { short: 297, long: 420, code: 8 },
};
const POINTS_PER_MM = 72 / 25.4;
const PIXELS_PER_MM = 96 / 25.4;
/** Width of a digit of the Normal style in pixels (see normal-font.ts): the unit a column's width is counted in. */
const COLUMN_UNIT_PX = 7;

export function mmToInch(mm: number): number {
  return Math.round((mm / 25.4) * 1000) / 1000;
}

/** The sheet of paper in millimetres, as it lies. */
export function paperMm(format: PageFormat): { width: number; height: number } {
  const { short, long } = PAPER_MM[format.paper];
  return format.orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** Printable area in millimetres. */
export function printable(format: PageFormat): { width: number; height: number } {
  const { width, height } = paperMm(format);
  return {
    width: width - MARGINS_MM.left - MARGINS_MM.right,
    height: height - MARGINS_MM.top - MARGINS_MM.bottom,
  };
}

/**
 * Column widths for the file, from millimetres. The number in the file counts the 5 pixels of padding in, so it is
 * pixels ÷ 7; Excel's own dialog leaves the padding out and shows (pixels − 5) ÷ 7: a column of 55 mm is 29.71 in
 * the file and reads «29» in Excel. The last column gives up the pixel that rounding may have added: a grid a
 * hair wider than the paper makes the program shrink the whole print.
 */
export function columnWidths(columnsMm: readonly number[]): number[] {
  const total = Math.floor(columnsMm.reduce((sum, mm) => sum + mm, 0) * PIXELS_PER_MM);
  const pixels = columnsMm.map((mm) => Math.round(mm * PIXELS_PER_MM));
  const excess = pixels.reduce((sum, px) => sum + px, 0) - total;
  return pixels.map(
    (px, index) => (index === pixels.length - 1 ? px - Math.max(0, excess) : px) / COLUMN_UNIT_PX,
  );
}

/** Column widths as they come out on paper, from the millimetres asked for: whole pixels, unshrunk. */
export function printedColumnsMm(columnsMm: readonly number[]): number[] {
  return columnWidths(columnsMm).map(
    (width) => Math.round(((width * COLUMN_UNIT_PX) / PIXELS_PER_MM) * 100) / 100,
  );
}

/** Share of its size the print is shrunk to, so that the grid fits the page's width; 1 for grids that fit. */
export function printScale(format: PageFormat, columnsMm: readonly number[]): number {
  return Math.min(1, printable(format).width / columnsMm.reduce((sum, mm) => sum + mm, 0));
}

/** How many points of rows one page takes, the print being shrunk when the grid is wider than the paper. */
export function pageCapacity(format: PageFormat, columnsMm: readonly number[]): number {
  return (printable(format).height * POINTS_PER_MM) / printScale(format, columnsMm);
}

/** Everything about printing that is known before the first row. */
export function printSetup(format: PageFormat): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: PAPER_MM[format.paper].code,
    orientation: format.orientation,
    margins: {
      top: mmToInch(MARGINS_MM.top),
      bottom: mmToInch(MARGINS_MM.bottom),
      left: mmToInch(MARGINS_MM.left),
      right: mmToInch(MARGINS_MM.right),
      header: mmToInch(MARGINS_MM.header),
      footer: mmToInch(MARGINS_MM.footer),
    },
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    showGridLines: false,
    firstPageNumber: 1,
  };
}

/** Points of the page number. */
export const PAGE_NUMBER_SIZE = 13;

/** Page number centred at the top; the first page's heading stays empty. */
export const PAGE_NUMBER: Partial<ExcelJS.HeaderFooter> = Object.freeze({
  differentFirst: true,
  oddHeader: `&C&"Times New Roman,Regular"&${PAGE_NUMBER_SIZE}&P`,
});

/** What stands at the top of a page of a sheet, numbered from 1: what {@link PAGE_NUMBER} comes to. */
export function pageHeader(page: number): string {
  return page === 1 ? '' : String(page);
}

/** A page laid across and the width left for each of `count` like columns beside columns of fixed width. */
export interface WidePage {
  readonly format: PageFormat;
  readonly columnMm: number;
}

/** A print may shrink to this share of its size before larger paper is taken: 12 pt comes out above 9 pt. */
const LEAST_SCALE = 0.77;

/**
 * Finds room for any number of like columns (members, awards): on A4 laid across as wide as wished, narrower down to
 * the least width, then shrunk a little, then on A3. Beyond that the print shrinks to the paper.
 */
export function widePage(fixedMm: number, count: number, wishedMm: number, leastMm: number): WidePage {
  const least = fixedMm + count * leastMm;
  const format = least <= printable(LANDSCAPE).width / LEAST_SCALE ? LANDSCAPE : LANDSCAPE_A3;
  const share = (printable(format).width - fixedMm) / Math.max(1, count);
  return { format, columnMm: Math.max(leastMm, Math.min(wishedMm, share)) };
}
