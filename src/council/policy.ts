import type { Actor } from '../access/actor.js';
import type { SittingState } from './sittings/sitting-lock.service.js';

/**
 * Whether somebody presides over a sitting: the chair's own account. Where the chair has none, any official may act at
 * the chair's word.
 */
export function presides(actor: Actor, sitting: Pick<SittingState, 'chairAccountId'>): boolean {
  if (!actor.permissions.has('council.chair') || isAdministrator(actor)) return false;
  return sitting.chairAccountId === null || sitting.chairAccountId === actor.accountId;
}

/** Whether somebody does the secretary's work: agenda, attendance, notes, counts. */
export function keepsRecord(actor: Actor): boolean {
  return actor.permissions.has('council.manage');
}

/** Whoever keeps the accounts could sign in as anyone: no vote and no chair for them, whatever else they are. */
export function isAdministrator(actor: Pick<Actor, 'roles'>): boolean {
  return actor.roles.includes('administrator');
}

/** Agenda, attendance and stepping out may change until the sitting is closed. */
export function isUnderWay(sitting: Pick<SittingState, 'status'>): boolean {
  return sitting.status === 'planned' || sitting.status === 'open';
}
