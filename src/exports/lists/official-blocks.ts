import { placeAndDate, HAND_BLANK } from '../../platform/text-vi/date-line.js';
import { textWidthMm } from '../../platform/workbook/writing/text-metrics.js';
import type { Span, TableSheet } from '../../platform/workbook/writing/table-sheet.js';
import type { StyleSpec } from '../../platform/workbook/writing/styles.js';
import { documentNumber } from './official-lines.js';
import type { OfficialHeading, Signature } from './standalone-list.model.js';

/** National heading and signatures: the parts every standalone paper shares (Decree 30/2020/NĐ-CP, Appendix I). */

const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** At 13 pt bold the country's name is 95.7 mm wide; a narrower right part takes 12 pt. */
const COUNTRY_MM = 97;
const COUNTRY_LEAST_MM = 90;
const HEADING_SHARE = 0.4;
const SHORT_RULE = '_'.repeat(9);
/** Room for signature and seal: five rows of 18 points, about 32 mm. */
const SIGNING_ROWS = 5;
const SIGNING_ROW_HEIGHT = 18;

/**
 * Columns that end the parts of a row split at the given shares of the width: the nearest boundaries, each part at
 * least one column. For shares [0.4] of the grid 11 | 55 | 62 | 37 it is [2], the boundary at 66 mm.
 */
export function splitColumns(columnsMm: readonly number[], shares: readonly number[]): number[] {
  const total = columnsMm.reduce((sum, mm) => sum + mm, 0);
  const ends: number[] = [];
  for (const [index, share] of shares.entries()) {
    const first = (ends.at(-1) ?? 0) + 1;
    const last = columnsMm.length - (shares.length - index);
    let best = first;
    let bestDistance = Number.POSITIVE_INFINITY;
    let edge = columnsMm.slice(0, first - 1).reduce((sum, mm) => sum + mm, 0);
    for (let column = first; column <= last; column += 1) {
      edge += columnsMm[column - 1] ?? 0;
      const distance = Math.abs(edge - share * total);
      if (distance >= bestDistance) continue;
      best = column;
      bestDistance = distance;
    }
    ends.push(best);
  }
  return ends;
}

/** The heading's split, at 40 % or as near as leaves the country's name its room. */
function headingSplit(columnsMm: readonly number[]): number {
  const nearest = splitColumns(columnsMm, [HEADING_SHARE])[0] ?? 1;
  const rightOf = (column: number): number => columnsMm.slice(column).reduce((sum, mm) => sum + mm, 0);
  let split = nearest;
  while (split > 1 && rightOf(split) < COUNTRY_LEAST_MM) split -= 1;
  return split;
}

/** 13 points, or 12 when the widest line does not fit in that many millimetres. */
function fittingSize(lines: readonly string[], mm: number, bold: boolean): number {
  return lines.every((line) => textWidthMm(line, 13, bold) <= mm - 2.6) ? 13 : 12;
}

/** Heading rows: issuing body left, country and motto right, number and place with date below. */
export function writeHeading(table: TableSheet, heading: OfficialHeading): void {
  const { columns, layout } = table.port;
  const split = headingSplit(layout.columnsMm);
  const leftMm = table.width(1, split);
  const rightMm = table.width(split + 1, columns);
  const centre: StyleSpec = { align: 'center', vertical: 'top' };
  const row = (left: [string, StyleSpec], right: [string, StyleSpec], height = 0): void => {
    const spans: Span[] = [
      { first: 1, last: split, value: left[0], look: { ...centre, ...left[1] } },
      { first: split + 1, last: columns, value: right[0], look: { ...centre, ...right[1] } },
    ];
    table.spans(spans, height, true);
  };
  const bodyLook = { bold: true, size: fittingSize(heading.body, leftMm, true) };
  const country: [string, StyleSpec] = [
    COUNTRY,
    { bold: true, wrap: false, size: rightMm < COUNTRY_MM ? 12 : 13 },
  ];
  const motto: [string, StyleSpec] = [
    MOTTO,
    { bold: true, underline: true, size: rightMm < COUNTRY_MM ? 13 : 14 },
  ];
  const left: [string, StyleSpec][] = heading.body.map((line) => [line, bodyLook]);
  if (heading.superior)
    left.unshift([heading.superior, { size: fittingSize([heading.superior], leftMm, false) }]);
  const rights = [country, motto];
  for (let index = 0; index < Math.max(left.length, rights.length); index += 1) {
    row(left[index] ?? ['', {}], rights[index] ?? ['', {}]);
  }
  row([SHORT_RULE, { size: 10, wrap: false }], ['', {}], 12);
  row(
    [numberLine(heading), {}],
    [placeAndDate(heading.place, heading.signedOn, heading.year), { italic: true, wrap: false }],
  );
  table.gap(12, true);
}

function numberLine(heading: OfficialHeading): string {
  if (!heading.symbol) return '';
  return `Số: ${heading.number ? documentNumber(heading.number) : HAND_BLANK}/${heading.symbol}`;
}

/** Legends under a table, in italics at its left edge; the last stays with what follows where `keep` says so. */
export function writeNotes(table: TableSheet, notes: readonly string[], keep: boolean): void {
  if (notes.length === 0) return;
  table.gap(6, true);
  for (const [index, note] of notes.entries()) {
    const isLast = index === notes.length - 1;
    table.paragraph(note, { size: 12, italic: true, align: 'left', keep: !isLast || keep });
  }
}

/** Signatures side by side, kept together with what stands right above them. */
export function writeSignatures(table: TableSheet, signatures: readonly Signature[]): void {
  if (signatures.length === 0) return;
  const { columns, layout } = table.port;
  const shares = signatures.slice(1).map((_, index) => (index + 1) / signatures.length);
  const ends = [...splitColumns(layout.columnsMm, shares), columns];
  const row = (texts: readonly string[], keep: boolean): void => {
    const spans = texts.map((value, index): Span => {
      const look: StyleSpec = { bold: true, align: 'center', vertical: 'top' };
      return { first: (ends[index - 1] ?? 0) + 1, last: ends[index] ?? columns, value, look };
    });
    table.spans(spans, SIGNING_ROW_HEIGHT, keep);
  };
  table.gap(12, true);
  const tallest = Math.max(...signatures.map((signature) => signature.lines.length));
  for (let line = 0; line < tallest; line += 1) {
    row(
      signatures.map((signature) => signature.lines[line] ?? ''),
      true,
    );
  }
  for (let gap = 0; gap < SIGNING_ROWS; gap += 1) table.gap(SIGNING_ROW_HEIGHT, true);
  row(
    signatures.map((signature) => signature.name ?? ''),
    false,
  );
}
