import type { SubjectKind } from '../../../catalogue/subject-kind.js';
import {
  type CurrentRegister,
  type KnownAward,
  subjectIdentity,
  type SubjectRef,
} from '../../../participants/import/parsing/register.js';
import {
  AwardNames,
  findPerson,
  readSubjectKind,
} from '../../../participants/import/parsing/subject-cells.js';
import { SubjectDirectory } from '../../../participants/import/parsing/subject-directory.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { readCount, readDate } from '../../../platform/table/cell-readers.js';
import { cleanWorkbook } from '../../../platform/table/clean-workbook.js';
import { findSheet, findSheetByHeading } from '../../../platform/table/find-sheet.js';
import type { ColumnSpec } from '../../../platform/table/heading.js';
import {
  type CleanedCells,
  isAccepted,
  type ParsedRow,
  RowIssues,
} from '../../../platform/table/row-issue.js';
import { readTable, type TableRow } from '../../../platform/table/table-reader.js';
import { identityKey } from '../../../platform/text/keys.js';
import type { RawWorkbook } from '../../../platform/workbook/reading/raw-workbook.js';

type HistoryColumn = 'year' | 'kind' | 'name' | 'unit' | 'award' | 'decisionNumber' | 'decisionOn';

export const HISTORY_COLUMNS: Readonly<Record<HistoryColumn, ColumnSpec>> = {
  year: { label: 'Năm', aliases: ['Năm khen thưởng', 'Năm thành tích', 'Năm đạt'], required: true },
  kind: { label: 'Loại', aliases: ['Loại đối tượng', 'Đối tượng', 'Phân loại'], required: true },
  name: {
    label: 'Tên',
    aliases: ['Họ và tên', 'Họ tên', 'Tên tập thể, cá nhân', 'Tên tập thể/cá nhân', 'Tập thể, cá nhân'],
    required: true,
  },
  unit: { label: 'Đơn vị', aliases: ['Tên đơn vị', 'Đơn vị công tác'] },
  award: {
    label: 'Danh hiệu/Hình thức',
    aliases: [
      'Danh hiệu, hình thức',
      'Danh hiệu/Hình thức khen thưởng',
      'Danh hiệu, hình thức khen thưởng',
      'Danh hiệu',
      'Hình thức khen thưởng',
      'Hình thức',
    ],
    required: true,
  },
  decisionNumber: { label: 'Số quyết định', aliases: ['Số QĐ', 'Quyết định số', 'Quyết định'] },
  decisionOn: {
    label: 'Ngày quyết định',
    aliases: ['Ngày QĐ', 'Ngày ký', 'Ngày ký quyết định', 'Ngày ban hành'],
  },
};

/** An award of an earlier year. */
export interface HistoryValues {
  /** Year of the achievement; the decision often is of the year after. */
  readonly year: number | null;
  readonly kind: SubjectKind | null;
  /** As the file spells it. */
  readonly name: string;
  readonly unitName: string;
  /** Null where nobody of that name and unit is in the register (moved away, retired): the name stays. */
  readonly subject: SubjectRef | null;
  readonly award: KnownAward | null;
  readonly decisionNumber: string | null;
  /** 'YYYY-MM-DD' */
  readonly decisionOn: string | null;
}

export type ParsedHistoryRow = ParsedRow<HistoryValues>;

export interface ParsedHistory {
  readonly rows: readonly ParsedHistoryRow[];
  readonly cleaned: CleanedCells;
  /** Accepted rows. */
  readonly counts: { readonly honours: number };
}

/**
 * Reads the awards of earlier years. A person who is no longer in the register is only pointed out: the ledger keeps
 * what was given. A collective must be known, or the row waits for its name to be put right.
 * @throws DomainError «sheet-not-found», «heading-not-found», «column-missing»
 */
export function parseHistoryWorkbook(raw: RawWorkbook, register: CurrentRegister): ParsedHistory {
  const { workbook, cleaned } = cleanWorkbook(raw);
  const sheet =
    findSheet(workbook, ['Lịch sử', 'Khen thưởng', 'Lịch sử khen thưởng']) ??
    findSheetByHeading(workbook, HISTORY_COLUMNS) ??
    workbook.sheets[0];
  if (!sheet) {
    throw new DomainError({
      status: 422,
      code: 'sheet-not-found',
      message: 'Tệp không có sheet nào đang hiện. Cần một sheet «Lịch sử» ghi khen thưởng các năm trước.',
    });
  }
  const directory = new SubjectDirectory(register);
  const awards = new AwardNames(register.awards);
  const above = new Map<string, number>();
  const identities = new Map<object, number>();
  const rows = readTable(sheet, HISTORY_COLUMNS).rows.map((row): ParsedHistoryRow => {
    const issues = new RowIssues();
    row.reportErrorCells(Object.keys(HISTORY_COLUMNS) as HistoryColumn[], issues);
    const values = readValues(row, directory, awards, issues);
    if (!issues.hasError) refuseRepeated(values, row, above, identities, issues);
    return { sheet: row.sheet, row: row.number, values, issues: issues.found, cellOf: row.cellOf };
  });
  return { rows, cleaned, counts: { honours: rows.filter(isAccepted).length } };
}

type HistoryRow = TableRow<HistoryColumn>;

function readValues(
  row: HistoryRow,
  directory: SubjectDirectory,
  awards: AwardNames,
  issues: RowIssues,
): HistoryValues {
  const year = readYear(row, issues);
  const kind = readSubjectKind(row.text('kind'), row.cell('kind'), issues);
  const name = row.text('name');
  if (name === '') issues.error('missing-name', row.cell('name'), 'Dòng này có dữ liệu nhưng chưa ghi tên.');
  return {
    year,
    kind,
    name,
    unitName: row.text('unit'),
    subject: kind === null || name === '' ? null : readSubject(row, kind, directory, issues),
    award: awards.resolve(row.text('award'), kind, row.cell('award'), issues),
    decisionNumber: row.text('decisionNumber') || null,
    decisionOn: readDecisionDay(row, issues),
  };
}

function readYear(row: HistoryRow, issues: RowIssues): number | null {
  const result = readCount(row.value('year'));
  if (result.state === 'value' && result.value >= 1945 && result.value <= 2100) return result.value;
  const before = row.text('year');
  const message = before === '' ? 'Chưa ghi năm khen thưởng.' : `«${before}» không phải là một năm.`;
  issues.error('invalid-date', row.cell('year'), message, { before });
  return null;
}

function readDecisionDay(row: HistoryRow, issues: RowIssues): string | null {
  const result = readDate(row.value('decisionOn'));
  if (result.state === 'value' && result.value.precision === 'day') return result.value.on;
  const before = row.text('decisionOn');
  if (before === '') return null;
  const message = `«${before}» không phải là ngày ký có thật; hãy ghi đủ ngày/tháng/năm.`;
  issues.error('invalid-date', row.cell('decisionOn'), message, { before });
  return null;
}

function readSubject(
  row: HistoryRow,
  kind: SubjectKind,
  directory: SubjectDirectory,
  issues: RowIssues,
): SubjectRef | null {
  const cells = {
    name: row.text('name'),
    nameCell: row.cell('name'),
    unit: row.text('unit'),
    unitCell: row.cell('unit'),
  };
  if (kind === 'collective') {
    const unit = directory.resolveUnit(cells.name, cells.nameCell, issues);
    return unit && { kind, unit };
  }
  const unit = cells.unit === '' ? null : directory.resolveUnit(cells.unit, cells.unitCell, issues);
  if (unit === null && cells.unit !== '') return null;
  if (kind === 'individual') {
    const person = findPerson(directory, cells, { unit, unknownIs: 'warning' }, issues);
    return person && { kind, person };
  }
  const household = directory.findHousehold(cells.name, unit);
  if (household) return { kind, household: household.ref };
  const message = `Chưa có hộ «${cells.name}» trong hệ thống; khen thưởng vẫn được ghi theo tên.`;
  issues.warning('unknown-household', cells.nameCell, message, { before: cells.name });
  return null;
}

/** The same award of the same year to the same subject, by the same decision, on an accepted row above. */
function refuseRepeated(
  values: HistoryValues,
  row: HistoryRow,
  above: Map<string, number>,
  identities: Map<object, number>,
  issues: RowIssues,
): void {
  const key = [
    values.year,
    values.award?.code,
    identityKey(values.decisionNumber ?? ''),
    values.subject ? numberOf(subjectIdentity(values.subject), identities) : '',
    values.subject ? '' : `${values.kind} ${identityKey(values.name)} ${identityKey(values.unitName)}`,
  ].join('\n');
  const earlier = above.get(key);
  if (earlier === undefined) above.set(key, row.number);
  else {
    const message = `Trùng với dòng ${earlier}: cùng đối tượng, cùng năm, cùng danh hiệu và quyết định.`;
    issues.error('duplicate-in-file', row.cell('name'), message, { before: values.name, fix: null });
  }
}

function numberOf(identity: object, identities: Map<object, number>): number {
  const known = identities.get(identity) ?? identities.size;
  identities.set(identity, known);
  return known;
}
