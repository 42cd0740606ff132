import type { Permission } from '../../access/permissions.js';

/** Who asks for results, and how they stand. */
export interface ResultsAsked {
  readonly permissions: ReadonlySet<Permission>;
  readonly isFrozen: boolean;
  /** The asker scores in this campaign, whatever other roles they hold. */
  readonly isScorer: boolean;
}

/**
 * Frozen results are seen by all who may read results. While they still move, only staff and officials follow them,
 * and of these nobody who scores themselves: a running total would sway the marks still to come.
 */
export function canSeeResults({ permissions, isFrozen, isScorer }: ResultsAsked): boolean {
  if (!permissions.has('results.read')) return false;
  return isFrozen || (permissions.has('scoring.read-progress') && !isScorer);
}
