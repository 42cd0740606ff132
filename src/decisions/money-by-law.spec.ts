import { describe, expect, it } from '@jest/globals';
import { DECREE_152, DEFAULT_AWARD_TYPES } from '../catalogue/default-catalogue.js';
import { DEFAULT_BASE_SALARIES, DEFAULT_MONEY_RULES } from '../catalogue/default-money.js';
import { inForceOn } from '../catalogue/in-force.js';
import type { RatesOnDay } from '../catalogue/reward-rates.service.js';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { payLines, type EarlierAward, type LineToPay } from './line-money.js';

// Named cases of NĐ 152/2025 Art. 46–54 against the catalogue every ward begins with: what a decision pays, by its day.

/** The rates a new ward has on a day, as RewardRates reads them; `decree` false leaves the decree's own dates aside. */
function ratesOn(day: string, decree = true): RatesOnDay {
  const isInForce = !decree || (DECREE_152.validFrom <= day && day <= DECREE_152.validTo);
  const [rule] = DEFAULT_MONEY_RULES;
  return {
    day,
    baseSalaryDong: inForceOn(DEFAULT_BASE_SALARIES, day)?.amount,
    rounding: isInForce ? { unitDong: rule.roundingUnit, direction: rule.roundingDirection } : undefined,
    coefficient: (code, kind) => {
      const found = awardOf(code).coefficients.find((one) => one.kind === kind);
      if (!found || !isInForce) return undefined;
      return {
        coefficientHundredths: found.hundredths,
        multiplierHundredths: found.multiplierHundredths ?? 100,
      };
    },
  };
}

function awardOf(code: string): (typeof DEFAULT_AWARD_TYPES)[number] {
  const award = DEFAULT_AWARD_TYPES.find((one) => one.code === code);
  if (!award) throw new Error(`no award ${code}`);
  return award;
}

function line(code: string, subjectKind: SubjectKind, more: Partial<LineToPay> = {}): LineToPay {
  const { name, category, carriesMoney } = awardOf(code);
  return {
    id: `${code} ${more.year ?? 2026} ${more.participantId ?? ''}`,
    participantId: 'yen',
    awardTypeId: code,
    awardName: name,
    awardCategory: category,
    subjectKind,
    year: 2026,
    carriesMoney: carriesMoney ?? true,
    ...more,
  };
}

const one = (code: string, more: Partial<LineToPay> = {}): LineToPay => line(code, 'individual', more);

/** What each line is paid, đồng. */
function paid(lines: readonly LineToPay[], day: string, earlier: readonly EarlierAward[] = []) {
  return payLines(lines, ratesOn(day), earlier).lines.map(({ amountDong }) => amountDong);
}

describe('each line of the table of coefficients, by a decision of 01/8/2026', () => {
  it.each([
    ['Lao động tiên tiến, rounded up from 759,000', 'LDTT', 'individual', 760_000],
    ['Chiến sĩ thi đua cơ sở, exact', 'CSTDCS', 'individual', 2_530_000],
    ['Chiến sĩ thi đua cấp tỉnh', 'CSTD-TINH', 'individual', 7_590_000],
    ['Chiến sĩ thi đua toàn quốc, rounded up from 11,385,000', 'CSTDTQ', 'individual', 11_390_000],
    ['Tập thể lao động tiên tiến, rounded up from 2,024,000', 'TTLDTT', 'collective', 2_030_000],
    ['Tập thể lao động xuất sắc, rounded up from 3,795,000', 'TTLDXS', 'collective', 3_800_000],
    ['Tổ dân phố văn hóa', 'TDPVH', 'collective', 3_800_000],
    ['Thôn văn hóa', 'TVH', 'collective', 3_800_000],
    ['Xã, phường, đặc khu tiêu biểu', 'XPTB', 'collective', 5_060_000],
    ['Cờ thi đua cấp tỉnh', 'CTD-TINH', 'collective', 20_240_000],
    ['Cờ thi đua của Chính phủ', 'CTD-CP', 'collective', 30_360_000],
    ['Giấy khen, cá nhân ×1', 'GK', 'individual', 760_000],
    ['Giấy khen, tập thể ×2', 'GK', 'collective', 1_520_000],
    ['Giấy khen, hộ gia đình ×1,5', 'GK', 'household', 1_140_000],
    ['Bằng khen cấp tỉnh, cá nhân', 'BK-TINH', 'individual', 3_800_000],
    ['Bằng khen cấp tỉnh, tập thể', 'BK-TINH', 'collective', 7_590_000],
    ['Bằng khen cấp tỉnh, hộ gia đình', 'BK-TINH', 'household', 5_700_000],
    ['Bằng khen của Thủ tướng, cá nhân', 'BK-TTG', 'individual', 8_860_000],
    ['Bằng khen của Thủ tướng, tập thể', 'BK-TTG', 'collective', 17_710_000],
    ['Bằng khen của Thủ tướng, hộ gia đình', 'BK-TTG', 'household', 13_290_000],
    ['Kỷ niệm chương, mức cao nhất', 'KNC', 'individual', 1_520_000],
    ['Huân chương Lao động hạng Nhất', 'HCLD-1', 'individual', 22_770_000],
    ['Huân chương Lao động hạng Nhì, rounded up from 18,975,000', 'HCLD-2', 'individual', 18_980_000],
    ['Huân chương Lao động hạng Ba', 'HCLD-3', 'individual', 11_390_000],
    ['Huân chương Lao động hạng Nhất, tập thể ×2', 'HCLD-1', 'collective', 45_540_000],
    [
      'Huân chương Lao động hạng Nhì, tập thể: doubled before it is rounded',
      'HCLD-2',
      'collective',
      37_950_000,
    ],
    ['Huân chương Lao động hạng Ba, tập thể', 'HCLD-3', 'collective', 22_770_000],
    ['Gia đình văn hóa, which the decree gives no coefficient', 'GDVH', 'household', 0],
  ] as const)('%s', (_, code, kind, dong) => {
    expect(paid([line(code, kind)], '2026-08-01')).toEqual([dong]);
  });

  it('covers every award and kind of the catalogue that carries money', () => {
    const priced = DEFAULT_AWARD_TYPES.filter(({ carriesMoney }) => carriesMoney !== false);
    for (const { code, kinds } of priced) {
      for (const kind of kinds) {
        const [dong] = paid([line(code, kind)], '2026-08-01');
        expect([code, kind, dong === null]).toEqual([code, kind, false]);
      }
    }
  });
});

describe('the base salary of the day of the decision', () => {
  it.each([
    ['the first day of 1,390,000', '2018-07-01', 420_000],
    ['the last day of 1,390,000', '2019-06-30', 420_000],
    ['the first day of 1,490,000', '2019-07-01', 450_000],
    ['the last day of 1,490,000', '2023-06-30', 450_000],
    ['the first day of 1,800,000, an exact multiple', '2023-07-01', 540_000],
    ['the last day of 1,800,000', '2024-06-30', 540_000],
    ['the first day of 2,340,000', '2024-07-01', 710_000],
    ['the last day of 2,340,000', '2026-06-30', 710_000],
    ['the first day of 2,530,000', '2026-07-01', 760_000],
    ['a day long after', '2027-02-28', 760_000],
  ])('Lao động tiên tiến on %s', (_, day, dong) => {
    expect(payLines([one('LDTT')], ratesOn(day, false), []).lines[0]?.amountDong).toBe(dong);
  });

  it('is not that of the year commended: a title of 2025 decided in July 2026', () => {
    expect(paid([one('CSTDCS', { year: 2025 })], '2026-07-15')).toEqual([2_530_000]);
    expect(paid([one('CSTDCS', { year: 2025 })], '2026-01-15')).toEqual([2_340_000]);
  });

  it.each([
    ['before the first base salary', '2018-06-30', false, ['mức lương cơ sở']],
    [
      'the day before the decree',
      '2025-06-30',
      true,
      ['quy tắc làm tròn tiền thưởng', 'hệ số của «Lao động tiên tiến» cho cá nhân'],
    ],
    ['the first day of the decree', '2025-07-01', true, []],
    ['the last day of the decree', '2027-02-28', true, []],
    [
      'the day the decree has ended by itself',
      '2027-03-01',
      true,
      ['quy tắc làm tròn tiền thưởng', 'hệ số của «Lao động tiên tiến» cho cá nhân'],
    ],
  ])('%s', (_, day, decree, missing) => {
    expect(payLines([one('LDTT')], ratesOn(day, decree), []).missing).toEqual(missing);
  });
});

describe('several awards of one recipient', () => {
  const notes = (lines: readonly LineToPay[]) =>
    payLines(lines, ratesOn('2026-12-30'), []).lines.map(({ note }) => note);

  it('three titles of one year: the highest of them alone', () => {
    expect(paid([one('LDTT'), one('CSTD-TINH'), one('CSTDCS')], '2026-12-30')).toEqual([0, 7_590_000, 0]);
  });

  it('names the highest beside each title that is not paid', () => {
    expect(notes([one('LDTT'), one('CSTD-TINH'), one('CSTDCS')])).toEqual([
      'Chỉ trả mức cao nhất trong năm: Chiến sĩ thi đua cấp tỉnh',
      '',
      'Chỉ trả mức cao nhất trong năm: Chiến sĩ thi đua cấp tỉnh',
    ]);
  });

  it('titles of different years: each', () => {
    expect(paid([one('LDTT', { year: 2025 }), one('LDTT')], '2026-12-30')).toEqual([760_000, 760_000]);
  });

  it('a title and a form of one year: both', () => {
    expect(paid([one('CSTDCS'), one('GK')], '2026-12-30')).toEqual([2_530_000, 760_000]);
  });

  it('two titles and a form: the higher title and the form', () => {
    expect(paid([one('LDTT'), one('CSTDCS'), one('GK')], '2026-12-30')).toEqual([0, 2_530_000, 760_000]);
  });

  it('two forms for two achievements: each', () => {
    expect(paid([one('GK'), one('BK-TINH')], '2026-12-30')).toEqual([760_000, 3_800_000]);
  });

  it('a collective with two titles of one year: the higher', () => {
    expect(paid([line('TTLDTT', 'collective'), line('TDPVH', 'collective')], '2026-12-30')).toEqual([
      0, 3_800_000,
    ]);
  });

  it('Gia đình văn hóa and Giấy khen of a household: the form alone carries money', () => {
    expect(paid([line('GDVH', 'household'), line('GK', 'household')], '2026-12-30')).toEqual([0, 1_140_000]);
  });

  it('the same title of two people: each', () => {
    expect(paid([one('CSTDCS'), one('CSTDCS', { participantId: 'hai' })], '2026-12-30')).toEqual([
      2_530_000, 2_530_000,
    ]);
  });

  it('two people outside the register never stand against each other', () => {
    const stranger = { participantId: null };
    expect(
      paid([one('LDTT', { ...stranger, id: 'a' }), one('CSTDCS', { ...stranger, id: 'b' })], '2026-12-30'),
    ).toEqual([760_000, 2_530_000]);
  });
});

describe('what an earlier decision has paid', () => {
  const earlier = (
    awardTypeId: string,
    amountDong: number,
    more: Partial<EarlierAward> = {},
  ): EarlierAward => ({
    participantId: 'yen',
    awardTypeId,
    awardCategory: awardOf(awardTypeId).category,
    awardName: awardOf(awardTypeId).name,
    year: 2026,
    decisionNumber: '05/QĐ-UBND',
    amountDong,
    ...more,
  });

  it('the lower title first: the higher one is paid the rest', () => {
    expect(paid([one('CSTDCS')], '2026-12-30', [earlier('LDTT', 760_000)])).toEqual([1_770_000]);
  });

  it('the higher title first: nothing more', () => {
    expect(paid([one('LDTT')], '2026-12-30', [earlier('CSTDCS', 2_530_000)])).toEqual([0]);
  });

  it('paid at the base salary of its day: the rest is worked out from the new one', () => {
    expect(paid([one('CSTDCS')], '2026-07-01', [earlier('LDTT', 710_000)])).toEqual([1_820_000]);
  });

  it('two earlier titles: both are taken off, never below nothing', () => {
    const before = [earlier('LDTT', 760_000), earlier('CSTDCS', 1_770_000)];
    expect(paid([one('CSTD-TINH')], '2026-12-30', before)).toEqual([5_060_000]);
    expect(paid([one('CSTDCS')], '2026-12-30', before)).toEqual([0]);
  });

  it('a title paid leaves a form whole, and another year', () => {
    expect(paid([one('GK')], '2026-12-30', [earlier('CSTDCS', 2_530_000)])).toEqual([760_000]);
    expect(paid([one('LDTT', { year: 2025 })], '2026-12-30', [earlier('CSTDCS', 2_530_000)])).toEqual([
      760_000,
    ]);
  });

  it('a form that is corrected is not paid twice, another form is', () => {
    expect(paid([one('GK')], '2026-12-30', [earlier('GK', 760_000)])).toEqual([0]);
    expect(paid([one('BK-TINH')], '2026-12-30', [earlier('GK', 760_000)])).toEqual([3_800_000]);
  });
});
