import type { Permission } from '../access/permissions.js';
import type { LineState } from './proof-state.js';

interface Asker {
  readonly permissions: ReadonlySet<Permission>;
}

/** What the rules look at: where the decision stands, and whether its units are asked now. */
export interface Asked {
  readonly status: 'draft' | 'proposed' | 'approved' | 'issued';
  readonly isOpen: boolean;
}

/** Staff enter sheets of paper at any time; a unit answers while it is asked. */
export function canConfirm({ permissions }: Asker, { isOpen }: Asked): boolean {
  return permissions.has('name-proof.manage') || (isOpen && permissions.has('name-proof.confirm'));
}

/** Nothing of an issued decision changes: a wrong name in it needs a correcting decision. */
export function canCorrect(asker: Asker, asked: Asked): boolean {
  return asked.status !== 'issued' && canConfirm(asker, asked);
}

/** A correction goes into the register and from there into a draft; what is proposed or approved is given back first. */
export function canAccept({ permissions }: Asker, { status }: Asked, state: LineState): boolean {
  return state === 'correction' && status === 'draft' && permissions.has('name-proof.manage');
}

export function canRefuse({ permissions }: Asker, state: LineState): boolean {
  return state === 'correction' && permissions.has('name-proof.manage');
}
