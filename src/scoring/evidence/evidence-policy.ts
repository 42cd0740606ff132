import type { Actor } from '../../access/actor.js';
import { mayRead, type OwnedSubject } from '../self-scores/policy.js';

/** The subject whose evidence is asked for, and how the asker stands to it as a scorer. */
export interface EvidenceSubject extends OwnedSubject {
  readonly isScorer: boolean;
  readonly isRecused: boolean;
}

/**
 * Who sees evidence: the unit itself, the ward's staff and officials for their office's sake, and the members who
 * score the subject. Who stepped aside from scoring it is `recused`; everybody else is told that there is nothing.
 */
export function evidenceAccess(
  actor: Pick<Actor, 'permissions' | 'collectiveId'>,
  subject: EvidenceSubject,
): 'granted' | 'recused' | 'none' {
  if (mayRead(actor, subject)) return 'granted';
  if (!actor.permissions.has('scoring.score') || !subject.isScorer) return 'none';
  return subject.isRecused ? 'recused' : 'granted';
}
