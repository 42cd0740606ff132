import type { SubjectKind } from '../../../catalogue/subject-kind.js';
import { NameIndex } from '../../../platform/table/name-index.js';
import type { IssueCell, RowIssues } from '../../../platform/table/row-issue.js';
import { Suggester } from '../../../platform/text/nearest.js';
import type { PartialDate } from '../../../platform/text/vietnamese-date.js';
import type { KnownAward, PersonRef, UnitRef } from './register.js';
import { perhaps, type SubjectDirectory, warnWithoutAccents } from './subject-directory.js';
import { SUBJECT_KIND_WORDS } from './vocabulary.js';

/** The cells that say whom a row is about. */
export interface SubjectCells {
  readonly name: string;
  readonly nameCell: IssueCell | null;
  readonly unit: string;
  readonly unitCell: IssueCell | null;
  /** Where namesakes of one unit can be told apart, if the file has such a column. */
  readonly apartCell?: IssueCell | null;
}

/** Tập thể, Cá nhân, Hộ gia đình; null with an issue for anything else. */
export function readSubjectKind(text: string, cell: IssueCell | null, issues: RowIssues): SubjectKind | null {
  const kind = SUBJECT_KIND_WORDS.meaningOf(text);
  if (kind !== undefined) return kind;
  const message =
    text === ''
      ? `Chưa ghi loại; cần một trong: ${SUBJECT_KIND_WORDS.accepted}.`
      : `Không có loại «${text}»; chỉ nhận: ${SUBJECT_KIND_WORDS.accepted}.`;
  issues.error('unknown-subject-kind', cell, message, {
    before: text,
    fix: { kind: 'choose', options: SUBJECT_KIND_WORDS.words },
  });
  return null;
}

export interface PersonSearch {
  readonly unit: UnitRef | null;
  readonly birth?: PartialDate | null;
  readonly idNumber?: string | null;
  /** A person who is not in the register keeps the row out, or is only pointed out. */
  readonly unknownIs?: 'error' | 'warning';
}

/** The person a cell names, among the people of a unit or of all units; null with the issue that says why not. */
export function findPerson(
  directory: SubjectDirectory,
  { name, nameCell, unitCell, apartCell = null }: SubjectCells,
  { unit, birth = null, idNumber = null, unknownIs = 'error' }: PersonSearch,
  issues: RowIssues,
): PersonRef | null {
  const { people, withoutAccents } = directory.findPeople(name, unit, { birth, idNumber });
  const [person] = people;
  if (person !== undefined && people.length === 1) {
    if (withoutAccents) warnWithoutAccents(issues, nameCell, name, person.fullName);
    return person;
  }
  if (person !== undefined) {
    const suggestions = [...new Set(people.map((candidate) => candidate.unit.name))];
    const where =
      unit === null ? 'ở nhiều đơn vị; hãy ghi đơn vị' : 'trong đơn vị; hãy thêm cột «Ngày sinh» hoặc «CCCD»';
    const message = `Có ${people.length} người tên «${name}» ${where} để biết là ai.`;
    const more = unit === null ? { fix: { kind: 'choose', options: suggestions } as const } : {};
    issues.error('ambiguous-person', unit === null ? unitCell : apartCell, message, {
      before: name,
      suggestions,
      ...more,
    });
    return null;
  }
  const suggestions = unit === null ? [] : directory.peopleLike(name, unit);
  const elsewhere = directory.unitsWith(name);
  const hint =
    elsewhere.length > 0 ? ` Tên này có ở: ${elsewhere.slice(0, 3).join(', ')}.` : perhaps(suggestions);
  const message = `Không có «${name}»${unit ? ` trong ${unit.name}` : ''}.${hint}`;
  issues[unknownIs]('unknown-person', nameCell, message, { before: name, suggestions });
  return null;
}

/** Any award of the catalogue may be meant. */
const ANY_AWARD = { kind: 'choose', options: [] as readonly string[], list: 'awards' } as const;

/** Titles and forms of commendation by their names. */
export class AwardNames {
  private readonly index = new NameIndex<KnownAward>();
  private readonly suggester = new Suggester();

  constructor(awards: readonly KnownAward[]) {
    for (const award of awards) {
      for (const name of [award.name, ...(award.aliases ?? [])]) this.index.add(name, award);
    }
  }

  /** The award a cell names, fit for the kind of recipient; null with the issue that says why not. */
  resolve(
    text: string,
    kind: SubjectKind | null,
    cell: IssueCell | null,
    issues: RowIssues,
  ): KnownAward | null {
    if (text === '') {
      issues.error('unknown-award', cell, 'Chưa ghi danh hiệu hoặc hình thức khen thưởng.', {
        fix: ANY_AWARD,
      });
      return null;
    }
    const fits = ({ subjectKinds }: KnownAward): boolean =>
      kind === null || subjectKinds === undefined || subjectKinds.includes(kind);
    const fitting = this.index.find(text, fits);
    const match = fitting.how === 'none' ? this.index.find(text) : fitting;
    if (!('found' in match)) {
      const suggestions = this.suggester.offer(text, this.index.names);
      const message = `Không có danh hiệu hoặc hình thức khen thưởng «${text}».${perhaps(suggestions)}`;
      const fix = { ...ANY_AWARD, options: suggestions };
      issues.error('unknown-award', cell, message, { before: text, suggestions, fix });
      return null;
    }
    if (match.how === 'search') warnWithoutAccents(issues, cell, text, match.found.name);
    if (fits(match.found)) return match.found;
    const message = `«${match.found.name}» không dành cho loại đối tượng của dòng này.`;
    issues.error('award-kind-mismatch', cell, message, { before: text, fix: ANY_AWARD });
    return null;
  }
}
