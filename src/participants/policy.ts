import type { Actor } from '../access/actor.js';
import type { ParticipantStatus } from './participant.entity.js';
import type { ParticipantPolicyDto } from './participants.dto.js';

/** What an account may do with a row of the register. */
export function participantPolicy(actor: Actor, status: ParticipantStatus): ParticipantPolicyDto {
  const manages = actor.permissions.has('participant.manage');
  const isActive = status === 'active';
  return {
    canChange: manages && isActive,
    canArchive: manages && isActive,
    canRestore: manages && !isActive,
  };
}
