/** A birth date as far as it is known; a day is never known without its month, nor a month without its year. */
export interface BirthParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export const UNKNOWN_BIRTH: BirthParts = { year: null, month: null, day: null };

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * Reads «1980», «1980-05» or «1980-05-31».
 *
 * @returns undefined for what is no date (1980-02-31) or lies outside 1900–2100
 */
export function parseBirth(text: string): BirthParts | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), numberOr(match[2]), numberOr(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month !== null && (month < 1 || month > 12)) return undefined;
  if (day !== null && (day < 1 || day > daysIn(year, month ?? 1))) return undefined;
  return { year, month, day };
}

/** «1980», «1980-05», «1980-05-31», or null when nothing is known. */
export function birthText({ year, month, day }: BirthParts): string | null {
  if (year === null) return null;
  return [String(year), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The days the person may have been born on, as a PostgreSQL daterange. */
export function birthSpan({ year, month, day }: BirthParts): string {
  if (year === null) return '(,)';
  if (month === null) return `[${year}-01-01,${year + 1}-01-01)`;
  if (day === null) return `[${isoDay(year, month, 1)},${nextMonth(year, month)})`;
  return `[${isoDay(year, month, day)},${isoDay(year, month, day)}]`;
}

/** An identity number as a PostgreSQL int8range of one; an unknown number is every number. */
export function numberSpan(idNumber: string | null): string {
  return idNumber === null ? '(,)' : `[${Number(idNumber)},${Number(idNumber)}]`;
}

function numberOr(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function nextMonth(year: number, month: number): string {
  return month === 12 ? isoDay(year + 1, 1, 1) : isoDay(year, month + 1, 1);
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
