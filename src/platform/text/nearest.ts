import { searchKey } from './keys.js';

const MOST = 3;
/** Comparisons one file may cost; a file of strange names must not keep the server busy. */
const BUDGET = 150_000;

/**
 * The names most like a misspelt one, best first, at most three: few changed letters, or the same words in part.
 * Accents and case do not count. Names that are not alike at all are not offered.
 */
export function nearest(name: string, candidates: Iterable<string>): string[] {
  const wanted = searchKey(name);
  if (wanted === '') return [];
  const words = new Set(wanted.split(' '));
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const score = likeness(wanted, words, searchKey(candidate));
    if (score >= 0.34) scored.push({ candidate, score });
  }
  return scored
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** 1 = the same letters, 0 = nothing in common. */
function likeness(wanted: string, words: ReadonlySet<string>, candidate: string): number {
  const longest = Math.max(wanted.length, candidate.length, 1);
  // A long text in a cell is no name; comparing it letter by letter would only cost time.
  const letters = longest > 200 ? 0 : 1 - editDistance(wanted, candidate) / longest;
  const candidateWords = new Set(candidate.split(' '));
  let shared = 0;
  for (const word of candidateWords) if (words.has(word)) shared += 1;
  const overlap = (2 * shared) / (words.size + candidateWords.size);
  return Math.max(letters, overlap);
}

/** Letters to insert, delete, replace or swap with their neighbour to get from one text to the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** Offers names within a budget of comparisons; beyond it, nothing is offered. */
export class Suggester {
  private readonly known = new WeakMap<readonly string[], Map<string, string[]>>();

  constructor(private budget = BUDGET) {}

  /** @param candidates the same array for the same scope: answers are remembered by it */
  offer(name: string, candidates: readonly string[]): string[] {
    const memory = this.known.get(candidates) ?? new Map<string, string[]>();
    this.known.set(candidates, memory);
    const remembered = memory.get(name);
    if (remembered) return remembered;
    if (this.budget < candidates.length) return [];
    this.budget -= candidates.length;
    const offered = nearest(name, candidates);
    memory.set(name, offered);
    return offered;
  }
}
