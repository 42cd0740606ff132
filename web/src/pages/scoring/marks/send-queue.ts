/**
 * What came of sending one line: `done`; `again`, because something newer was typed meanwhile; `stop`, because a person
 * must decide; `hold`, because the server cannot be reached; `wait`, because nobody is signed in.
 */
export type Outcome = 'done' | 'again' | 'stop' | 'hold' | 'wait';

const MOST_AT_ONCE = 4;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 20_000;

/**
 * Lines to be sent, in the order they were typed. Of each lane (a sheet) one request at a time, so that the answer to
 * the last of them has seen all the others; of all together a few.
 */
export class SendQueue {
  private line = new Set<string>();
  /** The line on its way, by lane. */
  private readonly busy = new Map<string, string>();
  private wait = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isEnded = false;
  isHeld = false;

  constructor(
    private readonly laneOf: (key: string) => string,
    private readonly send: (key: string) => Promise<Outcome>,
    private readonly onHeld: () => void,
  ) {}

  add(key: string): void {
    this.line.add(key);
    this.pump();
  }

  remove(key: string): void {
    this.line.delete(key);
  }

  isBusy(key: string): boolean {
    return this.busy.get(this.laneOf(key)) === key;
  }

  /** Tries again at once: the network is back, somebody signed in, or the person asked for it. */
  resume(): void {
    if (!this.isHeld || this.isEnded) return;
    clearTimeout(this.timer);
    this.setHeld(false);
    this.pump();
  }

  /** Sends what is in line as long as that goes well; does not try again after. */
  end(): void {
    this.isEnded = true;
    clearTimeout(this.timer);
  }

  private pump(): void {
    if (this.isHeld) return;
    for (const key of this.line) {
      // While it is not known whether the server is back, one request finds out.
      if (this.busy.size >= (this.wait > 0 ? 1 : MOST_AT_ONCE)) return;
      const lane = this.laneOf(key);
      if (this.busy.has(lane)) continue;
      this.line.delete(key);
      this.busy.set(lane, key);
      void this.send(key).then((outcome) => this.settle(key, outcome));
    }
  }

  private settle(key: string, outcome: Outcome): void {
    this.busy.delete(this.laneOf(key));
    if (outcome === 'again') this.line.add(key);
    if (outcome === 'hold' || outcome === 'wait') {
      this.line = new Set([key, ...this.line]);
      this.hold(outcome === 'hold');
      return;
    }
    this.wait = 0;
    this.pump();
  }

  private hold(isTimed: boolean): void {
    if (!this.isHeld) {
      this.wait = Math.min(LONGEST_WAIT, this.wait * 2 || FIRST_WAIT);
      if (isTimed && !this.isEnded) this.timer = setTimeout(() => this.resume(), this.wait);
    }
    this.setHeld(true);
  }

  private setHeld(isHeld: boolean): void {
    if (this.isHeld === isHeld) return;
    this.isHeld = isHeld;
    this.onHeld();
  }
}
