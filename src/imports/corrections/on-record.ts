import type { StoredCorrection } from './overlay.js';

/** The record of acts names the first so many; their number tells of the rest. */
const MOST = 200;

/** The corrections an import was applied with, for the record of acts; sealed fields without what they say. */
export function correctionsOnRecord(
  corrections: readonly StoredCorrection[],
  isSealed: (field: string) => boolean,
): object | undefined {
  if (corrections.length === 0) return undefined;
  const cells = corrections.slice(0, MOST).map(({ sheet, row, label, field, sameText, original, value }) => ({
    sheet,
    row,
    column: label,
    ...(sameText === null ? {} : { sameText: true }),
    ...(isSealed(field) ? {} : { before: original, after: value }),
  }));
  return { count: corrections.length, cells };
}
