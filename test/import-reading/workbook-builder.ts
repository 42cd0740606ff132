import type {
  RawCell,
  RawSheet,
  RawValue,
  RawWorkbook,
} from '../../src/platform/workbook/reading/raw-workbook.js';

/** A cell as tests write it; null = blank. */
export type Cell = RawValue | null;

/** A sheet whose first given row is row `from`. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], from = 1): RawSheet {
  return {
    name,
    rows: rows.flatMap((values, index) => {
      const cells = values.flatMap((value, at): RawCell[] =>
        value === null || value === '' ? [] : [{ column: at + 1, value }],
      );
      return cells.length === 0 ? [] : [{ row: from + index, cells }];
    }),
  };
}

export function workbookOf(...sheets: readonly RawSheet[]): RawWorkbook {
  return { sheets, hiddenSheets: [] };
}
