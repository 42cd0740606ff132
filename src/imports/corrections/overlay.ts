import { textOf } from '../../platform/table/table-reader.js';
import { cleanText } from '../../platform/text/clean-text.js';
import { identityKey } from '../../platform/text/keys.js';
import type { RawCell, RawRow, RawSheet, RawWorkbook } from '../../platform/workbook/reading/raw-workbook.js';

/** A correction as kept: of one cell, or with `sameText` of every cell of the column from a row on that says the same. */
export interface StoredCorrection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Identity key of the text it holds for; null = the one cell. */
  readonly sameText: string | null;
  readonly field: string;
  readonly label: string;
  readonly original: string;
  readonly value: string;
}

/** A cell that was put right, as the preview shows it. */
export interface CorrectedCell {
  readonly column: number;
  readonly field: string;
  readonly label: string;
  readonly original: string;
  readonly value: string;
  /** By a correction that holds for every cell with the same text. */
  readonly isForSameText: boolean;
}

/** A workbook with corrections laid over its cells. */
export interface CorrectedWorkbook {
  readonly workbook: RawWorkbook;
  /** The corrected cells of a row, in the order of the columns. */
  of(sheet: string, row: number): readonly CorrectedCell[];
}

/** Sheets are known by their cleaned names, as the preview stores them. */
export function sheetKey(name: string): string {
  return cleanText(name).text.slice(0, 100);
}

/** The key two cells that «say the same» share. */
export function sameTextKey(text: string): string {
  return identityKey(cleanText(text).text);
}

/** Puts the corrected values in the place of what was read; the workbook itself stays as it is. */
export function overlay(workbook: RawWorkbook, corrections: readonly StoredCorrection[]): CorrectedWorkbook {
  const corrected = new Map<string, CorrectedCell[]>();
  const bySheet = grouped(corrections, ({ sheet }) => sheet);
  const sheets = workbook.sheets.map((sheet) => {
    const own = bySheet.get(sheetKey(sheet.name));
    return own ? correctSheet(sheet, own, corrected) : sheet;
  });
  return {
    workbook: corrections.length === 0 ? workbook : { ...workbook, sheets },
    of: (sheet, row) => corrected.get(rowKey(sheet, row)) ?? [],
  };
}

function rowKey(sheet: string, row: number): string {
  return `${sheet}\n${row}`;
}

function correctSheet(
  sheet: RawSheet,
  corrections: readonly StoredCorrection[],
  corrected: Map<string, CorrectedCell[]>,
): RawSheet {
  const single = grouped(
    corrections.filter(({ sameText }) => sameText === null),
    ({ row }) => row,
  );
  const same = grouped(
    corrections.filter(({ sameText }) => sameText !== null),
    ({ column }) => column,
  );
  const rows = sheet.rows.flatMap((row): RawRow[] => {
    const found = correctionsOf(row, single.get(row.row) ?? [], same);
    if (found.size === 0) return [row];
    const told = [...found.values()].map(cellOf).toSorted((a, b) => a.column - b.column);
    corrected.set(rowKey(sheetKey(sheet.name), row.row), told);
    const cells = correctedCells(row, found);
    return cells.length === 0 ? [] : [{ row: row.row, cells }];
  });
  return { name: sheet.name, rows };
}

/** What holds for the cells of a row, by column; a correction of the one cell goes before one for all. */
function correctionsOf(
  row: RawRow,
  single: readonly StoredCorrection[],
  same: ReadonlyMap<number, readonly StoredCorrection[]>,
): Map<number, StoredCorrection> {
  const found = new Map<number, StoredCorrection>();
  if (same.size > 0) {
    for (const { column, value } of row.cells) {
      const rules = same.get(column);
      const text = rules && cleanText(textOf(value)).text;
      const key = text === undefined ? undefined : sameTextKey(text);
      const rule = rules?.find((one) => one.sameText === key && row.row >= one.row);
      if (rule && text !== undefined) found.set(column, { ...rule, original: text });
    }
  }
  for (const correction of single) found.set(correction.column, correction);
  return found;
}

function correctedCells(row: RawRow, found: ReadonlyMap<number, StoredCorrection>): RawCell[] {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  for (const [column, { value }] of found) {
    if (value === '') cells.delete(column);
    else cells.set(column, { ...cells.get(column), column, value, corrected: true });
  }
  return [...cells.values()].toSorted((a, b) => a.column - b.column);
}

function cellOf({ column, field, label, original, value, sameText }: StoredCorrection): CorrectedCell {
  return { column, field, label, original, value, isForSameText: sameText !== null };
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
