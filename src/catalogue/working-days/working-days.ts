import { HOLIDAYS, type HolidayYear } from './holidays.js';

const DAY_MS = 86_400_000;

/** Holidays of the fixed kind, for years nobody has entered: they hold every year. */
const EVERY_YEAR: HolidayYear = {
  isAnnounced: false,
  off: {
    '01-01': 'Tết Dương lịch',
    '04-30': 'Ngày Chiến thắng',
    '05-01': 'Ngày Quốc tế lao động',
    '09-02': 'Quốc khánh',
  },
  worked: [],
};

/** Days off by year, as the ward has entered them or as they usually are. */
export type Holidays = Readonly<Record<number, HolidayYear>>;

/** The days off of a year: entered, known, else the fixed ones. */
export function holidaysOf(year: number, holidays: Holidays = HOLIDAYS): HolidayYear {
  return holidays[year] ?? EVERY_YEAR;
}

/** Whether offices work on a day 'YYYY-MM-DD'. */
export function isWorkingDay(day: string, holidays: Holidays = HOLIDAYS): boolean {
  const year = holidaysOf(Number(day.slice(0, 4)), holidays);
  const monthDay = day.slice(5);
  if (year.worked.includes(monthDay)) return true;
  if (year.off[monthDay] !== undefined) return false;
  return isWeekday(day);
}

/**
 * The last day of a term of `count` working days that begins the day after `from` (Bộ luật Dân sự 2015 Art. 147: the day
 * of the event is not counted). A negative count goes back from `from`.
 */
export function addWorkingDays(from: string, count: number, holidays: Holidays = HOLIDAYS): string {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day = shift(day, step);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/**
 * Working days after `from` up to and with `to`; negative where `to` lies before. Counted by weeks, and by the days that
 * differ in each year: a deadline somebody mistyped by a thousand years takes no longer.
 */
export function workingDaysBetween(from: string, to: string, holidays: Holidays = HOLIDAYS): number {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let count = weekdaysThrough(last) - weekdaysThrough(first);
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    const { off, worked } = holidaysOf(year, holidays);
    for (const monthDay of new Set([...Object.keys(off), ...worked])) {
      const day = `${String(year).padStart(4, '0')}-${monthDay}`;
      if (day <= first || day > last) continue;
      count += Number(isWorkingDay(day, holidays)) - Number(isWeekday(day));
    }
  }
  return count === 0 ? 0 : sign * count;
}

function isWeekday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Mondays to Fridays from Monday 1970-01-05 through a day; negative before. */
function weekdaysThrough(day: string): number {
  const days = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS) - 3;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}
