import { formatScaled } from '../platform/decimal/decimal.js';
import { rewardDong } from './reward.js';
import type { RatesOnDay } from './reward-rates.service.js';
import { SUBJECT_KIND_NAMES, type SubjectKind } from './subject-kind.js';

/** One award of one kind of subject, as far as money goes. */
export interface AwardToPrice {
  readonly awardTypeId: string;
  readonly awardName: string;
  readonly subjectKind: SubjectKind;
  /** False for awards that carry no money, such as Gia đình văn hóa. */
  readonly carriesMoney: boolean;
}

/** A rate that nobody has entered for the day: a Vietnamese noun phrase. */
export type MissingRate = string;

/** What an award is worth on a day and from what; null where a rate is missing. Coefficients as «0.30», «2.00». */
export interface AwardPrice {
  readonly amountDong: number | null;
  readonly coefficient: string | null;
  readonly multiplier: string | null;
  readonly baseSalaryDong: number | null;
  readonly missing: readonly MissingRate[];
}

/** The reward of one award at the rates of a day; an award without money is worth 0 and asks for no rate. */
export function priceOf(award: AwardToPrice, rates: RatesOnDay): AwardPrice {
  const nothing = { coefficient: null, multiplier: null, baseSalaryDong: null };
  if (!award.carriesMoney) return { ...nothing, amountDong: 0, missing: [] };
  const { baseSalaryDong, rounding } = rates;
  const terms = rates.coefficient(award.awardTypeId, award.subjectKind);
  if (baseSalaryDong === undefined || rounding === undefined || terms === undefined) {
    const missing = [
      ...(baseSalaryDong === undefined ? ['mức lương cơ sở'] : []),
      ...(rounding === undefined ? ['quy tắc làm tròn tiền thưởng'] : []),
      ...(terms === undefined
        ? [`hệ số của «${award.awardName}» cho ${SUBJECT_KIND_NAMES[award.subjectKind].toLowerCase()}`]
        : []),
    ];
    return { ...nothing, amountDong: null, missing };
  }
  return {
    amountDong: rewardDong({ ...terms, baseSalaryDong, rounding }),
    coefficient: formatScaled(BigInt(terms.coefficientHundredths), 2),
    multiplier: formatScaled(BigInt(terms.multiplierHundredths), 2),
    baseSalaryDong,
    missing: [],
  };
}

/** What is missing as one sentence for people. */
export function missingRatesText(day: string, missing: readonly MissingRate[]): string {
  return `Danh mục chưa có ${missing.join('; ')} có hiệu lực ngày ${day.split('-').reverse().join('/')}.`;
}
