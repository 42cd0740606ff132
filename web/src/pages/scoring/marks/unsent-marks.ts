import type { SentMark, Typed } from './mark-text';

/** What was typed and has no answer from the server yet, as this browser keeps it. */
export interface UnsentMark {
  readonly typed: Typed;
  /** Version of the mark that it rests on. */
  readonly base: number;
  /** What went out before without an answer: if one of these stands on the server, it is our own. */
  readonly tries: readonly SentMark[];
}

export interface LineAddress {
  readonly participantId: string;
  readonly criterionId: string;
}

const PREFIX = 'unsent-mark';

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
  private readonly written = new Map<string, string>();
  /** The browser refuses to keep anything: private windows, a full disk. */
  isBroken = false;

  constructor(accountId: string, criteriaSetId: string) {
    this.prefix = `${PREFIX}:${accountId}:${criteriaSetId}:`;
  }

  all(): Map<string, UnsentMark> {
    const found = new Map<string, UnsentMark>();
    for (const key of keysOf(this.prefix)) {
      const text = localStorage.getItem(key) ?? '';
      const line = key.slice(this.prefix.length);
      const mark = read(text);
      if (!mark) continue;
      this.written.set(line, text);
      found.set(line, mark);
    }
    return found;
  }

  keep(line: string, { typed, base, tries }: UnsentMark): void {
    const text = JSON.stringify({ typed, base, tries });
    if (this.written.get(line) === text) return;
    try {
      localStorage.setItem(this.prefix + line, text);
      this.written.set(line, text);
      this.isBroken = false;
    } catch {
      this.isBroken = true;
    }
  }

  drop(line: string): void {
    try {
      const key = this.prefix + line;
      if (localStorage.getItem(key) === this.written.get(line)) localStorage.removeItem(key);
      this.written.delete(line);
    } catch {
      this.isBroken = true;
    }
  }

  get count(): number {
    return keysOf(this.prefix).length;
  }
}

function keysOf(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function read(text: string): UnsentMark | undefined {
  try {
    const mark = JSON.parse(text) as Partial<UnsentMark> | null;
    if (typeof mark?.typed !== 'object' || typeof mark.base !== 'number') return undefined;
    return { typed: mark.typed, base: mark.base, tries: Array.isArray(mark.tries) ? mark.tries : [] };
  } catch {
    return undefined;
  }
}
