import { DomainError } from '../../../platform/errors/domain-error.js';
import { readDate, readTick } from '../../../platform/table/cell-readers.js';
import { type IssueCell, type ParsedRow, RowIssues } from '../../../platform/table/row-issue.js';
import { readTable, type Table, textOf, type TableRow } from '../../../platform/table/table-reader.js';
import { normalisePhone } from '../../../platform/text/phone.js';
import type { PartialDate } from '../../../platform/text/vietnamese-date.js';
import { isAllCaps, toTitleCaseName } from '../../../platform/text/vietnamese-names.js';
import type { RawSheet } from '../../../platform/workbook/reading/raw-workbook.js';
import { PERSON_COLUMNS, type PersonColumn } from './columns.js';
import { readPersonIdNumber } from './id-number-cell.js';
import type { PersonRef, UnitRef } from './register.js';
import { type SubjectDirectory, warnWithoutAccents } from './subject-directory.js';
import {
  type Discipline,
  DISCIPLINES,
  type Gender,
  GENDERS,
  INITIATIVE_LEVELS,
  type InitiativeLevel,
  type Rating,
  RATINGS,
  readSeveral,
  type Vocabulary,
} from './vocabulary.js';

/** A row of the sheet «Cá nhân». Null = blank, or a column the file does not have. */
export interface PersonValues {
  readonly fullName: string;
  readonly honorific: string | null;
  readonly birth: PartialDate | null;
  readonly gender: Gender | null;
  /** Twelve digits (CCCD) or nine (CMND). */
  readonly idNumber: string | null;
  readonly post: string | null;
  readonly unit: UnitRef | null;
  /** «Cán bộ, công chức …», in the ward's own words. */
  readonly category: string | null;
  readonly leader: boolean;
  readonly phone: string | null;
  readonly rating: Rating | null;
  readonly initiatives: readonly InitiativeLevel[];
  readonly disciplines: readonly Discipline[];
  readonly note: string | null;
}

export interface ParsedPerson extends ParsedRow<PersonValues> {
  /** Null for a row in error. */
  readonly person: PersonRef | null;
}

export interface ParsedPeople {
  readonly rows: readonly ParsedPerson[];
  /** From the heading «Xếp loại năm 2025»; null when it names no year. */
  readonly ratingYear: number | null;
  /** Columns the file has: what is absent must not blank what the register knows. */
  readonly columns: ReadonlySet<PersonColumn>;
}

/**
 * Reads the sheet of people; accepted rows join the directory.
 * @throws DomainError «heading-not-found», «column-missing»
 */
export function parsePeople(sheet: RawSheet, directory: SubjectDirectory): ParsedPeople {
  const table = readTable(sheet, PERSON_COLUMNS);
  requireName(table);
  const year = /\d{4}/.exec(table.heading.columns.get('rating')?.label ?? '')?.[0];
  return {
    rows: table.rows.map((row) => parsePerson(row, table, directory)),
    ratingYear: year === undefined ? null : Number(year),
    columns: new Set(table.heading.columns.keys()),
  };
}

type PersonRow = TableRow<PersonColumn>;

function requireName({ sheet, heading }: Table<PersonColumn>): void {
  if (heading.columns.has('fullName') || heading.columns.has('givenName')) return;
  throw new DomainError({
    status: 422,
    code: 'column-missing',
    message: `Sheet «${sheet}» thiếu cột «Họ và tên» (dòng tiêu đề là dòng ${heading.row}).`,
    details: { sheet, row: heading.row, columns: ['Họ và tên'] },
  });
}

function parsePerson(row: PersonRow, table: Table<PersonColumn>, directory: SubjectDirectory): ParsedPerson {
  const issues = new RowIssues();
  row.reportErrorCells(Object.keys(PERSON_COLUMNS) as PersonColumn[], issues);
  let values = readValues(row, table, directory, issues);
  let person: PersonRef | null = null;
  const { unit } = values;
  if (unit !== null && !issues.hasError) {
    const above = directory.personAbove(values, unit);
    if (above) {
      const message = `Trùng với ${above.fullName} ở dòng ${above.row} (cùng tên, cùng đơn vị, hoặc cùng số CCCD).`;
      issues.error('duplicate-in-file', nameCell(row), message, { before: values.fullName, fix: null });
    } else {
      const known = directory.knownPerson(values, unit);
      if (known?.withoutAccents) {
        warnWithoutAccents(issues, nameCell(row), values.fullName, known.ref.fullName, splitFix(row, table));
        values = { ...values, fullName: known.ref.fullName };
      }
      person = directory.takePerson(known?.ref, values, unit, row.number);
    }
  }
  return { sheet: row.sheet, row: row.number, values, issues: issues.found, cellOf: row.cellOf, person };
}

function nameCell(row: PersonRow): IssueCell | null {
  return row.cell('fullName') ?? row.cell('givenName');
}

/** A name written over two cells is not put right by a whole one in the first of them. */
function splitFix(row: PersonRow, { heading }: Table<PersonColumn>): { readonly fix?: null } {
  const isSplit = heading.columns.has('givenName') || (heading.columns.get('fullName')?.span ?? 1) > 1;
  return isSplit && row.text('fullName') + row.text('givenName') !== '' ? { fix: null } : {};
}

/** The name from its one column, from «Họ đệm» and «Tên», or from two columns under one merged heading. */
function nameOf(row: PersonRow, { heading }: Table<PersonColumn>): string {
  const { columns, others } = heading;
  const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
  if (columns.has('givenName'))
    return joined(row.text(columns.has('familyName') ? 'familyName' : 'fullName'), row.text('givenName'));
  const whole = columns.get('fullName');
  if (whole?.span === 2 && others.every(({ column }) => column !== whole.column + 1)) {
    return joined(row.text('fullName'), textOf(row.at({ column: whole.column + 1, label: '' })));
  }
  return row.text('fullName');
}

function readValues(
  row: PersonRow,
  table: Table<PersonColumn>,
  directory: SubjectDirectory,
  issues: RowIssues,
): PersonValues {
  const text = (column: PersonColumn): string | null => row.text(column) || null;
  const phone = text('phone');
  const honorific = text('honorific');
  const gender = readWord(row, 'gender', GENDERS, issues) ?? GENDERS.meaningOf(honorific ?? '') ?? null;
  return {
    fullName: readName(row, table, issues),
    honorific,
    birth: readBirth(row, issues),
    gender,
    idNumber: readPersonIdNumber(row.value('idNumber'), gender, row.cell('idNumber'), issues),
    post: text('post'),
    unit: directory.resolveUnit(row.text('unit'), row.cell('unit'), issues),
    category: text('category'),
    leader: readLeader(row, issues),
    phone: phone && (normalisePhone(phone) ?? phone),
    rating: readWord(row, 'rating', RATINGS, issues),
    initiatives: readWords(row, 'initiative', INITIATIVE_LEVELS, issues),
    disciplines: readWords(row, 'discipline', DISCIPLINES, issues),
    note: text('note'),
  };
}

function readName(row: PersonRow, table: Table<PersonColumn>, issues: RowIssues): string {
  const name = nameOf(row, table);
  if (name === '') {
    issues.error('missing-name', nameCell(row), 'Dòng này có dữ liệu nhưng chưa ghi họ và tên.');
  } else if (isAllCaps(name)) {
    const after = toTitleCaseName(name);
    const message = `Họ tên viết toàn chữ hoa; sẽ ghi là «${after}». Hãy kiểm tra lại.`;
    issues.warning('name-all-caps', nameCell(row), message, {
      before: name,
      after,
      ...splitFix(row, table),
    });
    return after;
  }
  return name;
}

function readBirth(row: PersonRow, issues: RowIssues): PartialDate | null {
  const result = readDate(row.value('birth'));
  if (result.state === 'value') return result.value;
  const before = row.text('birth');
  if (result.state === 'invalid' && before !== '') {
    const message = `«${before}» không phải là ngày có thật; hãy ghi ngày/tháng/năm hoặc chỉ ghi năm sinh.`;
    issues.error('invalid-date', row.cell('birth'), message, { before });
  }
  return null;
}

function readLeader(row: PersonRow, issues: RowIssues): boolean {
  const result = readTick(row.value('leader'));
  if (result.state === 'invalid' && row.text('leader') !== '') {
    refuseWord(row, 'leader', 'x (có) hoặc để trống (không)', ['x', ''], issues);
  }
  return result.state === 'value' && result.value;
}

function readWord<T extends string>(
  row: PersonRow,
  column: PersonColumn,
  vocabulary: Vocabulary<T>,
  issues: RowIssues,
): T | null {
  const text = row.text(column);
  if (text === '') return null;
  const meaning = vocabulary.meaningOf(text);
  if (meaning === undefined) refuseWord(row, column, vocabulary.accepted, vocabulary.words, issues);
  return meaning ?? null;
}

function readWords<T extends string>(
  row: PersonRow,
  column: PersonColumn,
  vocabulary: Vocabulary<T>,
  issues: RowIssues,
): T[] {
  const meanings = readSeveral(row.text(column), vocabulary);
  if (meanings === undefined) refuseWord(row, column, vocabulary.accepted, vocabulary.words, issues);
  return meanings ?? [];
}

function refuseWord(
  row: PersonRow,
  column: PersonColumn,
  accepted: string,
  options: readonly string[],
  issues: RowIssues,
): void {
  const cell = row.cell(column);
  const before = row.text(column);
  const message = `Không hiểu «${before}» ở cột «${cell?.label}». Chỉ nhận: ${accepted}.`;
  issues.error('invalid-value', cell, message, { before, fix: { kind: 'choose', options } });
}
