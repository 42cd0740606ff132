import type { Permission } from '../access/permissions.js';
import type { NominationPolicyDto } from './awards.dto.js';
import type { Verdict } from './eligibility/verdict.js';
import type { NominationStatus } from './nomination.entity.js';

/** What of a nomination decides what may be done with it. */
export interface NominationStanding {
  readonly status: NominationStatus;
  readonly verdict: Verdict;
  readonly overrideReason: string | null;
}

/** An issued decision holds it: nothing about it changes any more. */
export function isDecided({ status }: NominationStanding): boolean {
  return status === 'decided';
}

/** Where the rules say yes there is nothing to override. */
export function isOverridable({ verdict }: NominationStanding): boolean {
  return verdict !== 'met';
}

export function isOverridden({ overrideReason }: NominationStanding): boolean {
  return overrideReason !== null;
}

/** Whether nominations of a campaign may be changed at all: by whom, and while it is in review. */
export function mayChangeNominations(permissions: ReadonlySet<Permission>, isOpen: boolean): boolean {
  return isOpen && permissions.has('nomination.manage');
}

/** What the asker may do with a nomination now: the answers the server itself would give. */
export function nominationPolicy(
  nomination: NominationStanding,
  permissions: ReadonlySet<Permission>,
  isOpen: boolean,
): NominationPolicyDto {
  const canChange = mayChangeNominations(permissions, isOpen) && !isDecided(nomination);
  return {
    canSelect: canChange && nomination.status === 'set-aside',
    canSetAside: canChange && nomination.status === 'proposed',
    canOverride: canChange && isOverridable(nomination),
    canWithdrawOverride: canChange && isOverridden(nomination),
  };
}
