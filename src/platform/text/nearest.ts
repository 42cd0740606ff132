import { searchKey } from './keys.js';

const MOST = 3;
/** Below this, two names are not alike. */
const LEAST_LIKENESS = 0.34;
/** Comparisons one file may cost; a file of strange names must not keep the server busy. */
const BUDGET = 30_000;

/** A candidate, made ready for many comparisons. */
interface Prepared {
  readonly name: string;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/**
 * The names most like a misspelt one, best first, at most three: few changed letters, or the same words in part.
 * Accents and case do not count. Names that are not alike at all are not offered.
 */
export function nearest(name: string, candidates: Iterable<string>): string[] {
  return nearestOf(name, [...new Set(candidates)].map(prepare));
}

/** Offers names within a budget of comparisons; beyond it, nothing is offered. */
export class Suggester {
  private readonly scopes = new WeakMap<
    readonly string[],
    { prepared: Prepared[]; known: Map<string, string[]> }
  >();

  constructor(private budget = BUDGET) {}

  /** @param candidates a list that only grows, the same one for the same scope: its names are prepared once */
  offer(name: string, candidates: readonly string[]): string[] {
    const scope = this.scopes.get(candidates) ?? { prepared: [], known: new Map<string, string[]>() };
    this.scopes.set(candidates, scope);
    const remembered = scope.known.get(name);
    if (remembered) return remembered;
    if (this.budget < candidates.length) return [];
    this.budget -= candidates.length;
    for (const candidate of candidates.slice(scope.prepared.length)) scope.prepared.push(prepare(candidate));
    const offered = nearestOf(name, scope.prepared);
    scope.known.set(name, offered);
    return offered;
  }
}

function prepare(name: string): Prepared {
  const key = searchKey(name);
  return { name, key, words: new Set(key.split(' ')) };
}

function nearestOf(name: string, candidates: readonly Prepared[]): string[] {
  const wanted = prepare(name);
  if (wanted.key === '') return [];
  const scored = candidates
    .map((candidate) => ({ name: candidate.name, score: likeness(wanted, candidate) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return [...new Set(scored.map((entry) => entry.name))].slice(0, MOST);
}

/** 1 = the same letters, 0 = nothing in common. */
function likeness(a: Prepared, b: Prepared): number {
  const longest = Math.max(a.key.length, b.key.length, 1);
  // A long text in a cell is no name; comparing it letter by letter would only cost time.
  const letters = longest > 200 ? 0 : 1 - editDistance(a.key, b.key) / longest;
  let shared = 0;
  for (const word of b.words) if (a.words.has(word)) shared += 1;
  return Math.max(letters, (2 * shared) / (a.words.size + b.words.size));
}

/** Letters to insert, delete, replace or swap with their neighbour to get from one text to the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast = new Uint16Array(b.length + 1);
  let last = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  let current = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    current[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      current[j] = cost;
    }
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length] ?? 0;
}
