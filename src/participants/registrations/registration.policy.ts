import type { Actor } from '../../access/actor.js';
import { REGISTRATION_MOVES, type RegistrationMove, type RegistrationStatus } from './registration-status.js';
import type { RegistrationPolicyDto } from './registrations.dto.js';
import type { RegistrationWindow } from './registration-window.service.js';

/** Whether the move is the actor's to make; whose unit it is has been asked before. */
export function mayMove(actor: Actor, move: RegistrationMove): boolean {
  if (actor.permissions.has('registration.manage')) return true;
  return move.by === 'submitter' && actor.permissions.has('registration.submit');
}

/** What the asker may do with a registration now: the answers the server itself would give. */
export function registrationPolicy(
  actor: Actor,
  row: { readonly status: RegistrationStatus; readonly unitId: string },
  window: RegistrationWindow,
): RegistrationPolicyDto {
  const manages = actor.permissions.has('registration.manage');
  const isOwn = manages || row.unitId === actor.collectiveId;
  const isInTime = window === 'open' || (manages && window === 'late');
  if (!isOwn || !isInTime) return { acts: [], needsReason: false };
  const acts = REGISTRATION_MOVES.filter((move) => move.from === row.status && mayMove(actor, move)).map(
    (move) => move.act,
  );
  return { acts, needsReason: window === 'late' && acts.length > 0 };
}

/** Whether the asker may enter new registrations into a campaign. */
export function mayRegister(actor: Actor, window: RegistrationWindow): boolean {
  if (actor.permissions.has('registration.manage')) return window !== 'closed';
  return window === 'open' && actor.permissions.has('registration.submit') && actor.collectiveId !== null;
}
