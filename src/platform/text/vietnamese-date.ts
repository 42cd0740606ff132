/** A date and how much of it is known. `on` is 'YYYY-MM-DD'; unknown parts stand as 01. */
export interface PartialDate {
  readonly on: string;
  readonly precision: DatePrecision;
}

export type DatePrecision = 'day' | 'month' | 'year';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Excel's own rule for years of two digits: 00–29 are 2000–2029. */
const EXCEL_LATEST = 2029;

const FULL = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?$/;
const MONTH = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const IN_WORDS = /^(?:(?:ngày\s*)?(\d{1,2})\s+)?tháng\s*(\d{1,2})[\s,]+năm\s*(\d{4})$/i;
const YEAR_IN_WORDS = /^(?:năm\s*)?(\d{4})$/i;
const SERIAL = /^\d{4,5}$/;

/**
 * Reads a date as Vietnamese offices write it: dd/mm/yyyy, d/m/yy, mm/yyyy, yyyy, also with dots or hyphens, in
 * words, or as yyyy-mm-dd. Day before month, always: 08/03 is 8 March. A number from 1900 to 2100 is a year, a
 * larger one an Excel serial day.
 * @param latestYear a year of two digits becomes the latest year ending so that is not after this one
 * @returns undefined for what cannot be a date (31/02/1980)
 */
export function parseVietnameseDate(
  value: string | number,
  latestYear = EXCEL_LATEST,
): PartialDate | undefined {
  if (typeof value === 'number') return fromNumber(value);
  const text = value.normalize('NFC').trim();
  const full = FULL.exec(text);
  if (full) return day(fullYear(full[3] ?? '', latestYear), Number(full[2]), Number(full[1]));
  const iso = ISO.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = MONTH.exec(text);
  if (month) return monthOf(Number(month[2]), Number(month[1]));
  const words = IN_WORDS.exec(text);
  if (words) {
    const [, dayText, monthText, yearText] = words;
    if (dayText === undefined) return monthOf(Number(yearText), Number(monthText));
    return day(Number(yearText), Number(monthText), Number(dayText));
  }
  const year = YEAR_IN_WORDS.exec(text);
  if (year) return fromNumber(Number(year[1]));
  return SERIAL.test(text) ? fromNumber(Number(text)) : undefined;
}

/** 'YYYY-MM-DD' with its precision as Vietnamese readers write it: «08/03/1989», «03/1989», «1989». */
export function formatPartialDate({ on, precision }: PartialDate): string {
  const [year = '', month = '', dayOfMonth = ''] = on.split('-');
  if (precision === 'year') return year;
  return precision === 'month' ? `${month}/${year}` : `${dayOfMonth}/${month}/${year}`;
}

/** '1989-03-08' → «08/03/1989». */
export function formatDay(on: string): string {
  return formatPartialDate({ on, precision: 'day' });
}

/** Whether both can be the same date: compared as far as the less precise of the two goes. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  const known = Math.min(KNOWN_LENGTH[a.precision], KNOWN_LENGTH[b.precision]);
  return a.on.slice(0, known) === b.on.slice(0, known);
}

const KNOWN_LENGTH: Readonly<Record<DatePrecision, number>> = { year: 4, month: 7, day: 10 };

function fromNumber(value: number): PartialDate | undefined {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) {
    return { on: `${value}-01-01`, precision: 'year' };
  }
  if (!(value > LAST_YEAR) || value > 80_000) return undefined;
  const date = new Date((Math.floor(value) - 25_569) * 86_400_000);
  return day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function fullYear(text: string, latestYear: number): number {
  if (text.length === 4) return Number(text);
  const year = Math.floor(latestYear / 100) * 100 + Number(text);
  return year > latestYear ? year - 100 : year;
}

function monthOf(year: number, month: number): PartialDate | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  return { on: `${year}-${pad(month)}-01`, precision: 'month' };
}

function day(year: number, month: number, dayOfMonth: number): PartialDate | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? { on: `${year}-${pad(month)}-${pad(dayOfMonth)}`, precision: 'day' } : undefined;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
