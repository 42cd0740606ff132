import { Injectable } from '@nestjs/common';
import {
  CriteriaSetsQueries,
  type StoredCriteriaSet,
  type StoredCriterion,
} from '../criteria/criteria-sets.queries.js';

/** A set with its lines at hand by id. */
export interface ScoredSet {
  readonly set: StoredCriteriaSet;
  readonly criteria: ReadonlyMap<string, StoredCriterion>;
}

const MOST_SETS = 200;

/**
 * The definitions of sets that are being scored, kept in memory. Safe because a frozen set cannot change, and thawing
 * and freezing again give it another version: who asks names the version just read from the database, under row-level
 * security, so that neither an old definition nor another ward's is ever handed out.
 */
@Injectable()
export class FrozenDefinitions {
  private readonly known = new Map<string, ScoredSet>();

  constructor(private readonly sets: CriteriaSetsQueries) {}

  async get(id: string, version: number, isFrozen: boolean): Promise<ScoredSet> {
    const known = this.known.get(id);
    if (known?.set.version === version && isFrozen) return known;
    const scored = scoredSet(await this.sets.stored(id));
    if (scored.set.frozenAt !== null) this.keep(id, scored);
    return scored;
  }

  private keep(id: string, scored: ScoredSet): void {
    this.known.delete(id);
    this.known.set(id, scored);
    const oldest = this.known.keys().next().value;
    if (this.known.size > MOST_SETS && oldest !== undefined) this.known.delete(oldest);
  }
}

export function scoredSet(set: StoredCriteriaSet): ScoredSet {
  return {
    set,
    criteria: new Map(set.groups.flatMap((group) => group.criteria).map((line) => [line.id, line])),
  };
}
