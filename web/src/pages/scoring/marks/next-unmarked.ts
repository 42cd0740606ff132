import type { Column } from './columns';
import type { MarkBook } from './mark-book';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The next box after a place that still wants a mark, going on at the top after the end. Which lines want one is the
 * server's word; a box that was just filled is passed over before its answer comes.
 */
export function nextUnmarked(
  book: MarkBook,
  ids: readonly string[],
  columns: readonly Column[],
  { row, column }: Place,
): Place | undefined {
  const count = ids.length * columns.length;
  const from = row * columns.length + Math.max(-1, Math.min(columns.length - 1, column));
  for (let step = 1; step <= count; step += 1) {
    const at = (from + step + count) % count;
    const place = { row: Math.floor(at / columns.length), column: at % columns.length };
    if (wantsMark(book, ids[place.row], columns[place.column])) return place;
  }
  return undefined;
}

function wantsMark(book: MarkBook, id: string | undefined, column: Column | undefined): boolean {
  const row = id === undefined ? undefined : book.row(id);
  if (!row || !column || !row.sheet.policy.canMark) return false;
  const { criterion, field } = column;
  return row.sheet.missing.includes(criterion.code) && (book.typed(row, criterion)[field] ?? '') === '';
}
