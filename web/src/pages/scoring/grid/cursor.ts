import { useCallback, useSyncExternalStore } from 'react';

/** A place in the grid: column −1 is the name, and the one after the last mark is the sheet's state. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where one is in the grid. Kept outside React's tree: a step redraws two rows and not the whole table. */
export class Cursor {
  at: Place;
  private anchor: Place | undefined;
  private readonly listeners = new Set<() => void>();
  /** The person went there, so the focus follows; not when the table merely appeared or was filtered. */
  wantsFocus = false;

  constructor(start: Place) {
    this.at = start;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** @param isExtending keeps the other corner of the chosen block where it is */
  move(to: Place, isExtending = false): void {
    this.anchor = isExtending ? (this.anchor ?? this.at) : undefined;
    this.at = to;
    this.wantsFocus = true;
    this.listeners.forEach((listener) => listener());
  }

  get block(): Block {
    const { row, column } = this.anchor ?? this.at;
    return {
      top: Math.min(row, this.at.row),
      bottom: Math.max(row, this.at.row),
      left: Math.min(column, this.at.column),
      right: Math.max(column, this.at.column),
    };
  }

  get hasBlock(): boolean {
    return this.anchor !== undefined;
  }

  /** What of the cursor lies in a row, as text that is equal as long as nothing changes there. */
  inRow(row: number): string {
    const { top, bottom, left, right } = this.block;
    const active = this.at.row === row ? this.at.column : '';
    const isInBlock = this.hasBlock && row >= top && row <= bottom;
    return active === '' && !isInBlock ? '' : `${active}|${isInBlock ? `${left}|${right}` : '|'}`;
  }
}

export interface CursorInRow {
  readonly active: number | undefined;
  /** First and last chosen column. */
  readonly chosen: readonly [number, number] | undefined;
}

export function useCursorInRow(cursor: Cursor, row: number): CursorInRow {
  const text = useSyncExternalStore(cursor.subscribe, () => cursor.inRow(row));
  const [active = '', left = '', right = ''] = text.split('|');
  return {
    active: active === '' ? undefined : Number(active),
    chosen: left === '' ? undefined : [Number(left), Number(right)],
  };
}

export function usePlace(cursor: Cursor): Place {
  return useSyncExternalStore(
    cursor.subscribe,
    useCallback(() => cursor.at, [cursor]),
  );
}
