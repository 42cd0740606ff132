import type { RawRow, RawSheet, RawWorkbook } from '../reading/raw-workbook.js';
import { MARK_LABEL } from './marks.js';

/** Headings stand within the first rows of a sheet. */
const SEARCH_DEPTH = 200;

/** Takes out the column that an earlier marked file put at the end of a sheet: it is ours, not the clerk's. */
export function withoutMarks(workbook: RawWorkbook): RawWorkbook {
  const sheets = workbook.sheets.map(withoutColumn);
  return sheets.every((sheet, index) => sheet === workbook.sheets[index])
    ? workbook
    : { ...workbook, sheets };
}

function withoutColumn(sheet: RawSheet): RawSheet {
  const last = lastColumn(sheet);
  const marked = sheet.rows
    .slice(0, SEARCH_DEPTH)
    .some(({ cells }) => cells.some(({ column, value }) => column === last && isLabel(value)));
  if (!marked) return sheet;
  const rows = sheet.rows.flatMap((row): RawRow[] => {
    const cells = row.cells.filter(({ column }) => column !== last);
    return cells.length === 0 ? [] : [cells.length === row.cells.length ? row : { row: row.row, cells }];
  });
  return { name: sheet.name, rows };
}

/** The label may have a row's own mark beneath it. */
function isLabel(value: unknown): boolean {
  return typeof value === 'string' && value.split('\n')[0]?.normalize('NFC').trim() === MARK_LABEL;
}

/** Number of the last column with anything in it; 0 for an empty sheet. */
export function lastColumn({ rows }: RawSheet): number {
  return rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
}
