import { cleanText, type CleanedText } from '../text/clean-text.js';
import type { RawCell, RawWorkbook } from '../workbook/reading/raw-workbook.js';
import type { CleanedCells } from './row-issue.js';

/** A workbook whose texts are clean, with the number of cells that were not. */
export interface CleanWorkbook {
  readonly workbook: RawWorkbook;
  readonly cleaned: CleanedCells;
}

/**
 * Cleans the text of every cell once (see {@link cleanText}) and counts the cells that changed: all visible sheets,
 * titles and skipped rows included. Cells with nothing but blanks count and are gone.
 */
export function cleanWorkbook(raw: RawWorkbook): CleanWorkbook {
  const cleaned: CleanedCells = { whitespace: 0, unicodeNfc: 0 };
  // The same text stands in many cells («Cá nhân», names of units).
  const known = new Map<string, CleanedText>();
  const cleanCell = (cell: RawCell): RawCell[] => {
    if (typeof cell.value !== 'string') return [cell];
    let result = known.get(cell.value);
    if (result === undefined) {
      result = cleanText(cell.value);
      known.set(cell.value, result);
    }
    if (result.whitespace) cleaned.whitespace += 1;
    if (result.unicodeNfc) cleaned.unicodeNfc += 1;
    if (result.text === '') return [];
    return [result.text === cell.value ? cell : { ...cell, value: result.text }];
  };
  const sheets = raw.sheets.map((sheet) => ({
    name: cleanText(sheet.name).text,
    rows: sheet.rows.flatMap(({ row, cells }) => {
      const kept = cells.flatMap(cleanCell);
      return kept.length === 0 ? [] : [{ row, cells: kept }];
    }),
  }));
  return { workbook: { sheets, hiddenSheets: raw.hiddenSheets }, cleaned };
}
