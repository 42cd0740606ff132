import { type Dated, inForceOn } from '../../catalogue/in-force.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import type { Sureness } from '../../catalogue/sureness.js';
import type { DisciplineLevel, InitiativeLevel, Rating } from './facts.js';

/**
 * When an award may be proposed, as data: conditions joined by `all` and `any`. The law changes often, provinces add
 * to it, and a file keeps the rules it was received under, so a rule is dated and kept, never rewritten in code.
 */
export interface EligibilityRule extends Dated {
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

export type ConditionTest =
  /** The person's rating of the year is at least this. */
  | { readonly kind: 'rating-at-least'; readonly rating: Rating }
  /** The person was not disciplined in the year at `from` or above. */
  | { readonly kind: 'no-discipline'; readonly from: DisciplineLevel }
  /** Nobody of the collective was. */
  | { readonly kind: 'no-member-discipline'; readonly from: DisciplineLevel }
  /** An initiative recognised at this level or above in the year. */
  | { readonly kind: 'initiative-at-least'; readonly level: InitiativeLevel }
  /** The subject meets the rule of another award. */
  | { readonly kind: 'meets-award'; readonly award: string }
  /** At least `percent` (1–100) of the collective's people meet the rule of an individual award. */
  | { readonly kind: 'member-share'; readonly award: string; readonly percent: number }
  /** A complete result, not knocked out, in this band or a better one. */
  | { readonly kind: 'result-band-at-least'; readonly band: string }
  /** The household's tổ dân phố proposes it. */
  | { readonly kind: 'proposed-by-unit' };

export interface ConditionSource {
  /** Stable id within all rules. */
  readonly id: string;
  /** The condition as the law or the ward puts it, in Vietnamese. */
  readonly text: string;
  /** Where it stands. */
  readonly article: string;
  /** `local` where the measure is the ward's own rule. */
  readonly sureness: Sureness;
}

/** The rules in force on one day. */
export interface RuleBook {
  find(award: string, subjectKind: SubjectKind): EligibilityRule | undefined;
}

/** Picks the rules in force on a day ('YYYY-MM-DD'); of several, the one that began last. */
export function ruleBookOn(rules: readonly EligibilityRule[], day: string): RuleBook {
  return {
    find: (award, subjectKind) =>
      inForceOn(
        rules.filter((rule) => rule.award === award && rule.subjectKind === subjectKind),
        day,
      ),
  };
}
