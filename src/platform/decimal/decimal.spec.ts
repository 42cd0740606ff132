import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalFromNumber, divideHalfUp, formatScaled, parseScaled } from './decimal.js';

describe('parseScaled', () => {
  it.each([
    ['79.92', 2, 7992n],
    ['0', 2, 0n],
    ['12', 2, 1200n],
    ['12.5', 2, 1250n],
    ['-0.25', 2, -25n],
    ['007', 0, 7n],
    ['123456789012345.678901', 6, 123456789012345678901n],
  ])('reads %s with %i places', (text, places, scaled) => {
    expect(parseScaled(text, places)).toBe(scaled);
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '1e2',
    '1,5',
    '.5',
    '5.',
    '1.234',
    '--1',
    '0x10',
    'NaN',
    '١',
    '1234567890123456',
  ])('refuses %j', (text) => {
    expect(parseScaled(text, 2)).toBeUndefined();
  });
});

describe('formatScaled', () => {
  it.each([
    [7992n, 2, '79.92'],
    [5n, 2, '0.05'],
    [-5n, 2, '-0.05'],
    [0n, 6, '0.000000'],
    [42n, 0, '42'],
    [-42n, 0, '-42'],
  ])('writes %s with %i places', (scaled, places, text) => {
    expect(formatScaled(scaled, places)).toBe(text);
  });

  it('is read back as written', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n - 10n ** 15n, 10n ** 15n - 1n),
        fc.integer({ min: 0, max: 6 }),
        (n, places) => {
          expect(parseScaled(formatScaled(n, places), places)).toBe(n);
        },
      ),
    );
  });
});

describe('divideHalfUp', () => {
  it.each([
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [1n, -2n, -1n],
    [-1n, -2n, 1n],
    [49n, 100n, 0n],
    [-49n, 100n, 0n],
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [7n, 3n, 2n],
    [0n, 9n, 0n],
  ])('%s ÷ %s = %s', (numerator, denominator, quotient) => {
    expect(divideHalfUp(numerator, denominator)).toBe(quotient);
  });

  it('refuses a zero denominator', () => {
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError);
  });

  it('is never further than a half from the exact quotient', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 18n), 10n ** 18n),
        fc.bigInt(1n, 10n ** 12n),
        (numerator, denominator) => {
          const difference = 2n * (divideHalfUp(numerator, denominator) * denominator - numerator);
          expect(difference <= denominator && difference >= -denominator).toBe(true);
        },
      ),
    );
  });
});

describe('decimalFromNumber', () => {
  it.each([
    [11.75, '11.75'],
    [8, '8'],
    [100, '100'],
    [0, '0'],
    [-0, '0'],
    [0.1 + 0.2, '0.3'],
    [1.005 * 100, '100.5'],
    [-0.5, '-0.5'],
  ])('takes the cell %d', (value, text) => {
    expect(decimalFromNumber(value, 2)).toBe(text);
  });

  it.each([0.125, 1.005, NaN, Infinity, 1e15])('refuses the cell %d', (value) => {
    expect(decimalFromNumber(value, 2)).toBeUndefined();
  });

  it('keeps the zeros of whole numbers', () => {
    expect(decimalFromNumber(1200, 0)).toBe('1200');
  });
});
