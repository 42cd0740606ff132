import type { Share } from './vote-rule.js';

/** Whether a sitting may act: how many are there, how many must be. */
export interface Quorum {
  /** Members with the right to vote. */
  readonly members: number;
  readonly present: number;
  readonly needed: number;
  readonly met: boolean;
}

/** Whole members only: `present × of ≥ parts × members`; 2/3 of 7 is 4,67 and so 5. */
export function quorumOf(members: number, present: number, share: Share): Quorum {
  return {
    members,
    present,
    needed: Math.ceil((members * share.parts) / share.of),
    met: members > 0 && present * share.of >= members * share.parts,
  };
}

/** The strictest of several shares: one sitting votes on several awards. */
export function strictest(first: Share, ...others: readonly Share[]): Share {
  return others.reduce((most, one) => (one.parts * most.of > most.parts * one.of ? one : most), first);
}
