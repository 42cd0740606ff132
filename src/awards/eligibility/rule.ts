import type { SubjectKind } from '../../catalogue/subject-kind.js';
import type { Sureness } from '../../catalogue/sureness.js';
import type { DisciplineLevel, GroupScope, InitiativeLevel, Rating } from './facts.js';

/**
 * When an award may be proposed, as data: conditions joined by `all` and `any`. The law changes often, provinces add
 * to it, and a file keeps the rules it was received under, so rules stand in dated books and never in code.
 */
export interface EligibilityRule {
  /** Code of the award type. */
  readonly award: string;
  readonly awardName: string;
  readonly subjectKind: SubjectKind;
  readonly root: RuleNode;
}

export type RuleNode = AllOf | AnyOf | Condition;

/** Every part must hold. */
export interface AllOf {
  readonly kind: 'all';
  readonly of: readonly RuleNode[];
}

/** One part is enough. */
export interface AnyOf {
  readonly kind: 'any';
  readonly id: string;
  readonly of: readonly RuleNode[];
}

/** One condition in the small vocabulary that every rule is written in. */
export type Condition = ConditionSource & ConditionTest;

/** Whose standing counts: who meets the award's rule now, or who has it in the ledger for the year. */
export const MEMBER_GROUNDS = ['rule', 'ledger'] as const;
export type MemberGround = (typeof MEMBER_GROUNDS)[number];

export type ConditionTest =
  /** The person's rating is at least this, in each of the last `years` (1) years. */
  | { readonly kind: 'rating-at-least'; readonly rating: Rating; readonly years?: number }
  /** No measure at `from` or above took effect in the year or was in force in it. */
  | { readonly kind: 'no-discipline'; readonly from: DisciplineLevel }
  /** Nobody of the collective was disciplined so. */
  | { readonly kind: 'no-member-discipline'; readonly from: DisciplineLevel }
  /** `count` (1) initiatives of this level or above in the last `years` (1) years, not used up for something else. */
  | {
      readonly kind: 'initiative-at-least';
      readonly level: InitiativeLevel;
      readonly count?: number;
      readonly years?: number;
    }
  /** The year had so many months of service; maternity leave counts as service, other leave does not. */
  | { readonly kind: 'service-months'; readonly months: number }
  /** The subject meets the rule of another award. */
  | { readonly kind: 'meets-award'; readonly award: string }
  /** One of the awards held in each of the last `years` years, the year itself among them. */
  | {
      readonly kind: 'held-in-years';
      readonly awards: readonly string[];
      readonly years: number;
      /** Awards for a campaign or a sudden achievement do not count (NĐ 152/2025/NĐ-CP Art. 4.3). */
      readonly meritOnly?: boolean;
    }
  /** The awards held at least `count` times, in the last `years` years or ever. */
  | {
      readonly kind: 'title-count';
      readonly awards: readonly string[];
      readonly count: number;
      readonly years?: number;
      readonly meritOnly?: boolean;
    }
  /** At least `percent` (1–100) of the collective's people have an individual award, by its rule or by the ledger. */
  | {
      readonly kind: 'member-share';
      readonly award: string;
      readonly percent: number;
      readonly by?: MemberGround;
    }
  /** At least `count` of the collective's people have it. */
  | {
      readonly kind: 'member-count';
      readonly award: string;
      readonly count: number;
      readonly by?: MemberGround;
    }
  /** At least `percent` of the collective's people are rated so. */
  | { readonly kind: 'member-rating'; readonly rating: Rating; readonly percent: number }
  /** A complete result, not knocked out, in this band or a better one. */
  | { readonly kind: 'result-band-at-least'; readonly band: string }
  /** A complete result, not knocked out, of at least so many points («85.5»). */
  | { readonly kind: 'result-points-at-least'; readonly points: string }
  /** One of the first places of the block, results being frozen. */
  | { readonly kind: 'rank-in-block'; readonly upTo: number }
  /** No suspension runs on the day of weighing. */
  | { readonly kind: 'not-suspended' }
  /** None of the awards, or this one where none is named, was given for the year's merit already. */
  | { readonly kind: 'not-rewarded-twice'; readonly awards?: readonly string[] }
  /** An accepted registration in the campaign. */
  | { readonly kind: 'registered' }
  /** Those proposed for the award in the unit or the ward are at most `percent` of those proposed for `base`, or of its people. */
  | {
      readonly kind: 'group-cap';
      readonly percent: number;
      readonly base?: string;
      readonly scope: GroupScope;
    }
  /** The household's tổ dân phố proposes it. */
  | { readonly kind: 'proposed-by-unit' }
  /** What no record answers: whoever weighs the file says so. */
  | { readonly kind: 'to-confirm' };

/** `warning` = told, but does not decide. */
export const SEVERITIES = ['blocking', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface ConditionSource {
  /** Stable id within all rules of a book. */
  readonly id: string;
  /** The condition as the law or the ward puts it, in Vietnamese. */
  readonly text: string;
  /** Where it stands. */
  readonly article: string;
  /** `local` where the measure is the ward's own rule. */
  readonly sureness: Sureness;
  /** Left out = blocking. */
  readonly severity?: Severity;
}

/** The rules a file is weighed by. */
export interface RuleBook {
  find(award: string, subjectKind: SubjectKind): EligibilityRule | undefined;
  /** «Chiến sĩ thi đua cơ sở»; the code itself for an award nobody has named. */
  nameOf(award: string): string;
}

/** @param names names by code, of awards without a rule of their own */
export function bookOf(
  rules: readonly EligibilityRule[],
  names: ReadonlyMap<string, string> = new Map(),
): RuleBook {
  return {
    find: (award, subjectKind) =>
      rules.find((rule) => rule.award === award && rule.subjectKind === subjectKind),
    nameOf: (award) => names.get(award) ?? rules.find((rule) => rule.award === award)?.awardName ?? award,
  };
}

/** Every condition of a rule, in reading order. */
export function conditionsOf(node: RuleNode): Condition[] {
  return node.kind === 'all' || node.kind === 'any' ? node.of.flatMap(conditionsOf) : [node];
}
