import type { CellValue } from '../writing/cell.js';

/** What a column takes, beyond any text. */
export type FormCheck =
  /** One of a list's values; anything else is questioned (`open`) or refused by the spreadsheet itself. */
  | { readonly kind: 'list'; readonly list: string; readonly open?: boolean }
  /** A number from `from` to `to` (no end when left out), or one of the words beside it («KAD»). */
  | {
      readonly kind: 'number';
      readonly from: number;
      readonly to?: number;
      readonly words?: readonly string[];
    };

export interface FormColumn {
  /** The label our reader finds the column by. */
  readonly label: string;
  readonly required?: boolean;
  /** Characters. */
  readonly width: number;
  /** Text keeps «001…» and «01/02/1980» as typed, and is what a column is unless it is told to hold numbers. */
  readonly holds?: 'text' | 'numbers';
  readonly check?: FormCheck;
  /** Carries what our reader needs and nobody fills in. */
  readonly hidden?: boolean;
  /** How to fill it in, one sentence: shown beside the cell and in the guide. */
  readonly hint: string;
  /** As in the guide; samples never stand where data go. */
  readonly example?: string;
}

/** A line under the table: a label in the first column, its value in `column` (from 1). */
export interface FormSetting {
  readonly label: string;
  readonly value: CellValue;
  readonly column: number;
  readonly check?: FormCheck;
}

export interface FormSheet {
  readonly name: string;
  /** Lines over the heading, the first one in bold. */
  readonly title?: readonly string[];
  readonly columns: readonly FormColumn[];
  /** Rows filled in already. */
  readonly rows?: readonly (readonly CellValue[])[];
  /** Columns that stay in sight when scrolling sideways. */
  readonly frozenColumns?: number;
  /** Lines under the table, after as many empty rows as the table is given. */
  readonly settings?: { readonly emptyRows: number; readonly lines: readonly FormSetting[] };
}

/** A workbook for people to fill in and send back. */
export interface FormWorkbook {
  /** With its ending, without accents. */
  readonly fileName: string;
  readonly sheets: readonly FormSheet[];
  /** Values of the drop-downs by name; they stand in a hidden sheet. */
  readonly lists: Readonly<Record<string, readonly CellValue[]>>;
  /** What to know before filling in, a sentence each. */
  readonly guide: readonly string[];
}
