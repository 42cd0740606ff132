import { priceOf, type AwardToPrice, type MissingRate } from '../catalogue/award-price.js';
import type { RatesOnDay } from '../catalogue/reward-rates.service.js';
import { payableAwards } from '../catalogue/reward.js';

/** A line of a draft, as far as money goes. */
export interface LineToPay extends AwardToPrice {
  readonly id: string;
  readonly participantId: string | null;
  readonly awardCategory: 'title' | 'form';
  /** The year commended. */
  readonly year: number;
}

/**
 * What an issued decision has paid already to the same person for the same year: a title; or, where a decision is
 * corrected, whatever the corrected one paid.
 */
export interface EarlierAward {
  readonly participantId: string;
  readonly awardTypeId: string;
  readonly awardCategory: 'title' | 'form';
  readonly year: number;
  readonly awardName: string;
  /** «05/QĐ-UBND». */
  readonly decisionNumber: string;
  readonly amountDong: number;
}

/** What a line is worth; all figures null where a rate is missing. Coefficient and multiplier as «0.30», «2.00». */
export interface LineMoney {
  readonly id: string;
  readonly coefficient: string | null;
  readonly multiplier: string | null;
  readonly baseSalaryDong: number | null;
  readonly fullAmountDong: number | null;
  readonly amountDong: number | null;
  readonly note: string;
}

/**
 * The reward of every line at the rates of the decision's day (NĐ 152/2025 Art. 49): of several titles of one
 * recipient for one year only the highest is paid, a form is paid beside them. A title that an issued decision has
 * already paid is taken off, so that in whatever order decisions are issued the recipient gets the highest once.
 */
export function payLines(
  lines: readonly LineToPay[],
  rates: RatesOnDay,
  earlier: readonly EarlierAward[],
): { readonly lines: LineMoney[]; readonly missing: MissingRate[] } {
  const priced = lines.map((line) => price(line, rates));
  const payments = payableAwards(
    priced.flatMap(({ line, full }) =>
      full === null
        ? []
        : [
            {
              id: line.id,
              // Somebody outside the register stands alone.
              recipientId: line.participantId ?? line.id,
              kind: line.awardCategory,
              period: String(line.year),
              amountDong: full,
            },
          ],
    ),
  );
  const paymentOf = new Map(payments.map((payment) => [payment.id, payment]));
  const nameOf = new Map(lines.map((line) => [line.id, line.awardName]));
  const money = priced.map(({ line, full, figures }): LineMoney => {
    const payment = paymentOf.get(line.id);
    if (full === null || !payment) return { ...figures, fullAmountDong: null, amountDong: null, note: '' };
    if (!line.carriesMoney)
      return { ...figures, fullAmountDong: 0, amountDong: 0, note: 'Không kèm tiền thưởng' };
    if (payment.outrankedById !== null) {
      const note = `Chỉ trả mức cao nhất trong năm: ${nameOf.get(payment.outrankedById) ?? ''}`;
      return { ...figures, fullAmountDong: full, amountDong: 0, note };
    }
    const before = earlier.filter((one) => sameContest(one, line));
    const paid = before.reduce((sum, one) => sum + one.amountDong, 0);
    const note = before.map(earlierNote).join('; ').slice(0, 500);
    return { ...figures, fullAmountDong: full, amountDong: Math.max(0, full - paid), note };
  });
  return { lines: money, missing: [...new Set(priced.flatMap(({ missing }) => missing))] };
}

function price(
  line: LineToPay,
  rates: RatesOnDay,
): {
  readonly line: LineToPay;
  readonly full: number | null;
  readonly figures: Pick<LineMoney, 'id' | 'coefficient' | 'multiplier' | 'baseSalaryDong'>;
  readonly missing: readonly MissingRate[];
} {
  const { amountDong, missing, ...figures } = priceOf(line, rates);
  return { line, full: amountDong, figures: { id: line.id, ...figures }, missing };
}

/** Titles of a year compete with each other; a form was paid only where it is the same one. */
function sameContest(earlier: EarlierAward, line: LineToPay): boolean {
  return (
    earlier.participantId === line.participantId &&
    earlier.year === line.year &&
    earlier.awardCategory === line.awardCategory &&
    (line.awardCategory === 'title' || earlier.awardTypeId === line.awardTypeId)
  );
}

function earlierNote({ amountDong, awardName, decisionNumber }: EarlierAward): string {
  const dong = String(amountDong).replace(/\B(?=(\d{3})+$)/g, '.');
  return `Trừ ${dong} đồng đã thưởng «${awardName}» theo Quyết định số ${decisionNumber}`;
}
