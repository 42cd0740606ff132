import { DomainError } from '../../../platform/errors/domain-error.js';
import { cleanWorkbook } from '../../../platform/table/clean-workbook.js';
import { findHeading } from '../../../platform/table/heading.js';
import type { CleanedCells, RowIssue } from '../../../platform/table/row-issue.js';
import type { RawWorkbook } from '../../../platform/workbook/reading/raw-workbook.js';
import type { CriteriaSetDefinition } from '../../criteria-set.js';
import { CRITERIA_COLUMNS } from './criteria-words.js';
import { parseCriteriaSheet } from './criteria-sheet.js';

/** One sheet of a criteria workbook. */
export interface ParsedCriteriaSheet {
  readonly sheet: string;
  /** What the sheet says, as far as it could be read; to be used only when no issue is an error. */
  readonly definition: CriteriaSetDefinition;
  /** Group and criterion lines. */
  readonly rows: readonly CriteriaLine[];
  /** Settings under the table, and faults of the sheet as a whole (at the heading's row). */
  readonly settings: readonly CriteriaLine[];
}

export interface CriteriaLine {
  readonly sheet: string;
  readonly row: number;
  /** «I.2 Chất lượng, tiến độ …» */
  readonly label: string;
  readonly issues: readonly RowIssue[];
}

export interface ParsedCriteriaWorkbook {
  readonly sets: readonly ParsedCriteriaSheet[];
  readonly cleaned: CleanedCells;
  readonly counts: { readonly sets: number; readonly criteria: number };
}

/**
 * Reads every visible sheet that holds a criteria table; the sheet's name is the set's code.
 * @throws DomainError «sheet-not-found» when none does
 */
export function parseCriteriaWorkbook(raw: RawWorkbook): ParsedCriteriaWorkbook {
  const { workbook, cleaned } = cleanWorkbook(raw);
  const tables = workbook.sheets.flatMap((sheet) => {
    const columns = findHeading(sheet, CRITERIA_COLUMNS)?.columns;
    return columns?.has('code') && columns.has('kind') ? [parseCriteriaSheet(sheet)] : [];
  });
  // A sheet of the template that nobody filled in is no set; where no sheet is filled in, each is told so.
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const sets = filled.length > 0 ? filled : tables;
  if (sets.length === 0) {
    throw new DomainError({
      status: 422,
      code: 'sheet-not-found',
      message:
        'Tệp không có bảng tiêu chí nào. Cần sheet có dòng tiêu đề «Mã», «Nội dung», «Cách chấm», «Điểm tối đa».',
    });
  }
  const criteria = sets.reduce(
    (sum, { definition }) =>
      sum + definition.groups.reduce((lines, group) => lines + group.criteria.length, 0),
    0,
  );
  return { sets, cleaned, counts: { sets: sets.length, criteria } };
}

/** Whether the set may be taken in. */
export function isUsable({ rows, settings }: ParsedCriteriaSheet): boolean {
  return [...rows, ...settings].every(({ issues }) => issues.every(({ severity }) => severity !== 'error'));
}
