import type ExcelJS from 'exceljs';
import type { CellValue } from './cell.js';
import type { CellStyle } from './styles.js';

/**
 * Writes plain rows of a streamed sheet as XML, past ExcelJS's row and cell objects: for a list of many thousand
 * rows those take most of the time and nearly all of the garbage. What is written is what ExcelJS would write for
 * the same row, character for character, and a test holds the two against each other.
 *
 * Only for rows without merged cells, and only after ExcelJS itself has written the sheet's first row (it opens the
 * sheet's data then).
 */

/** The parts of ExcelJS's streaming sheet this relies on; its types leave them out. */
interface StreamingSheet {
  readonly startedData: boolean;
  readonly _rows: readonly unknown[];
  /** Number of the first row not written yet. */
  _rowZero: number;
  readonly workbook: { readonly styles: { addStyleModel(style: CellStyle): number } };
  _write(xml: string): void;
}

const SPECIAL = /[&<>"']/;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char) : text;
}

export class RowXml {
  private readonly sheet: StreamingSheet;
  private readonly styleIds = new Map<CellStyle, number>();

  constructor(
    sheet: ExcelJS.Worksheet,
    /** «A», «B» …, one per column. */
    private readonly letters: readonly string[],
  ) {
    this.sheet = sheet as unknown as StreamingSheet;
  }

  /** Whether ExcelJS has nothing left to write before this row. */
  isNext(row: number): boolean {
    return this.sheet.startedData && this.sheet._rows.length === 0 && this.sheet._rowZero === row;
  }

  /** Writes a row whose values have passed `cell()`; every column has a style. Without a height its text decides. */
  write(row: number, values: readonly CellValue[], styles: readonly CellStyle[], height?: number): void {
    const fixed = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    let xml = `<row r="${row}"${fixed} spans="1:${values.length}" x14ac:dyDescent="0.25">`;
    for (let index = 0; index < values.length; index += 1) {
      xml += `<c r="${this.letters[index]}${row}" s="${this.styleId(styles[index])}"${this.content(values[index])}`;
    }
    this.sheet._write(`${xml}</row>`);
    this.sheet._rowZero = row + 1;
  }

  private content(value: CellValue | undefined): string {
    if (typeof value === 'string') return ` t="str"><v>${escaped(value)}</v></c>`;
    if (typeof value === 'number') return `><v>${value}</v></c>`;
    if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
    return '/>';
  }

  private styleId(style: CellStyle | undefined): number {
    if (!style) throw new RangeError('Every cell of a streamed row needs a style');
    const known = this.styleIds.get(style);
    if (known !== undefined) return known;
    const id = this.sheet.workbook.styles.addStyleModel(style);
    this.styleIds.set(style, id);
    return id;
  }
}
