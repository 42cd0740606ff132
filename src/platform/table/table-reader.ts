import { identityKey, searchKey } from '../text/keys.js';
import { formatDay } from '../text/vietnamese-date.js';
import {
  isRawDate,
  isRawError,
  type RawCell,
  type RawRow,
  type RawSheet,
  type RawValue,
} from '../workbook/reading/raw-workbook.js';
import { type ColumnSpec, type Heading, type HeadingColumn, requireHeading } from './heading.js';
import type { CellOf, IssueCell, RowIssues } from './row-issue.js';

/** Columns that number the rows: nothing in them makes a row a data row. */
const ORDINAL_LABELS = new Set(['stt', 'tt', 'so tt', 'so thu tu']);
/** A merged cell this wide with nothing beside it is a caption («I. Khối cơ quan»), a signature or a note. */
const CAPTION_SPAN = 3;

/** «Tổng số: 37 đơn vị», «Cộng», «TONG CONG»; but not «Tổng công ty …», which is the name of a unit. */
const TOTAL = /^(tổng|cộng)(?![\p{L}\p{N}])/u;
const TOTAL_WITHOUT_ACCENTS = /^(tong (so|cong)|cong)\s*([:.\d]|$)/;
const NAMED_LIKE_A_TOTAL = /^tổng (công ty|cục|kho|đội|hội|liên đoàn|trạm|đài|lãnh sự)(?![\p{L}\p{N}])/u;

/** A table found in a sheet: its heading and its data rows. */
export interface Table<K extends string> {
  readonly sheet: string;
  readonly heading: Heading<K>;
  readonly rows: readonly TableRow<K>[];
}

/**
 * Finds the table by the labels of its heading and takes its data rows. Empty rows, rows with nothing but a number
 * in the STT column, captions over the whole width and total rows are not data.
 * @throws DomainError «heading-not-found», «column-missing»
 */
export function readTable<K extends string>(
  sheet: RawSheet,
  specs: Readonly<Record<K, ColumnSpec>>,
): Table<K> {
  const heading = requireHeading(sheet, specs);
  const ordinals = new Set(
    heading.others.filter(({ label }) => ORDINAL_LABELS.has(ordinalKey(label))).map(({ column }) => column),
  );
  const rows = sheet.rows
    .filter((row) => row.row > heading.row && isData(row, ordinals))
    .map((row) => new TableRow(sheet.name, row, heading));
  return { sheet: sheet.name, heading, rows };
}

function ordinalKey(label: string): string {
  return searchKey(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function isData(row: RawRow, ordinals: ReadonlySet<number>): boolean {
  const filled = row.cells.filter(({ column }) => !ordinals.has(column));
  const ordinal = row.cells.find(({ column }) => ordinals.has(column));
  // A caption or total often begins in the STT column, which it shares with the numbers.
  const first = row.cells.find(({ value }) => typeof value === 'string');
  if (row.cells.length === 1 && (first?.span ?? 1) >= CAPTION_SPAN) return false;
  if (typeof ordinal?.value !== 'number' && isTotal(textOf(first?.value))) return false;
  return filled.length > 0;
}

function isTotal(text: string): boolean {
  const key = identityKey(text);
  if (NAMED_LIKE_A_TOTAL.test(key)) return false;
  return TOTAL.test(key) || TOTAL_WITHOUT_ACCENTS.test(searchKey(text));
}

/** One data row, read by column. Blank and absent cells are the same. */
export class TableRow<K extends string> {
  private readonly cells: ReadonlyMap<number, RawCell>;

  constructor(
    readonly sheet: string,
    row: RawRow,
    private readonly heading: Heading<K>,
  ) {
    this.number = row.row;
    this.cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  }

  /** The file's own row number. */
  readonly number: number;

  /** The cell of a column, for whatever there is to tell of it; null when the file has no such column. */
  cell(key: K): IssueCell | null {
    const column = this.heading.columns.get(key);
    return column ? this.cellAt(key, column) : null;
  }

  /** The same for a column that has no code of its own. */
  cellAt(field: string, column: HeadingColumn): IssueCell {
    return { field, column: column.column, label: column.label, text: textOf(this.at(column)) };
  }

  /** {@link cell} for those who know the columns by name only. */
  readonly cellOf: CellOf = (field) => this.cell(field as K);

  value(key: K): RawValue | undefined {
    const column = this.heading.columns.get(key);
    return column && this.at(column);
  }

  at({ column }: HeadingColumn): RawValue | undefined {
    return this.cells.get(column)?.value;
  }

  /** All filled cells from left to right, whatever column they stand in. */
  filled(): readonly RawCell[] {
    return [...this.cells.values()];
  }

  /** The cell as text, '' when blank or an error; numbers and days as they are read aloud. */
  text(key: K): string {
    return textOf(this.value(key));
  }

  /** Notes an Excel error (#N/A) in a column that matters. */
  reportErrorCells(keys: readonly K[], issues: RowIssues): void {
    for (const key of keys) {
      const value = this.value(key);
      if (value === undefined || !isRawError(value)) continue;
      const cell = this.cell(key);
      const message = `Ô «${cell?.label}» là lỗi công thức (${value.error}); hãy thay bằng giá trị.`;
      issues.error('formula-error', cell, message, { before: value.error });
    }
  }
}

/** A cell's content as text: 11 → «11», a day → «08/03/1989», yes/no → «x» or nothing. */
export function textOf(value: RawValue | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'x' : '';
  if (isRawDate(value)) return formatDay(value.day);
  return '';
}
