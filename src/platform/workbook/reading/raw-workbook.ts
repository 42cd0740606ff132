/**
 * What stands in the cells of a workbook, before anyone asks what it means. Row and column numbers are the
 * file's own, counted from 1, so that messages can point at the clerk's screen.
 */
export interface RawWorkbook {
  /** Visible sheets in the order of the workbook's tabs. */
  readonly sheets: readonly RawSheet[];
  /** Names of the hidden sheets. They are not read: wards' templates keep code lists and old copies there. */
  readonly hiddenSheets: readonly string[];
}

export interface RawSheet {
  readonly name: string;
  /** Rows with at least one filled cell, ascending. */
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  readonly row: number;
  /** Filled cells, ascending by column. The followers of a merged cell are absent, as they are on the screen. */
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  readonly column: number;
  readonly value: RawValue;
  /** How many columns a merged cell covers; absent for an ordinary cell. */
  readonly span?: number;
  /** A person put this value in the place of the file's. */
  readonly corrected?: true;
}

/** Text as the file has it (not yet cleaned), a number, yes/no, a date, or an error such as #N/A. */
export type RawValue = string | number | boolean | RawDate | RawError;

/** A number in a cell whose format shows a date. */
export interface RawDate {
  readonly kind: 'date';
  /** 'YYYY-MM-DD', read without any time zone. */
  readonly day: string;
  /** Days since 1899-12-30, as stored; time of day is the fraction. */
  readonly serial: number;
}

/** An Excel error, or '#CHƯA-TÍNH' for a formula that was never calculated. */
export interface RawError {
  readonly kind: 'error';
  readonly error: string;
}

/** Stands for a formula without a stored result. */
export const NOT_CALCULATED = '#CHƯA-TÍNH';

export function isRawDate(value: RawValue): value is RawDate {
  return typeof value === 'object' && value.kind === 'date';
}

export function isRawError(value: RawValue): value is RawError {
  return typeof value === 'object' && value.kind === 'error';
}
