import type { ImportIssue, ImportRow } from '../../imports/import-kind.js';
import type { PartialDate } from '../../platform/text/vietnamese-date.js';
import { birthText } from '../birth.js';
import { DEFAULT_ADDRESS } from '../levels.js';
import type { ParsedPeople, ParsedPerson, PersonValues } from './parsing/people-sheet.js';
import type { PersonRef, UnitRef } from './parsing/register.js';
import { recordKey, type StoredPerson, type YearRecords } from './register-snapshot.queries.js';
import type { PersonContent, RegisterWrites } from './register-writes.js';
import { RegisteredPeople } from './registered-people.js';
import { differenceOf, errorOf, hasError, saidOf, tooLong, type TextLimits } from './row-checks.js';
import { SubjectIds } from './subject-ids.js';

const LIMITS: TextLimits<'fullName' | 'honorific' | 'post' | 'category' | 'phone' | 'note'> = {
  fullName: ['Họ và tên', 255],
  honorific: ['Danh xưng', 20],
  post: ['Chức vụ', 255],
  category: ['Đối tượng', 120],
  phone: ['Điện thoại', 60],
  note: ['Ghi chú', 1000],
};

/** Everything the people of a file are compared with. */
export interface PeopleContext {
  readonly stored: readonly StoredPerson[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly units: SubjectIds<UnitRef>;
  /** Null when no year is known: neither the heading nor a campaign names one. */
  readonly records: YearRecords | null;
  readonly newId: () => string;
}

/** Compares the sheet of people with the register; what would be written goes into `writes`. */
export function planPeople(
  parsed: ParsedPeople,
  context: PeopleContext,
  writes: RegisterWrites,
): { readonly rows: ImportRow[]; readonly ids: SubjectIds<PersonRef> } {
  const ids = new SubjectIds<PersonRef>(context.newId);
  const stored = new Map(context.stored.map((person) => [person.id, person]));
  const registered = new RegisteredPeople(
    context.stored,
    new Set(parsed.rows.flatMap((row) => row.person?.id ?? [])),
  );
  const rows = parsed.rows.map((row) => {
    const unitId = row.person ? context.units.of(row.person.unit) : undefined;
    const known = row.person?.id ? stored.get(row.person.id) : undefined;
    const content = row.person && contentOf(row, row.person, known, parsed);
    const issues = [
      ...row.issues,
      ...tooLong(row.values, LIMITS, row.cellOf),
      ...(row.person && unitId === undefined ? [unitRefused(row.person)] : []),
      ...(content && unitId !== undefined ? registered.issuesOf(unitId, content, row.cellOf) : []),
      ...(context.records === null && saysOfYear(row.values) ? [YEAR_UNKNOWN] : []),
    ];
    const base = { sheet: row.sheet, row: row.row, subject: 'person', label: row.values.fullName, issues };
    if (!row.person || !content || unitId === undefined || hasError(issues)) {
      if (row.person) ids.refuse(row.person);
      return {
        ...base,
        status: 'error' as const,
        values: saidOf({ ...row.values, unit: row.values.unit?.name ?? null }),
      };
    }
    registered.take(unitId, content);
    const id = ids.of(row.person) ?? '';
    const told = recordsOf(row.values, id, context.records, writes);
    if (!known) {
      writes.people.push({ id, version: null, unitId, displayOrder: row.row, content });
      return { ...base, status: 'new' as const, values: { ...saidOf(content), ...told.values } };
    }
    const before = storedContent(known, context.unitNames.get(known.unitId) ?? '');
    const difference = differenceOf(before, content);
    if (difference)
      writes.people.push({ id, version: known.version, unitId, displayOrder: row.row, content });
    if (!difference && !told.isNew) return { ...base, status: 'unchanged' as const, values: {} };
    const values = { ...difference?.values, ...told.values };
    return { ...base, status: 'changed' as const, values, before: { ...difference?.before, ...told.before } };
  });
  return { rows, ids };
}

const YEAR_UNKNOWN: ImportIssue = {
  code: 'year-unknown',
  severity: 'warning',
  message:
    'Không rõ xếp loại, sáng kiến, kỷ luật của năm nào nên không ghi; hãy ghi năm ở tiêu đề cột, ví dụ «Xếp loại năm 2025».',
};

function unitRefused(person: PersonRef): ImportIssue {
  const message = `Dòng của đơn vị «${person.unit.name}» đang có lỗi nên đơn vị này chưa có.`;
  return errorOf('unknown-unit', message);
}

function saysOfYear(values: PersonValues): boolean {
  return values.rating !== null || values.initiatives.length > 0 || values.disciplines.length > 0;
}

interface ToldRecords {
  readonly isNew: boolean;
  readonly values: Record<string, unknown>;
  readonly before: Record<string, unknown>;
}

/** What the row says of the year that is not on record yet. Nothing is taken off the record by a file. */
function recordsOf(
  values: PersonValues,
  id: string,
  records: YearRecords | null,
  writes: RegisterWrites,
): ToldRecords {
  const told: ToldRecords & { isNew: boolean } = { isNew: false, values: {}, before: {} };
  if (!records) return told;
  const rating = records.ratings.get(id) ?? null;
  if (values.rating !== null && values.rating !== rating) {
    writes.ratings.push({ individualId: id, level: values.rating });
    told.isNew = true;
    told.values['rating'] = values.rating;
    if (rating !== null) told.before['rating'] = rating;
  }
  for (const kind of ['initiatives', 'disciplines'] as const) {
    const missing = values[kind].filter((level) => !records[kind].has(recordKey(id, level)));
    if (missing.length === 0) continue;
    writes[kind].push(...missing.map((level) => ({ individualId: id, level })));
    told.isNew = true;
    told.values[kind] = missing;
  }
  return told;
}

/** What the row says, over what is known: an empty cell says nothing, and of two dates the fuller one stands. */
function contentOf(
  row: ParsedPerson,
  person: PersonRef,
  known: StoredPerson | undefined,
  parsed: ParsedPeople,
): PersonContent {
  const { values } = row;
  const gender = values.gender ?? known?.gender ?? null;
  const address = values.honorific ?? known?.formOfAddress ?? '';
  return {
    name: values.fullName,
    unit: person.unit.name,
    formOfAddress: address || (gender === null ? '' : DEFAULT_ADDRESS[gender]),
    gender,
    birth: fullerBirth(values.birth, known),
    post: values.post ?? known?.post ?? '',
    isLeader: parsed.columns.has('leader') ? values.leader : (known?.isLeader ?? false),
    idNumber: values.idNumber ?? known?.idNumber ?? null,
    phone: values.phone ?? known?.phone ?? '',
    category: values.category ?? known?.category ?? '',
    note: values.note ?? known?.note ?? '',
  };
}

function fullerBirth(told: PartialDate | null, known: StoredPerson | undefined): string | null {
  const before = known ? birthText(known) : null;
  const now = told && told.on.slice(0, { year: 4, month: 7, day: 10 }[told.precision]);
  if (before === null || now === null) return now ?? before;
  return before.startsWith(now) ? before : now;
}

function storedContent(person: StoredPerson, unit: string): PersonContent {
  const { name, formOfAddress, gender, post, isLeader, idNumber, phone, category, note } = person;
  const birth = birthText(person);
  return { name, unit, formOfAddress, gender, birth, post, isLeader, idNumber, phone, category, note };
}
