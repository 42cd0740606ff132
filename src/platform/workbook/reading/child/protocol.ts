/**
 * What the reading process writes to its standard output: one JSON message per line. Strings are sent once and
 * then named by their index, so that a long shared string used a million times stays small.
 */
export type ReaderMessage =
  | { readonly kind: 'sheet'; readonly name: string }
  | { readonly kind: 'hidden'; readonly name: string }
  /** `done` of `total` bytes of sheet XML have been read. */
  | {
      readonly kind: 'rows';
      readonly strings: string[];
      readonly rows: FlatRow[];
      readonly done: number;
      readonly total: number;
    }
  /** Merged ranges of the sheet just read: top, left, bottom, right. */
  | { readonly kind: 'merges'; readonly ranges: MergedRange[] }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'end' };

/** Row number, then column, type, payload for each filled cell. */
export type FlatRow = (number | string)[];

export type MergedRange = readonly [top: number, left: number, bottom: number, right: number];

/** Payloads: index of the string; the number; 0/1; days since 1899-12-30; the error's text. */
export const CELL = { text: 0, number: 1, boolean: 2, date: 3, error: 4 } as const;
