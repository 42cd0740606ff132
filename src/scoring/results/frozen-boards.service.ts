import { Injectable } from '@nestjs/common';

interface KeptBoard {
  readonly revision: string;
  readonly body: Buffer;
}

const MOST_BOARDS = 64;
const LARGEST_BODY = 1_000_000;

/**
 * Pages of frozen boards as they were last sent. A freezing never changes; what may change on its board are the names
 * in the register, so each page is kept together with the revision of the names it shows, and whoever asks has just
 * read the present revision from the database, under row-level security. Several processes may each keep their own.
 */
@Injectable()
export class FrozenBoards {
  private readonly kept = new Map<string, KeptBoard>();

  /** The page as sent before, when nothing on it has changed since. */
  find(page: string, revision: string): Buffer | undefined {
    const board = this.kept.get(page);
    return board?.revision === revision ? board.body : undefined;
  }

  keep(page: string, revision: string, text: string): Buffer {
    const body = Buffer.from(text);
    this.kept.delete(page);
    if (body.length <= LARGEST_BODY) this.kept.set(page, { revision, body });
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > MOST_BOARDS && oldest !== undefined) this.kept.delete(oldest);
    return body;
  }
}
