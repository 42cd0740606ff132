import type { Permission } from '../access/permissions.js';
import type { DecisionStatus } from './decision.entity.js';

/** What the rules look at of whoever asks. */
interface Asker {
  readonly permissions: ReadonlySet<Permission>;
}

/** What they look at of a decision. */
interface Standing {
  readonly status: DecisionStatus;
  /** Lines that nobody has revoked. */
  readonly standingLines: number;
}

/** The steps of a decision's life that people take, each from where to where, and who may. */
export const STEPS = {
  propose: { from: 'draft', to: 'proposed' },
  approve: { from: 'proposed', to: 'approved' },
  issue: { from: 'approved', to: 'issued' },
} as const satisfies Record<string, { from: DecisionStatus; to: DecisionStatus }>;
export type Step = keyof typeof STEPS;

export function canChange({ permissions }: Asker, { status }: Standing): boolean {
  return status === 'draft' && permissions.has('decision.draft');
}

export function canTake(step: Step, { permissions }: Asker, { status }: Standing): boolean {
  return status === STEPS[step].from && permissions.has(`decision.${step}`);
}

/** An official gives back what was proposed or approved; the clerk takes back what nobody has approved yet. */
export function canReturn({ permissions }: Asker, { status }: Standing): boolean {
  if (status === 'approved') return permissions.has('decision.approve');
  return (
    status === 'proposed' && (permissions.has('decision.approve') || permissions.has('decision.propose'))
  );
}

export function canRevoke({ permissions }: Asker, { status, standingLines }: Standing): boolean {
  return status === 'issued' && standingLines > 0 && permissions.has('decision.revoke');
}

/** What was issued is corrected by another decision only. */
export function canCorrect({ permissions }: Asker, { status }: Standing): boolean {
  return status === 'issued' && permissions.has('decision.draft');
}
