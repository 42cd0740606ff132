import type { SubjectKind } from '../../../catalogue/subject-kind.js';
import { readDate } from '../../../platform/table/cell-readers.js';
import { type ParsedRow, RowIssues } from '../../../platform/table/row-issue.js';
import { readTable, type TableRow } from '../../../platform/table/table-reader.js';
import { isAllCaps, toTitleCaseName } from '../../../platform/text/vietnamese-names.js';
import type { PartialDate } from '../../../platform/text/vietnamese-date.js';
import type { RawSheet } from '../../../platform/workbook/reading/raw-workbook.js';
import { REGISTRATION_COLUMNS, type RegistrationColumn } from './columns.js';
import { readPersonIdNumber } from './id-number-cell.js';
import { type KnownAward, subjectIdentity, type SubjectRef, type UnitRef } from './register.js';
import { type AwardNames, findPerson, readSubjectKind, type SubjectCells } from './subject-cells.js';
import { type SubjectDirectory, warnWithoutAccents } from './subject-directory.js';

/** A row of the sheet «Đăng ký»: who registers for which title or form. */
export interface RegistrationValues {
  readonly kind: SubjectKind | null;
  readonly name: string;
  /** The unit of a person or household, as far as it was found. */
  readonly unit: UnitRef | null;
  readonly subject: SubjectRef | null;
  readonly award: KnownAward | null;
  readonly summary: string | null;
}

export type ParsedRegistration = ParsedRow<RegistrationValues>;

type RegistrationRow = TableRow<RegistrationColumn>;

/**
 * Reads the sheet of registrations. Units and people must be known from the register or the file; households are
 * taken in here, by name and unit.
 * @throws DomainError «heading-not-found», «column-missing»
 */
export function parseRegistrations(
  sheet: RawSheet,
  directory: SubjectDirectory,
  awards: AwardNames,
): ParsedRegistration[] {
  const rowOfAward = new Map<object, Map<string, number>>();
  return readTable(sheet, REGISTRATION_COLUMNS).rows.map((row) => {
    const issues = new RowIssues();
    row.reportErrorCells(Object.keys(REGISTRATION_COLUMNS) as RegistrationColumn[], issues);
    const values = readValues(row, directory, awards, issues);
    if (!issues.hasError) refuseRepeated(values, row, rowOfAward, issues);
    return { sheet: row.sheet, row: row.number, values, issues: issues.found, cellOf: row.cellOf };
  });
}

function readValues(
  row: RegistrationRow,
  directory: SubjectDirectory,
  awards: AwardNames,
  issues: RowIssues,
): RegistrationValues {
  const kind = readSubjectKind(row.text('kind'), row.cell('kind'), issues);
  const cells = {
    name: row.text('name'),
    nameCell: row.cell('name'),
    unit: row.text('unit'),
    unitCell: row.cell('unit'),
    apartCell: row.cell('birth') ?? row.cell('idNumber'),
  };
  if (cells.name === '') {
    issues.error('missing-name', cells.nameCell, 'Dòng này có dữ liệu nhưng chưa ghi tên.');
  }
  const found = readSubject(kind, cells, row, directory, issues);
  return {
    kind,
    name: found.name,
    unit: found.unit,
    subject: found.subject,
    award: awards.resolve(row.text('award'), kind, row.cell('award'), issues),
    summary: row.text('summary') || null,
  };
}

type FoundSubject = Pick<RegistrationValues, 'name' | 'unit' | 'subject'>;

function readSubject(
  kind: SubjectKind | null,
  cells: SubjectCells,
  row: RegistrationRow,
  directory: SubjectDirectory,
  issues: RowIssues,
): FoundSubject {
  const nothing: FoundSubject = { name: cells.name, unit: null, subject: null };
  if (kind === null || cells.name === '') return nothing;
  if (kind === 'collective') {
    const unit = directory.resolveUnit(cells.name, cells.nameCell, issues);
    return unit ? { name: unit.name, unit: null, subject: { kind, unit } } : nothing;
  }
  if (kind === 'household') {
    const unit = directory.resolveUnit(cells.unit, cells.unitCell, issues);
    if (unit === null) return nothing;
    const household = takeHousehold(cells, unit, row.number, directory, issues);
    return { name: household.name, unit, subject: { kind, household } };
  }
  const unit = cells.unit === '' ? null : directory.resolveUnit(cells.unit, cells.unitCell, issues);
  if (unit === null && cells.unit !== '') return nothing;
  const idNumber = readPersonIdNumber(row.value('idNumber'), null, row.cell('idNumber'), issues);
  const person = findPerson(directory, cells, { unit, birth: readBirth(row, issues), idNumber }, issues);
  return person
    ? { name: person.fullName, unit: person.unit, subject: { kind, person } }
    : { ...nothing, unit };
}

function takeHousehold(
  { name, nameCell }: SubjectCells,
  unit: UnitRef,
  row: number,
  directory: SubjectDirectory,
  issues: RowIssues,
): {
  readonly name: string;
  readonly unit: UnitRef;
  readonly id: string | null;
  readonly row: number | null;
} {
  let spelling = name;
  if (isAllCaps(name)) {
    spelling = toTitleCaseName(name).replace(
      /^Gia Đình( Ông| Bà)?/,
      (words) => `G${words.slice(1).toLowerCase()}`,
    );
    const message = `Tên viết toàn chữ hoa; sẽ ghi là «${spelling}». Hãy kiểm tra lại.`;
    issues.warning('name-all-caps', nameCell, message, { before: name, after: spelling });
  }
  const { ref, withoutAccents } = directory.household(spelling, unit, row);
  if (withoutAccents) warnWithoutAccents(issues, nameCell, name, ref.name);
  return ref;
}

function readBirth(row: RegistrationRow, issues: RowIssues): PartialDate | null {
  const result = readDate(row.value('birth'));
  if (result.state === 'value') return result.value;
  const before = row.text('birth');
  if (result.state === 'invalid' && before !== '') {
    const message = `«${before}» không phải là ngày có thật; hãy ghi ngày/tháng/năm hoặc chỉ ghi năm sinh.`;
    issues.error('invalid-date', row.cell('birth'), message, { before });
  }
  return null;
}

/** The same subject and award on an accepted row above. */
function refuseRepeated(
  { subject, award, name }: RegistrationValues,
  row: RegistrationRow,
  rowOfAward: Map<object, Map<string, number>>,
  issues: RowIssues,
): void {
  if (subject === null || award === null) return;
  const identity = subjectIdentity(subject);
  const rows = rowOfAward.get(identity) ?? new Map<string, number>();
  rowOfAward.set(identity, rows);
  const above = rows.get(award.code);
  if (above === undefined) rows.set(award.code, row.number);
  else {
    const message = `${name} đã đăng ký «${award.name}» ở dòng ${above}.`;
    issues.error('duplicate-in-file', row.cell('name'), message, { before: name, fix: null });
  }
}
