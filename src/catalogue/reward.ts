/**
 * Tiền thưởng: coefficient × base salary in force on the day the decision is issued, rounded to a unit.
 * NĐ 152/2025/NĐ-CP Art. 49.1 (which base salary), 49.2 (up to tens of thousands), Art. 50–54 (coefficients; a
 * collective ×2, a household ×1.5 for Giấy khen and Bằng khen). All of them are dated data, none is written here.
 */
export interface RewardTerms {
  /** Coefficient × 100: 0.3 is 30. */
  readonly coefficientHundredths: number;
  /** Multiplier × 100: ×2 is 200, ×1.5 is 150. Left out = ×1. */
  readonly multiplierHundredths?: number;
  readonly baseSalaryDong: number;
  readonly rounding: RewardRounding;
}

export interface RewardRounding {
  readonly unitDong: number;
  readonly direction: 'up' | 'nearest' | 'down';
}

/** NĐ 152/2025/NĐ-CP Art. 49.2: up to tens of thousands of đồng; exact multiples stay as they are. */
export const ROUND_UP_TO_TEN_THOUSAND: RewardRounding = { unitDong: 10_000, direction: 'up' };

/**
 * The reward in whole đồng, worked out in integers.
 * @throws RangeError when a term is negative or not a whole number, or the rounding unit is not positive.
 */
export function rewardDong(terms: RewardTerms): number {
  const coefficient = whole(terms.coefficientHundredths, 'coefficientHundredths');
  const multiplier = whole(terms.multiplierHundredths ?? 100, 'multiplierHundredths');
  const baseSalary = whole(terms.baseSalaryDong, 'baseSalaryDong');
  const unit = whole(terms.rounding.unitDong, 'unitDong');
  if (unit === 0n) throw new RangeError('unitDong must be positive');
  const tenThousandths = coefficient * multiplier * baseSalary;
  return Number(divide(tenThousandths, unit * 10_000n, terms.rounding.direction) * unit);
}

function divide(amount: bigint, unit: bigint, direction: RewardRounding['direction']): bigint {
  if (direction === 'down') return amount / unit;
  if (direction === 'up') return (amount + unit - 1n) / unit;
  return (2n * amount + unit) / (2n * unit);
}

function whole(value: number, name: string): bigint {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${name} must be a whole number from 0 on`);
  return BigInt(value);
}

/** One award of one recipient, before it is decided what of it is paid. */
export interface PayableAward {
  readonly id: string;
  readonly recipientId: string;
  /** Danh hiệu or hình thức. */
  readonly kind: 'title' | 'form';
  /** The period the achievement was counted in, such as "2025"; titles compete only within the same period. */
  readonly period: string;
  readonly amountDong: number;
}

/** Whether an award is paid, and if not, which title of the same period is paid in its place. */
export interface Payment {
  readonly id: string;
  readonly paidDong: number;
  readonly outrankedById: string | null;
}

/**
 * Several titles of one recipient for the same period → only the highest is paid; for different periods → each.
 * Forms are paid each, also beside a title (NĐ 152/2025/NĐ-CP Art. 49.5–49.7). Of equal amounts the first stands.
 * @returns one payment per award, in the order given.
 */
export function payableAwards(awards: readonly PayableAward[]): Payment[] {
  const highest = new Map<string, PayableAward>();
  for (const award of awards) {
    if (award.kind !== 'title') continue;
    const contest = contestOf(award);
    const leader = highest.get(contest);
    if (!leader || award.amountDong > leader.amountDong) highest.set(contest, award);
  }
  return awards.map((award) => {
    const leader = award.kind === 'title' ? (highest.get(contestOf(award)) ?? award) : award;
    return leader === award
      ? { id: award.id, paidDong: award.amountDong, outrankedById: null }
      : { id: award.id, paidDong: 0, outrankedById: leader.id };
  });
}

function contestOf(award: PayableAward): string {
  return JSON.stringify([award.recipientId, award.period]);
}
