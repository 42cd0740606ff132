import { readDecimal, readTick } from '../../../platform/table/cell-readers.js';
import type { RowIssues } from '../../../platform/table/row-issue.js';
import type { TableRow } from '../../../platform/table/table-reader.js';
import { isRawDate } from '../../../platform/workbook/reading/raw-workbook.js';
import type { CriteriaGroup, Criterion, CriterionKind } from '../../criteria-set.js';
import type { CriteriaColumn } from './criteria-words.js';

export type CriteriaRow = TableRow<CriteriaColumn>;

const POINT_PLACES = 2;

/** A group's own line, without its criteria. */
export function readGroup(row: CriteriaRow, issues: RowIssues): Omit<CriteriaGroup, 'criteria'> {
  return { code: row.text('code'), name: row.text('name'), max: readPoints(row, 'max', issues) };
}

/** A criterion's line; undefined when its kind is not known. */
export function readCriterion(
  row: CriteriaRow,
  kind: CriterionKind | undefined,
  issues: RowIssues,
): Criterion | undefined {
  if (kind === undefined) {
    const before = row.text('kind');
    const accepted = 'Nhóm, Chấm điểm, Theo mức, Theo tỷ lệ, Điểm thưởng, Điểm trừ, Loại trừ';
    const what = before === '' ? 'Chưa ghi cách chấm' : `Không có cách chấm «${before}»`;
    const fix = { kind: 'choose', options: accepted.split(', ') } as const;
    issues.error('unknown-criterion-kind', row.cell('kind'), `${what}; chỉ nhận: ${accepted}.`, {
      before,
      fix,
    });
    return undefined;
  }
  const stepped = kind === 'graded' || kind === 'bonus' || kind === 'penalty';
  return {
    code: row.text('code'),
    name: row.text('name'),
    kind,
    max: readPoints(row, 'max', issues),
    step: stepped ? readStep(row, issues) : null,
    levels: kind === 'tiered' ? readLevels(row, issues) : null,
    allowsNotApplicable: readAllowance(row, issues),
  };
}

function readPoints(row: CriteriaRow, column: CriteriaColumn, issues: RowIssues): string | null {
  const result = readDecimal(row.value(column), POINT_PLACES);
  if (result.state === 'invalid') refuseNumber(row, column, row.text(column), issues);
  return result.state === 'value' ? result.value : null;
}

function readStep(row: CriteriaRow, issues: RowIssues): string | null {
  const step = readPoints(row, 'step', issues);
  if (step === null && row.value('step') === undefined) {
    const message = 'Chưa ghi bước điểm: mọi số có tới hai chữ số thập phân đều được nhận.';
    issues.warning('step-missing', row.cell('step'), message);
  }
  return step;
}

/** «10/8/6/4/0», «10; 8; 6» or a single number. */
function readLevels(row: CriteriaRow, issues: RowIssues): string[] {
  const value = row.value('step');
  if (value !== undefined && isRawDate(value)) {
    const message =
      'Excel đã đổi các mức thành ngày tháng; hãy ghi các mức cách nhau bằng dấu chấm phẩy (10; 8; 6).';
    issues.error('levels-became-date', row.cell('step'), message, { before: row.text('step') });
    return [];
  }
  const text = row.text('step');
  const parts = /[/;|]/.test(text) ? text.split(/[/;|]/) : text.split(/,\s+|\s+/);
  return parts.flatMap((part) => {
    if (part.trim() === '') return [];
    const result = readDecimal(part, POINT_PLACES);
    if (result.state === 'value') return [result.value];
    refuseNumber(row, 'step', part.trim(), issues);
    return [];
  });
}

function readAllowance(row: CriteriaRow, issues: RowIssues): boolean {
  const result = readTick(row.value('notApplicable'));
  const before = row.text('notApplicable');
  if (result.state === 'invalid' && before !== '') {
    const message = `Không hiểu «${before}»; ghi x nếu được ghi KAD, để trống nếu không.`;
    issues.error('invalid-value', row.cell('notApplicable'), message, {
      before,
      fix: { kind: 'choose', options: ['x', ''] },
    });
  }
  return result.state === 'value' && result.value;
}

function refuseNumber(row: CriteriaRow, column: CriteriaColumn, before: string, issues: RowIssues): void {
  const message = `«${before}» không phải là số có nhiều nhất hai chữ số thập phân.`;
  issues.error('invalid-number', row.cell(column), message, { before });
}
