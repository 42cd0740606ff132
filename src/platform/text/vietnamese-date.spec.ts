import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { datesAgree, formatPartialDate, parseVietnameseDate } from './vietnamese-date.js';

describe('parseVietnameseDate', () => {
  it.each([
    ['08/03/1989', '1989-03-08', 'day'],
    ['8/3/1989', '1989-03-08', 'day'],
    ['13/10/1989', '1989-10-13', 'day'],
    ['8-3-1989', '1989-03-08', 'day'],
    ['8.3.1989', '1989-03-08', 'day'],
    ['8/3/89', '1989-03-08', 'day'],
    ['8/3/05', '2005-03-08', 'day'],
    ['29/02/2000', '2000-02-29', 'day'],
    ['1989-03-08', '1989-03-08', 'day'],
    ['ngày 8 tháng 3 năm 1989', '1989-03-08', 'day'],
    ['03/1989', '1989-03-01', 'month'],
    ['tháng 3 năm 1989', '1989-03-01', 'month'],
    ['1989', '1989-01-01', 'year'],
    ['năm 1989', '1989-01-01', 'year'],
    [1989, '1989-01-01', 'year'],
    [1900, '1900-01-01', 'year'],
    [2100, '2100-01-01', 'year'],
    [36356, '1999-07-15', 'day'],
    [36356.75, '1999-07-15', 'day'],
    ['36356', '1999-07-15', 'day'],
  ])('%s → %s, %s', (value, on, precision) => {
    expect(parseVietnameseDate(value)).toEqual({ on, precision });
  });

  it.each([
    '31/02/1980',
    '29/02/1900',
    '03/13/1989',
    '0/5/1990',
    '13/1980',
    '00/1980',
    '1/1/1899',
    'không rõ',
    '12/5',
    '',
    '1/2/3/4',
    1899,
    0,
    -5,
    12.5,
    NaN,
    Infinity,
    999_999,
  ])('%s cannot be a date', (value) => {
    expect(parseVietnameseDate(value)).toBeUndefined();
  });

  it('takes the latest year of two digits that is not after the given one', () => {
    expect(parseVietnameseDate('8/3/26', 2025)?.on).toBe('1926-03-08');
    expect(parseVietnameseDate('8/3/25', 2025)?.on).toBe('2025-03-08');
  });

  it('never throws, and reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^\d{1,2}\/\d{1,2}\/\d{2,4}$/)),
        (value) => {
          const date = parseVietnameseDate(value);
          if (date) expect(parseVietnameseDate(formatPartialDate(date))).toEqual(date);
        },
      ),
    );
  });
});

describe('datesAgree', () => {
  const day = { on: '1989-03-08', precision: 'day' } as const;
  it.each([
    [{ on: '1989-01-01', precision: 'year' } as const, true],
    [{ on: '1989-03-01', precision: 'month' } as const, true],
    [{ on: '1989-04-01', precision: 'month' } as const, false],
    [{ on: '1990-01-01', precision: 'year' } as const, false],
    [{ on: '1989-03-09', precision: 'day' } as const, false],
  ])('with %j: %s', (other, agrees) => {
    expect(datesAgree(day, other)).toBe(agrees);
    expect(datesAgree(other, day)).toBe(agrees);
  });
});
