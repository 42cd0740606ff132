import { bandsBestFirst, type CriteriaSetDefinition } from '../../criteria/criteria-set.js';
import {
  formatPoints,
  type Hundredths,
  meanHalfUp,
  medianHalfUp,
  parsePoints,
} from '../../platform/decimal/points.js';

/** What a knocked-out subject is classified as, whatever its points. */
export const NOT_CLASSIFIED = 'Không xếp loại';

/** From this many sheets on, `trimmed` drops one highest and one lowest. */
export const TRIMMING_STARTS_AT = 5;

/** The part of a submitted sheet that combining needs. */
export interface CountedSheet {
  readonly total: string;
  readonly knockout: boolean;
}

/** The sheets of one subject as one result. Points are decimal strings; null where no sheet counts yet. */
export interface CombinedResult {
  readonly points: string | null;
  readonly median: string | null;
  /** Highest less lowest sheet: how far the members are apart. */
  readonly spread: string | null;
  /** Enough sheets were submitted. Less: shown, but not ranked, and no ground for an award. */
  readonly complete: boolean;
  readonly knockout: boolean;
  /** Also given while incomplete, as information. */
  readonly classification: string | null;
  /** How many sheets counted. */
  readonly counted: number;
}

/**
 * Combines the sheets that count: submitted, by members who did not step aside. The order of the sheets does not
 * matter, and rounding happens once, at the end. One knock-out on any sheet knocks the subject out.
 */
export function combineSheets(
  set: Pick<CriteriaSetDefinition, 'combining' | 'minimumSheets' | 'bands'>,
  sheets: readonly CountedSheet[],
): CombinedResult {
  const knockout = sheets.some((sheet) => sheet.knockout);
  const totals = sheets.map((sheet) => parsePoints(sheet.total));
  const complete = totals.length > 0 && totals.length >= set.minimumSheets;
  if (totals.length === 0) {
    return { points: null, median: null, spread: null, complete, knockout, classification: null, counted: 0 };
  }
  const points = combine(set.combining, totals);
  return {
    points: formatPoints(points),
    median: formatPoints(medianHalfUp(totals)),
    spread: formatPoints(Math.max(...totals) - Math.min(...totals)),
    complete,
    knockout,
    classification: classify(set, points, knockout),
    counted: totals.length,
  };
}

/** Highest band whose threshold is reached; null only where the set has no band from 0. */
export function classify(
  set: Pick<CriteriaSetDefinition, 'bands'>,
  points: Hundredths,
  knockout: boolean,
): string | null {
  if (knockout) return NOT_CLASSIFIED;
  return bandsBestFirst(set).find((band) => points >= parsePoints(band.from))?.name ?? null;
}

function combine(way: CriteriaSetDefinition['combining'], totals: readonly Hundredths[]): Hundredths {
  if (way === 'median') return medianHalfUp(totals);
  if (way === 'mean' || totals.length < TRIMMING_STARTS_AT) return meanHalfUp(totals);
  return meanHalfUp(totals.toSorted((a, b) => a - b).slice(1, -1));
}
