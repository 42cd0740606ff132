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
const UNWRITABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cs}\ufffe\uffff]/gu; // eslint-disable-line no-control-regex
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
  const plain = text.replace(LINE_BREAKS, '\n').replaceAll('\t', ' ').replace(UNWRITABLE, '');
  return plain.normalize('NFC').replace(/^[ \n]+|[ \n]+$/g, '');
}

/**
 * Which characters need no care: printable ones of the Latin alphabets, Vietnamese included, in composed form. Most
 * text consists of nothing else, and looking its characters up is many times cheaper than normalising it.
 */
const PLAIN = buildPlain();

function buildPlain(): Uint8Array {
  const plain = new Uint8Array(0x2028);
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x1e00, 0x1eff],
    [0x2010, 0x2027],
  ] as const;
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      const char = String.fromCharCode(code);
      plain[code] = char.normalize('NFC') === char ? 1 : 0;
    }
  }
  return plain;
}

function isPlain(text: string): boolean {
  const { length } = text;
  if (length > MAX_TEXT || text.charCodeAt(0) === 32 || text.charCodeAt(length - 1) === 32) return false;
  for (let index = 0; index < length; index += 1) {
    if (PLAIN[text.charCodeAt(index)] !== 1) return false;
  }
  return true;
}

/** Text as it is written: NFC, no control characters or lone surrogates, trimmed, at most 32,767 characters. */
export function cellText(text: string): string {
  if (isPlain(text)) return text;
  const clean = cleaned(text);
  return clean.length <= MAX_TEXT ? clean : cleaned(`${clean.slice(0, MAX_TEXT - 1)}…`);
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
