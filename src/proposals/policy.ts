import type { Permission } from '../access/permissions.js';
import type { ProposalStatus } from './proposal.entity.js';

interface Asker {
  readonly permissions: ReadonlySet<Permission>;
}

interface Standing {
  readonly status: ProposalStatus;
  /** Null until it has been sent once. */
  readonly sentOn: string | null;
}

function manages({ permissions }: Asker): boolean {
  return permissions.has('proposal.manage');
}

/** Where a dossier may be worked on: before it is sent, and after it came back. */
export const OPEN: readonly ProposalStatus[] = ['preparing', 'returned'];

export function canChange(asker: Asker, { status }: Standing): boolean {
  return manages(asker) && OPEN.includes(status);
}

/** What was sent once stays on record. */
export function canDiscard(asker: Asker, { status, sentOn }: Standing): boolean {
  return manages(asker) && status === 'preparing' && sentOn === null;
}

/** What the higher level answered: given back, or decided. */
export function canAnswer(asker: Asker, { status }: Standing): boolean {
  return manages(asker) && status === 'sent';
}

/** Papers asked for in every dossier. */
export function canAskPapers(asker: Asker): boolean {
  return manages(asker);
}
