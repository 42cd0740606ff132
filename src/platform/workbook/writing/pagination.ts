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

/** Where a row stands. Slots are reused: a long list places too many rows to make an object for each. */
interface Placed {
  row: number;
  height: number;
  /** Points from the top of its page, by our count. */
  top: number;
  /** Page ends since the last one whose place is known exactly. */
  pages: number;
}

/** Rows that must stay on one page. */
interface Chain {
  readonly start: Readonly<Placed>;
  height: number;
}

const MARGIN_PER_PAGE = 9;
const MAX_MARGIN = 54;
/** How many rows back `keepFrom` can reach. */
const MEMORY = 4;

export class Paginator {
  private top = 0;
  private pages = 0;
  private titles = 0;
  private placed = 0;
  private readonly slots: Placed[] = Array.from({ length: MEMORY }, () => ({
    row: 0,
    height: 0,
    top: 0,
    pages: 0,
  }));
  private chain: Chain | null = null;

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
    if (this.top > 0 && this.top + height > this.rules.capacity) {
      this.top = this.titles;
      this.pages += 1;
    }
    const slot = this.slots[this.placed % MEMORY];
    if (slot) {
      slot.row = row;
      slot.height = height;
      slot.top = this.top;
      slot.pages = this.pages;
    }
    this.placed += 1;
    this.top += height;
    if (this.chain) this.chain.height += height;
    else if (keep && slot) this.chain = { start: { ...slot }, height };
    if (this.chain && !keep) this.closeChain(this.chain);
  }

  /** Binds everything from one of the last few rows on, until a row is placed that does not keep. */
  keepFrom(row: number): void {
    const kept = this.recent().filter((placed) => placed.row >= row);
    const [start] = kept;
    if (!start || (this.chain && this.chain.start.row <= start.row)) return;
    this.chain = { start: { ...start }, height: kept.reduce((sum, placed) => sum + placed.height, 0) };
  }

  /** The last row has been written. */
  finish(): void {
    if (this.chain) this.closeChain(this.chain);
  }

  private closeChain({ start, height }: Chain): void {
    this.chain = null;
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
    for (const placed of this.recent()) {
      if (placed.row < row) continue;
      placed.top = top;
      placed.pages = 0;
      top += placed.height;
    }
  }

  /** The remembered rows, oldest first. */
  private recent(): Placed[] {
    const first = Math.max(0, this.placed - MEMORY);
    return Array.from(
      { length: this.placed - first },
      (_, index) => this.slots[(first + index) % MEMORY],
    ).filter((slot) => slot !== undefined);
  }
}

/** What decides where a sheet's pages end, once all of it is written. */
export interface WrittenSheet {
  /** Points of each row, the first row's first. */
  readonly heights: readonly number[];
  readonly capacity: number;
  /** The rows repeated on each page after the one they stand on, and their height; null for none. */
  readonly repeated: { readonly last: number; readonly height: number } | null;
  /** Rows (from 1) that begin a page by our own break. */
  readonly breaks: ReadonlySet<number>;
}

/** The row (from 1) each page begins with: our own breaks, and the program's where a page is full. */
export function pageStarts({ heights, capacity, repeated, breaks }: WrittenSheet): number[] {
  const starts = [1];
  let top = 0;
  for (const [index, height] of heights.entries()) {
    const row = index + 1;
    if (row > 1 && (breaks.has(row) || top + height > capacity)) {
      starts.push(row);
      top = repeated && row > repeated.last ? repeated.height : 0;
    }
    top += height;
  }
  return starts;
}
