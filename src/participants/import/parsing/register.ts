import type { SubjectKind } from '../../../catalogue/subject-kind.js';
import type { PartialDate } from '../../../platform/text/vietnamese-date.js';

/** What the system holds now, as far as a workbook can refer to it. Plain data: the parsers ask no database. */
export interface CurrentRegister {
  readonly units: readonly KnownUnit[];
  readonly people: readonly KnownPerson[];
  readonly households: readonly KnownHousehold[];
  readonly awards: readonly KnownAward[];
}

export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly fullName: string;
  readonly unitId: string;
  readonly birth: PartialDate | null;
  readonly idNumber: string | null;
}

export interface KnownHousehold {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
}

/** A title or form of commendation. */
export interface KnownAward {
  readonly code: string;
  readonly name: string;
  /** Other spellings clerks use. */
  readonly aliases?: readonly string[];
  /** Who may receive it; absent = anyone. */
  readonly subjectKinds?: readonly SubjectKind[];
}

/** A unit of the register, of the file, or of both. `name` is the spelling that is or will be stored. */
export interface UnitRef {
  readonly name: string;
  readonly id: string | null;
  /** Its row in the file's sheet of units. */
  readonly row: number | null;
}

export interface PersonRef {
  readonly fullName: string;
  readonly unit: UnitRef;
  readonly birth: PartialDate | null;
  readonly idNumber: string | null;
  readonly id: string | null;
  readonly row: number | null;
}

export interface HouseholdRef {
  readonly name: string;
  readonly unit: UnitRef;
  readonly id: string | null;
  /** The first row that names it. */
  readonly row: number | null;
}

/** Whom a row is about. */
export type SubjectRef =
  | { readonly kind: 'collective'; readonly unit: UnitRef }
  | { readonly kind: 'individual'; readonly person: PersonRef }
  | { readonly kind: 'household'; readonly household: HouseholdRef };

/** Id of the subject in the register; null when it comes with the same file. */
export function subjectIdOf(subject: SubjectRef): string | null {
  if (subject.kind === 'collective') return subject.unit.id;
  return subject.kind === 'individual' ? subject.person.id : subject.household.id;
}

/** The very unit, person or household: equal for two rows exactly when they mean the same one. */
export function subjectIdentity(subject: SubjectRef): object {
  if (subject.kind === 'collective') return subject.unit;
  return subject.kind === 'individual' ? subject.person : subject.household;
}
