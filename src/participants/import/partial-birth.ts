import type { PartialDate } from '../../platform/text/vietnamese-date.js';
import type { BirthParts } from '../birth.js';

/** A birth date of the register in the form workbooks are compared in; unknown parts stand as 01. */
export function partialBirth({ year, month, day }: BirthParts): PartialDate | null {
  if (year === null) return null;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const precision = month === null ? 'year' : day === null ? 'month' : 'day';
  return { on: `${year}-${pad(month ?? 1)}-${pad(day ?? 1)}`, precision };
}
