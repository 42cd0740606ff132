import type { MarkBook } from './mark-book';
import type { SheetRow } from './sheet-row';

/** How far all sheets have come; who is stepped aside from counts nowhere. */
export interface Progress {
  readonly subjects: number;
  /** Every line marked, handed in or not. */
  readonly complete: number;
  readonly submitted: number;
  /** Complete and waiting to be handed in. */
  readonly ready: number;
  readonly recused: number;
  readonly missingMarks: number;
}

const known = new WeakMap<object, Progress>();

/** The same object as long as the book has not changed. */
export function progressOf(book: MarkBook): Progress {
  const before = known.get(book.summary);
  if (before) return before;
  const rows = book.ids.flatMap((id) => book.row(id) ?? []);
  const counted = rows.filter(({ sheet }) => sheet.status !== 'recused');
  const progress = {
    subjects: counted.length,
    complete: counted.filter(({ sheet }) => sheet.missing.length === 0).length,
    submitted: counted.filter(({ sheet }) => sheet.status === 'submitted').length,
    ready: counted.filter(({ sheet }) => sheet.policy.canSubmit).length,
    recused: rows.length - counted.length,
    missingMarks: counted.reduce((sum, { sheet }) => sum + sheet.missing.length, 0),
  };
  known.set(book.summary, progress);
  return progress;
}

export type SheetStage = 'recused' | 'submitted' | 'ready' | 'begun' | 'untouched';

export function stageOf({ sheet, unsaved }: SheetRow): SheetStage {
  if (sheet.status !== 'draft') return sheet.status;
  if (sheet.missing.length === 0) return 'ready';
  return sheet.version > 0 || Object.keys(unsaved).length > 0 ? 'begun' : 'untouched';
}
