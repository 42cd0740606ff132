import { DomainError } from '../errors/domain-error.js';
import { searchKey } from '../text/keys.js';
import type { RawRow, RawSheet } from '../workbook/reading/raw-workbook.js';

/** A column a table may have. */
export interface ColumnSpec {
  /** As messages name it, and the first label it is known by: «Họ và tên». */
  readonly label: string;
  /** Further labels. Accents, case, punctuation and remarks in brackets do not count. */
  readonly aliases?: readonly string[];
  /** For labels that carry something («Xếp loại năm 2025»); matched against the label's {@link labelKey}. */
  readonly pattern?: RegExp;
  readonly required?: boolean;
}

export interface HeadingColumn {
  readonly column: number;
  /** As the file spells it. */
  readonly label: string;
  /** Columns a merged label stands over; absent for an ordinary one. */
  readonly span?: number;
}

/** Where a table stands in a sheet. */
export interface Heading<K extends string> {
  /** Last row of the heading; data begin below it. */
  readonly row: number;
  readonly columns: ReadonlyMap<K, HeadingColumn>;
  /** Labels that belong to no known column. */
  readonly others: readonly HeadingColumn[];
}

/** Rows looked through for the heading: titles, notes and signatures above a table are never longer. */
const SEARCH_DEPTH = 200;

/** «Số người/hộ (*)» → «so nguoi ho»: what labels are compared by. */
export function labelKey(label: string): string {
  return searchKey(label.replace(/\([^)]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Finds the row whose labels name the most columns, wherever it stands. A heading of two rows («Họ và tên» over
 * «Họ đệm» and «Tên») is read as one.
 * @returns undefined when no row names at least two columns
 */
export function findHeading<K extends string>(
  sheet: RawSheet,
  specs: Readonly<Record<K, ColumnSpec>>,
): Heading<K> | undefined {
  const matcher = columnMatcher(specs);
  let best: Heading<K> | undefined;
  const rows = sheet.rows.slice(0, SEARCH_DEPTH);
  for (const [index, row] of rows.entries()) {
    const heading = headingOf([row], matcher);
    if (heading.columns.size > Math.max(1, best?.columns.size ?? 0)) {
      const next = rows[index + 1];
      const both = next?.row === row.row + 1 ? headingOf([row, next], matcher) : heading;
      best = both.columns.size > heading.columns.size ? both : heading;
    }
  }
  return best;
}

/**
 * The heading, or one sentence about what is missing.
 * @throws DomainError «heading-not-found», «column-missing»
 */
export function requireHeading<K extends string>(
  sheet: RawSheet,
  specs: Readonly<Record<K, ColumnSpec>>,
): Heading<K> {
  const heading = findHeading(sheet, specs);
  const required = (Object.entries(specs) as [K, ColumnSpec][]).filter(([, spec]) => spec.required === true);
  if (!heading) {
    const labels = required.map(([, spec]) => `«${spec.label}»`).join(', ');
    throw new DomainError({
      status: 422,
      code: 'heading-not-found',
      message: `Sheet «${sheet.name}» không có dòng tiêu đề. Cần một dòng có các cột ${labels}.`,
      details: { sheet: sheet.name },
    });
  }
  const missing = required.filter(([key]) => !heading.columns.has(key)).map(([, spec]) => spec.label);
  if (missing.length > 0) {
    throw new DomainError({
      status: 422,
      code: 'column-missing',
      message: `Sheet «${sheet.name}» thiếu cột ${missing.map((label) => `«${label}»`).join(', ')} (dòng tiêu đề là dòng ${heading.row}).`,
      details: { sheet: sheet.name, row: heading.row, columns: missing },
    });
  }
  return heading;
}

type Matcher<K> = (label: string) => K | undefined;

function columnMatcher<K extends string>(specs: Readonly<Record<K, ColumnSpec>>): Matcher<K> {
  const byLabel = new Map<string, K>();
  const patterns: [RegExp, K][] = [];
  for (const [key, spec] of Object.entries(specs) as [K, ColumnSpec][]) {
    for (const label of [spec.label, ...(spec.aliases ?? [])]) byLabel.set(labelKey(label), key);
    if (spec.pattern) patterns.push([spec.pattern, key]);
  }
  return (label) => {
    const key = labelKey(label);
    return byLabel.get(key) ?? patterns.find(([pattern]) => pattern.test(key))?.[1];
  };
}

function headingOf<K extends string>(rows: readonly RawRow[], matcher: Matcher<K>): Heading<K> {
  const columns = new Map<K, HeadingColumn>();
  const others: HeadingColumn[] = [];
  for (const row of rows) {
    for (const { column, value, span } of row.cells) {
      if (typeof value !== 'string') continue;
      const found = { column, label: value, ...(span === undefined ? {} : { span }) };
      const key = matcher(value);
      // The first of two columns with the same label is the one that counts.
      if (key === undefined || columns.has(key)) others.push(found);
      else columns.set(key, found);
    }
  }
  return { row: rows.at(-1)?.row ?? 0, columns, others };
}
