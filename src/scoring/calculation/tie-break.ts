import { allCriteria, type CriteriaSetDefinition } from '../../criteria/criteria-set.js';
import { divideHalfUp, formatScaled } from '../../platform/decimal/decimal.js';
import { type Marks, pointsOfMark } from './sheet.js';

/**
 * Places of a stored tie-break value. Two different means of hundredths over at most 100 sheets differ by at
 * least 0.000001, so six places order exactly as the fractions themselves would, in SQL as here.
 */
export const TIE_BREAK_PLACES = 6;

/**
 * The values that decide between equal points, in the order of the set: for each tie-break criterion the mean of
 * its marks over the counted sheets, as a decimal string with six places ("13.050000"), larger is better.
 *
 * Counted are all submitted sheets of members who did not step aside, also the highest and lowest that `trimmed`
 * leaves out of the points: which of two equally high sheets is dropped is chance, and chance must not rank.
 * A line marked «KAD» is no mark and stays out of the mean; where no sheet marked it, the value is 0.
 */
export function tieBreakValues(
  set: Pick<CriteriaSetDefinition, 'tieBreak' | 'groups'>,
  countedSheets: readonly Marks[],
): string[] {
  const criteria = new Map(allCriteria(set).map((criterion) => [criterion.code, criterion]));
  return set.tieBreak.map((code) => {
    const criterion = criteria.get(code);
    const points = countedSheets.flatMap((marks) => {
      const mark = marks.get(code);
      const value = criterion && mark ? pointsOfMark(criterion, mark) : undefined;
      return value === undefined ? [] : [BigInt(value)];
    });
    return formatScaled(fineMean(points), TIE_BREAK_PLACES);
  });
}

/** Mean of hundredths in millionths, half up. */
function fineMean(points: readonly bigint[]): bigint {
  if (points.length === 0) return 0n;
  const total = points.reduce((sum, value) => sum + value, 0n);
  return divideHalfUp(total * 10n ** BigInt(TIE_BREAK_PLACES - 2), BigInt(points.length));
}
