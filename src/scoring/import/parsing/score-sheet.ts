import type { SubjectKind } from '../../../catalogue/subject-kind.js';
import type { CriteriaSetDefinition } from '../../../criteria/criteria-set.js';
import type { Mark } from '../../../criteria/mark.js';
import { subjectIdentity, type SubjectRef } from '../../../participants/import/parsing/register.js';
import { findPerson, readSubjectKind } from '../../../participants/import/parsing/subject-cells.js';
import type { SubjectDirectory } from '../../../participants/import/parsing/subject-directory.js';
import { type ColumnSpec, labelKey } from '../../../platform/table/heading.js';
import { type ParsedRow, RowIssues } from '../../../platform/table/row-issue.js';
import type { Table, TableRow } from '../../../platform/table/table-reader.js';
import { type MarkColumns, readMark } from './mark-columns.js';

export type ScoreColumn = 'kind' | 'name' | 'unit' | 'note' | 'id' | 'base';

export const SCORE_COLUMNS: Readonly<Record<ScoreColumn, ColumnSpec>> = {
  kind: { label: 'Loại', aliases: ['Loại đối tượng', 'Đối tượng'] },
  name: {
    label: 'Tên',
    aliases: ['Họ và tên', 'Họ tên', 'Tên đơn vị', 'Tên tập thể', 'Tên tập thể, cá nhân', 'Tập thể, cá nhân'],
    required: true,
  },
  unit: { label: 'Đơn vị', aliases: ['Đơn vị công tác'] },
  note: { label: 'Ghi chú' },
  /** Hidden in the sheets we hand out: who the row is about, and what the marks were then. */
  id: { label: 'Mã đối tượng' },
  base: { label: 'Bản đã tải' },
};

/** What one member put down about one subject. */
export interface ScoreRowValues {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly subject: SubjectRef | null;
  /** The note says «Không chấm»: the member stepped aside, and marks, if any, do not count. */
  readonly recused: boolean;
  readonly note: string | null;
  /** By criterion code. A criterion that is not here was not marked; empty = the subject was not scored. */
  readonly marks: ReadonlyMap<string, Mark>;
}

export type ParsedScoreRow = ParsedRow<ScoreRowValues>;

/** Reads the rows of one member's sheet for one criteria set. */
export function parseScoreRows(
  table: Table<ScoreColumn>,
  set: CriteriaSetDefinition,
  columns: readonly MarkColumns[],
  directory: SubjectDirectory,
): ParsedScoreRow[] {
  const above = new Map<object, number>();
  return table.rows.map((row) => {
    const issues = new RowIssues();
    row.reportErrorCells(Object.keys(SCORE_COLUMNS) as ScoreColumn[], issues);
    const values = readValues(row, set, columns, directory, issues);
    if (values.subject && !issues.hasError) {
      const identity = subjectIdentity(values.subject);
      const earlier = above.get(identity);
      if (earlier === undefined) above.set(identity, row.number);
      else {
        const message = `${values.name} đã được chấm ở dòng ${earlier} của sheet này.`;
        issues.error('duplicate-in-file', row.cell('name'), message, { before: values.name, fix: null });
      }
    }
    return { sheet: row.sheet, row: row.number, values, issues: issues.found, cellOf: row.cellOf };
  });
}

type ScoreRow = TableRow<ScoreColumn>;

function readValues(
  row: ScoreRow,
  set: CriteriaSetDefinition,
  columns: readonly MarkColumns[],
  directory: SubjectDirectory,
  issues: RowIssues,
): ScoreRowValues {
  const note = row.text('note') || null;
  const recused = note !== null && labelKey(note).startsWith('khong cham');
  return {
    kind: set.subjectKind,
    name: row.text('name'),
    subject: readSubject(row, set, directory, issues),
    recused,
    note,
    marks: recused ? new Map<string, Mark>() : readMarks(row, columns, issues),
  };
}

function readSubject(
  row: ScoreRow,
  set: CriteriaSetDefinition,
  directory: SubjectDirectory,
  issues: RowIssues,
): SubjectRef | null {
  const cells = {
    name: row.text('name'),
    nameCell: row.cell('name'),
    unit: row.text('unit'),
    unitCell: row.cell('unit'),
  };
  if (cells.name === '') {
    issues.error('missing-name', cells.nameCell, 'Dòng này có dữ liệu nhưng chưa ghi tên.');
    return null;
  }
  const kind =
    row.text('kind') === '' ? set.subjectKind : readSubjectKind(row.text('kind'), row.cell('kind'), issues);
  if (kind === null) return null;
  if (kind !== set.subjectKind) {
    const message = `Bảng ${set.code} không dành cho loại đối tượng này.`;
    issues.error('subject-kind-mismatch', row.cell('kind'), message, { before: row.text('kind') });
    return null;
  }
  if (kind === 'collective') {
    const unit = directory.resolveUnit(cells.name, cells.nameCell, issues);
    return unit && { kind, unit };
  }
  const unit = cells.unit === '' ? null : directory.resolveUnit(cells.unit, cells.unitCell, issues);
  if (unit === null && cells.unit !== '') return null;
  if (kind === 'individual') {
    const person = findPerson(directory, cells, { unit }, issues);
    return person && { kind, person };
  }
  const household = directory.findHousehold(cells.name, unit);
  if (household) return { kind, household: household.ref };
  issues.error('unknown-household', cells.nameCell, `Không có hộ «${cells.name}».`, { before: cells.name });
  return null;
}

function readMarks(row: ScoreRow, columns: readonly MarkColumns[], issues: RowIssues): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const scored = columns.some(({ mark, actual, target }) =>
    [mark, actual, target].some((column) => column !== undefined && row.at(column) !== undefined),
  );
  if (!scored) return marks;
  const before = issues.found.length;
  const unmarked: string[] = [];
  for (const entry of columns) {
    const { code, kind } = entry.criterion;
    const told = issues.found.length;
    const mark = readMark(entry, row, issues);
    if (mark) marks.set(code, mark);
    else if (kind === 'knockout' && issues.found.length === told)
      marks.set(code, { kind: 'knockout', value: false });
    else if (issues.found.length === told) unmarked.push(code);
  }
  if (unmarked.length > 0 && issues.found.length === before) {
    const message = `Chưa chấm tiêu chí ${unmarked.join(', ')}: phiếu chưa thể gửi (không chấm không phải là 0 điểm).`;
    issues.warning('mark-missing', null, message);
  }
  return marks;
}
