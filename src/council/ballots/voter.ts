import type { DomainError } from '../../platform/errors/domain-error.js';
import { administratorMayNotVote, steppedOut } from '../errors.js';
import { accountNotReclaimed, noVotingRight, notPresent, wrongMethod } from './errors.js';
import type { BallotMethod } from './ballot-methods.js';

/** A member before a box. */
export interface Voter {
  readonly isAdministrator: boolean;
  readonly hasVote: boolean;
  readonly isPresent: boolean;
  readonly isOut: boolean;
  /** The password was handed out anew, and the member has not claimed the account in the room. */
  readonly needsClaim: boolean;
  readonly method: BallotMethod;
}

/**
 * Why somebody may not vote, as the refusal they would get; null when they may. The page shows the same answer before
 * anything is sent.
 */
export function obstacleOf(voter: Voter): DomainError | null {
  if (voter.isAdministrator) return administratorMayNotVote();
  if (!voter.hasVote) return noVotingRight();
  if (!voter.isPresent) return notPresent();
  if (voter.isOut) return steppedOut();
  if (voter.method !== 'secret-screen' && voter.method !== 'open-roll') return wrongMethod();
  if (voter.needsClaim) return accountNotReclaimed();
  return null;
}
