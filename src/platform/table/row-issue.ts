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
}

/** One data row of a sheet: `row` is the file's own number. With an error, `values` hold what could be read. */
export interface ParsedRow<V> {
  readonly sheet: string;
  readonly row: number;
  readonly values: V;
  readonly issues: readonly RowIssue[];
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

  error(code: string, column: string | null, message: string, more: IssueDetails = {}): void {
    this.add({ code, severity: 'error', message, ...more }, column);
  }

  warning(code: string, column: string | null, message: string, more: IssueDetails = {}): void {
    this.add({ code, severity: 'warning', message, ...more }, column);
  }

  private add(issue: RowIssue, column: string | null): void {
    this.found.push(column === null ? issue : { ...issue, column });
  }

  get hasError(): boolean {
    return this.found.some((issue) => issue.severity === 'error');
  }
}

export type IssueDetails = Pick<RowIssue, 'before' | 'after' | 'suggestions'>;
