import { parseScaled } from '../platform/decimal/decimal.js';
import { formatPointsVi, type Hundredths, parsePoints, tryParsePoints } from '../platform/decimal/points.js';
import type { Criterion } from './criteria-set.js';

/**
 * What a member puts on one line of a score sheet. Zero is a mark; no mark at all is the absence of a Mark.
 * - `points`: graded, tiered, bonus, penalty lines; decimal string ("11.75")
 * - `ratio`: what was done against what was planned; decimal strings with up to four places
 * - `knockout`: true = the subject falls out
 * - `not-applicable`: «KAD»
 */
export type Mark =
  | { readonly kind: 'points'; readonly value: string }
  | { readonly kind: 'ratio'; readonly actual: string; readonly target: string }
  | { readonly kind: 'knockout'; readonly value: boolean }
  | { readonly kind: 'not-applicable' };

/** Places kept of «thực hiện» and «chỉ tiêu»: tonnes and hectares come with fractions finer than points. */
export const QUANTITY_PLACES = 4;

export interface MarkProblem {
  readonly code:
    | 'not-applicable-not-allowed'
    | 'wrong-kind-of-mark'
    | 'invalid-number'
    | 'out-of-range'
    | 'not-on-step'
    | 'not-a-level'
    | 'target-not-positive'
    | 'actual-negative';
  readonly message: string;
}

/** Whether the mark fits its line; undefined when it does. */
export function validateMark(criterion: Criterion, mark: Mark): MarkProblem | undefined {
  if (mark.kind === 'not-applicable') {
    if (criterion.allowsNotApplicable === true) return undefined;
    return problem('not-applicable-not-allowed', criterion, 'không được ghi KAD (không áp dụng).');
  }
  if (mark.kind !== markKindOf(criterion)) {
    return problem('wrong-kind-of-mark', criterion, `phải ${EXPECTED_MARK[markKindOf(criterion)]}.`);
  }
  if (mark.kind === 'ratio') return checkRatio(criterion, mark);
  return mark.kind === 'points' ? checkPoints(criterion, mark.value) : undefined;
}

const EXPECTED_MARK = {
  points: 'ghi một số điểm',
  ratio: 'ghi số thực hiện và chỉ tiêu',
  knockout: 'trả lời có hoặc không',
} as const;

function markKindOf(criterion: Criterion): 'points' | 'ratio' | 'knockout' {
  return criterion.kind === 'ratio' || criterion.kind === 'knockout' ? criterion.kind : 'points';
}

function checkPoints(criterion: Criterion, value: string): MarkProblem | undefined {
  const points = tryParsePoints(value);
  if (points === undefined) {
    return problem('invalid-number', criterion, 'điểm phải là số có nhiều nhất hai chữ số thập phân.');
  }
  if (criterion.kind === 'tiered') return checkLevel(criterion, points);
  const max = parsePoints(criterion.max ?? '0');
  if (points < 0 || points > max) {
    return problem('out-of-range', criterion, `điểm phải từ 0 đến ${formatPointsVi(max)}.`);
  }
  const step = criterion.step ? parsePoints(criterion.step) : 1;
  if (points % step !== 0) {
    return problem('not-on-step', criterion, `điểm phải theo bước ${formatPointsVi(step)}.`);
  }
  return undefined;
}

function checkLevel(criterion: Criterion, points: Hundredths): MarkProblem | undefined {
  const levels = (criterion.levels ?? []).map(parsePoints);
  if (levels.includes(points)) return undefined;
  return problem('not-a-level', criterion, `chỉ nhận các mức ${levels.map(formatPointsVi).join('; ')}.`);
}

function checkRatio(criterion: Criterion, mark: Extract<Mark, { kind: 'ratio' }>): MarkProblem | undefined {
  const actual = parseScaled(mark.actual, QUANTITY_PLACES);
  const target = parseScaled(mark.target, QUANTITY_PLACES);
  if (actual === undefined || target === undefined) {
    return problem(
      'invalid-number',
      criterion,
      'số thực hiện và chỉ tiêu phải là số có nhiều nhất bốn chữ số thập phân.',
    );
  }
  if (target <= 0n) return problem('target-not-positive', criterion, 'chỉ tiêu phải lớn hơn 0.');
  if (actual < 0n) return problem('actual-negative', criterion, 'số thực hiện không được âm.');
  return undefined;
}

function problem(code: MarkProblem['code'], criterion: Criterion, what: string): MarkProblem {
  return { code, message: `Tiêu chí ${criterion.code}: ${what}` };
}
