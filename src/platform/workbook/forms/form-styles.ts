import type ExcelJS from 'exceljs';

type Style = Readonly<Partial<ExcelJS.Style>>;

const FONT = { name: 'Times New Roman', family: 1, size: 12 } as const;
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };

function fill(argb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

const heading: Style = {
  numFmt: '@',
  font: { ...FONT, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: BOX,
  fill: fill('FFE7EDF5'),
};

/** How a form looks: calm, and what must be filled in stands out by its colour. */
export const FORM_STYLES = {
  title: { font: { ...FONT, size: 14, bold: true } },
  note: { font: { ...FONT, italic: true } },
  heading,
  requiredHeading: { ...heading, fill: fill('FFFCE4C4') },
  text: { numFmt: '@', font: FONT, alignment: { vertical: 'top', wrapText: true } },
  number: { numFmt: 'General', font: FONT, alignment: { horizontal: 'right', vertical: 'top' } },
  setting: { numFmt: '@', font: FONT, alignment: { vertical: 'top' }, border: BOX },
  guide: { numFmt: '@', font: FONT, alignment: { vertical: 'top', wrapText: true }, border: BOX },
} satisfies Record<string, Style>;
