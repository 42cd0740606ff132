import type { Writable } from 'node:stream';
import { textOf } from '../../table/table-reader.js';
import { cleanText } from '../../text/clean-text.js';
import {
  isRawError,
  type RawRow,
  type RawSheet,
  type RawValue,
  type RawWorkbook,
} from '../reading/raw-workbook.js';
import { cell, type CellValue } from '../writing/cell.js';
import type { CellStyle } from '../writing/styles.js';
import { StreamingWorkbook, type WorkbookStamp } from '../writing/workbook-port.js';
import { MARK_STYLES } from './mark-styles.js';
import { MARK_LABEL, type RowMark, type SheetMarks } from './marks.js';
import { lastColumn } from './without-marks.js';

/** Rows written between two pauses. */
const ROWS_PER_TURN = 500;
const MARK_WIDTH = 70;
const WIDEST = 45;
/** Rows looked at for how wide a column is. */
const MEASURED_ROWS = 200;

/**
 * Gives a workbook back as it was read, each row at its own number, with a coloured column «Lỗi» at the end of every
 * sheet. Written anew rather than into the clerk's bytes: a program that changes a package it has not made can damage
 * it, and hostile ones are made for that. Colours, hidden sheets and formulas of the original are not in it.
 */
export async function writeMarked(
  target: Writable,
  workbook: RawWorkbook,
  marks: readonly SheetMarks[],
  stamp: WorkbookStamp,
): Promise<void> {
  const writer = new StreamingWorkbook(target, stamp);
  try {
    for (const sheet of workbook.sheets) {
      const own = marks.find((one) => one.sheet === cleanText(sheet.name).text);
      await writeSheet(writer, sheet, own);
    }
    await writer.end();
  } catch (error) {
    writer.abort();
    throw error;
  }
}

async function writeSheet(
  writer: StreamingWorkbook,
  sheet: RawSheet,
  marks: SheetMarks | undefined,
): Promise<void> {
  const columns = lastColumn(sheet);
  const target = writer.addPlainSheet(sheet.name, [...widths(sheet, columns), MARK_WIDTH]);
  const labelled = marks && headingRow(sheet, marks.firstRow);
  let sincePause = 0;
  for (const row of sheet.rows) {
    const mark = marks?.rows.get(row.row);
    const { values, styles } = copied(row, columns, mark);
    const text = [...(row.row === labelled ? [MARK_LABEL] : []), ...(mark ? [mark.text] : [])].join('\n');
    if (text !== '') {
      values.push(cell(text));
      styles.push(mark ? MARK_STYLES[mark.severity] : MARK_STYLES.label);
    }
    target.addRow(row.row, values, styles);
    for (const { column, span = 1 } of row.cells) if (span > 1) target.merge(row.row, column, span);
    sincePause += 1;
    if (sincePause % ROWS_PER_TURN === 0) await writer.breathe();
  }
}

function copied(
  row: RawRow,
  columns: number,
  mark: RowMark | undefined,
): { values: CellValue[]; styles: CellStyle[] } {
  const values = new Array<CellValue>(columns).fill(null);
  const styles = new Array<CellStyle>(columns).fill(MARK_STYLES.text);
  for (const { column, value } of row.cells) {
    values[column - 1] = valueOf(value);
    if (typeof value === 'number') styles[column - 1] = MARK_STYLES.number;
  }
  for (const column of mark?.columns ?? []) {
    if (mark && column <= columns) styles[column - 1] = MARK_STYLES[`${mark.severity}-cell`];
  }
  return { values, styles };
}

function valueOf(value: RawValue): CellValue {
  if (typeof value !== 'object') return cell(value);
  return cell(isRawError(value) ? value.error : textOf(value));
}

/** The label stands beside the table's own: in the nearest row of several texts above the data. */
function headingRow({ rows }: RawSheet, firstRow: number): number {
  const above = rows.filter(({ row }) => row < firstRow);
  const heading = above.findLast(
    ({ cells }) => cells.filter(({ value }) => typeof value === 'string').length > 1,
  );
  return heading?.row ?? firstRow;
}

function widths({ rows }: RawSheet, columns: number): number[] {
  const found = new Array<number>(columns).fill(8);
  for (const { cells } of rows.slice(0, MEASURED_ROWS)) {
    for (const { column, value, span = 1 } of cells) {
      const needed = span > 1 ? 0 : textOf(value).length + 2;
      found[column - 1] = Math.min(WIDEST, Math.max(found[column - 1] ?? 0, needed));
    }
  }
  return found;
}
