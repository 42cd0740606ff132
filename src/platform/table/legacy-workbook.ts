import { fromLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from '../text/legacy-encodings.js';
import { isVietnameseSyllable } from '../text/vietnamese-syllable.js';
import type { RawCell, RawWorkbook } from '../workbook/reading/raw-workbook.js';

/** A cell that was written for an old font. */
export interface ConvertedCell {
  readonly column: number;
  readonly encoding: LegacyEncoding;
  readonly before: string;
  readonly after: string;
}

/** A workbook with every text in Unicode. */
export interface UnicodeWorkbook {
  readonly workbook: RawWorkbook;
  /** The cells that were converted, by sheet (its name as in the file) and row. */
  readonly converted: ReadonlyMap<string, ReadonlyMap<number, readonly ConvertedCell[]>>;
}

const WORDS = /[A-Za-z\u00a1-\u00ff]+/g;
const HIGH = /[\u00a1-\u00ff]/;
const BEYOND = /[\u0100-\u024f\u1e00-\u1eff]|\p{Mn}/u;
/** One odd sign («10 µm», «2×3») makes no old font. */
const FEWEST_WORDS = 2;

/** What the words of a text say of its encoding. */
interface Reading {
  /** Every accented word is a Vietnamese one as it stands. */
  readonly isUnicode: boolean;
  /** The text converted, where every accented word becomes a Vietnamese one. */
  readonly as: Readonly<Record<LegacyEncoding, string | null>>;
  readonly words: number;
}

/**
 * Finds texts typed for TCVN3 and VNI fonts by their letters and puts them into Unicode. A text is converted where it
 * is no Vietnamese as it stands and is Vietnamese when converted. Where the whole workbook is of an old font,
 * texts that could be read both ways («Thò» / «Thị») follow it. Comes before {@link cleanText}, to which the «ư» of
 * TCVN3 is a soft hyphen.
 */
export function inUnicode(workbook: RawWorkbook): UnicodeWorkbook {
  const readings = new Map<string, Reading | null>();
  const words: Record<LegacyEncoding, number> = { tcvn3: 0, vni: 0 };
  let isMixed = false;
  for (const { value } of cellsOf(workbook)) {
    if (typeof value !== 'string') continue;
    if (BEYOND.test(value)) isMixed = true;
    else if (HIGH.test(value)) {
      const reading = readings.get(value) ?? readingOf(value);
      readings.set(value, reading);
      const sure = encodingOf(reading);
      if (sure) words[sure] += reading.words;
    }
  }
  const known = LEGACY_ENCODINGS.filter((encoding) => words[encoding] >= FEWEST_WORDS);
  if (known.length === 0) return { workbook, converted: new Map() };
  const main = words.vni > words.tcvn3 ? 'vni' : 'tcvn3';
  return convert(workbook, (text) => {
    const reading = readings.get(text);
    if (!reading) return null;
    const encoding =
      encodingOf(reading) ?? (reading.as[main] !== null && !(reading.isUnicode && isMixed) ? main : null);
    const after = encoding && known.includes(encoding) ? reading.as[encoding] : null;
    return encoding && after !== null ? { encoding, after } : null;
  });
}

function readingOf(text: string): Reading {
  const accented = (text.match(WORDS) ?? []).filter((word) => HIGH.test(word));
  const as = (encoding: LegacyEncoding): string | null => {
    const isWhole = accented.every((word) => isVietnameseSyllable(fromLegacy(word, encoding) ?? ''));
    return isWhole ? text.replace(WORDS, (word) => fromLegacy(word, encoding) ?? word) : null;
  };
  return {
    isUnicode: accented.every((word) => isVietnameseSyllable(word.replaceAll('\u00ad', ''))),
    as: { tcvn3: as('tcvn3'), vni: as('vni') },
    words: accented.filter((word) => word.length > 1).length,
  };
}

/** The encoding a text can only be of; null when it may be none or either. */
function encodingOf({ isUnicode, as }: Reading): LegacyEncoding | null {
  if (isUnicode || (as.tcvn3 !== null && as.vni !== null)) return null;
  return as.tcvn3 !== null ? 'tcvn3' : as.vni !== null ? 'vni' : null;
}

function convert(
  workbook: RawWorkbook,
  find: (text: string) => Pick<ConvertedCell, 'encoding' | 'after'> | null,
): UnicodeWorkbook {
  const converted = new Map<string, Map<number, ConvertedCell[]>>();
  const sheets = workbook.sheets.map(({ name, rows }) => {
    const told = new Map<number, ConvertedCell[]>();
    converted.set(name, told);
    return {
      name,
      rows: rows.map((row) => {
        const found: ConvertedCell[] = [];
        const cells = row.cells.map((cell): RawCell => {
          const made = typeof cell.value === 'string' ? find(cell.value) : null;
          if (!made) return cell;
          found.push({ column: cell.column, before: cell.value as string, ...made });
          return { ...cell, value: made.after };
        });
        if (found.length === 0) return row;
        told.set(row.row, found);
        return { row: row.row, cells };
      }),
    };
  });
  return { workbook: { ...workbook, sheets }, converted };
}

function* cellsOf({ sheets }: RawWorkbook): Iterable<RawCell> {
  for (const { rows } of sheets) for (const { cells } of rows) yield* cells;
}
