import { NameIndex } from '../../../platform/table/name-index.js';
import type { IssueCell, IssueDetails, RowIssues } from '../../../platform/table/row-issue.js';
import { Suggester } from '../../../platform/text/nearest.js';
import { datesAgree, type PartialDate } from '../../../platform/text/vietnamese-date.js';
import type { CurrentRegister, HouseholdRef, PersonRef, UnitRef } from './register.js';

/** Any unit of the register or the file may be meant. */
const ANY_UNIT = { kind: 'choose', options: [] as readonly string[], list: 'units' } as const;

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** What is known of a person from one row, before it is clear who that is. */
export interface PersonClues {
  readonly fullName: string;
  readonly birth: PartialDate | null;
  readonly idNumber: string | null;
}

/** A thing of the register that a row of the file was found to be, and whether accents had to be left out. */
export interface Found<T> {
  readonly ref: T;
  readonly withoutAccents: boolean;
}

/**
 * Units, people and households that rows can refer to: those of the register and, as a file is read, those of its
 * accepted rows. A thing in both is one object.
 */
export class SubjectDirectory {
  readonly units = new NameIndex<UnitRef>();
  private readonly people = new NameIndex<PersonRef>();
  private readonly households = new NameIndex<HouseholdRef>();
  private readonly peopleByIdNumber = new Map<string, PersonRef>();
  private readonly namesOfUnit = new Map<UnitRef, string[]>();
  private readonly suggester = new Suggester();

  constructor(register: Pick<CurrentRegister, 'units' | 'people' | 'households'>) {
    const unitsById = new Map<string, UnitRef>();
    for (const { id, name, shortName } of register.units) {
      const unit: UnitRef = { name, id, row: null };
      unitsById.set(id, unit);
      this.indexUnit(unit, shortName);
    }
    for (const { id, fullName, unitId, birth, idNumber } of register.people) {
      const unit = unitsById.get(unitId);
      if (unit) this.indexPerson({ fullName, unit, birth, idNumber, id, row: null });
    }
    for (const { id, name, unitId } of register.households) {
      const unit = unitsById.get(unitId);
      if (unit) this.households.add(name, { name, unit, id, row: null });
    }
  }

  /** The unit of the register that a row of the sheet of units describes. */
  knownUnit(name: string): Found<UnitRef> | undefined {
    return described(this.units, name, (unit) => unit.row === null);
  }

  /** Takes in an accepted row of the sheet of units; its spelling is the one that will be stored. */
  takeUnit(known: UnitRef | undefined, name: string, shortName: string | null, row: number): UnitRef {
    const unit: Open<UnitRef> = known ?? { name, id: null, row };
    unit.name = name;
    unit.row = row;
    this.indexUnit(unit, shortName);
    return unit;
  }

  /** An earlier accepted row of the file that is the same person, by name, unit and birth date or by CCCD. */
  personAbove(clues: PersonClues, unit: UnitRef): PersonRef | undefined {
    const byNumber = clues.idNumber === null ? undefined : this.peopleByIdNumber.get(clues.idNumber);
    if (byNumber && byNumber.row !== null) return byNumber;
    return this.people
      .all(clues.fullName)
      .find((person) => person.row !== null && person.unit === unit && birthsAgree(person, clues));
  }

  /** The person of the register, not yet met in this file, whom a row of the sheet of people describes. */
  knownPerson(clues: PersonClues, unit: UnitRef): Found<PersonRef> | undefined {
    const byNumber = clues.idNumber === null ? undefined : this.peopleByIdNumber.get(clues.idNumber);
    if (byNumber?.row === null) return { ref: byNumber, withoutAccents: false };
    return described(
      this.people,
      clues.fullName,
      (person) =>
        person.row === null &&
        person.unit === unit &&
        birthsAgree(person, clues) &&
        (person.idNumber === null || clues.idNumber === null),
    );
  }

  takePerson(known: PersonRef | undefined, clues: PersonClues, unit: UnitRef, row: number): PersonRef {
    const { fullName, birth, idNumber } = clues;
    const person: Open<PersonRef> = known ?? { fullName, unit, birth, idNumber, id: null, row };
    person.fullName = fullName;
    person.unit = unit;
    person.birth = birth ?? person.birth;
    person.idNumber = idNumber ?? person.idNumber;
    person.row = row;
    this.indexPerson(person);
    return person;
  }

  /** The household of this name and unit; a new one is taken in with the row that first names it. */
  household(name: string, unit: UnitRef, row: number): Found<HouseholdRef> {
    const known = described(this.households, name, (household) => household.unit === unit);
    if (known) return known;
    const household: HouseholdRef = { name, unit, id: null, row };
    this.households.add(name, household);
    return { ref: household, withoutAccents: false };
  }

  /** The household a row refers to; undefined when there is none. */
  findHousehold(name: string, unit: UnitRef | null): Found<HouseholdRef> | undefined {
    const match = this.households.find(name, (household) => unit === null || household.unit === unit);
    return 'found' in match ? { ref: match.found, withoutAccents: match.how === 'search' } : undefined;
  }

  /** Everybody the name may mean: of the unit, or of all units when none is given. */
  findPeople(
    name: string,
    unit: UnitRef | null,
    clues: { readonly birth: PartialDate | null; readonly idNumber: string | null },
  ): { readonly people: readonly PersonRef[]; readonly withoutAccents: boolean } {
    const match = this.people.find(
      name,
      (person) =>
        (unit === null || person.unit === unit) &&
        (clues.idNumber === null || person.idNumber === null || clues.idNumber === person.idNumber) &&
        birthsAgree(person, clues),
    );
    if (match.how === 'none') return { people: [], withoutAccents: false };
    if (match.how === 'ambiguous') return { people: match.candidates, withoutAccents: false };
    return { people: [match.found], withoutAccents: match.how === 'search' };
  }

  /** Units that have somebody of exactly this name. */
  unitsWith(name: string): string[] {
    return [...new Set(this.people.all(name).map((person) => person.unit.name))];
  }

  unitsLike(name: string): string[] {
    return this.suggester.offer(name, this.units.names);
  }

  peopleLike(name: string, unit: UnitRef): string[] {
    return this.suggester.offer(name, this.namesOfUnit.get(unit) ?? []);
  }

  /**
   * The unit a cell names, or null with the issue that says why not.
   * @param cell the cell the name stands in
   */
  resolveUnit(name: string, cell: IssueCell | null, issues: RowIssues): UnitRef | null {
    if (name === '') {
      issues.error('unknown-unit', cell, 'Chưa ghi tên đơn vị.', { fix: ANY_UNIT });
      return null;
    }
    const match = this.units.find(name);
    if (match.how === 'identity') return match.found;
    if (match.how === 'search') {
      warnWithoutAccents(issues, cell, name, match.found.name);
      return match.found;
    }
    if (match.how === 'ambiguous') {
      const suggestions = [...new Set(match.candidates.map((unit) => unit.name))];
      const message = `Có nhiều đơn vị tên «${name}»; hãy ghi rõ là đơn vị nào.`;
      issues.error('unknown-unit', cell, message, { before: name, suggestions, fix: null });
      return null;
    }
    const suggestions = this.unitsLike(name);
    const message = `Không có đơn vị «${name}» trong hệ thống và trong tệp.${perhaps(suggestions)}`;
    const fix = { ...ANY_UNIT, options: suggestions };
    issues.error('unknown-unit', cell, message, { before: name, suggestions, fix });
    return null;
  }

  private indexUnit(unit: UnitRef, shortName: string | null | undefined): void {
    this.units.add(unit.name, unit);
    if (shortName) this.units.add(shortName, unit);
  }

  private indexPerson(person: PersonRef): void {
    this.people.add(person.fullName, person);
    if (person.idNumber !== null) this.peopleByIdNumber.set(person.idNumber, person);
    const names = this.namesOfUnit.get(person.unit);
    if (names === undefined) this.namesOfUnit.set(person.unit, [person.fullName]);
    else names.push(person.fullName);
  }
}

export function warnWithoutAccents(
  issues: RowIssues,
  cell: IssueCell | null,
  before: string,
  after: string,
  more: Pick<IssueDetails, 'fix'> = {},
): void {
  const message = `«${before}» được hiểu là «${after}» (chỉ khớp khi bỏ dấu); hãy kiểm tra lại.`;
  issues.warning('matched-without-accents', cell, message, { before, after, ...more });
}

/** « Có thể là: «A», «B».» or nothing. */
export function perhaps(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : ` Có thể là: ${suggestions.map((name) => `«${name}»`).join(', ')}.`;
}

/** A thing of the register or the file that a row describes. */
function described<T>(index: NameIndex<T>, name: string, among: (item: T) => boolean): Found<T> | undefined {
  const match = index.findDescribed(name, among);
  return 'found' in match ? { ref: match.found, withoutAccents: match.how === 'search' } : undefined;
}

/** Birth dates that do not contradict: one unknown, or equal as far as both are known. */
function birthsAgree(a: { birth: PartialDate | null }, b: { birth: PartialDate | null }): boolean {
  return a.birth === null || b.birth === null || datesAgree(a.birth, b.birth);
}
