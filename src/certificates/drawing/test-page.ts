import type { BatchPage } from '../printing/certificate.entity.js';
import { addSheet, bytesOf, openPdf, POINTS_PER_MM, type Pdf } from './pdf.js';

const GREY = '#8a8a8a';
/** The lines that are measured from the edges of the paper. */
const ZERO_MM = 50;
const TICK_MM = 2;
const NOTE = [
  'Tờ thử máy in. In đúng cỡ thật (100 %), không chọn «vừa khổ giấy».',
  'Dùng thước đo từ mép trái và mép trên tờ giấy đến vạch 50.',
  'Vạch 50 cách mép trái 48,5 mm: ghi «dịch sang phải» 1,5. Cách 51 mm: ghi -1.',
  'Làm như vậy với mép trên và «dịch xuống», rồi in lại tờ thử.',
];

/** A grid in millimetres, moved as the printer's sheets are: lines land where they say once its offset is right. */
export function testPage(page: Omit<BatchPage, 'layouts'>, printerName: string): Promise<Buffer> {
  const pdf = openPdf('Tờ thử máy in');
  addSheet(pdf, page);
  pdf.save().translate(page.dxMm * POINTS_PER_MM, page.dyMm * POINTS_PER_MM);
  const [wide, high] = [Math.floor(page.widthMm), Math.floor(page.heightMm)];
  for (let x = 0; x <= wide; x++) {
    if (x % 5 === 0) line(pdf, x, [x, 0], [x, high]);
    else for (const y of [0, ZERO_MM - TICK_MM / 2]) line(pdf, x, [x, y], [x, y + TICK_MM]);
  }
  for (let y = 0; y <= high; y++) {
    if (y % 5 === 0) line(pdf, y, [0, y], [wide, y]);
    else for (const x of [0, ZERO_MM - TICK_MM / 2]) line(pdf, y, [x, y], [x + TICK_MM, y]);
  }
  numbers(pdf, wide, high);
  note(pdf, page, printerName);
  pdf.restore();
  return bytesOf(pdf);
}

/** Every tenth stronger than the others; the one that is measured stands out. */
function line(pdf: Pdf, at: number, [x1, y1]: Point, [x2, y2]: Point): void {
  const weight = at % 10 === 0 ? 0.5 : 0.15;
  pdf
    .lineWidth(weight)
    .moveTo(x1 * POINTS_PER_MM, y1 * POINTS_PER_MM)
    .lineTo(x2 * POINTS_PER_MM, y2 * POINTS_PER_MM)
    .stroke(at === ZERO_MM ? '#c00000' : GREY);
}

type Point = readonly [xMm: number, yMm: number];

function numbers(pdf: Pdf, wide: number, high: number): void {
  pdf.font('normal').fontSize(7).fillColor('#000000');
  const put = (value: number, x: number, y: number): void => {
    pdf.text(String(value), x * POINTS_PER_MM + 1, y * POINTS_PER_MM - 1, {
      ...{ lineBreak: false, baseline: 'alphabetic' },
    });
  };
  for (let x = 10; x < wide; x += 10) for (const y of [20, Math.round(high / 20) * 10]) put(x, x, y);
  for (let y = 10; y < high; y += 10) for (const x of [20, Math.round(wide / 20) * 10]) put(y, x, y);
}

function note(pdf: Pdf, { dxMm, dyMm }: Omit<BatchPage, 'layouts'>, printerName: string): void {
  const shift = (mm: number): string => String(mm).replace('.', ',');
  const lines = [
    ...NOTE,
    printerName === ''
      ? 'Chưa chọn máy in: không dịch.'
      : `${printerName}: đang dịch sang phải ${shift(dxMm)} mm, xuống ${shift(dyMm)} mm.`,
  ];
  const [x, y, step] = [60 * POINTS_PER_MM, 60 * POINTS_PER_MM, 15];
  pdf.font('normal').fontSize(10);
  const width = Math.max(...lines.map((text) => pdf.widthOfString(text)));
  pdf.rect(x - 5, y - step, width + 10, lines.length * step + 8).fill('#ffffff');
  pdf.fillColor('#000000');
  lines.forEach((text, index) => {
    pdf.text(text, x, y + index * step, { lineBreak: false, baseline: 'alphabetic' });
  });
}
