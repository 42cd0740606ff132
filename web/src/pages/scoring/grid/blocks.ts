import type { Column } from '../marks/columns';
import type { MarkBook } from '../marks/mark-book';
import type { Typed } from '../marks/mark-text';
import type { LineAddress } from '../marks/unsent-marks';
import type { Block } from './cursor';

/** One act that can be undone: every line it changed, as it was before. */
export type Change = readonly { readonly line: LineAddress; readonly before: Typed }[];

export interface GridContent {
  readonly book: MarkBook;
  readonly ids: readonly string[];
  readonly columns: readonly Column[];
}

/** Cells of a block copied from a spreadsheet; a cell with a line break comes in quotes. */
export function readBlock(text: string): string[][] {
  const cells = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .match(/("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g);
  const rows: string[][] = [[]];
  for (const cell of cells?.slice(0, -1) ?? []) {
    const end = cell.at(-1);
    const body = end === '\t' || end === '\n' ? cell.slice(0, -1) : cell;
    const isQuoted = /^"[\s\S]*"$/.test(body);
    rows.at(-1)?.push((isQuoted ? body.slice(1, -1).replaceAll('""', '"') : body).trim());
    if (end === '\n') rows.push([]);
  }
  return rows;
}

export interface Pasted {
  readonly change: Change;
  readonly written: number;
  /** Cells on sheets that take no marks, or beside the table. */
  readonly skipped: number;
}

/** Writes a block with its upper left corner at the given place. Empty cells change nothing. */
export function pasteBlock(
  { book, ids, columns }: GridContent,
  { top, left }: Block,
  cells: readonly (readonly string[])[],
): Pasted {
  const change: { line: LineAddress; before: Typed }[] = [];
  let written = 0;
  let skipped = 0;
  cells.forEach((row, down) =>
    row.forEach((text, along) => {
      if (text === '') return;
      const column = columns[left + along];
      const participantId = ids[top + down];
      const line = column && participantId && { participantId, criterionId: column.criterion.id };
      const before = line ? book.type(line, column.field, text) : undefined;
      if (!line || !before) {
        skipped += 1;
        return;
      }
      written += 1;
      change.push({ line, before });
    }),
  );
  return { change, written, skipped };
}

/** Empties every box of a block. */
export function clearBlock({ book, ids, columns }: GridContent, block: Block): Change {
  return placesOf({ ids, columns }, block).flatMap(({ line, column }) => {
    const before = book.type(line, column.field, '');
    return before ? [{ line, before }] : [];
  });
}

/** A block as a spreadsheet takes it. */
export function copyBlock(content: GridContent, block: Block): string {
  const { book, ids, columns } = content;
  return ids
    .slice(block.top, block.bottom + 1)
    .map((id) => {
      const row = book.row(id);
      return columns
        .slice(Math.max(0, block.left), block.right + 1)
        .map(({ criterion, field }) => (row ? (book.typed(row, criterion)[field] ?? '') : ''))
        .join('\t');
    })
    .join('\n');
}

/** Takes an act back, last change first. */
export function undo(book: MarkBook, change: Change): void {
  for (const { line, before } of change.toReversed()) book.setTyped(line, before);
}

function placesOf(
  { ids, columns }: Pick<GridContent, 'ids' | 'columns'>,
  { top, bottom, left, right }: Block,
): { line: LineAddress; column: Column }[] {
  return ids
    .slice(top, bottom + 1)
    .flatMap((participantId) =>
      columns
        .slice(Math.max(0, left), right + 1)
        .map((column) => ({ line: { participantId, criterionId: column.criterion.id }, column })),
    );
}
