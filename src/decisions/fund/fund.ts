import type { FundDto, FundEntryDto, FundGiftDto } from './fund.dto.js';

/** What a ward has set aside for a year. */
export interface Budget {
  readonly amountDong: number;
  readonly blocks: boolean;
}

/**
 * The fund ledger of a year from its decisions: rewards, frames and gifts of issued ones are spent, money given back after
 * a revocation is in the fund again, decisions on their way are planned (NĐ 152/2025 Art. 46–48). A cap warns and does
 * not cut: cutting awards for want of money has no ground in law.
 */
export function fundOf(
  year: number,
  budget: Budget | null,
  entries: readonly FundEntryDto[],
  gifts: readonly FundGiftDto[],
): FundDto {
  const sum = (of: (entry: FundEntryDto) => number, isIssued: boolean): number =>
    entries
      .filter(({ status }) => (status === 'issued') === isIssued)
      .reduce((total, entry) => total + of(entry), 0);
  const rewardsDong = sum((entry) => entry.rewardsDong, true);
  const expensesDong = sum((entry) => entry.expensesDong, true);
  const returnedDong = sum((entry) => entry.returnedDong, true);
  const spentDong = rewardsDong + expensesDong - returnedDong;
  const plannedDong = sum((entry) => entry.rewardsDong + entry.expensesDong, false);
  const leftDong = budget === null ? null : budget.amountDong - spentDong - plannedDong;
  return {
    year,
    budgetDong: budget?.amountDong ?? null,
    blocks: budget?.blocks ?? false,
    rewardsDong,
    expensesDong,
    returnedDong,
    owedDong: sum((entry) => entry.owedDong, true),
    spentDong,
    plannedDong,
    leftDong,
    warning: warningOf(year, leftDong, budget, spentDong),
    gifts: [...gifts],
    entries: [...entries],
  };
}

function warningOf(
  year: number,
  leftDong: number | null,
  budget: Budget | null,
  spentDong: number,
): string | null {
  if (leftDong === null || budget === null) return `Chưa đặt kinh phí khen thưởng năm ${year}.`;
  if (leftDong >= 0) return null;
  const over = dongText(-leftDong);
  return spentDong > budget.amountDong
    ? `Các quyết định đã ban hành năm ${year} vượt kinh phí; kể cả dự kiến thì vượt ${over} đồng.`
    : `Nếu ban hành hết các quyết định đang dự thảo, kinh phí năm ${year} vượt ${over} đồng.`;
}

function dongText(dong: number): string {
  return String(dong).replace(/\B(?=(\d{3})+$)/g, '.');
}
