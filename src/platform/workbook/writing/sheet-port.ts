import type ExcelJS from 'exceljs';
import { cell } from './cell.js';
import type { CellValue } from './cell.js';
import { columnWidths, PAGE_NUMBER, pageCapacity, printSetup } from './page-setup.js';
import type { PageFormat } from './page-setup.js';
import { Paginator } from './pagination.js';
import { RowXml } from './row-xml.js';
import type { CellStyle } from './styles.js';

/** How a sheet prints: its page and its columns in millimetres. */
export interface SheetLayout {
  readonly name: string;
  readonly format: PageFormat;
  readonly columnsMm: readonly number[];
}

/** First and last column (from 1) of cells merged within a row. */
export type Merge = readonly [first: number, last: number];

export interface RowLook {
  readonly styles: readonly CellStyle[];
  /** Points. Always set: neither libraries nor merged cells fit rows to their text. */
  readonly height: number;
  readonly merges?: readonly Merge[];
  /** Never the last row of a page: stays with the row after it. */
  readonly keep?: boolean;
}

/** Excel holds no more rows, nor more page breaks set by hand, in one sheet. */
const MAX_ROWS = 1_048_576;
const MAX_BREAKS = 1_000;

const LAST_COLUMN = 16_383;

/** The list of page breaks, which ExcelJS's types leave out. */
interface SheetInternals {
  readonly rowBreaks: { id: number; max: number; man: 1 }[];
}

/** Options under which ExcelJS makes a sheet that prints as laid out. */
export function worksheetOptions(layout: SheetLayout): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    pageSetup: printSetup(layout.format),
    headerFooter: PAGE_NUMBER,
    views: [{ showGridLines: false }],
  };
}

/**
 * One sheet being written from top to bottom, in memory or streamed: both kinds of ExcelJS worksheet take the same
 * calls, so a long list looks like a short one. Values pass `cell()`; nothing else reaches ExcelJS.
 */
export class SheetPort {
  readonly columns: number;
  private readonly pages: Paginator;
  private readonly direct: RowXml | null;
  private written = 0;
  private breaks = 0;

  constructor(
    private readonly sheet: ExcelJS.Worksheet,
    readonly layout: SheetLayout,
    /** A sheet of the streaming writer: its plain rows are written as XML at once. */
    streamed = false,
  ) {
    this.columns = layout.columnsMm.length;
    sheet.columns = columnWidths(layout.columnsMm).map((width) => ({ width }));
    const letters = layout.columnsMm.map((_, index) => sheet.getColumn(index + 1).letter);
    this.direct = streamed ? new RowXml(sheet, letters) : null;
    this.pages = new Paginator({ capacity: pageCapacity(layout.format, layout.columnsMm) }, (row) =>
      this.breakBefore(row),
    );
  }

  /** Number of the last row written, from 1; 0 before the first. */
  get lastRow(): number {
    return this.written;
  }

  /** Writes the next row and returns its number. Values beyond the last column are refused. */
  addRow(values: readonly CellValue[], look: RowLook): number {
    if (values.length > this.columns)
      throw new RangeError(`A row of ${this.columns} columns takes no more values`);
    if (this.written >= MAX_ROWS) throw new RangeError(`A sheet holds ${MAX_ROWS} rows`);
    const number = (this.written += 1);
    const clean = values.map(cell);
    if (!look.merges && clean.length === this.columns && this.direct?.isNext(number)) {
      this.direct.write(number, clean, look.styles, look.height);
    } else {
      this.addCells(number, clean, look);
    }
    this.pages.place(number, look.height, look.keep ?? false);
    return number;
  }

  /** Repeats these rows at the top of each printed page. */
  repeatRows(first: number, last: number, height: number): void {
    this.sheet.pageSetup.printTitlesRow = `${first}:${last}`;
    this.pages.repeatTitles(height);
  }

  /** Keeps everything from one of the last few rows on together, as far as the next row that does not keep. */
  keepFrom(row: number): void {
    this.pages.keepFrom(row);
  }

  /** The last row has been written: sets the print area. */
  finish(): void {
    this.pages.finish();
    const last = this.sheet.getColumn(this.columns).letter;
    this.sheet.pageSetup.printArea = `A$1:${last}$${Math.max(1, this.written)}`;
  }

  private addCells(number: number, values: readonly CellValue[], look: RowLook): void {
    const row = this.sheet.getRow(number);
    for (const [index, value] of values.entries()) {
      const target = row.getCell(index + 1);
      // A new cell is empty already.
      if (value !== null) target.value = value;
      const style = look.styles[index];
      if (style) target.style = style;
    }
    if (look.merges) this.merge(number, look.merges);
    row.height = look.height;
    row.commit();
  }

  private merge(row: number, merges: readonly Merge[]): void {
    for (const [first, last] of merges) {
      if (last > first) this.sheet.mergeCells(row, first, row, last);
    }
  }

  private breakBefore(row: number): void {
    if (this.breaks >= MAX_BREAKS) return;
    this.breaks += 1;
    // What Row.addPageBreak() does, for a row that may have been written to the stream already.
    (this.sheet as unknown as SheetInternals).rowBreaks.push({ id: row - 1, max: LAST_COLUMN, man: 1 });
  }
}
