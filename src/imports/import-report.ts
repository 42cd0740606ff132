import { createHash } from 'node:crypto';
import type { CorrectedCell } from './corrections/overlay.js';
import type { ImportPlan, ImportRow, ImportRowStatus } from './import-kind.js';

/** Rows of one sheet by what would become of them. */
export interface SheetCounts {
  readonly sheet: string;
  readonly rows: Readonly<Record<ImportRowStatus, number>>;
  /** Rows let in with at least one warning. */
  readonly warned: number;
}

/** How often a code was told; a row that tells it twice counts once. */
export interface CodeCount {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly rows: number;
}

/** A preview in figures. */
export interface ImportReport {
  readonly sheets: readonly SheetCounts[];
  readonly codes: readonly CodeCount[];
  readonly cleaned: { readonly whitespace: number; readonly unicodeNfc: number };
  readonly counts: Readonly<Record<string, number>>;
  /** Rows with at least one cell put right on the page. */
  readonly corrected: number;
}

/** The corrected cells of a row of the preview. */
export type CorrectionsOf = (row: ImportRow) => readonly CorrectedCell[];

/** Puts a plan into figures, in one pass over its rows. */
export function reportOf(plan: ImportPlan, correctionsOf: CorrectionsOf): ImportReport {
  const sheets = new Map<string, { rows: Record<ImportRowStatus, number>; warned: number }>();
  const codes = new Map<string, { severity: 'error' | 'warning'; rows: number }>();
  for (const row of plan.rows) {
    const sheet = sheets.get(row.sheet) ?? {
      rows: { new: 0, changed: 0, unchanged: 0, error: 0 },
      warned: 0,
    };
    sheets.set(row.sheet, sheet);
    sheet.rows[row.status] += 1;
    if (row.status !== 'error' && row.issues.some((issue) => issue.severity === 'warning')) sheet.warned += 1;
    countCodes(row, codes);
  }
  return {
    sheets: [...sheets].map(([sheet, figures]) => ({ sheet, ...figures })),
    codes: [...codes]
      .map(([code, figures]) => ({ code, ...figures }))
      .sort((a, b) => (a.severity === b.severity ? b.rows - a.rows : a.severity === 'error' ? -1 : 1)),
    cleaned: plan.cleaned,
    counts: plan.counts,
    corrected: plan.rows.filter((row) => correctionsOf(row).length > 0).length,
  };
}

function countCodes(
  row: ImportRow,
  codes: Map<string, { severity: 'error' | 'warning'; rows: number }>,
): void {
  const told = new Set<string>();
  for (const { code, severity } of row.issues) {
    if (told.has(code)) continue;
    told.add(code);
    const known = codes.get(code) ?? { severity, rows: 0 };
    known.rows += 1;
    codes.set(code, known);
  }
}

/** Rows as they are stored: JSON text of an array, ready for one `jsonb_to_recordset`. */
export function storedRows(rows: readonly ImportRow[], correctionsOf: CorrectionsOf): string {
  return JSON.stringify(
    rows.map((row, position) => ({
      position,
      sheet: sheetOf(row),
      row_number: row.row,
      subject: row.subject,
      label: row.label.slice(0, 600),
      status: row.status,
      codes: row.issues.length === 0 ? undefined : [...new Set(row.issues.map((issue) => issue.code))],
      issues: row.issues.length === 0 ? undefined : row.issues,
      corrections: correctionsOf(row).length === 0 ? undefined : correctionsOf(row),
      before: row.before,
      after: row.values,
    })),
  );
}

/** The sheet's name as it is stored. */
export function sheetOf({ sheet }: ImportRow): string {
  return sheet.slice(0, 100);
}

/**
 * What a preview promised: SHA-256 over its stored rows and figures. A plan made later with another fingerprint
 * would do something the person has not seen.
 */
export function fingerprintOf(rows: string, report: ImportReport): string {
  return createHash('sha256').update(rows).update('\n').update(JSON.stringify(report)).digest('hex');
}
