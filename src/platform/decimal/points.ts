import { divideHalfUp, formatScaled } from './decimal.js';

/**
 * Points inside the calculators: whole hundredths in a safe integer (7992 is 79.92 points). At every edge
 * (API, database, workbook) points are decimal strings with two places.
 */
export type Hundredths = number;

/** Points and their sums stay far below 2^53, so that adding them is exact: at most 9,999,999.99 each. */
const POINTS = /^(-?)(\d{1,7})(?:\.(\d{1,2}))?$/;

/** Reads "79.92", "80" or "79.5"; undefined when the text is malformed, has more places, or is out of range. */
export function tryParsePoints(text: string): Hundredths | undefined {
  const match = POINTS.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const value = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return sign === '-' && value !== 0 ? -value : value;
}

/**
 * Reads points that were already validated, such as those from the database.
 * @throws RangeError when the text is not a decimal with at most two places.
 */
export function parsePoints(text: string): Hundredths {
  const value = tryParsePoints(text);
  if (value === undefined) throw new RangeError(`Not a number of points: ${JSON.stringify(text)}`);
  return value;
}

/** "79.92": always two places, as stored and sent. */
export function formatPoints(value: Hundredths): string {
  return formatScaled(BigInt(value), 2);
}

/** As a Vietnamese reader writes it, without idle zeros: 1500 → "15", 25 → "0,25", −50 → "-0,5". */
export function formatPointsVi(value: Hundredths): string {
  return formatPoints(value)
    .replace(/\.?0+$/, '')
    .replace('.', ',');
}

/** value × multiplier ÷ divisor, half up once; exact also where the product passes 2^53. */
export function scaleHalfUp(value: Hundredths, multiplier: number, divisor: number): Hundredths {
  return Number(divideHalfUp(BigInt(value) * BigInt(multiplier), BigInt(divisor)));
}

/** Mean of the points, half up once at the end. The list must not be empty. */
export function meanHalfUp(values: readonly Hundredths[]): Hundredths {
  return scaleHalfUp(sum(values), 1, values.length);
}

/** Middle value, or the mean of the two middle ones half up. The list must not be empty. */
export function medianHalfUp(values: readonly Hundredths[]): Hundredths {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return meanHalfUp(
    sorted.length % 2 === 1 ? sorted.slice(middle, middle + 1) : sorted.slice(middle - 1, middle + 1),
  );
}

/** Exact sum. */
export function sum(values: readonly Hundredths[]): Hundredths {
  return values.reduce((total, value) => total + value, 0);
}
