import type { SentMark, Typed } from './mark-text';

/** What was typed and has no answer from the server yet, as this browser keeps it. */
export interface UnsentMark {
  readonly typed: Typed;
  /** Version of the mark that it rests on. */
  readonly base: number;
  /** What went out before without an answer: if one of these stands on the server, it is our own. */
  readonly tries: readonly SentMark[];
}

/** As it lies in the browser. */
interface LeftMark extends UnsentMark {
  /** When it was last written, in milliseconds since 1970. */
  readonly at: number;
}

interface Written {
  readonly body: string;
  /** With the time it was written at. */
  readonly text: string;
}

export interface LineAddress {
  readonly participantId: string;
  readonly criterionId: string;
}

const PREFIX = 'unsent-mark';
/** A window that is open sends within seconds, in milliseconds; what lay longer was left by one that is closed. */
const LEFT_AFTER = 60_000;

export function lineKey({ participantId, criterionId }: LineAddress): string {
  return `${participantId}:${criterionId}`;
}

export function lineOf(key: string): LineAddress {
  const [participantId = '', criterionId = ''] = key.split(':');
  return { participantId, criterionId };
}

/**
 * Unsent marks of one person for one criteria set. Kept one by one, so that two windows do not overwrite each other's,
 * and under the account, so that nobody else's ever go out with theirs.
 */
export class UnsentMarks {
  private readonly prefix: string;
  /** As this window wrote or read them: what another window wrote since is not dropped with ours. */
  private readonly written = new Map<string, Written>();
  private isFirstLook = true;
  /** The browser refuses to keep anything: private windows, a full disk. */
  isBroken = false;

  constructor(accountId: string, criteriaSetId: string) {
    this.prefix = `${PREFIX}:${accountId}:${criteriaSetId}:`;
  }

  /**
   * What lies here and is none of this window's own: when first asked all of it, later only what no other window seems
   * busy with.
   */
  left(): Map<string, UnsentMark> {
    const quietFor = this.isFirstLook ? 0 : LEFT_AFTER;
    this.isFirstLook = false;
    const found = new Map<string, UnsentMark>();
    for (const key of keysOf(this.prefix)) {
      const line = key.slice(this.prefix.length);
      const text = localStorage.getItem(key) ?? '';
      const mark = this.written.has(line) ? undefined : read(text);
      if (!mark || Date.now() - mark.at < quietFor) continue;
      this.written.set(line, { body: bodyOf(mark), text });
      found.set(line, mark);
    }
    return found;
  }

  keep(line: string, mark: UnsentMark): void {
    const body = bodyOf(mark);
    if (this.written.get(line)?.body === body) return;
    try {
      const { typed, base, tries } = mark;
      const text = JSON.stringify({ typed, base, tries, at: Date.now() });
      localStorage.setItem(this.prefix + line, text);
      this.written.set(line, { body, text });
      this.isBroken = false;
    } catch {
      this.isBroken = true;
    }
  }

  drop(line: string): void {
    try {
      const key = this.prefix + line;
      if (localStorage.getItem(key) === this.written.get(line)?.text) localStorage.removeItem(key);
      this.written.delete(line);
    } catch {
      this.isBroken = true;
    }
  }
}

/** Every criteria set of which this browser keeps unsent marks of a person, in whichever campaign, with how many. */
export function unsentSets(accountId: string): ReadonlyMap<string, number> {
  const prefix = `${PREFIX}:${accountId}:`;
  const counts = new Map<string, number>();
  for (const key of keysOf(prefix)) {
    const [setId = ''] = key.slice(prefix.length).split(':');
    counts.set(setId, (counts.get(setId) ?? 0) + 1);
  }
  return counts;
}

function keysOf(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function bodyOf({ typed, base, tries }: UnsentMark): string {
  return JSON.stringify({ typed, base, tries });
}

function read(text: string): LeftMark | undefined {
  try {
    const mark = JSON.parse(text) as Partial<LeftMark> | null;
    if (typeof mark?.typed !== 'object' || typeof mark.base !== 'number') return undefined;
    const { typed, base, tries, at } = mark;
    return { typed, base, tries: Array.isArray(tries) ? tries : [], at: typeof at === 'number' ? at : 0 };
  } catch {
    return undefined;
  }
}
