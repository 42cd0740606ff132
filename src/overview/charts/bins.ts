/** So many results from this whole number of points on, up to but not including the next. */
export interface Bin {
  readonly from: number;
  readonly count: number;
}

/** Whole-number bins without a gap from the lowest to the highest, so that an empty stretch shows as one. */
export function withoutGaps(bins: readonly Bin[]): Bin[] {
  if (bins.length === 0) return [];
  const counts = new Map(bins.map(({ from, count }) => [from, count]));
  const lowest = Math.min(...counts.keys());
  const highest = Math.max(...counts.keys());
  return Array.from({ length: highest - lowest + 1 }, (_, index) => ({
    from: lowest + index,
    count: counts.get(lowest + index) ?? 0,
  }));
}
