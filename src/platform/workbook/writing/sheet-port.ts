import { cell } from './cell.js';
import type { CellValue } from './cell.js';
import { pageCapacity } from './page-setup.js';
import type { PageFormat } from './page-setup.js';
import { Paginator } from './pagination.js';
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

/** Where a sheet's rows end up: in a worksheet of a file, or on pages shown on screen. Rows come in order, from 1. */
export interface SheetSink {
  /** Values have passed `cell()`. */
  row(number: number, values: readonly CellValue[], look: RowLook): void;
  /** These rows stand at the top of each page after the one they are on; `height` in points. */
  repeatRows(first: number, last: number, height: number): void;
  /** A page begins with this row, which may be one of the last few written. */
  breakBefore(row: number): void;
  /** The last row has been written; 0 for an empty sheet. */
  finish(lastRow: number): void;
}

/** A workbook being written, whatever becomes of it: a file in memory, a streamed file, or pages on screen. */
export interface WorkbookPort {
  addSheet(layout: SheetLayout): SheetPort;
  /** Gives way to other work; to be awaited every few hundred rows. @throws when nobody takes the rows any more */
  breathe(): Promise<void>;
}

/** Excel holds no more rows, nor more page breaks set by hand, in one sheet. */
const MAX_ROWS = 1_048_576;
const MAX_BREAKS = 1_000;

/**
 * One sheet being written from top to bottom. All kinds of sink take the same calls, so a long list looks like a
 * short one and what is shown on screen is what is printed. Values pass `cell()`; nothing else reaches a sink.
 */
export class SheetPort {
  readonly columns: number;
  private readonly pages: Paginator;
  private written = 0;
  private breaks = 0;

  constructor(
    private readonly sink: SheetSink,
    readonly layout: SheetLayout,
  ) {
    this.columns = layout.columnsMm.length;
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
    this.sink.row(number, values.map(cell), look);
    this.pages.place(number, look.height, look.keep ?? false);
    return number;
  }

  /** Repeats these rows at the top of each printed page. */
  repeatRows(first: number, last: number, height: number): void {
    this.sink.repeatRows(first, last, height);
    this.pages.repeatTitles(height);
  }

  /** Keeps everything from one of the last few rows on together, as far as the next row that does not keep. */
  keepFrom(row: number): void {
    this.pages.keepFrom(row);
  }

  /** The last row has been written. */
  finish(): void {
    this.pages.finish();
    this.sink.finish(this.written);
  }

  private breakBefore(row: number): void {
    if (this.breaks >= MAX_BREAKS) return;
    this.breaks += 1;
    this.sink.breakBefore(row);
  }
}
