import { describe, expect, it } from '@jest/globals';
import type { RatesOnDay } from '../catalogue/reward-rates.service.js';
import { payLines, type EarlierAward, type LineToPay } from './line-money.js';

const COEFFICIENTS: Record<string, [coefficient: number, multiplier: number]> = {
  'LDTT individual': [30, 100],
  'CSTDCS individual': [100, 100],
  'GK individual': [30, 100],
  'GK collective': [30, 200],
  'GK household': [30, 150],
};

/** Rates of 15 January 2026. */
const RATES: RatesOnDay = {
  day: '2026-01-15',
  baseSalaryDong: 2_340_000,
  rounding: { unitDong: 10_000, direction: 'up' },
  coefficient: (award, kind) => {
    const found = COEFFICIENTS[`${award} ${kind}`];
    return found && { coefficientHundredths: found[0], multiplierHundredths: found[1] };
  },
};

const NAMES: Record<string, string> = {
  LDTT: 'Lao động tiên tiến',
  CSTDCS: 'Chiến sĩ thi đua cơ sở',
  GK: 'Giấy khen',
  GDVH: 'Gia đình văn hóa',
};

function line(award: string, more: Partial<LineToPay> = {}): LineToPay {
  return {
    id: award,
    participantId: 'yen',
    awardTypeId: award,
    awardName: NAMES[award] ?? award,
    awardCategory: award === 'GK' ? 'form' : 'title',
    subjectKind: 'individual',
    year: 2025,
    carriesMoney: true,
    ...more,
  };
}

const earlier = (amountDong: number, more: Partial<EarlierAward> = {}): EarlierAward => ({
  participantId: 'yen',
  awardTypeId: 'LDTT',
  awardCategory: 'title',
  year: 2025,
  awardName: 'Lao động tiên tiến',
  decisionNumber: '05/QĐ-UBND',
  amountDong,
  ...more,
});

const amounts = (lines: readonly LineToPay[], before: readonly EarlierAward[] = []) =>
  payLines(lines, RATES, before).lines.map(({ amountDong }) => amountDong);

describe('money of a decision', () => {
  it('keeps coefficient, multiplier and base salary beside the amount', () => {
    expect(payLines([line('GK', { subjectKind: 'household' })], RATES, [])).toEqual({
      lines: [
        {
          id: 'GK',
          coefficient: '0.30',
          multiplier: '1.50',
          baseSalaryDong: 2_340_000,
          fullAmountDong: 1_060_000,
          amountDong: 1_060_000,
          note: '',
        },
      ],
      missing: [],
    });
  });

  it('pays a collective twice, a household one and a half times', () => {
    const kinds = ['individual', 'collective', 'household'] as const;
    expect(amounts(kinds.map((subjectKind) => line('GK', { id: subjectKind, subjectKind })))).toEqual([
      710_000, 1_410_000, 1_060_000,
    ]);
  });

  it('pays only the highest of several titles of one year, and says which', () => {
    const { lines } = payLines([line('LDTT'), line('CSTDCS')], RATES, []);
    expect(lines.map(({ amountDong, fullAmountDong, note }) => [amountDong, fullAmountDong, note])).toEqual([
      [0, 710_000, 'Chỉ trả mức cao nhất trong năm: Chiến sĩ thi đua cơ sở'],
      [2_340_000, 2_340_000, ''],
    ]);
  });

  it('pays a title and a form both', () => {
    expect(amounts([line('CSTDCS'), line('GK')])).toEqual([2_340_000, 710_000]);
  });

  it('takes off what an issued decision has paid for a title of the same year', () => {
    const { lines } = payLines([line('CSTDCS')], RATES, [earlier(710_000)]);
    expect(lines[0]).toMatchObject({
      fullAmountDong: 2_340_000,
      amountDong: 1_630_000,
      note: 'Trừ 710.000 đồng đã thưởng «Lao động tiên tiến» theo Quyết định số 05/QĐ-UBND',
    });
    expect(amounts([line('LDTT')], [earlier(2_340_000)])).toEqual([0]);
  });

  it('never takes off from a form, another year or another recipient', () => {
    expect(amounts([line('GK')], [earlier(710_000)])).toEqual([710_000]);
    expect(amounts([line('CSTDCS')], [earlier(710_000, { year: 2024 })])).toEqual([2_340_000]);
    expect(amounts([line('CSTDCS')], [earlier(710_000, { participantId: 'hai' })])).toEqual([2_340_000]);
  });

  it('pays nothing for an award without money, and asks for no rate', () => {
    const money = payLines([line('GDVH', { carriesMoney: false, subjectKind: 'household' })], RATES, []);
    expect(money.missing).toEqual([]);
    expect(money.lines[0]).toMatchObject({
      amountDong: 0,
      coefficient: null,
      note: 'Không kèm tiền thưởng',
    });
  });

  it('leaves amounts blank where a rate is missing, and names each rate once', () => {
    const money = payLines(
      [line('XYZ'), line('XYZ', { id: 'b', participantId: 'hai' }), line('GK')],
      RATES,
      [],
    );
    expect(money.lines.map(({ amountDong }) => amountDong)).toEqual([null, null, 710_000]);
    expect(money.missing).toEqual(['hệ số của «XYZ» cho cá nhân']);
    expect(
      payLines([line('GK')], { ...RATES, baseSalaryDong: undefined, rounding: undefined }, []).missing,
    ).toEqual(['mức lương cơ sở', 'quy tắc làm tròn tiền thưởng']);
  });
});
