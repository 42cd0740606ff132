import {
  allCriteria,
  countsInGroup,
  type CriteriaGroup,
  type CriteriaSetDefinition,
  type Criterion,
  scaleOf,
} from '../../criteria/criteria-set.js';
import { type Mark, QUANTITY_PLACES } from '../../criteria/mark.js';
import { divideHalfUp, parseScaled } from '../../platform/decimal/decimal.js';
import {
  formatPoints,
  type Hundredths,
  parsePoints,
  scaleHalfUp,
  sum,
} from '../../platform/decimal/points.js';

/** The marks of one score sheet by criterion code. A line without an entry is not yet marked. */
export type Marks = ReadonlyMap<string, Mark>;

/** One sheet counted out. Points are decimal strings with two places. */
export interface SheetResult {
  /** Points of each group that has a maximum, in the order of the table. */
  readonly groups: readonly { readonly code: string; readonly points: string }[];
  /** Sum of the groups, after rescaling where lines were not applicable. */
  readonly base: string;
  /** Bonuses together, cut at the cap. */
  readonly bonus: string;
  readonly penalty: string;
  readonly total: string;
  /** Some knock-out line was answered with yes. */
  readonly knockout: boolean;
  /** Lines still without a mark: the sheet may be submitted only when there are none. */
  readonly missing: readonly string[];
}

/**
 * Counts out one sheet of valid marks (see validateMark).
 * 1. A group gives the sum of its marks, at most its maximum less the maxima of its lines marked «KAD».
 * 2. The base is the sum of the groups. Where some line was not applicable and the set rescales, the base is
 *    stretched to the full scale: × sum of group maxima ÷ sum of applicable maxima, half up, once.
 * 3. Total = base + bonuses up to their cap − penalties, never below 0; it may pass the scale.
 * Lines without a mark count as nothing until they are marked, and are named in `missing`.
 */
export function computeSheet(set: CriteriaSetDefinition, marks: Marks): SheetResult {
  const groups = set.groups.filter((group) => group.max !== null).map((group) => computeGroup(group, marks));
  const base = rescale(set, groups);
  const criteria = allCriteria(set);
  const bonus = capped(sumOfKind(criteria, 'bonus', marks), set.bonusCap);
  const penalty = sumOfKind(criteria, 'penalty', marks);
  return {
    groups: groups.map(({ code, points }) => ({ code, points: formatPoints(points) })),
    base: formatPoints(base),
    bonus: formatPoints(bonus),
    penalty: formatPoints(penalty),
    total: formatPoints(Math.max(0, base + bonus - penalty)),
    knockout: criteria.some(({ code }) => isKnockout(marks.get(code))),
    missing: criteria.filter(({ code }) => !marks.has(code)).map(({ code }) => code),
  };
}

/**
 * What a mark is worth, before any group maximum or cap: undefined for «KAD» and for knock-out answers.
 * A ratio line gives max × min(actual, target) ÷ target, half up.
 */
export function pointsOfMark(criterion: Criterion, mark: Mark): Hundredths | undefined {
  if (mark.kind === 'points') return parsePoints(mark.value);
  return mark.kind === 'ratio' ? ratioPoints(criterion, mark) : undefined;
}

interface GroupResult {
  readonly code: string;
  readonly points: Hundredths;
  /** The maximum left once its not-applicable lines are taken off. */
  readonly applicableMax: Hundredths;
  readonly hasNotApplicable: boolean;
}

function computeGroup(group: CriteriaGroup, marks: Marks): GroupResult {
  const lines = group.criteria.filter((criterion) => countsInGroup(criterion.kind));
  const notApplicable = lines.filter(({ code }) => marks.get(code)?.kind === 'not-applicable');
  const applicableMax = Math.max(0, parsePoints(group.max ?? '0') - sum(notApplicable.map(maxOf)));
  return {
    code: group.code,
    points: Math.min(sumOfMarks(lines, marks), applicableMax),
    applicableMax,
    hasNotApplicable: notApplicable.length > 0,
  };
}

function rescale(set: CriteriaSetDefinition, groups: readonly GroupResult[]): Hundredths {
  const base = sum(groups.map((group) => group.points));
  if (set.notApplicableMode === 'zero' || !groups.some((group) => group.hasNotApplicable)) return base;
  const applicable = sum(groups.map((group) => group.applicableMax));
  // Nothing at all applied: there is no scale to stretch to, and no points were given.
  return applicable === 0 ? 0 : scaleHalfUp(base, scaleOf(set), applicable);
}

function ratioPoints(criterion: Criterion, mark: Extract<Mark, { kind: 'ratio' }>): Hundredths {
  const actual = parseScaled(mark.actual, QUANTITY_PLACES) ?? 0n;
  const target = parseScaled(mark.target, QUANTITY_PLACES) ?? 0n;
  if (target <= 0n || actual < 0n)
    throw new RangeError(`Ratio ${mark.actual} of ${mark.target} was not validated`);
  return Number(divideHalfUp(BigInt(maxOf(criterion)) * (actual < target ? actual : target), target));
}

function sumOfKind(criteria: readonly Criterion[], kind: Criterion['kind'], marks: Marks): Hundredths {
  const lines = criteria.filter((criterion) => criterion.kind === kind);
  return sumOfMarks(lines, marks);
}

function sumOfMarks(lines: readonly Criterion[], marks: Marks): Hundredths {
  return lines.reduce((total, criterion) => {
    const mark = marks.get(criterion.code);
    return total + (mark === undefined ? 0 : (pointsOfMark(criterion, mark) ?? 0));
  }, 0);
}

function capped(bonus: Hundredths, cap: string | null): Hundredths {
  return cap === null ? bonus : Math.min(bonus, parsePoints(cap));
}

function maxOf(criterion: Criterion): Hundredths {
  return parsePoints(criterion.max ?? '0');
}

function isKnockout(mark: Mark | undefined): boolean {
  return mark?.kind === 'knockout' && mark.value;
}
