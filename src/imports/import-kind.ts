import type { Actor } from '../access/actor.js';
import type { Permission } from '../access/permissions.js';
import type { RowIssue } from '../platform/table/row-issue.js';
import type { FormWorkbook } from '../platform/workbook/forms/form.js';
import type { WorkbookLimits } from '../platform/workbook/reading/limits.js';
import type { RawWorkbook } from '../platform/workbook/reading/raw-workbook.js';

/** What can be read in: units, people and registrations; criteria tables; score sheets; past awards. */
export const IMPORT_KINDS = ['register', 'criteria', 'score-book', 'honours'] as const;
export type ImportKindCode = (typeof IMPORT_KINDS)[number];

/** What applying would do with a row: make something, change it, leave it as it is; or the row is kept out. */
export const IMPORT_ROW_STATUSES = ['new', 'changed', 'unchanged', 'error'] as const;
export type ImportRowStatus = (typeof IMPORT_ROW_STATUSES)[number];

/** Something to tell of a row. An error keeps the row out, a warning lets it in. */
export type ImportIssue = RowIssue;

/** A row of the file and what would become of it. */
export interface ImportRow {
  readonly sheet: string;
  /** The file's own row number, from 1. */
  readonly row: number;
  /** What the row is about: `unit`, `person`, `registration`, … */
  readonly subject: string;
  /** The name a person knows it by. */
  readonly label: string;
  readonly status: ImportRowStatus;
  readonly issues: readonly ImportIssue[];
  /** What would be written. Plain JSON that says all of it: the preview's fingerprint is taken from here. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What stands in the system now, for a changed row. */
  readonly before?: Readonly<Record<string, unknown>>;
}

/** Everything a workbook would do, row by row, with what {@link ImportKind.write} needs to do it. */
export interface ImportPlan<Data = unknown> {
  /** In the order of the file. */
  readonly rows: readonly ImportRow[];
  /** Cells corrected silently, over the whole file. */
  readonly cleaned: { readonly whitespace: number; readonly unicodeNfc: number };
  /** Rows that would be let in, by what they are: `{units: 37, people: 252}`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly data: Data;
}

/** For whom and into which campaign a workbook is read. */
export interface ImportContext {
  readonly campaignId?: string;
  readonly actor: Actor;
}

/** As {@link ImportContext}, when the plan is carried out. */
export interface ImportWriteContext extends ImportContext {
  readonly importId: string;
  readonly fileName: string;
}

/**
 * One kind of workbook. A feature implements it and hands it to the {@link ImportRegistry} in its module's
 * `onModuleInit`; upload, preview, refusal of stale previews, application and audit are the pipeline's.
 */
export interface ImportKind<Data = unknown> {
  readonly kind: ImportKindCode;
  /** Vietnamese name, as shown to people. */
  readonly label: string;
  /** Permissions the asker must hold, all of them, beside `import.run`. */
  readonly permissions: readonly Permission[];
  readonly limits: WorkbookLimits;
  /** True where nothing can be read without a campaign. */
  readonly needsCampaign?: boolean;

  /**
   * The empty workbook of this kind, for people to fill in; its lists are the ward's own. Runs inside a unit of work.
   * Read back, it finds every column and holds no row.
   */
  template(context: ImportContext): Promise<FormWorkbook>;

  /** Names of the register that a cell may be set to: units, or awards fit for the campaign. Runs inside a unit of work. */
  choices?(list: 'units' | 'awards', context: ImportContext): Promise<readonly string[]>;

  /** Whether what the cells of a column say is kept out of the record of acts when they are corrected. */
  isSealed?(field: string): boolean;

  /**
   * Keeps out whoever writes the same rows one by one, until the transaction ends. Asked for before the plan is made
   * that is then carried out; without it, what is written between the two refuses the application.
   */
  lock?(): Promise<void>;

  /**
   * Compares the workbook with what the system holds now; writes nothing. Runs inside a unit of work. The same
   * workbook against the same data gives the same rows.
   *
   * @throws DomainError when the workbook as a whole cannot be taken (a missing sheet, a wrong phase)
   */
  plan(workbook: RawWorkbook, context: ImportContext): Promise<ImportPlan<Data>>;

  /**
   * Carries a plan out, in the transaction it was made in; rows in error stay out.
   *
   * @returns how many rows were written, by what they are: `{units: 37}`; nothing to write is all zeros
   */
  write(plan: ImportPlan<Data>, context: ImportWriteContext): Promise<Record<string, number>>;
}
