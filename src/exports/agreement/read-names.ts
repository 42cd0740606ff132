import { searchKey } from '../../platform/text/keys.js';
import type { PaperRow } from './paper-rows.js';

/** Somebody named in a list. */
export interface NamedEntry {
  /** As printed, with «Ông», «Bà» where it stands there. */
  readonly name: string;
  /** Null where the list does not say. */
  readonly award: string | null;
  readonly amount: number | null;
}

interface Columns {
  readonly name: number;
  readonly award: number | undefined;
  readonly amount: number | undefined;
  readonly outcome: number | undefined;
}

const NAME = /\b(ho va ten|ho ten|ho, ten|ten tap the|ten ca nhan|ten ho|doi tuong|ten)\b/;
const AWARD = /danh hieu|hinh thuc/;
const AMOUNT = /tien thuong|so tien|muc thuong|thanh tien/;
const OUTCOME = /ket qua|ket luan/;

/**
 * The people, collectives and households a paper lists: the rows numbered under a heading with a column for names.
 *
 * @param awards names of the awards that may be granted, to know one in a heading or cell
 */
export function readNames(rows: readonly PaperRow[], awards: readonly string[]): NamedEntry[] {
  const entries: NamedEntry[] = [];
  let columns: Columns | undefined;
  let table: number | null = null;
  let award: string | null = null;
  for (const row of rows) {
    if (row.table !== table) columns = undefined;
    table = row.table;
    const heading: Columns | undefined = row.cells.length > 1 ? headingOf(row) : undefined;
    if (heading) {
      columns = heading;
      continue;
    }
    const entry = columns && entryOf(row, columns, awards);
    if (entry === undefined) award = awardIn(textOf(row), awards) ?? award;
    else if (entry !== 'not-passed') entries.push({ ...entry, award: entry.award ?? award });
  }
  return entries;
}

/** The longest award named in a text: «Chiến sĩ thi đua cơ sở» is no «Chiến sĩ thi đua». */
export function awardIn(text: string, awards: readonly string[]): string | null {
  const lower = text.toLocaleLowerCase('vi');
  const found = awards.filter((award) => lower.includes(award.toLocaleLowerCase('vi')));
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** «1.060.000» → 1060000; null where it is no amount. */
export function amountOf(text: string | undefined): number | null {
  const digits = (text ?? '').replace(/[.,\s]|đồng|đ$/gi, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

export function textOf(row: PaperRow): string {
  return row.cells.map(({ text }) => text).join(' ');
}

function headingOf({ cells }: PaperRow): Columns | undefined {
  const find = (pattern: RegExp): number | undefined =>
    cells.find(({ text }) => pattern.test(searchKey(text)))?.column;
  const name = find(NAME);
  const isNumbered = cells.some(({ text }) => /^(tt|stt|so tt)$/.test(searchKey(text)));
  if (name === undefined || !isNumbered) return undefined;
  return { name, award: find(AWARD), amount: find(AMOUNT), outcome: find(OUTCOME) };
}

function entryOf(
  { cells }: PaperRow,
  columns: Columns,
  awards: readonly string[],
): NamedEntry | 'not-passed' | undefined {
  const at = (column: number | undefined): string | undefined =>
    cells.find((cell) => cell.column === column)?.text;
  const name = at(columns.name);
  const isNumbered = cells.some(({ column, text }) => column < columns.name && /^\d+[.)]?$/.test(text));
  if (name === undefined || !isNumbered) return undefined;
  if (/^khong\b|\bkhong dat\b/.test(searchKey(at(columns.outcome) ?? ''))) return 'not-passed';
  return { name, award: awardIn(at(columns.award) ?? '', awards), amount: amountOf(at(columns.amount)) };
}
