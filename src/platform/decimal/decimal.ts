/**
 * Exact decimals as scaled integers. Nothing that decides about points or money passes through a binary
 * fraction: "79.92" with two places is 7992n, and a quotient is rounded once, half up.
 */

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d+))?$/;

/**
 * Reads a plain decimal string ("12", "12.5", "-0.25") into an integer scaled by 10^places.
 * At most 15 digits before the point and `places` after it; no sign "+", no exponent, no blanks, no comma.
 * @returns the scaled integer, or undefined when the text is not such a number.
 */
export function parseScaled(text: string, places: number): bigint | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  if (fraction.length > places) return undefined;
  const scaled = BigInt(whole + fraction.padEnd(places, '0'));
  return sign === '-' ? -scaled : scaled;
}

/** Writes a scaled integer with exactly `places` digits after the point: (7992n, 2) → "79.92". */
export function formatScaled(scaled: bigint, places: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  const point = digits.length - places;
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * Quotient rounded to the nearest integer; a half goes away from zero, as `round(numeric)` does in PostgreSQL,
 * so that −0.5 mirrors 0.5 and SQL and this program never disagree.
 * @throws RangeError when the denominator is zero.
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('Division by zero');
  const negative = numerator < 0n !== denominator < 0n;
  const above = numerator < 0n ? -numerator : numerator;
  const below = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * above + below) / (2n * below);
  return negative ? -rounded : rounded;
}

/**
 * A number out of a workbook as a decimal string of at most `places` places ("11.75", "8"). Spreadsheets keep
 * binary fractions, so a cell of 0.1 + 0.2 holds 0.30000000000000004: differences below 1e-9 are such noise.
 * @returns undefined when the cell truly holds more places than allowed, or is not a finite number.
 */
export function decimalFromNumber(value: number, places: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined;
  const fixed = value.toFixed(places);
  if (Math.abs(Number(fixed) - value) > 1e-9) return undefined;
  const trimmed = places === 0 ? fixed : fixed.replace(/\.?0+$/, '');
  return trimmed === '-0' ? '0' : trimmed;
}
