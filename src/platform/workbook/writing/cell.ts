/**
 * What may enter a cell of an exported workbook. Everything written passes through `cell()`.
 *
 * Why nothing written here can be taken for a formula, while every value stays equal to the screen's:
 * - ExcelJS turns *objects* into live content ({formula}, {hyperlink}, {sharedFormula}, rich text), so objects,
 *   dates and functions are refused with an error; only text, finite numbers, booleans and nothing are let in.
 * - Text is stored as text (never with an <f> element), so a spreadsheet program does not evaluate «=1+1» on opening.
 * - Every text style of this folder carries the number format «@» (Text). Without it a program would read «=1+1»,
 *   «-5» or «8/9» afresh when somebody edits the cell and presses Enter. The usual leading apostrophe would do
 *   the same but change the value that other programs read, so the printed list would differ from the screen.
 * - Tabs, carriage returns and line feeds cannot begin a cell: text is trimmed.
 */

export type CellValue = string | number | boolean | null;

/** The longest text a cell of the xlsx format holds. */
const MAX_TEXT = 32_767;

/** Control characters except line feed, lone surrogates, and the code points XML forbids. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;
const UNWRITABLE_BUT_BREAK = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cs}\ufffe\uffff]/gu; // eslint-disable-line no-control-regex
const LINE_BREAKS = /\r\n?|\u0085/g;

/** The first characters that spreadsheet programs take for a formula when typed, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A value that no cell may hold; raised by our own code's mistake, never by what a user typed. */
export class CellValueError extends TypeError {
  constructor(value: unknown) {
    super(`A cell takes text, a finite number, a boolean or null, got ${typeof value}`);
    this.name = 'CellValueError';
  }
}

/** Whether a text would be read as a formula if somebody typed it into a cell; names and titles refuse it at input. */
export function startsLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

function cleaned(text: string): string {
  const plain = text.replace(LINE_BREAKS, '\n').replaceAll('\t', ' ').replace(UNWRITABLE_BUT_BREAK, '');
  return plain.normalize('NFC').replace(/^[ \n]+|[ \n]+$/g, '');
}

/** Text as it is written: NFC, no control characters or lone surrogates, trimmed, at most 32,767 characters. */
export function cellText(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const clean = first <= 32 || last <= 32 || UNWRITABLE.test(text) ? cleaned(text) : text.normalize('NFC');
  return clean.length <= MAX_TEXT ? clean : cellText(`${clean.slice(0, MAX_TEXT - 1)}…`);
}

/**
 * The only door into a cell.
 * @throws CellValueError for objects (dates and formulas among them), symbols, functions, NaN and infinities
 */
export function cell(value: unknown): CellValue {
  if (typeof value === 'string') return cellText(value);
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new CellValueError(value);
}
