import { decimalFromNumber } from '../decimal/decimal.js';
import { identityKey } from '../text/keys.js';
import { type PartialDate, parseVietnameseDate } from '../text/vietnamese-date.js';
import { isRawDate, isRawError, type RawValue } from '../workbook/reading/raw-workbook.js';

/** What a cell gave: nothing, a value, or something that is not one. */
export type CellResult<T> =
  | { readonly state: 'blank' }
  | { readonly state: 'value'; readonly value: T }
  | { readonly state: 'invalid' };

const BLANK = { state: 'blank' } as const;
const INVALID = { state: 'invalid' } as const;

function valued<T>(value: T): CellResult<T> {
  return { state: 'value', value };
}

/** A date, by every way of writing it; see {@link parseVietnameseDate}. */
export function readDate(value: RawValue | undefined, latestYear?: number): CellResult<PartialDate> {
  if (value === undefined) return BLANK;
  if (typeof value === 'boolean' || isRawError(value)) return INVALID;
  const date = isRawDate(value) ? realDate(value.serial, value.day) : parseVietnameseDate(value, latestYear);
  return date ? valued(date) : INVALID;
}

/**
 * A cell formatted as a date. «1973» typed into one is stored as day 1973 of Excel's count and shows as a day in
 * 1905: nobody in the file was born then, so that it is taken for the year it was meant to be.
 */
function realDate(serial: number, day: string): PartialDate | undefined {
  if (Number.isInteger(serial) && serial >= 1900 && serial <= 2100) return parseVietnameseDate(serial);
  const year = Number(day.slice(0, 4));
  return day !== '' && year >= 1900 && year <= 2100 ? { on: day, precision: 'day' } : undefined;
}

/** A whole number from 0; «1.200» is one thousand two hundred. */
export function readCount(value: RawValue | undefined): CellResult<number> {
  if (value === undefined) return BLANK;
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  if (/^\d{1,9}$/.test(text)) return valued(Number(text));
  return /^\d{1,3}([.,\s]\d{3})+$/.test(text) ? valued(Number(text.replace(/\D/g, ''))) : INVALID;
}

/** A decimal with at most `places` places as a plain decimal string; a comma or a point parts the fraction. */
export function readDecimal(value: RawValue | undefined, places: number): CellResult<string> {
  if (value === undefined) return BLANK;
  if (typeof value === 'number') {
    const decimal = decimalFromNumber(value, places);
    return decimal === undefined ? INVALID : valued(decimal);
  }
  if (typeof value !== 'string') return INVALID;
  const match = /^([+-]?)(\d{1,12})(?:[.,](\d+))?$/.exec(value.replace(/\s/g, '').replace('−', '-'));
  if (!match) return INVALID;
  const [, sign, whole = '', fraction = ''] = match;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > places) return INVALID;
  return valued(`${sign === '-' ? '-' : ''}${BigInt(whole)}${kept === '' ? '' : `.${kept}`}`);
}

const YES = new Set(['x', 'có', 'co', 'v', '✓', '✔', 'đúng', 'true', 'yes', '1']);
const NO = new Set(['không', 'khong', 'ko', 'k', 'o', '-', 'sai', 'false', 'no', '0']);

/** A tick: «x», «có», 1, TRUE; blank is no. */
export function readTick(value: RawValue | undefined): CellResult<boolean> {
  if (value === undefined) return BLANK;
  if (typeof value === 'boolean') return valued(value);
  const key = typeof value === 'object' ? '' : identityKey(String(value));
  if (YES.has(key)) return valued(true);
  return NO.has(key) ? valued(false) : INVALID;
}
