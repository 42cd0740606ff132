import { bandsBestFirst, type ClassificationBand } from '../criteria/criteria-set.js';
import type {
  DisciplineFact,
  GroupFact,
  HonourFact,
  IndividualFacts,
  InitiativeFact,
  LeaveFact,
  RatingFact,
  ResultFact,
  SubjectFacts,
} from './eligibility/facts.js';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import type { Subject } from './facts.queries.js';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly isMember: boolean;
  readonly ratings: RatingFact[];
  readonly disciplines: DisciplineFact[];
  readonly initiatives: InitiativeFact[];
}

export interface ResultRow extends Omit<ResultFact, 'bandNames'> {
  readonly awardTypeId: string;
  readonly participantId: string;
  readonly bands: ClassificationBand[];
}

interface PeriodRow extends Omit<LeaveFact, 'kind'> {
  readonly kind: LeaveFact['kind'] | 'suspension';
}

export interface StandingRow {
  readonly id: string;
  readonly honours: HonourFact[];
  readonly periods: PeriodRow[];
}

/** A group as counted for one kind of subject; the ward has a null id. */
export interface GroupRow extends GroupFact {
  readonly id: string | null;
  readonly kind: SubjectKind;
}

export interface Loaded {
  readonly year: number;
  readonly today: string;
  readonly people: readonly PersonRow[];
  readonly results: readonly ResultRow[];
  readonly standing: readonly StandingRow[];
  readonly ledgerYears: readonly number[];
  readonly groups: readonly GroupRow[];
}

type Shared = Omit<IndividualFacts, 'kind' | 'ratings' | 'disciplines' | 'initiatives' | 'leaves' | 'name'>;

/** Puts the rows together, each once: what a subject may be asked about. */
export function assemble(loaded: Loaded): (subject: Subject) => SubjectFacts {
  const { year, today, ledgerYears } = loaded;
  const standingOf = new Map(loaded.standing.map((row) => [row.id, row]));
  const groupsOf = (subject: SubjectKind, unitId: string | null): GroupFact[] =>
    loaded.groups.filter(({ id, kind }) => kind === subject && (id === null || id === unitId));
  const shared = (
    kind: SubjectKind,
    id: string,
    unitId: string | null,
    result: ResultFact | null,
  ): Shared => {
    const standing = standingOf.get(id);
    const suspensions = (standing?.periods ?? []).filter((period) => period.kind === 'suspension');
    return {
      ...{ year, today, result, ledgerYears, suspensions, isRegistered: false },
      ...{ honours: standing?.honours ?? [], groups: groupsOf(kind, unitId) },
    };
  };
  const personFacts = (row: PersonRow, result: ResultFact | null): IndividualFacts => ({
    ...shared('individual', row.id, row.unitId, result),
    kind: 'individual',
    name: row.name,
    ...{ ratings: row.ratings, disciplines: row.disciplines, initiatives: row.initiatives },
    leaves: (standingOf.get(row.id)?.periods ?? []).filter(isLeave),
  });
  const personOf = new Map(loaded.people.map((person) => [person.id, person]));
  const membersOf = new Map<string, IndividualFacts[]>();
  for (const person of loaded.people) {
    if (!person.isMember) continue;
    const members = membersOf.get(person.unitId) ?? [];
    members.push(personFacts(person, null));
    membersOf.set(person.unitId, members);
  }
  // Of several sets that score one award for somebody, a complete result comes last and stays.
  const resultOf = new Map(
    loaded.results.map((row) => [`${row.awardTypeId} ${row.participantId}`, resultFact(row)]),
  );
  return (subject) => {
    const { participantId: id, name, isRegistered } = subject;
    const result = resultOf.get(`${subject.awardTypeId} ${id}`) ?? null;
    switch (subject.kind) {
      case 'collective':
        return {
          ...shared('collective', id, id, result),
          ...{ kind: 'collective', name, isRegistered, members: membersOf.get(id) ?? [] },
        };
      case 'household':
        return {
          ...shared('household', id, subject.unitId, null),
          ...{ kind: 'household', name, isRegistered, proposedBy: subject.unitName },
        };
      case 'individual': {
        const person = personOf.get(id) ?? {
          ...{ id, name, unitId: subject.unitId ?? '', isMember: false },
          ...{ ratings: [], disciplines: [], initiatives: [] },
        };
        return { ...personFacts(person, result), isRegistered };
      }
    }
  };
}

function isLeave(period: PeriodRow): period is LeaveFact {
  return period.kind !== 'suspension';
}

function resultFact(row: ResultRow): ResultFact {
  const { points, complete, knockout, classification, counted, minimumSheets, rankInBlock } = row;
  const bandNames = bandsBestFirst(row).map(({ name }) => name);
  return {
    points,
    complete,
    knockout,
    classification,
    counted,
    minimumSheets,
    rankInBlock: rankInBlock ?? null,
    bandNames,
  };
}
