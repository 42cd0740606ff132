/**
 * What is known of a subject when an award is weighed: plain rows, loaded once per campaign, no behaviour.
 * Absence means "nothing recorded": a person without a rating cannot be judged (unknown), whereas one without a
 * discipline entry was not disciplined.
 */
export type SubjectFacts = IndividualFacts | CollectiveFacts | HouseholdFacts;

export interface IndividualFacts {
  readonly kind: 'individual';
  readonly name: string;
  /** The year being commended; only records of this year count. */
  readonly year: number;
  /** Xếp loại of that year; null = not recorded. */
  readonly rating: Rating | null;
  readonly disciplines: readonly DisciplineFact[];
  readonly initiatives: readonly InitiativeFact[];
  /** Null = not scored. Members of a collective need none. */
  readonly result: ResultFact | null;
}

export interface CollectiveFacts {
  readonly kind: 'collective';
  readonly name: string;
  readonly year: number;
  /** Everybody of the collective in that year; empty = the list was never given. */
  readonly members: readonly IndividualFacts[];
  readonly result: ResultFact | null;
}

export interface HouseholdFacts {
  readonly kind: 'household';
  readonly name: string;
  readonly year: number;
  /** The tổ dân phố that proposes the household; null = nobody has. */
  readonly proposedBy: string | null;
}

/** One disciplinary measure, in the year it took effect. */
export interface DisciplineFact {
  readonly level: DisciplineLevel;
  readonly year: number;
}

/** One recognised initiative, in the year it counts for. */
export interface InitiativeFact {
  readonly level: InitiativeLevel;
  readonly year: number;
}

/** The combined result of scoring; see combineSheets. */
export interface ResultFact {
  readonly points: string | null;
  readonly complete: boolean;
  readonly knockout: boolean;
  readonly classification: string | null;
  /** Sheets that counted, of `minimumSheets` needed. */
  readonly counted: number;
  readonly minimumSheets: number;
  /** Names of the set's bands from the best down; see bandsBestFirst. */
  readonly bandNames: readonly string[];
}

/** Xếp loại công chức, viên chức, from the lowest up (NĐ 335/2025/NĐ-CP). */
export const RATINGS = ['not-completed', 'completed', 'good', 'excellent'] as const;
export type Rating = (typeof RATINGS)[number];

export const RATING_NAMES: Readonly<Record<Rating, string>> = {
  'not-completed': 'KHTNV',
  completed: 'HTNV',
  good: 'HTTNV',
  excellent: 'HTXSNV',
};

/** Levels at which an initiative is recognised, from the lowest up. */
export const INITIATIVE_LEVELS = ['base', 'province', 'national'] as const;
export type InitiativeLevel = (typeof INITIATIVE_LEVELS)[number];

export const INITIATIVE_LEVEL_NAMES: Readonly<Record<InitiativeLevel, string>> = {
  base: 'cấp cơ sở',
  province: 'cấp tỉnh',
  national: 'toàn quốc',
};

/** Disciplinary measures, from the lightest up. */
export const DISCIPLINE_LEVELS = ['reprimand', 'warning', 'demotion', 'removal', 'dismissal'] as const;
export type DisciplineLevel = (typeof DISCIPLINE_LEVELS)[number];

export const DISCIPLINE_LEVEL_NAMES: Readonly<Record<DisciplineLevel, string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  demotion: 'hạ bậc lương/giáng chức',
  removal: 'cách chức',
  dismissal: 'buộc thôi việc',
};

/** Whether a level of an ordered list (lowest first) reaches the one asked for. */
export function reaches<T>(order: readonly T[], level: T, asked: T): boolean {
  return order.indexOf(level) >= order.indexOf(asked);
}
