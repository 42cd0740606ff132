import { encode } from 'uqr';
import { extentOf, type LayoutField } from '../layout/fields.js';
import { POINTS_PER_MM, type Pdf } from './pdf.js';

/** Empty squares around a code that readers need (ISO/IEC 18004: four; the paper around it serves as well). */
const BORDER = 2;
const CODE_PT = 7;

/** The QR code as squares, and under it what is typed by whoever has no camera. */
export function drawQr(pdf: Pdf, field: LayoutField, url: string): void {
  const { data, size } = encode(url, { ecc: 'M', border: BORDER });
  const side = field.maxWidthMm * POINTS_PER_MM;
  const square = side / size;
  const left = extentOf(field)[0] * POINTS_PER_MM;
  const top = field.baselineMm * POINTS_PER_MM - side;
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) pdf.rect(left + x * square, top + y * square, square, square);
    });
  });
  pdf.fill('#000000');
  const code = url.slice(url.lastIndexOf('/') + 1);
  pdf.font('normal').fontSize(CODE_PT);
  const indent = (side - pdf.widthOfString(code)) / 2;
  pdf.text(code, left + indent, top + side + CODE_PT, { lineBreak: false, baseline: 'alphabetic' });
}
