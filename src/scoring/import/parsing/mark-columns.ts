import { allCriteria, type CriteriaSetDefinition, type Criterion } from '../../../criteria/criteria-set.js';
import { type Mark, QUANTITY_PLACES, validateMark } from '../../../criteria/mark.js';
import { readDecimal, readTick } from '../../../platform/table/cell-readers.js';
import { type HeadingColumn, labelKey } from '../../../platform/table/heading.js';
import type { RowIssues } from '../../../platform/table/row-issue.js';
import { textOf } from '../../../platform/table/table-reader.js';
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
export type CellAt = (column: HeadingColumn) => RawValue | undefined;

/**
 * The mark a row gives to a criterion; undefined for no mark (which is not zero), and for one that is refused with
 * an issue. A blank knock-out cell is «no», which the caller decides: only it knows whether the row is scored at all.
 */
export function readMark(columns: MarkColumns, cellAt: CellAt, issues: RowIssues): Mark | undefined {
  const { criterion } = columns;
  const mark =
    criterion.kind === 'ratio' ? readRatio(columns, cellAt, issues) : readSingle(columns, cellAt, issues);
  if (mark === undefined) return undefined;
  const problem = validateMark(criterion, mark);
  if (problem === undefined) return mark;
  const column = (columns.mark ?? columns.actual)?.label ?? null;
  issues.error(problem.code, column, problem.message, { before: cellText(columns, cellAt) });
  return undefined;
}

function readSingle(
  { criterion, mark: column }: MarkColumns,
  cellAt: CellAt,
  issues: RowIssues,
): Mark | undefined {
  const value = column && cellAt(column);
  if (column === undefined || value === undefined) return undefined;
  if (isNotApplicable(value)) return { kind: 'not-applicable' };
  if (criterion.kind === 'knockout') {
    const tick = readTick(value);
    if (tick.state === 'value') return { kind: 'knockout', value: tick.value };
    refuse(criterion, column, value, 'chỉ ghi x (có) hoặc để trống (không)', issues);
    return undefined;
  }
  const points = readDecimal(value, 2);
  if (points.state === 'value') return { kind: 'points', value: points.value };
  refuse(criterion, column, value, 'điểm phải là số có nhiều nhất hai chữ số thập phân', issues);
  return undefined;
}

function readRatio(
  { criterion, actual, target }: MarkColumns,
  cellAt: CellAt,
  issues: RowIssues,
): Mark | undefined {
  if (actual === undefined || target === undefined) return undefined;
  const values = [cellAt(actual), cellAt(target)] as const;
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
  refuse(criterion, faulty === 0 ? actual : target, values[faulty], what, issues);
  return undefined;
}

function refuse(
  { code }: Criterion,
  column: HeadingColumn,
  value: RawValue | undefined,
  what: string,
  issues: RowIssues,
): void {
  issues.error('invalid-mark', column.label, `Tiêu chí ${code}: ${what}.`, { before: textOf(value) });
}

function isNotApplicable(value: RawValue): boolean {
  return typeof value === 'string' && ['kad', 'khong ap dung'].includes(labelKey(value));
}

function cellText({ mark, actual, target }: MarkColumns, cellAt: CellAt): string {
  return [mark, actual, target].flatMap((column) => (column ? [textOf(cellAt(column))] : [])).join(' / ');
}
