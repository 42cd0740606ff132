import { WorkbookRefusal } from './workbook-refusal.js';

/** Lets few tasks run at once, in the order they came; refuses new ones when too many wait. */
export class ReaderQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly longest: number,
  ) {}

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running += 1;
    else await this.turn();
    try {
      return await task();
    } finally {
      // The place passes straight to the next in line, so that nobody slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.longest) throw new WorkbookRefusal('workbook-reader-busy');
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
