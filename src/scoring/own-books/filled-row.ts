import { allCriteria, type CriteriaSetDefinition } from '../../criteria/criteria-set.js';
import type { Mark } from '../../criteria/mark.js';
import { labelKey } from '../../platform/table/heading.js';
import type { CellValue } from '../../platform/workbook/writing/cell.js';
import type { KnownSheet } from '../import/score-book.queries.js';
import type { FilledRow } from '../import/score-form.js';
import { toMarks } from '../marks/mark-value.js';
import { writeBase } from './base-cell.js';

/** A sheet as it stands, in the cells of its row. */
export function filledRow(set: CriteriaSetDefinition, sheet: KnownSheet): FilledRow {
  const marks = toMarks(sheet.marks);
  const cells = allCriteria(set).map(
    ({ code, kind }) => [code, cellsOf(marks.get(code), kind === 'ratio')] as const,
  );
  return { cells: new Map(cells), note: noteOf(sheet), base: writeBase(marks) };
}

function cellsOf(mark: Mark | undefined, isRatio: boolean): CellValue[] {
  switch (mark?.kind) {
    case 'points':
      return [Number(mark.value)];
    case 'ratio':
      return [Number(mark.actual), Number(mark.target)];
    case 'knockout':
      return [mark.value ? 'x' : null];
    case 'not-applicable':
      return isRatio ? ['KAD', null] : ['KAD'];
    case undefined:
      return isRatio ? [null, null] : [null];
  }
}

/** In the words by which the reader knows that the member stepped aside. */
function noteOf({ status, recusalReason }: KnownSheet): string | null {
  if (status !== 'recused') return null;
  const reason = recusalReason ?? '';
  return labelKey(reason).startsWith('khong cham') ? reason : `Không chấm (${reason})`;
}
