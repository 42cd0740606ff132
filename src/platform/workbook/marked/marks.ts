/** Heading of the column a marked file carries at the end of each sheet. */
export const MARK_LABEL = 'Lỗi';

/** What is told of one row: `text` may have several lines. */
export interface RowMark {
  readonly severity: 'error' | 'warning' | 'corrected';
  readonly text: string;
  /** Numbers of the columns whose cells it is about. */
  readonly columns: readonly number[];
}

/** What is told of the rows of one sheet, by row number. */
export interface SheetMarks {
  readonly sheet: string;
  /** The first row that was read as data: the label stands in the heading above it. */
  readonly firstRow: number;
  readonly rows: ReadonlyMap<number, RowMark>;
}
