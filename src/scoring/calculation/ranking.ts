import { parseScaled } from '../../platform/decimal/decimal.js';
import { TIE_BREAK_PLACES } from './tie-break.js';

/** What ranking needs of one subject's result. */
export interface RankableResult {
  readonly id: string;
  /** Only results of one criteria set are compared. */
  readonly criteriaSet: string;
  /** Khối thi đua; null = belongs to none, so it has no rank in a block. */
  readonly block: string | null;
  /** Decimal string; null while no sheet counts. */
  readonly points: string | null;
  readonly complete: boolean;
  readonly knockout: boolean;
  /** See tieBreakValues; the same length within a criteria set. */
  readonly tieBreak: readonly string[];
}

/** Places of one result; null where it is not ranked. */
export interface Ranks {
  readonly rankInBlock: number | null;
  readonly rankOverall: number | null;
}

const UNRANKED: Ranks = { rankInBlock: null, rankOverall: null };

/**
 * Ranks the complete, not knocked-out results of each criteria set, within the block and over all: by points, then
 * by the tie-break values in order. Still equal → the same place, and the next place is skipped (1-2-2-4).
 * @returns the ranks of every given result by its id.
 */
export function rankResults(results: readonly RankableResult[]): Map<string, Ranks> {
  const entries = results.filter(isRanked).map((result) => ({ result, key: sortKey(result) }));
  const overall = placesWithin(entries, ({ result }) => JSON.stringify([result.criteriaSet]));
  const inBlock = placesWithin(
    entries.filter(({ result }) => result.block !== null),
    ({ result }) => JSON.stringify([result.criteriaSet, result.block]),
  );
  return new Map(
    results.map(({ id }) => {
      const rankOverall = overall.get(id);
      return [
        id,
        rankOverall === undefined ? UNRANKED : { rankOverall, rankInBlock: inBlock.get(id) ?? null },
      ];
    }),
  );
}

/** Complete, not knocked out, and with points: only such a result has a place. */
export function isRanked(result: Pick<RankableResult, 'points' | 'complete' | 'knockout'>): boolean {
  return result.complete && !result.knockout && result.points !== null;
}

/** A tie that leaves more subjects at or above a place than there are places. */
export interface BoundaryTie {
  /** The place they share. */
  readonly rank: number;
  readonly ids: readonly string[];
  /** How many of them the places left would take. */
  readonly placesLeft: number;
}

/**
 * The tie that touches a boundary, if any: with three places and ranks 1-2-2-2 the three on place 2 cannot all be
 * within. It is pointed out for people to decide, never broken silently.
 * @param ranked results of one criteria set (of one block, or over all) with their rank; unranked ones are ignored.
 */
export function tiesAtBoundary(
  ranked: readonly { readonly id: string; readonly rank: number | null }[],
  places: number,
): BoundaryTie | undefined {
  for (const [rank, tied] of groupBy(ranked, (result) => result.rank)) {
    if (rank === null || rank > places || rank + tied.length - 1 <= places) continue;
    return { rank, ids: tied.map(({ id }) => id), placesLeft: places - rank + 1 };
  }
  return undefined;
}

interface Entry {
  readonly result: RankableResult;
  readonly key: readonly bigint[];
}

function sortKey(result: RankableResult): bigint[] {
  return [result.points ?? '', ...result.tieBreak].map((text) => {
    const value = parseScaled(text, TIE_BREAK_PLACES);
    if (value === undefined)
      throw new RangeError(`Result ${result.id} has no number at ${JSON.stringify(text)}`);
    return value;
  });
}

function placesWithin(entries: readonly Entry[], contestOf: (entry: Entry) => string): Map<string, number> {
  const places = new Map<string, number>();
  for (const contest of groupBy(entries, contestOf).values()) {
    let place = 0;
    let previous: Entry | undefined;
    for (const [index, entry] of contest.toSorted(compareBestFirst).entries()) {
      if (!previous || compareBestFirst(previous, entry) !== 0) place = index + 1;
      places.set(entry.result.id, place);
      previous = entry;
    }
  }
  return places;
}

function compareBestFirst(a: Entry, b: Entry): number {
  for (let index = 0; index < Math.max(a.key.length, b.key.length); index += 1) {
    const left = a.key[index] ?? 0n;
    const right = b.key[index] ?? 0n;
    if (left !== right) return left > right ? -1 : 1;
  }
  return 0;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
