/** One measured figure beside its floor: `ratio` is ours ÷ floor; a figure without a floor has neither. */
export interface Figure {
  readonly name: string;
  readonly ours: number;
  readonly floor: number | null;
  readonly ratio: number | null;
  readonly unit: string;
  /** What is aimed at, in words: «≥ 0.80», «≤ 4 s». */
  readonly goal: string;
  readonly met: boolean;
}

/** The middle one of several measurements; the mean of the two middles of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A figure where more is better: requests per second. Ratios are taken pair by pair, then their median. */
export function atLeast(name: string, unit: string, pairs: readonly Pair[], goal: number): Figure {
  const ratio = median(pairs.map((pair) => pair.ours / pair.floor));
  return figure(name, unit, pairs, ratio, `≥ ${goal.toFixed(2)}`, ratio >= goal);
}

/** A figure where less is better: seconds, megabytes. */
export function atMost(name: string, unit: string, pairs: readonly Pair[], goal: number): Figure {
  const ratio = median(pairs.map((pair) => pair.ours / pair.floor));
  return figure(name, unit, pairs, ratio, `≤ ${goal.toFixed(2)}`, ratio <= goal);
}

/** One measurement of ours and of the floor, taken one right after the other. */
export interface Pair {
  readonly ours: number;
  readonly floor: number;
}

function figure(
  name: string,
  unit: string,
  pairs: readonly Pair[],
  ratio: number,
  goal: string,
  met: boolean,
): Figure {
  const ours = median(pairs.map((pair) => pair.ours));
  const floor = median(pairs.map((pair) => pair.floor));
  return { name, ours: round(ours), floor: round(floor), ratio: round(ratio), unit, goal, met };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
