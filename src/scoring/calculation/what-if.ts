import { formatPoints, medianHalfUp, parsePoints } from '../../platform/decimal/points.js';

/** So many ranked subjects with exactly these points. */
export interface Level {
  readonly points: string;
  readonly count: number;
  /** Some of them share a place: points and tie-break criteria are all equal. */
  readonly tied: boolean;
}

/** What comes out where `minimum` points are asked for. */
export interface Step {
  readonly minimum: string;
  readonly count: number;
  readonly atMinimum: number;
  readonly totalDong: number | null;
  readonly touchesTie: boolean;
}

/**
 * Every threshold that makes a difference, from the highest down: whoever has these points or more is counted.
 *
 * @param levels of one criteria set, each number of points once, best first
 * @param amountEachDong what one of them is awarded; null while it cannot be worked out
 */
export function whatIfSteps(levels: readonly Level[], amountEachDong: number | null): Step[] {
  let count = 0;
  return levels.map((level) => {
    count += level.count;
    return {
      minimum: level.points,
      count,
      atMinimum: level.count,
      totalDong: amountEachDong === null ? null : count * amountEachDong,
      touchesTie: level.tied,
    };
  });
}

/** How the points lie: all null where nobody is ranked. Levels as for {@link whatIfSteps}. */
export function summaryOf(levels: readonly Level[]): {
  readonly ranked: number;
  readonly highest: string | null;
  readonly lowest: string | null;
  readonly median: string | null;
  readonly spread: string | null;
} {
  const all = levels.flatMap(({ points, count }) => Array.from({ length: count }, () => parsePoints(points)));
  const [highest, lowest] = [all[0], all.at(-1)];
  if (highest === undefined || lowest === undefined)
    return { ranked: 0, highest: null, lowest: null, median: null, spread: null };
  return {
    ranked: all.length,
    highest: formatPoints(highest),
    lowest: formatPoints(lowest),
    median: formatPoints(medianHalfUp(all)),
    spread: formatPoints(highest - lowest),
  };
}
