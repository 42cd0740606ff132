import { NOT_CALCULATED } from '../raw-workbook.js';
import type { WorkbookLimits } from '../limits.js';
import { WorkbookRefusal } from '../workbook-refusal.js';
import { CELL, type FlatRow, type MergedRange } from './protocol.js';
import { LONGEST_TEXT, unescapeText } from './workbook-parts.js';
import type { XmlAttributes, XmlHandler } from './xml-parser.js';

/** Days between 1899-12-30 and 1904-01-01. */
const DAYS_TO_1904 = 1462;
const MOST_MERGES = 200_000;

/** What cells refer to, and the counters that run over all sheets. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
  readonly limits: Pick<WorkbookLimits, 'rows' | 'columns' | 'cells'>;
  readonly used: { rows: number; cells: number };
}

/** Where filled rows go. Texts are handed over once and named by the index that comes back. */
export interface RowSink {
  sharedText(sharedIndex: number, text: string): number;
  text(text: string): number;
  row(row: FlatRow): void;
}

/** Reads the XML of one sheet, row by row; nothing but the current row is kept. */
export class SheetParser implements XmlHandler {
  readonly merges: MergedRange[] = [];
  private row: FlatRow = [0];
  private rowNumber = 0;
  private column = 0;
  private inRows = false;
  private type = 'n';
  private style = 0;
  private isFormula = false;
  private value = '';
  private listening = false;
  private phonetic = false;
  private hasValue = false;

  constructor(
    private readonly context: SheetContext,
    private readonly sink: RowSink,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'c':
        this.openCell(attributes);
        return;
      case 'v':
        this.listening = this.hasValue = true;
        return;
      case 't':
        if (this.type === 'inlineStr' && !this.phonetic) this.listening = this.hasValue = true;
        return;
      case 'f':
        this.isFormula = true;
        return;
      case 'rPh':
        this.phonetic = true;
        return;
      case 'row':
        if (this.inRows) this.openRow(attributes);
        return;
      case 'sheetData':
        this.inRows = true;
        return;
      case 'mergeCell':
        this.merge(attributes.ref ?? '');
        return;
    }
  }

  text(text: string): void {
    if (!this.listening) return;
    this.value += text;
    if (this.value.length > LONGEST_TEXT * 2) throw new WorkbookRefusal('workbook-cell-too-long');
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 't') this.listening = false;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'row' && this.inRows) this.closeRow();
    else if (name === 'sheetData') this.inRows = false;
  }

  cell(column: string, style: string | undefined, type: string | undefined, value: string | undefined): void {
    this.column = columnOf(column);
    if (value === undefined || value === '') return;
    this.type = type ?? 'n';
    this.style = style === undefined ? 0 : Number(style);
    this.isFormula = false;
    this.hasValue = true;
    this.value = value;
    if (value.length > LONGEST_TEXT * 2) throw new WorkbookRefusal('workbook-cell-too-long');
    this.closeCell();
  }

  private openRow(attributes: XmlAttributes): void {
    const number = attributes.r === undefined ? this.rowNumber + 1 : Number(attributes.r);
    // Rows in disorder are not something Excel writes or opens.
    if (!Number.isInteger(number) || number <= this.rowNumber) throw new WorkbookRefusal('workbook-damaged');
    this.rowNumber = number;
    this.column = 0;
    this.row = [number];
  }

  private openCell(attributes: XmlAttributes): void {
    this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    this.type = attributes.t ?? 'n';
    this.style = attributes.s === undefined ? 0 : Number(attributes.s);
    this.isFormula = this.hasValue = this.listening = false;
    this.value = '';
  }

  private closeCell(): void {
    if (!this.inRows) return;
    if (!this.hasValue) {
      if (this.isFormula) this.push(CELL.error, NOT_CALCULATED);
      return;
    }
    switch (this.type) {
      case 's':
        this.pushSharedText();
        return;
      case 'inlineStr':
      case 'str':
        this.pushText();
        return;
      case 'b':
        this.push(CELL.boolean, this.value.trim() === '1' || this.value.trim() === 'true' ? 1 : 0);
        return;
      case 'e':
        this.push(CELL.error, this.value.slice(0, 40));
        return;
      case 'd':
        this.pushIsoDate();
        return;
      default:
        this.pushNumber();
    }
  }

  private pushSharedText(): void {
    const index = Number(this.value);
    const text = this.context.sharedStrings[index];
    // An index that points nowhere must not turn into a number in the cell.
    if (text === undefined) throw new WorkbookRefusal('workbook-damaged');
    if (text !== '') this.push(CELL.text, this.sink.sharedText(index, checkedLength(text)));
  }

  private pushText(): void {
    const text = unescapeText(this.value);
    if (text !== '') this.push(CELL.text, this.sink.text(checkedLength(text)));
  }

  private pushIsoDate(): void {
    const days = Date.parse(`${this.value.trim().slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;
    if (Number.isFinite(days)) this.push(CELL.date, days);
    else this.pushText();
  }

  private pushNumber(): void {
    const text = this.value.trim();
    if (text === '') return;
    const number = Number(text);
    if (!Number.isFinite(number)) throw new WorkbookRefusal('workbook-damaged');
    if (this.context.dateStyles[this.style] !== true) {
      this.push(CELL.number, number);
      return;
    }
    this.push(CELL.date, this.context.date1904 ? number + DAYS_TO_1904 : number);
  }

  private push(type: number, payload: number | string): void {
    const { limits, used } = this.context;
    if (!Number.isInteger(this.column) || this.column < 1) throw new WorkbookRefusal('workbook-damaged');
    if (this.column > limits.columns) throw new WorkbookRefusal('workbook-too-many-columns');
    const last = this.row.length > 1 ? (this.row[this.row.length - 3] as number) : 0;
    if (this.column <= last) throw new WorkbookRefusal('workbook-damaged');
    used.cells += 1;
    if (used.cells > limits.cells) throw new WorkbookRefusal('workbook-too-many-cells');
    this.row.push(this.column, type, payload);
  }

  private closeRow(): void {
    if (this.row.length === 1) return;
    const { limits, used } = this.context;
    used.rows += 1;
    if (used.rows > limits.rows) throw new WorkbookRefusal('workbook-too-many-rows');
    this.sink.row(this.row);
    this.row = [this.rowNumber];
  }

  private merge(ref: string): void {
    const corners = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
    if (!corners) return;
    if (this.merges.length >= MOST_MERGES) throw new WorkbookRefusal('workbook-damaged');
    const [, left = '', top = '', right = '', bottom = ''] = corners;
    this.merges.push([Number(top), columnOf(left), Number(bottom), columnOf(right)]);
  }
}

/** "AB12" → 28. NaN when there are no letters. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const code = reference.charCodeAt(index) & ~0x20;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? NaN : column;
}

function checkedLength(text: string): string {
  if (text.length > LONGEST_TEXT) throw new WorkbookRefusal('workbook-cell-too-long');
  return text;
}
