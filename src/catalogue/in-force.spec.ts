import { describe, expect, it } from '@jest/globals';
import { inForceOn } from './in-force.js';

/** Mức lương cơ sở, with the decree that set it. */
const BASE_SALARIES = [
  { validFrom: '2018-07-01', dong: 1_390_000 }, // NĐ 72/2018/NĐ-CP
  { validFrom: '2019-07-01', dong: 1_490_000 }, // NĐ 38/2019/NĐ-CP
  { validFrom: '2023-07-01', dong: 1_800_000 }, // NĐ 24/2023/NĐ-CP
  { validFrom: '2024-07-01', dong: 2_340_000 }, // NĐ 73/2024/NĐ-CP
  { validFrom: '2026-07-01', dong: 2_530_000 }, // NĐ 161/2026/NĐ-CP
];

describe('the base salary in force', () => {
  it.each([
    ['2018-06-30', undefined],
    ['2018-07-01', 1_390_000],
    ['2019-06-30', 1_390_000],
    ['2019-07-01', 1_490_000],
    ['2023-06-30', 1_490_000],
    ['2023-07-01', 1_800_000],
    ['2024-06-30', 1_800_000],
    ['2024-07-01', 2_340_000],
    ['2026-01-15', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
    ['2027-03-01', 2_530_000],
  ])('on %s', (day, dong) => {
    expect(inForceOn(BASE_SALARIES, day)?.dong).toBe(dong);
    expect(inForceOn(BASE_SALARIES.toReversed(), day)?.dong).toBe(dong);
  });

  it('ends with its last day', () => {
    const entries = [{ validFrom: '2025-07-01', validTo: '2027-02-28', name: 'NĐ 152/2025' }];
    expect(inForceOn(entries, '2027-02-28')?.name).toBe('NĐ 152/2025');
    expect(inForceOn(entries, '2027-03-01')).toBeUndefined();
    expect(inForceOn([{ validFrom: '2025-07-01', validTo: null }], '2099-01-01')).toBeDefined();
  });
});
