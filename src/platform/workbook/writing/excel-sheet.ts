import type ExcelJS from 'exceljs';
import type { CellValue } from './cell.js';
import { columnWidths, PAGE_NUMBER, printSetup } from './page-setup.js';
import { RowXml } from './row-xml.js';
import type { RowLook, SheetLayout, SheetSink } from './sheet-port.js';

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

/** ExcelJS takes a width of 9 for no width at all and leaves it out; Excel would then print a column of its own. */
function told(width: number): number {
  return width === 9 ? 9.0001 : width;
}

/** A worksheet of ExcelJS, in memory or streamed: both kinds take the same calls. */
export class ExcelSheet implements SheetSink {
  private readonly direct: RowXml | null;
  private readonly columns: number;

  constructor(
    private readonly sheet: ExcelJS.Worksheet,
    layout: SheetLayout,
    /** A sheet of the streaming writer: its plain rows are written as XML at once. */
    streamed = false,
  ) {
    this.columns = layout.columnsMm.length;
    sheet.columns = columnWidths(layout.columnsMm).map((width) => ({ width: told(width) }));
    const letters = layout.columnsMm.map((_, index) => sheet.getColumn(index + 1).letter);
    this.direct = streamed ? new RowXml(sheet, letters) : null;
  }

  row(number: number, values: readonly CellValue[], look: RowLook): void {
    if (!look.merges && values.length === this.columns && this.direct?.isNext(number)) {
      this.direct.write(number, values, look.styles, look.height);
    } else {
      this.addCells(number, values, look);
    }
  }

  repeatRows(first: number, last: number): void {
    this.sheet.pageSetup.printTitlesRow = `${first}:${last}`;
  }

  breakBefore(row: number): void {
    // What Row.addPageBreak() does, for a row that may have been written to the stream already.
    (this.sheet as unknown as SheetInternals).rowBreaks.push({ id: row - 1, max: LAST_COLUMN, man: 1 });
  }

  /** Sets the print area. */
  finish(lastRow: number): void {
    const last = this.sheet.getColumn(this.columns).letter;
    this.sheet.pageSetup.printArea = `A$1:${last}$${Math.max(1, lastRow)}`;
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
    for (const [first, last] of look.merges ?? []) {
      if (last > first) this.sheet.mergeCells(number, first, number, last);
    }
    row.height = look.height;
    row.commit();
  }
}
