import type { CellStyle } from '../writing/styles.js';

const FONT = { name: 'Times New Roman', family: 1, size: 12 } as const;
const WRAPPED = { vertical: 'top', wrapText: true } as const;

function coloured(fill: string, text: string, bold = false): CellStyle {
  return Object.freeze({
    numFmt: '@',
    font: { ...FONT, bold, color: { argb: text } },
    alignment: WRAPPED,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } },
  } as const);
}

/** Red for what keeps a row out, amber for what is only pointed out, green for what has been put right on the page. */
export const MARK_STYLES = {
  text: { numFmt: '@', font: FONT, alignment: { vertical: 'top' } },
  number: { font: FONT, alignment: { vertical: 'top' } },
  label: coloured('FFD9D9D9', 'FF000000', true),
  error: coloured('FFF8CBAD', 'FF9C0006'),
  warning: coloured('FFFFE699', 'FF7F6000'),
  'error-cell': coloured('FFF8CBAD', 'FF000000'),
  'warning-cell': coloured('FFFFE699', 'FF000000'),
  corrected: coloured('FFE2EFDA', 'FF375623'),
  'corrected-cell': coloured('FFE2EFDA', 'FF000000'),
} as const satisfies Record<string, CellStyle>;
