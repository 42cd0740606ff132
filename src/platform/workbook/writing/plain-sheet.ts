import type ExcelJS from 'exceljs';
import type { CellValue } from './cell.js';
import { RowXml } from './row-xml.js';
import type { CellStyle } from './styles.js';

/** What this needs of ExcelJS's streaming sheet and its types leave out. */
interface StreamingSheet {
  startedData: boolean;
  readonly _merges: { push(range: string): void };
  _writeColumns(): void;
  _writeOpenSheetData(): void;
}

/**
 * A streamed sheet that is a table of cells and nothing more: no page, no title. Rows come in ascending order and stand
 * at the numbers they are given; the gaps between them cost nothing.
 */
export class PlainSheet {
  private readonly rows: RowXml;
  private readonly letters: readonly string[];

  constructor(
    private readonly sheet: ExcelJS.Worksheet,
    /** Characters, one for each column. */
    widths: readonly number[],
  ) {
    sheet.columns = widths.map((width) => ({ width }));
    this.letters = widths.map((_, index) => sheet.getColumn(index + 1).letter);
    this.rows = new RowXml(sheet, this.letters);
    const internals = this.internals;
    internals._writeColumns();
    internals._writeOpenSheetData();
    internals.startedData = true;
  }

  /** Values have passed `cell()`; every value has a style. */
  addRow(number: number, values: readonly CellValue[], styles: readonly CellStyle[]): void {
    this.rows.write(number, values, styles);
  }

  /** Lets the cell of a row cover the columns after it. */
  merge(row: number, column: number, span: number): void {
    const last = this.letters[column + span - 2];
    if (last !== undefined) this.internals._merges.push(`${this.letters[column - 1]}${row}:${last}${row}`);
  }

  private get internals(): StreamingSheet {
    return this.sheet as unknown as StreamingSheet;
  }
}
