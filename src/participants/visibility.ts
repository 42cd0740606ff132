import type { Actor } from '../access/actor.js';
import { forbidden } from '../platform/errors/domain-error.js';

/**
 * Whose rows an account may see: null for the whole ward, else the one unit it speaks for.
 *
 * @throws DomainError 403 `forbidden` for an account that neither reads the register nor speaks for a unit
 */
export function visibleUnit(actor: Actor): string | null {
  if (actor.permissions.has('participant.read')) return null;
  if (actor.permissions.has('registration.submit') && actor.collectiveId !== null) return actor.collectiveId;
  throw forbidden('Tài khoản của bạn chưa gắn với đơn vị nào.');
}

/** Identity numbers, phones and notes are the ward staff's alone. */
export function seesPersonalNumbers(actor: Actor): boolean {
  return actor.permissions.has('participant.read-sensitive');
}

/**
 * Disciplinary measures decide eligibility, so whoever reads nominations sees them, and the ward staff who record
 * them; committee members and unit representatives do not.
 */
export function seesDiscipline(actor: Actor): boolean {
  return actor.permissions.has('participant.read-sensitive') || actor.permissions.has('nomination.read');
}

/**
 * «019064323971» → «•••••••••971». Province, century, sex and year of birth stand in the other digits, and most of them
 * beside the number; what is shown must leave more to guess than a list of the ward's people answers.
 */
export function maskedIdNumber(idNumber: string): string {
  return '•'.repeat(Math.max(0, idNumber.length - 3)) + idNumber.slice(-3);
}
