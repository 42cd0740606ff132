/**
 * Follows where rows fall on printed pages, to put a page break before rows that must stay with the next one.
 *
 * The spreadsheet program breaks pages by itself; only its exact capacity is unknown (printers differ by a row or
 * so). Hence a margin that grows with each page since the last break of ours: rows that belong together and come
 * near a page's end are moved to the next page rather than risked.
 */
export interface PageRules {
  /** Points of rows on a page. */
  readonly capacity: number;
}

interface Placed {
  readonly row: number;
  readonly height: number;
  top: number;
  pages: number;
}

const MARGIN_PER_PAGE = 9;
const MAX_MARGIN = 54;
const MEMORY = 4;

export class Paginator {
  private top = 0;
  private pages = 0;
  private titles = 0;
  private recent: Placed[] = [];
  private chain: { start: Placed; height: number } | null = null;

  constructor(
    private readonly rules: PageRules,
    /** Told the number of the row that must begin a page. */
    private readonly breakBefore: (row: number) => void,
  ) {}

  /** From now on each new page starts with repeated heading rows of this height. */
  repeatTitles(height: number): void {
    this.titles = height;
  }

  /** A row was written; `keep` binds it to the row after it. */
  place(row: number, height: number, keep: boolean): void {
    const placed = this.advance(row, height);
    if (this.chain) this.chain.height += height;
    else if (keep) this.chain = { start: placed, height };
    if (this.chain && !keep) this.closeChain();
  }

  /** Binds everything from one of the last few rows on, until a row is placed that does not keep. */
  keepFrom(row: number): void {
    const index = this.recent.findIndex((placed) => placed.row >= row);
    const start = index < 0 ? undefined : this.recent[index];
    if (!start || (this.chain && this.chain.start.row <= start.row)) return;
    const height = this.recent.slice(index).reduce((sum, placed) => sum + placed.height, 0);
    this.chain = { start, height };
  }

  /** The last row has been written. */
  finish(): void {
    if (this.chain) this.closeChain();
  }

  private advance(row: number, height: number): Placed {
    if (this.top > 0 && this.top + height > this.rules.capacity) {
      this.top = this.titles;
      this.pages += 1;
    }
    const placed = { row, top: this.top, height, pages: this.pages };
    this.top += height;
    this.recent.push(placed);
    if (this.recent.length > MEMORY) this.recent.shift();
    return placed;
  }

  private closeChain(): void {
    const chain = this.chain;
    this.chain = null;
    if (!chain) return;
    const { start, height } = chain;
    const margin = Math.min(MAX_MARGIN, MARGIN_PER_PAGE * (start.pages + 1));
    const startsPage = start.top <= this.titles && start.pages > 0;
    const fits = start.top + height <= this.rules.capacity - margin;
    const canFit = this.titles + height <= this.rules.capacity - MARGIN_PER_PAGE;
    if ((fits && !startsPage) || start.row === 1 || !canFit) return;
    this.breakBefore(start.row);
    this.restart(start.row);
    this.top = this.titles + height;
    this.pages = 0;
  }

  /** Remembered rows from `row` on now stand at the top of a page whose start is known exactly. */
  private restart(row: number): void {
    let top = this.titles;
    for (const placed of this.recent) {
      if (placed.row < row) continue;
      placed.top = top;
      placed.pages = 0;
      top += placed.height;
    }
  }
}
