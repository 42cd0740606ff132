import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatPoints,
  formatPointsVi,
  meanHalfUp,
  medianHalfUp,
  parsePoints,
  scaleHalfUp,
  tryParsePoints,
} from './points.js';

const LARGEST = 999_999_999;
const anyPoints = fc.integer({ min: -LARGEST, max: LARGEST });

describe('points', () => {
  it.each([
    ['79.92', 7992],
    ['79.9', 7990],
    ['80', 8000],
    ['0.00', 0],
    ['-1.75', -175],
    ['9999999.99', LARGEST],
  ])('reads %s', (text, value) => {
    expect(parsePoints(text)).toBe(value);
  });

  it('reads minus nought as nought', () => {
    expect(Object.is(parsePoints('-0.00'), 0)).toBe(true);
  });

  it.each(['', '79,92', '1.234', '1e3', ' 5', '+5', 'KAD', '12345678'])('refuses %j', (text) => {
    expect(tryParsePoints(text)).toBeUndefined();
    expect(() => parsePoints(text)).toThrow(RangeError);
  });

  it('are read back as written', () => {
    fc.assert(
      fc.property(anyPoints, (value) => {
        expect(parsePoints(formatPoints(value))).toBe(value);
      }),
    );
  });

  it.each([
    [1500, '15'],
    [25, '0,25'],
    [750, '7,5'],
    [100000, '1000'],
    [0, '0'],
    [-50, '-0,5'],
  ])('are written for a Vietnamese reader: %d → %s', (value, text) => {
    expect(formatPointsVi(value)).toBe(text);
  });
});

describe('rounding', () => {
  it('takes a half hundredth up', () => {
    expect(formatPoints(meanHalfUp([parsePoints('86.50'), parsePoints('97.75')]))).toBe('92.13');
  });

  it('takes the middle of an odd number of sheets, and the mean of the two middle ones of an even number', () => {
    expect(medianHalfUp([300, 100, 200])).toBe(200);
    expect(medianHalfUp([401, 100, 200, 900])).toBe(301);
    expect(medianHalfUp([7])).toBe(7);
  });

  it('does not disturb the list it is given', () => {
    const values = [3, 1, 2];
    medianHalfUp(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('stays exact where the product passes what a double holds', () => {
    expect(scaleHalfUp(LARGEST, LARGEST, LARGEST)).toBe(LARGEST);
    expect(scaleHalfUp(LARGEST, 999_999_998, LARGEST)).toBe(999_999_998);
  });

  it('keeps mean and median between the lowest and the highest', () => {
    fc.assert(
      fc.property(fc.array(anyPoints, { minLength: 1, maxLength: 30 }), (values) => {
        for (const middle of [meanHalfUp(values), medianHalfUp(values)]) {
          expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
          expect(middle).toBeLessThanOrEqual(Math.max(...values));
        }
      }),
    );
  });
});
