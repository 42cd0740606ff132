import type { Actor } from '../../access/actor.js';

/** The subject of a self-score, as far as whose it is. */
export interface OwnedSubject {
  readonly participantId: string;
  readonly unitId: string | null;
}

/** Staff act for any unit; a representative for the unit they speak for and its people. */
export function mayActFor(
  actor: Pick<Actor, 'permissions' | 'collectiveId'>,
  subject: OwnedSubject,
): boolean {
  if (actor.permissions.has('appraisal.write')) return true;
  return (
    actor.permissions.has('self-score.write') &&
    actor.collectiveId !== null &&
    (subject.participantId === actor.collectiveId || subject.unitId === actor.collectiveId)
  );
}
