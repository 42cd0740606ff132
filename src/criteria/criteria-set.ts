import type { SubjectKind } from '../catalogue/subject-kind.js';
import { type Hundredths, parsePoints } from '../platform/decimal/points.js';

/**
 * A scoring table as pure data: what a ward writes into its «Bảng tiêu chí» and every calculator reads.
 * All numbers of points are decimal strings with at most two places ("15", "0.25").
 */
export interface CriteriaSetDefinition {
  /** Short code that score books refer to («TC-TAPTHE»). */
  readonly code: string;
  readonly name: string;
  readonly subjectKind: SubjectKind;
  /** Most that all bonus lines together may add; null = no cap. */
  readonly bonusCap: string | null;
  readonly notApplicableMode: NotApplicableMode;
  readonly combining: Combining;
  /** Submitted sheets needed for a complete result (at least 1). */
  readonly minimumSheets: number;
  readonly bands: readonly ClassificationBand[];
  /** Codes of criteria that decide between equal points, in this order. */
  readonly tieBreak: readonly string[];
  readonly groups: readonly CriteriaGroup[];
}

/** Xếp loại: reached when the points are at least `from`. */
export interface ClassificationBand {
  readonly name: string;
  readonly from: string;
}

export interface CriteriaGroup {
  readonly code: string;
  readonly name: string;
  /** Most the group may give. Null for a group of bonus, penalty and knock-out lines only. */
  readonly max: string | null;
  readonly criteria: readonly Criterion[];
}

export interface Criterion {
  readonly code: string;
  readonly name: string;
  readonly kind: CriterionKind;
  /** Highest mark of the line; null for a knock-out line, which gives no points. */
  readonly max: string | null;
  /** Marks go in steps of this (graded, bonus, penalty); null = any hundredth. */
  readonly step?: string | null;
  /** The only marks a tiered line takes. */
  readonly levels?: readonly string[] | null;
  /** Whether «KAD» (không áp dụng) may be marked. */
  readonly allowsNotApplicable?: boolean;
}

export const CRITERION_KINDS = ['graded', 'tiered', 'ratio', 'bonus', 'penalty', 'knockout'] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

export const CRITERION_KIND_NAMES: Readonly<Record<CriterionKind, string>> = {
  graded: 'Chấm điểm',
  tiered: 'Theo mức',
  ratio: 'Theo tỷ lệ',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  knockout: 'Loại trừ',
};

/** What a line marked «KAD» does: `rescale` makes the rest count for the whole, `zero` just gives nothing. */
export const NOT_APPLICABLE_MODES = ['rescale', 'zero'] as const;
export type NotApplicableMode = (typeof NOT_APPLICABLE_MODES)[number];

/** How the sheets of several members become one number of points. */
export const COMBINING_WAYS = ['mean', 'trimmed', 'median'] as const;
export type Combining = (typeof COMBINING_WAYS)[number];

export const COMBINING_NAMES: Readonly<Record<Combining, string>> = {
  mean: 'Trung bình cộng',
  trimmed: 'Trung bình sau khi bỏ một phiếu cao nhất, một phiếu thấp nhất (từ 5 phiếu)',
  median: 'Trung vị',
};

/** Lines whose marks fill the group: the others are counted beside it, or not at all. */
export function countsInGroup(kind: CriterionKind): boolean {
  return kind === 'graded' || kind === 'tiered' || kind === 'ratio';
}

/** Every line of the set, in the order of the table. */
export function allCriteria(set: Pick<CriteriaSetDefinition, 'groups'>): Criterion[] {
  return set.groups.flatMap((group) => group.criteria);
}

/** Sum of the group maxima: the scale of the set (usually 100), bonuses apart. */
export function scaleOf(set: Pick<CriteriaSetDefinition, 'groups'>): Hundredths {
  return set.groups.reduce((total, group) => total + (group.max === null ? 0 : parsePoints(group.max)), 0);
}

/** Bands from the best down, whatever order the table lists them in. */
export function bandsBestFirst(set: Pick<CriteriaSetDefinition, 'bands'>): ClassificationBand[] {
  return set.bands.toSorted((a, b) => parsePoints(b.from) - parsePoints(a.from));
}
