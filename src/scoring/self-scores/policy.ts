import type { Actor } from '../../access/actor.js';

type Asker = Pick<Actor, 'permissions' | 'collectiveId'>;

/** The subject of a self-score, as far as whose it is. */
export interface OwnedSubject {
  readonly participantId: string;
  readonly unitId: string | null;
}

/** Staff act for any unit; a representative for the unit they speak for and its people. */
export function mayActFor(actor: Asker, subject: OwnedSubject): boolean {
  if (actor.permissions.has('appraisal.write')) return true;
  return (
    actor.permissions.has('self-score.write') &&
    actor.collectiveId !== null &&
    (subject.participantId === actor.collectiveId || subject.unitId === actor.collectiveId)
  );
}

/** Officials, who follow the scoring, read every self-score beside those who may write it. */
export function mayRead(actor: Asker, subject: OwnedSubject): boolean {
  return actor.permissions.has('scoring.read-progress') || mayActFor(actor, subject);
}

/** Where the campaign of a self-score stands, by the database's clock. */
export interface SelfScoreWindow {
  /** The days of self-scoring are running. */
  readonly isOpen: boolean;
  /** Staff may appraise: office work may run late, until results are considered. */
  readonly isAppraisable: boolean;
}

/** SQL of the two fields of {@link SelfScoreWindow} for the campaign `c`. */
export const WINDOW_SQL = `phase_state(c.id, '{self-score}') = 'open' as "isOpen", c.phase in ('self-score', 'scoring') as "isAppraisable"`;

/** What the asker may do with a subject's self-score now: the answers the server itself would give. */
export function selfScorePolicy(
  actor: Asker,
  subject: OwnedSubject,
  window: SelfScoreWindow,
): { readonly canWrite: boolean; readonly canAppraise: boolean } {
  const mayWrite = actor.permissions.has('self-score.write') && mayActFor(actor, subject);
  return {
    canWrite: mayWrite && window.isOpen,
    canAppraise: actor.permissions.has('appraisal.write') && window.isAppraisable,
  };
}
