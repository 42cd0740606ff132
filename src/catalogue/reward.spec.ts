import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PayableAward, payableAwards, rewardDong, ROUND_UP_TO_TEN_THOUSAND } from './reward.js';

const rounding = ROUND_UP_TO_TEN_THOUSAND;

describe('rewards with the base salary of 2,530,000 đồng (NĐ 152/2025/NĐ-CP Art. 50–54)', () => {
  it.each([
    ['Lao động tiên tiến', 30, 100, 760_000],
    ['Chiến sĩ thi đua cơ sở', 100, 100, 2_530_000],
    ['Chiến sĩ thi đua cấp tỉnh', 300, 100, 7_590_000],
    ['Chiến sĩ thi đua toàn quốc', 450, 100, 11_390_000],
    ['Tập thể lao động tiên tiến', 80, 100, 2_030_000],
    ['Tập thể lao động xuất sắc', 150, 100, 3_800_000],
    ['Thôn, tổ dân phố văn hóa', 150, 100, 3_800_000],
    ['Xã, phường, đặc khu tiêu biểu', 200, 100, 5_060_000],
    ['Cờ thi đua cấp tỉnh', 800, 100, 20_240_000],
    ['Cờ thi đua của Chính phủ', 1200, 100, 30_360_000],
    ['Giấy khen – cá nhân', 30, 100, 760_000],
    ['Giấy khen – tập thể', 30, 200, 1_520_000],
    ['Giấy khen – hộ gia đình', 30, 150, 1_140_000],
    ['Bằng khen cấp tỉnh – cá nhân', 150, 100, 3_800_000],
    ['Bằng khen cấp tỉnh – tập thể', 150, 200, 7_590_000],
    ['Bằng khen cấp tỉnh – hộ gia đình', 150, 150, 5_700_000],
    ['Bằng khen của Thủ tướng – cá nhân', 350, 100, 8_860_000],
    ['Bằng khen của Thủ tướng – tập thể', 350, 200, 17_710_000],
    ['Bằng khen của Thủ tướng – hộ gia đình', 350, 150, 13_290_000],
    ['Kỷ niệm chương (cao nhất)', 60, 100, 1_520_000],
    ['Huân chương Lao động hạng Nhất', 900, 100, 22_770_000],
    ['Huân chương Lao động hạng Nhì', 750, 100, 18_980_000],
    ['Huân chương Lao động hạng Ba', 450, 100, 11_390_000],
  ])('%s', (_, coefficientHundredths, multiplierHundredths, dong) => {
    expect(
      rewardDong({ coefficientHundredths, multiplierHundredths, baseSalaryDong: 2_530_000, rounding }),
    ).toBe(dong);
  });
});

describe('rewards of the sample year, with 2,340,000 đồng', () => {
  it.each([
    ['Lao động tiên tiến', 30, undefined, 710_000],
    ['Chiến sĩ thi đua cơ sở', 100, undefined, 2_340_000],
    ['Tập thể lao động tiên tiến', 80, undefined, 1_880_000],
    ['Tổ dân phố văn hóa', 150, undefined, 3_510_000],
    ['Giấy khen – cá nhân', 30, undefined, 710_000],
    ['Giấy khen – tập thể', 30, 200, 1_410_000],
    ['Giấy khen – hộ gia đình', 30, 150, 1_060_000],
  ])('%s', (_, coefficientHundredths, multiplierHundredths, dong) => {
    expect(
      rewardDong({ coefficientHundredths, multiplierHundredths, baseSalaryDong: 2_340_000, rounding }),
    ).toBe(dong);
  });
});

describe('rounding', () => {
  const reward = (baseSalaryDong: number, direction: 'up' | 'nearest' | 'down') =>
    rewardDong({ coefficientHundredths: 100, baseSalaryDong, rounding: { unitDong: 10_000, direction } });

  it.each([
    [2_340_000, 2_340_000, 2_340_000, 2_340_000],
    [2_340_001, 2_350_000, 2_340_000, 2_340_000],
    [2_344_999, 2_350_000, 2_340_000, 2_340_000],
    [2_345_000, 2_350_000, 2_350_000, 2_340_000],
    [2_349_999, 2_350_000, 2_350_000, 2_340_000],
    [0, 0, 0, 0],
  ])('of %d đồng', (amount, up, nearest, down) => {
    expect([reward(amount, 'up'), reward(amount, 'nearest'), reward(amount, 'down')]).toEqual([
      up,
      nearest,
      down,
    ]);
  });

  it('goes up for the smallest fraction of a đồng', () => {
    const terms = { coefficientHundredths: 1, multiplierHundredths: 1, baseSalaryDong: 1, rounding };
    expect(rewardDong(terms)).toBe(10_000);
  });

  it('up gives a multiple of the unit, less than one unit above the exact amount', () => {
    const coefficient = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(coefficient, fc.nat(5_000_000), (coefficientHundredths, baseSalaryDong) => {
        const dong = rewardDong({ coefficientHundredths, baseSalaryDong, rounding });
        expect(dong % 10_000).toBe(0);
        expect(dong * 100).toBeGreaterThanOrEqual(coefficientHundredths * baseSalaryDong);
        expect((dong - 10_000) * 100).toBeLessThan(coefficientHundredths * baseSalaryDong);
      }),
    );
  });

  it.each([
    { coefficientHundredths: -1 },
    { coefficientHundredths: 0.3 },
    { baseSalaryDong: Number.NaN },
    { multiplierHundredths: 1.5 },
    { rounding: { unitDong: 0, direction: 'up' } as const },
  ])('refuses %j', (fault) => {
    expect(() => rewardDong({ coefficientHundredths: 30, baseSalaryDong: 1, rounding, ...fault })).toThrow(
      RangeError,
    );
  });
});

describe('which awards are paid', () => {
  const award = (id: string, amountDong: number, more: Partial<PayableAward> = {}): PayableAward => ({
    id,
    amountDong,
    recipientId: 'Nguyễn Hoài Yến',
    kind: 'title',
    period: '2025',
    ...more,
  });

  it('only the highest of several titles for one period', () => {
    expect(payableAwards([award('LĐTT', 710_000), award('CSTĐCS', 2_340_000)])).toEqual([
      { id: 'LĐTT', paidDong: 0, outrankedById: 'CSTĐCS' },
      { id: 'CSTĐCS', paidDong: 2_340_000, outrankedById: null },
    ]);
  });

  it('a title and a form both', () => {
    const payments = payableAwards([award('LĐTT', 710_000), award('Giấy khen', 710_000, { kind: 'form' })]);
    expect(payments.map(({ paidDong }) => paidDong)).toEqual([710_000, 710_000]);
  });

  it('every form, and titles of different periods each', () => {
    const awards = [
      award('LĐTT 2024', 710_000, { period: '2024' }),
      award('LĐTT 2025', 710_000),
      award('Giấy khen A', 710_000, { kind: 'form' }),
      award('Giấy khen B', 710_000, { kind: 'form' }),
    ];
    expect(payableAwards(awards).every(({ outrankedById }) => outrankedById === null)).toBe(true);
  });

  it('never one recipient’s title against another’s', () => {
    const awards = [award('a', 710_000), award('b', 2_340_000, { recipientId: 'Hoàng Thế Hải' })];
    expect(payableAwards(awards).map(({ paidDong }) => paidDong)).toEqual([710_000, 2_340_000]);
  });

  it('the first of two titles worth the same', () => {
    expect(payableAwards([award('a', 1), award('b', 1)]).map(({ outrankedById }) => outrankedById)).toEqual([
      null,
      'a',
    ]);
  });
});
