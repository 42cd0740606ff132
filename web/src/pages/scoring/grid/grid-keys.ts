import type { KeyboardEvent } from 'react';
import type { Place } from './cursor';

export interface GridSize {
  readonly rows: number;
  /** Columns of marks; the name stands before them, the sheet's state behind. */
  readonly columns: number;
  /** Rows of one screen. */
  readonly page: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Where a key leads, as in a spreadsheet; undefined where it leads nowhere within the grid. */
export function placeAfter(event: Key, at: Place, size: GridSize): Place | undefined {
  if (event.altKey) return undefined;
  const isFar = event.ctrlKey || event.metaKey;
  if (event.key === 'Tab') return isFar ? undefined : tabbed(at, event.shiftKey ? -1 : 1, size);
  const step = stepOf(event, at, size, isFar);
  return step && clamped(step, size);
}

function stepOf(event: Key, { row, column }: Place, size: GridSize, isFar: boolean): Place | undefined {
  switch (event.key) {
    case 'ArrowDown':
      return { row: isFar ? size.rows - 1 : row + 1, column };
    case 'ArrowUp':
      return { row: isFar ? 0 : row - 1, column };
    case 'ArrowRight':
      return { row, column: isFar ? size.columns - 1 : column + 1 };
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : column - 1 };
    case 'Enter':
      return isFar ? undefined : { row: row + (event.shiftKey ? -1 : 1), column };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? size.rows - 1 : row, column: size.columns - 1 };
    case 'PageDown':
      return { row: row + size.page, column };
    case 'PageUp':
      return { row: row - size.page, column };
    default:
      return undefined;
  }
}

/** From mark to mark, and from the end of a row to the next; out of the grid at its ends. */
function tabbed({ row, column }: Place, step: 1 | -1, { rows, columns }: GridSize): Place | undefined {
  const next = column + step;
  if (next >= 0 && next < columns) return { row, column: next };
  const nextRow = row + step;
  return nextRow < 0 || nextRow >= rows ? undefined : { row: nextRow, column: step > 0 ? 0 : columns - 1 };
}

function clamped({ row, column }: Place, { rows, columns }: GridSize): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(-1, Math.min(columns, column)),
  };
}
