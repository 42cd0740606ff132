import { CELL, type FlatRow, type MergedRange, type ReaderMessage } from './child/protocol.js';
import type { RawCell, RawRow, RawSheet, RawValue, RawWorkbook } from './raw-workbook.js';
import { WorkbookRefusal } from './workbook-refusal.js';

/** Builds the workbook from the reading process's messages. */
export class WorkbookAssembler {
  private readonly sheets: { name: string; rows: RawRow[] }[] = [];
  private readonly hiddenSheets: string[] = [];
  private readonly strings: string[] = [];

  take(message: Extract<ReaderMessage, { kind: 'sheet' | 'hidden' | 'rows' | 'merges' }>): void {
    switch (message.kind) {
      case 'sheet':
        this.sheets.push({ name: message.name, rows: [] });
        return;
      case 'hidden':
        this.hiddenSheets.push(message.name);
        return;
      case 'rows':
        for (const text of message.strings) this.strings.push(text);
        for (const row of message.rows) this.sheets.at(-1)?.rows.push(this.rowOf(row));
        return;
      case 'merges': {
        const sheet = this.sheets.at(-1);
        if (sheet) sheet.rows = withoutFollowers(sheet.rows, message.ranges);
      }
    }
  }

  workbook(): RawWorkbook {
    return { sheets: this.sheets satisfies RawSheet[], hiddenSheets: this.hiddenSheets };
  }

  private rowOf(flat: FlatRow): RawRow {
    const cells: RawCell[] = [];
    for (let index = 1; index + 2 < flat.length; index += 3) {
      const value = this.valueOf(flat[index + 1] as number, flat[index + 2]);
      cells.push({ column: flat[index] as number, value });
    }
    return { row: flat[0] as number, cells };
  }

  private valueOf(type: number, payload: number | string | undefined): RawValue {
    switch (type) {
      case CELL.text:
        return this.strings[payload as number] ?? '';
      case CELL.boolean:
        return payload === 1;
      case CELL.date:
        return { kind: 'date', day: dayOfSerial(payload as number), serial: payload as number };
      case CELL.error:
        return { kind: 'error', error: String(payload) };
      default:
        return payload as number;
    }
  }
}

/**
 * Calendar day of an Excel serial number. Excel believes in 29 February 1900 (serial 60): before it, days are
 * counted from 1899-12-31.
 */
export function dayOfSerial(serial: number): string {
  const days = Math.floor(serial);
  const date = new Date((days - 25_569 + (days < 60 ? 1 : 0)) * 86_400_000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/**
 * Drops what stands hidden under a merged cell and notes the width of the cell on top. Walks the rows once with
 * the ranges that reach the current row; ranges that overlap are not something Excel writes.
 */
function withoutFollowers(rows: readonly RawRow[], ranges: readonly MergedRange[]): RawRow[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0]);
  let active: MergedRange[] = [];
  let next = 0;
  return rows.flatMap((row) => {
    active = active.filter((range) => range[2] >= row.row);
    for (let range = sorted[next]; range && range[0] <= row.row; range = sorted[++next]) {
      if (range[2] >= row.row) active.push(range);
    }
    if (active.length === 0) return [row];
    if (active.length > 16_384) throw new WorkbookRefusal('workbook-damaged');
    const cells = row.cells.flatMap((cell) => mergedCell(row.row, cell, active));
    return cells.length === 0 ? [] : [{ row: row.row, cells }];
  });
}

function mergedCell(row: number, cell: RawCell, active: readonly MergedRange[]): RawCell[] {
  const range = active.find(([, left, , right]) => left <= cell.column && cell.column <= right);
  if (!range) return [cell];
  const [top, left, , right] = range;
  return row === top && cell.column === left ? [{ ...cell, span: right - left + 1 }] : [];
}
