import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountInWords, numberInWords } from './amount-in-words.js';
import { countList, paddedCount } from './counts.js';
import { blankDay, dayInWords, parseDay, placeAndDate } from './date-line.js';

describe('numberInWords', () => {
  it.each([
    [0, 'không'],
    [1, 'một'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi bốn'],
    [25, 'hai mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [1_005, 'một nghìn không trăm linh năm'],
    [1_015, 'một nghìn không trăm mười lăm'],
    [10_000, 'mười nghìn'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [1_000_000_000, 'một tỷ'],
    [1_000_000_021, 'một tỷ không trăm hai mươi mốt'],
    [2_500_000_000_000, 'hai nghìn năm trăm tỷ'],
    [-15, 'âm mười lăm'],
  ])('reads %d', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it('reads a bigint beyond the safe integers', () => {
    expect(numberInWords(3_000_000_000_000_000_000n)).toBe('ba tỷ tỷ');
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('refuses %d', (value) => {
    expect(() => numberInWords(value)).toThrow(RangeError);
  });

  it('gives different numbers different words', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.nat(2_000_000_000), (a, b) => {
        expect(numberInWords(a) === numberInWords(b)).toBe(a === b);
      }),
    );
  });
});

describe('amountInWords', () => {
  it.each([
    [351_000, 'Ba trăm năm mươi mốt nghìn đồng'],
    [360_000, 'Ba trăm sáu mươi nghìn đồng'],
    [192_390_000, 'Một trăm chín mươi hai triệu ba trăm chín mươi nghìn đồng'],
    [1_340_000, 'Một triệu ba trăm bốn mươi nghìn đồng'],
    [0, 'Không đồng'],
  ])('reads %d đồng', (value, words) => {
    expect(amountInWords(value)).toBe(words);
  });
});

describe('counts', () => {
  it('pads counts below ten', () => {
    expect([0, 5, 9, 10, 42].map(paddedCount)).toEqual(['0', '05', '09', '10', '42']);
    expect(() => paddedCount(-1)).toThrow(RangeError);
    expect(() => paddedCount(1.5)).toThrow(RangeError);
  });

  it('leaves out what is not there', () => {
    const parts = [
      { count: 15, noun: 'tập thể' },
      { count: 0, noun: 'hộ gia đình' },
      { count: 4, noun: 'cá nhân' },
    ];
    expect(countList(parts)).toBe('15 tập thể, 04 cá nhân');
  });
});

describe('dates', () => {
  it.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-02-28', 'ngày 28 tháng 02 năm 2026'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
    ['2026-06-15', 'ngày 15 tháng 6 năm 2026'],
    ['2025-12-31', 'ngày 31 tháng 12 năm 2025'],
  ])('writes %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });

  it('leaves room where the day is not known', () => {
    expect(blankDay(2026)).toMatch(/^ngày\u00a0+tháng\u00a0+năm 2026$/);
    expect(placeAndDate('Tân Lập', null, 2026)).toBe(`Tân Lập, ${blankDay(2026)}`);
    expect(placeAndDate('Phường 1', '2026-01-05', 2026)).toBe('Phường 1, ngày 05 tháng 01 năm 2026');
  });

  it.each(['2026-02-30', '2026-13-01', '05/01/2026', '', '2026-1-5'])('refuses %s', (day) => {
    expect(() => parseDay(day)).toThrow(RangeError);
  });
});
