/**
 * What is known of a subject when an award is weighed: plain rows, loaded once per campaign, no behaviour.
 * Absence means "nothing recorded": a person without a rating cannot be judged (unknown), whereas one without a
 * discipline entry was not disciplined.
 */
export type SubjectFacts = IndividualFacts | CollectiveFacts | HouseholdFacts;

/** What may be on record of any subject. */
interface Records {
  readonly name: string;
  /** The year being commended. */
  readonly year: number;
  /** The day it is weighed on, «2026-01-15»: who is suspended on it may not be proposed. */
  readonly today: string;
  /** Null = not scored. Members of a collective need none. */
  readonly result: ResultFact | null;
  /** The ledger's entries of every year, wherever the person was then, and of the units a unit came from. */
  readonly honours: readonly HonourFact[];
  /** Years the ledger holds anything of: that somebody is not in it tells something in these alone. */
  readonly ledgerYears: readonly number[];
  readonly suspensions: readonly PeriodFact[];
  /** Whether the campaign has an accepted registration for this award. */
  readonly isRegistered: boolean;
  /** The unit and the ward, with how many are proposed for what: what caps are counted in. */
  readonly groups: readonly GroupFact[];
}

export interface IndividualFacts extends Records {
  readonly kind: 'individual';
  /** Xếp loại of the years on record; at most one a year. */
  readonly ratings: readonly RatingFact[];
  readonly disciplines: readonly DisciplineFact[];
  readonly initiatives: readonly InitiativeFact[];
  readonly leaves: readonly LeaveFact[];
}

export interface CollectiveFacts extends Records {
  readonly kind: 'collective';
  /** Everybody of the collective in that year; empty = the list was never given. */
  readonly members: readonly IndividualFacts[];
}

export interface HouseholdFacts extends Records {
  readonly kind: 'household';
  /** The tổ dân phố that proposes the household; null = nobody has. */
  readonly proposedBy: string | null;
}

/** A rating, with the number and day of its paper as far as they are known. */
export interface RatingFact {
  readonly level: Rating;
  readonly year: number;
  readonly decisionNumber?: string;
  readonly decidedOn?: string | null;
}

/** One disciplinary measure, in the year it took effect, and its last day in force where that is known. */
export interface DisciplineFact {
  readonly level: DisciplineLevel;
  readonly year: number;
  readonly endsOn?: string | null;
}

/** One recognised initiative, in the year it counts for; `used` = the award it was ground for already. */
export interface InitiativeFact {
  readonly level: InitiativeLevel;
  readonly year: number;
  readonly name?: string;
  readonly used?: { readonly award: string; readonly awardName: string; readonly year: number } | null;
}

/** An entry of the ledger of honours. */
export interface HonourFact {
  readonly award: string;
  readonly awardName: string;
  readonly category: 'title' | 'form';
  readonly year: number;
  readonly decisionNumber: string;
  /** What it was given for; null where an earlier year was taken over without saying. Titles are for merit always. */
  readonly ground: HonourGround | null;
  /** Where the subject was, or what it was called, when that is not as today: «Tổ dân phố 3». */
  readonly formerly: string | null;
  readonly revokedOn: string | null;
}

/** Công trạng, phong trào (chuyên đề), đột xuất. */
export type HonourGround = 'merit' | 'campaign' | 'sudden';

/** First and last day; null = it goes on. */
export interface PeriodFact {
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly decisionNumber?: string;
}

export interface LeaveFact extends PeriodFact {
  readonly kind: 'maternity-leave' | 'other-leave';
}

/** A group as far as it has subjects of the kind that is weighed. */
export interface GroupFact {
  readonly scope: GroupScope;
  readonly name: string;
  /** Of the kind, in use in the register. */
  readonly people: number;
  /** Of the kind, proposed and not left out, by code of award. */
  readonly proposed: Readonly<Record<string, number>>;
}

export const GROUP_SCOPES = ['unit', 'ward'] as const;
export type GroupScope = (typeof GROUP_SCOPES)[number];

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
  /** Place in the block as frozen; null while scoring is open. */
  readonly rankInBlock?: number | null;
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
