/** Out of what the share of votes is taken. */
export const VOTE_BASES = ['all-members', 'present'] as const;
export type VoteBase = (typeof VOTE_BASES)[number];

/** `at-least` 80 % is met by exactly 80 %, `more-than` 50 % is not met by exactly half. */
export const PASS_COMPARISONS = ['at-least', 'more-than'] as const;
export type PassComparison = (typeof PASS_COMPARISONS)[number];

/** Whether as many against as for means that it falls, or that the chair's side decides. */
export const TIE_RULES = ['not-passed', 'chair-decides'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** How votes on an award are counted: a setting of the council (law.md §4.2, §12). */
export interface VoteRule {
  /** Whole percent, 1 to 100. */
  readonly passPercent: number;
  readonly passComparison: PassComparison;
  readonly base: VoteBase;
  /** Off: whoever stepped out stays in the base and so weighs like a vote that was not given. */
  readonly recusedLeaveBase: boolean;
  /** Whether the written opinion of an absent member is counted as a vote. */
  readonly absenteeOpinionsCount: boolean;
  readonly tie: TieRule;
}

/** A share as two whole numbers: 2 of 3, 80 of 100. No rounding can creep in. */
export interface Share {
  readonly parts: number;
  readonly of: number;
}

/** «từ 80 % trở lên trên tổng số thành viên», as minutes say it. */
export function ruleText(rule: Pick<VoteRule, 'passPercent' | 'passComparison' | 'base'>): string {
  const share =
    rule.passComparison === 'at-least' ? `từ ${rule.passPercent}% trở lên` : `trên ${rule.passPercent}%`;
  const base =
    rule.base === 'all-members' ? 'tổng số thành viên Hội đồng' : 'số thành viên tham gia biểu quyết';
  return `đạt ${share} số phiếu đồng ý tính trên ${base}`;
}
