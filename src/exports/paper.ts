import { DomainError } from '../platform/errors/domain-error.js';
import type { Fill } from './lists/stream-list.js';

/** A paper about to be made: its name, what goes on record when it is taken out, and how its sheets are written. */
export interface Paper {
  /** Without accents, with its ending. */
  readonly fileName: string;
  readonly record: PaperRecord;
  /** Too long to be held: read again and written while it is sent. */
  readonly isLong: boolean;
  /** Writes the sheets; within a unit of work. */
  readonly fill: Fill;
}

export interface PaperRecord {
  /** The list's key: «attached-list». */
  readonly list: string;
  readonly subjectType: 'decision' | 'campaign' | 'criteria-set' | 'ward';
  readonly subjectId: string;
  readonly details: object;
}

/** 409: a paper without a line is no paper. */
export function emptyList(): DomainError {
  return new DomainError({
    status: 409,
    code: 'empty-list',
    message: 'Chưa có ai trong danh sách này nên chưa xuất được.',
  });
}
