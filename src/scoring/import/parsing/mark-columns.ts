import { allCriteria, type CriteriaSetDefinition, type Criterion } from '../../../criteria/criteria-set.js';
import { type Mark, QUANTITY_PLACES, validateMark } from '../../../criteria/mark.js';
import { readDecimal, readTick } from '../../../platform/table/cell-readers.js';
import { type HeadingColumn, labelKey } from '../../../platform/table/heading.js';
import type { IssueDetails, RowIssues } from '../../../platform/table/row-issue.js';
import { textOf, type TableRow } from '../../../platform/table/table-reader.js';
import type { RawValue } from '../../../platform/workbook/reading/raw-workbook.js';

/** Where a criterion's marks stand; a ratio has two columns, «I.1 thực hiện» and «I.1 chỉ tiêu». */
export interface MarkColumns {
  readonly criterion: Criterion;
  readonly mark?: HeadingColumn;
  readonly actual?: HeadingColumn;
  readonly target?: HeadingColumn;
}

export interface AssignedColumns {
  readonly columns: readonly MarkColumns[];
  /** Criteria of the set without (all) their columns. */
  readonly missing: readonly string[];
  /** Labels that belong to no criterion. */
  readonly unknown: readonly HeadingColumn[];
}

const NUMBERING = new Set(['stt', 'tt', 'so tt', 'so thu tu']);
const DERIVED = /^(tong|cong|tong diem|tong cong|diem|xep loai|xep hang)$/;

/** Gives each heading to its criterion: by code alone, or by code and name. Totals and numbering are left aside. */
export function assignColumns(others: readonly HeadingColumn[], set: CriteriaSetDefinition): AssignedColumns {
  const byLabel = new Map<string, HeadingColumn>();
  for (const column of others) {
    const key = labelKey(column.label);
    if (!byLabel.has(key)) byLabel.set(key, column);
  }
  const used = new Set<HeadingColumn>();
  const take = (...labels: string[]): HeadingColumn | undefined => {
    const column = labels.map((label) => byLabel.get(labelKey(label))).find((found) => found !== undefined);
    if (column) used.add(column);
    return column;
  };
  const columns = allCriteria(set).map((criterion): MarkColumns => {
    const { code, name, kind } = criterion;
    if (kind !== 'ratio') return { criterion, mark: take(code, `${code} ${name}`) };
    return {
      criterion,
      actual: take(`${code} thực hiện`, `${code} đạt được`, `${code} kết quả`),
      target: take(`${code} chỉ tiêu`, `${code} kế hoạch`, `${code} được giao`),
    };
  });
  const complete = ({ mark, actual, target }: MarkColumns): boolean =>
    mark !== undefined || (actual !== undefined && target !== undefined);
  return {
    columns,
    missing: columns.filter((entry) => !complete(entry)).map(({ criterion }) => criterion.code),
    unknown: others.filter((column) => {
      const key = labelKey(column.label);
      return !used.has(column) && !NUMBERING.has(key) && !DERIVED.test(key);
    }),
  };
}

/** The cells of one row, by column. */
type MarkRow = Pick<TableRow<string>, 'at' | 'cellAt'>;

/**
 * The mark a row gives to a criterion; undefined for no mark (which is not zero), and for one that is refused with
 * an issue. A blank knock-out cell is «no», which the caller decides: only it knows whether the row is scored at all.
 */
export function readMark(columns: MarkColumns, row: MarkRow, issues: RowIssues): Mark | undefined {
  const { criterion } = columns;
  const mark =
    criterion.kind === 'ratio' ? readRatio(columns, row, issues) : readSingle(columns, row, issues);
  if (mark === undefined) return undefined;
  const problem = validateMark(criterion, mark);
  if (problem === undefined) return mark;
  const column = problem.code === 'target-not-positive' ? columns.target : (columns.mark ?? columns.actual);
  const more = { before: cellText(columns, row), ...fixOf(criterion) };
  issues.error(problem.code, column ? row.cellAt(criterion.code, column) : null, problem.message, more);
  return undefined;
}

function readSingle(
  { criterion, mark: column }: MarkColumns,
  row: MarkRow,
  issues: RowIssues,
): Mark | undefined {
  const value = column && row.at(column);
  if (column === undefined || value === undefined) return undefined;
  if (isNotApplicable(value)) return { kind: 'not-applicable' };
  if (criterion.kind === 'knockout') {
    const tick = readTick(value);
    if (tick.state === 'value') return { kind: 'knockout', value: tick.value };
    refuse(criterion, row, column, 'chỉ ghi x (có) hoặc để trống (không)', issues);
    return undefined;
  }
  const points = readDecimal(value, 2);
  if (points.state === 'value') return { kind: 'points', value: points.value };
  refuse(criterion, row, column, 'điểm phải là số có nhiều nhất hai chữ số thập phân', issues);
  return undefined;
}

function readRatio(
  { criterion, actual, target }: MarkColumns,
  row: MarkRow,
  issues: RowIssues,
): Mark | undefined {
  if (actual === undefined || target === undefined) return undefined;
  const values = [row.at(actual), row.at(target)] as const;
  if (values.some((value) => value !== undefined && isNotApplicable(value)))
    return { kind: 'not-applicable' };
  if (values.every((value) => value === undefined)) return undefined;
  const numbers = values.map((value) => readDecimal(value, QUANTITY_PLACES));
  const [done, planned] = numbers;
  if (done?.state === 'value' && planned?.state === 'value') {
    return { kind: 'ratio', actual: done.value, target: planned.value };
  }
  const faulty = done?.state === 'value' ? 1 : 0;
  const what = values[faulty] === undefined ? 'phải ghi cả số thực hiện và chỉ tiêu' : 'phải là một số';
  refuse(criterion, row, faulty === 0 ? actual : target, what, issues);
  return undefined;
}

function refuse(
  criterion: Criterion,
  row: MarkRow,
  column: HeadingColumn,
  what: string,
  issues: RowIssues,
): void {
  const cell = row.cellAt(criterion.code, column);
  const more = { before: cell.text, ...fixOf(criterion) };
  issues.error('invalid-mark', cell, `Tiêu chí ${criterion.code}: ${what}.`, more);
}

/** The marks of a line that takes only a few, to choose from. */
function fixOf({ kind, levels, allowsNotApplicable }: Criterion): Pick<IssueDetails, 'fix'> {
  const beside = allowsNotApplicable === true ? ['KAD'] : [];
  if (kind === 'tiered') return { fix: { kind: 'choose', options: [...(levels ?? []), ...beside] } };
  return kind === 'knockout' ? { fix: { kind: 'choose', options: ['x', '', ...beside] } } : {};
}

function isNotApplicable(value: RawValue): boolean {
  return typeof value === 'string' && ['kad', 'khong ap dung'].includes(labelKey(value));
}

function cellText({ mark, actual, target }: MarkColumns, row: MarkRow): string {
  return [mark, actual, target].flatMap((column) => (column ? [textOf(row.at(column))] : [])).join(' / ');
}
