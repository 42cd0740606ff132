import { cleanText, type CleanedText } from '../text/clean-text.js';
import type { RawCell, RawRow, RawWorkbook } from '../workbook/reading/raw-workbook.js';
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
  const cleaner = new CellCleaner();
  const sheets = raw.sheets.map(({ name, rows }) => {
    const kept: RawRow[] = [];
    for (const row of rows) {
      const cells = cleaner.clean(row.cells);
      if (cells.length > 0) kept.push(cells === row.cells ? row : { row: row.row, cells });
    }
    return { name: cleanText(name).text, rows: kept };
  });
  return { workbook: { sheets, hiddenSheets: raw.hiddenSheets }, cleaned: cleaner.cleaned };
}

class CellCleaner {
  readonly cleaned: CleanedCells = { whitespace: 0, unicodeNfc: 0 };
  /** The same text stands in many cells («Cá nhân», names of units). */
  private readonly known = new Map<string, CleanedText>();

  /** @returns the same array when nothing had to be changed */
  clean(cells: readonly RawCell[]): readonly RawCell[] {
    let changed = false;
    for (const { value } of cells) {
      if (typeof value !== 'string') continue;
      const result = this.resultFor(value);
      if (result.whitespace) this.cleaned.whitespace += 1;
      if (result.unicodeNfc) this.cleaned.unicodeNfc += 1;
      changed ||= result.text !== value || value === '';
    }
    return changed ? cells.flatMap((cell) => this.replaced(cell)) : cells;
  }

  private replaced(cell: RawCell): RawCell[] {
    if (typeof cell.value !== 'string') return [cell];
    const { text } = this.resultFor(cell.value);
    return text === '' ? [] : [{ ...cell, value: text }];
  }

  private resultFor(text: string): CleanedText {
    let result = this.known.get(text);
    if (result === undefined) {
      result = cleanText(text);
      this.known.set(text, result);
    }
    return result;
  }
}
