/** The cell an issue is about. */
export interface IssueCell {
  /** Code of the column among the table's own («unit»). */
  readonly field: string;
  /** Number of the column in the file, from 1. */
  readonly column: number;
  /** Its heading, as the file spells it. */
  readonly label: string;
  /** What stands in the cell, cleaned; '' for a blank one. */
  readonly text: string;
}

/**
 * How a person may put the cell right on the page: take a value as it is offered (`confirm`), choose one (`choose`, from
 * `options` or, where `list` names one, from all units or awards there are), or type one (`text`).
 */
export interface IssueFix {
  readonly kind: 'confirm' | 'choose' | 'text';
  readonly options: readonly string[];
  readonly list?: 'units' | 'awards';
}

/** Something to tell the clerk about one row. An error keeps the row out, a warning lets it in. */
export interface RowIssue {
  /** Stable kebab-case code («unknown-unit»). */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Heading of the column it is about, as the file spells it; absent when it is about the whole row. */
  readonly column?: string;
  /** One Vietnamese sentence. */
  readonly message: string;
  /** What stands in the cell and what it became, or would become. */
  readonly before?: string;
  readonly after?: string;
  /** Names the clerk may have meant, best first. */
  readonly suggestions?: readonly string[];
  /** Absent when it is about the whole row, or about a column the file does not have. */
  readonly cell?: IssueCell;
  /** Absent where a new value in the cell would not help. */
  readonly fix?: IssueFix;
}

/** The cell of a row by the code of its column; null when the file has no such column. */
export type CellOf = (field: string) => IssueCell | null;

/** One data row of a sheet: `row` is the file's own number. With an error, `values` hold what could be read. */
export interface ParsedRow<V> {
  readonly sheet: string;
  readonly row: number;
  readonly values: V;
  readonly issues: readonly RowIssue[];
  readonly cellOf: CellOf;
}

/** Cells that mechanical cleaning changed, over the whole file; one cell may count in both. */
export interface CleanedCells {
  whitespace: number;
  unicodeNfc: number;
}

export function isAccepted(row: { readonly issues: readonly RowIssue[] }): boolean {
  return row.issues.every((issue) => issue.severity !== 'error');
}

/** Gathers the issues of one row. */
export class RowIssues {
  readonly found: RowIssue[] = [];

  error(code: string, cell: IssueCell | null, message: string, more: IssueDetails = {}): void {
    this.found.push(issueOf({ code, severity: 'error', message }, cell, more));
  }

  warning(code: string, cell: IssueCell | null, message: string, more: IssueDetails = {}): void {
    this.found.push(issueOf({ code, severity: 'warning', message }, cell, more));
  }

  get hasError(): boolean {
    return this.found.some((issue) => issue.severity === 'error');
  }
}

/** `fix` null says that no value in the cell would help; left out, it follows from what else is told. */
export type IssueDetails = Pick<RowIssue, 'before' | 'after' | 'suggestions'> & {
  readonly fix?: IssueFix | null;
};

/** An issue about a cell, with the way to put it right there. */
export function issueOf(
  issue: Pick<RowIssue, 'code' | 'severity' | 'message'>,
  cell: IssueCell | null,
  { fix, ...more }: IssueDetails = {},
): RowIssue {
  if (cell === null) return { ...issue, ...more };
  const way = fix === undefined ? usualFix(issue.severity, more) : fix;
  return { ...issue, column: cell.label, ...more, cell, ...(way === null ? {} : { fix: way }) };
}

function usualFix(severity: RowIssue['severity'], { after, suggestions = [] }: IssueDetails): IssueFix {
  if (severity === 'warning' && after !== undefined) return { kind: 'confirm', options: [after] };
  return suggestions.length > 0 ? { kind: 'choose', options: suggestions } : { kind: 'text', options: [] };
}
