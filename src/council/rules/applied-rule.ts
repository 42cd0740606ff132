import type { VoteRule } from '../counting/vote-rule.js';
import type { BallotKind } from './vote-rule.entity.js';

/** The rule a question is voted by, kept with its box: later changes of the settings leave it alone. */
export interface AppliedRule extends VoteRule {
  readonly ballot: BallotKind;
  readonly paperBelow: number | null;
  readonly downgradeAwardTypeId: string | null;
  /** Where the rule comes from. */
  readonly source: string;
}
