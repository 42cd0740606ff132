import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMBINING_WAYS, type Combining } from '../../criteria/criteria-set.js';
import { formatPoints, parsePoints } from '../../platform/decimal/points.js';
import { classify, combineSheets } from './combine.js';

const BANDS = [
  { name: 'Xuất sắc', from: '90' },
  { name: 'Tốt', from: '80' },
  { name: 'Khá', from: '70' },
  { name: 'Chưa đạt', from: '0' },
];

function combine(combining: Combining, totals: readonly string[], minimumSheets = 3) {
  const sheets = totals.map((total) => ({ total, knockout: false }));
  return combineSheets({ combining, minimumSheets, bands: BANDS }, sheets);
}

describe('combining sheets', () => {
  it('takes the mean, half up once at the end', () => {
    expect(combine('mean', ['75.00', '69.25', '82.51']).points).toBe('75.59');
    expect(combine('mean', ['10.00', '10.00', '10.01', '10.01']).points).toBe('10.01');
  });

  it('drops one highest and one lowest from five sheets on', () => {
    expect(combine('trimmed', ['82.25', '75.00', '82.75', '69.25', '82.50']).points).toBe('79.92');
    expect(combine('trimmed', ['10', '20', '20', '20', '20', '90']).points).toBe('20.00');
  });

  it('drops only one of several equally high sheets', () => {
    expect(combine('trimmed', ['90', '90', '90', '60', '60']).points).toBe('80.00');
  });

  it('is the plain mean below five sheets', () => {
    expect(combine('trimmed', ['73.17', '73.17', '66.42', '78.17']).points).toBe('72.73');
  });

  it('takes the middle sheet, or the mean of the two middle ones', () => {
    expect(combine('median', ['70', '95.5', '60']).points).toBe('70.00');
    expect(combine('median', ['70', '95.5', '60', '70.01']).points).toBe('70.01');
  });

  it('tells how far the members are apart', () => {
    expect(combine('mean', ['82.25', '75.00', '82.75'])).toMatchObject({
      median: '82.25',
      spread: '7.75',
      counted: 3,
    });
  });

  it('shows points and classification of too few sheets, but as incomplete', () => {
    expect(combine('trimmed', ['86.50', '97.75'])).toEqual({
      points: '92.13',
      median: '92.13',
      spread: '11.25',
      complete: false,
      knockout: false,
      classification: 'Xuất sắc',
      counted: 2,
    });
  });

  it('has nothing to show without a sheet', () => {
    expect(combine('mean', [], 0)).toEqual({
      points: null,
      median: null,
      spread: null,
      complete: false,
      knockout: false,
      classification: null,
      counted: 0,
    });
  });

  it('knocks out on a single sheet and keeps the points', () => {
    const sheets = [
      { total: '95.00', knockout: false },
      { total: '93.00', knockout: true },
      { total: '94.00', knockout: false },
    ];
    expect(combineSheets({ combining: 'mean', minimumSheets: 3, bands: BANDS }, sheets)).toMatchObject({
      points: '94.00',
      complete: true,
      knockout: true,
      classification: 'Không xếp loại',
    });
  });
});

describe('classification', () => {
  it.each([
    ['100', 'Xuất sắc'],
    ['90.00', 'Xuất sắc'],
    ['89.99', 'Tốt'],
    ['80.00', 'Tốt'],
    ['70', 'Khá'],
    ['0', 'Chưa đạt'],
  ])('%s is %s', (points, name) => {
    expect(classify({ bands: BANDS }, parsePoints(points), false)).toBe(name);
    expect(classify({ bands: BANDS.toReversed() }, parsePoints(points), false)).toBe(name);
  });

  it('is none below the lowest band', () => {
    expect(classify({ bands: [{ name: 'Đạt', from: '50' }] }, 4999, false)).toBeNull();
  });
});

describe('any sheets', () => {
  const anyTotals = fc.array(fc.integer({ min: 0, max: 10500 }).map(formatPoints), {
    minLength: 1,
    maxLength: 15,
  });

  it.each(COMBINING_WAYS)('combine the same in any order (%s)', (combining) => {
    const shuffled = anyTotals.chain((totals) =>
      fc.tuple(fc.constant(totals), fc.shuffledSubarray(totals, { minLength: totals.length })),
    );
    fc.assert(
      fc.property(shuffled, ([totals, other]) => {
        expect(combine(combining, other)).toEqual(combine(combining, totals));
      }),
    );
  });

  it.each(COMBINING_WAYS)('combine to something between the lowest and the highest (%s)', (combining) => {
    fc.assert(
      fc.property(anyTotals, (totals) => {
        const values = totals.map(parsePoints);
        const points = parsePoints(combine(combining, totals).points ?? '');
        expect(points).toBeGreaterThanOrEqual(Math.min(...values));
        expect(points).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('of one opinion combine to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10500 }), fc.integer({ min: 1, max: 12 }), (value, count) => {
        const total = formatPoints(value);
        for (const combining of COMBINING_WAYS) {
          expect(combine(combining, Array<string>(count).fill(total))).toMatchObject({
            points: total,
            spread: '0.00',
          });
        }
      }),
    );
  });
});
