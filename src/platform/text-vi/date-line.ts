/**
 * Dates as Decree 30/2020/NĐ-CP writes them: days below ten and only the months January and February carry a
 * leading zero («ngày 05 tháng 01», but «tháng 6»), so that no digit can be added in front of them.
 */

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Five no-break blanks: room for a number written in by hand, which no reader of the file may collapse. */
export const HAND_BLANK = '\u00a0\u00a0\u00a0\u00a0\u00a0';

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Splits 'YYYY-MM-DD' without any time zone.
 * @throws RangeError when the text is not a day of the calendar
 */
export function parseDay(day: string): CalendarDay {
  const match = DAY_PATTERN.exec(day);
  const parts = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  const check = new Date(Date.UTC(parts.year, parts.month - 1, parts.day));
  if (!match || check.getUTCMonth() !== parts.month - 1 || check.getUTCDate() !== parts.day) {
    throw new RangeError(`Not a calendar day: ${day}`);
  }
  return parts;
}

function padded(value: number, upTo: number): string {
  return value <= upTo ? `0${value}` : String(value);
}

/** 'YYYY-MM-DD' → «ngày 05 tháng 01 năm 2026». */
export function dayInWords(day: string): string {
  const date = parseDay(day);
  return `ngày ${padded(date.day, 9)} tháng ${padded(date.month, 2)} năm ${date.year}`;
}

/** «ngày … tháng … năm 2026» with room to write day and month by hand, before the date is known. */
export function blankDay(year: number): string {
  return `ngày${HAND_BLANK}tháng${HAND_BLANK}năm ${year}`;
}

/** Place and date at the top right of a paper: «Tân Lập, ngày 05 tháng 01 năm 2026»; blanks without a day. */
export function placeAndDate(place: string, day: string | null, year: number): string {
  return `${place}, ${day === null ? blankDay(year) : dayInWords(day)}`;
}
