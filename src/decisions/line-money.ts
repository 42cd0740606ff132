import type { RatesOnDay } from '../catalogue/reward-rates.service.js';
import { payableAwards, rewardDong } from '../catalogue/reward.js';
import { SUBJECT_KIND_NAMES, type SubjectKind } from '../catalogue/subject-kind.js';
import { formatScaled } from '../platform/decimal/decimal.js';

/** A line of a draft, as far as money goes. */
export interface LineToPay {
  readonly id: string;
  readonly participantId: string;
  readonly awardTypeId: string;
  readonly awardName: string;
  readonly awardCategory: 'title' | 'form';
  readonly subjectKind: SubjectKind;
  /** The year commended. */
  readonly year: number;
  /** False for awards that carry no money, such as Gia đình văn hóa. */
  readonly carriesMoney: boolean;
}

/** A title of the same person and year that an issued decision has paid already. */
export interface EarlierTitle {
  readonly participantId: string;
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

/** A rate that nobody has entered for the day: a Vietnamese noun phrase. */
export type MissingRate = string;

/**
 * The reward of every line at the rates of the decision's day (NĐ 152/2025 Art. 49): of several titles of one
 * recipient for one year only the highest is paid, a form is paid beside them. A title that an issued decision has
 * already paid is taken off, so that in whatever order decisions are issued the recipient gets the highest once.
 */
export function payLines(
  lines: readonly LineToPay[],
  rates: RatesOnDay,
  earlier: readonly EarlierTitle[],
): { readonly lines: LineMoney[]; readonly missing: MissingRate[] } {
  const priced = lines.map((line) => price(line, rates));
  const payments = payableAwards(
    priced.flatMap(({ line, full }) =>
      full === null
        ? []
        : [
            {
              id: line.id,
              recipientId: line.participantId,
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
    const before = line.awardCategory === 'title' ? earlier.filter((one) => sameContest(one, line)) : [];
    const paid = before.reduce((sum, one) => sum + one.amountDong, 0);
    const note = before.map(earlierNote).join('; ').slice(0, 500);
    return { ...figures, fullAmountDong: full, amountDong: Math.max(0, full - paid), note };
  });
  return { lines: money, missing: [...new Set(priced.flatMap(({ missing }) => missing))] };
}

interface Priced {
  readonly line: LineToPay;
  readonly full: number | null;
  readonly figures: Pick<LineMoney, 'id' | 'coefficient' | 'multiplier' | 'baseSalaryDong'>;
  readonly missing: MissingRate[];
}

function price(line: LineToPay, rates: RatesOnDay): Priced {
  const nothing = { id: line.id, coefficient: null, multiplier: null, baseSalaryDong: null };
  if (!line.carriesMoney) return { line, full: 0, figures: nothing, missing: [] };
  const { baseSalaryDong, rounding } = rates;
  const terms = rates.coefficient(line.awardTypeId, line.subjectKind);
  if (baseSalaryDong === undefined || rounding === undefined || terms === undefined) {
    const missing = [
      ...(baseSalaryDong === undefined ? ['mức lương cơ sở'] : []),
      ...(rounding === undefined ? ['quy tắc làm tròn tiền thưởng'] : []),
      ...(terms === undefined
        ? [`hệ số của «${line.awardName}» cho ${SUBJECT_KIND_NAMES[line.subjectKind].toLowerCase()}`]
        : []),
    ];
    return { line, full: null, figures: nothing, missing };
  }
  return {
    line,
    full: rewardDong({ ...terms, baseSalaryDong, rounding }),
    figures: {
      id: line.id,
      coefficient: formatScaled(BigInt(terms.coefficientHundredths), 2),
      multiplier: formatScaled(BigInt(terms.multiplierHundredths), 2),
      baseSalaryDong,
    },
    missing: [],
  };
}

function sameContest(earlier: EarlierTitle, line: LineToPay): boolean {
  return earlier.participantId === line.participantId && earlier.year === line.year;
}

function earlierNote({ amountDong, awardName, decisionNumber }: EarlierTitle): string {
  const dong = String(amountDong).replace(/\B(?=(\d{3})+$)/g, '.');
  return `Trừ ${dong} đồng đã thưởng «${awardName}» theo Quyết định số ${decisionNumber}`;
}
