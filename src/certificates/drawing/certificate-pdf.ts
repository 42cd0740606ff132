import type { TINOS } from '../../platform/fonts/tinos.js';
import { letterNotInFont, textDoesNotFit } from '../errors.js';
import type { CertificateContent, LayoutField } from '../layout/fields.js';
import { FIELD_NAMES } from '../layout/sound-layouts.js';
import type { BatchPage } from '../printing/certificate.entity.js';
import { fit, LINE_HEIGHT, type Fitted, type Measure } from './fit.js';
import { addSheet, bytesOf, openPdf, POINTS_PER_MM, type Pdf } from './pdf.js';
import { drawQr } from './qr.js';

/** What is put on one sheet, and whose it is, for a refusal to name. */
export interface Sheet {
  readonly lineId: string;
  readonly content: CertificateContent;
}

/** One document of the sheets in their order; the blank itself is in the printer's tray and not drawn. */
export function certificatesPdf(
  page: BatchPage,
  sheets: readonly Sheet[],
  { title, isTrial }: { readonly title: string; readonly isTrial: boolean },
): Promise<Buffer> {
  const pdf = openPdf(title);
  for (const sheet of sheets) {
    addSheet(pdf, page);
    if (isTrial) drawTrialMark(pdf, page);
    drawSheet(pdf, page, sheet);
  }
  return bytesOf(pdf);
}

/**
 * Every text fits its field and has only letters we can print.
 *
 * @throws DomainError 422 `text-does-not-fit`, `letter-not-in-font`
 */
export function demandPrintable(page: BatchPage, sheets: readonly Sheet[]): void {
  const pdf = openPdf('');
  for (const sheet of sheets) for (const field of fieldsOf(page, sheet)) fitted(pdf, field, sheet);
}

/** A trial sheet is never taken for one to hand over. */
function drawTrialMark(pdf: Pdf, { widthMm, heightMm }: BatchPage): void {
  const [x, y] = [(widthMm / 2) * POINTS_PER_MM, (heightMm / 2) * POINTS_PER_MM];
  pdf.font('bold').fontSize(90).fillColor('#e6e6e6');
  pdf.save().rotate(-30, { origin: [x, y] });
  pdf.text('XEM THỬ', x - pdf.widthOfString('XEM THỬ') / 2, y, { lineBreak: false, baseline: 'middle' });
  pdf.restore();
}

function drawSheet(pdf: Pdf, page: BatchPage, sheet: Sheet): void {
  pdf.save().translate(page.dxMm * POINTS_PER_MM, page.dyMm * POINTS_PER_MM);
  for (const field of fieldsOf(page, sheet)) drawText(pdf, field, fitted(pdf, field, sheet));
  const qr = page.layouts[sheet.content.subjectKind]?.find(({ kind }) => kind === 'qr');
  if (qr?.isShown && sheet.content.checkUrl !== null) drawQr(pdf, qr, sheet.content.checkUrl);
  pdf.restore();
}

/** Fields that say something on this sheet. */
function fieldsOf(page: BatchPage, { content }: Sheet): LayoutField[] {
  const fields = page.layouts[content.subjectKind] ?? [];
  return fields.filter((field) => field.isShown && textOf(field, content) !== '');
}

function textOf({ kind, isCapitals }: LayoutField, { texts }: CertificateContent): string {
  if (kind === 'qr') return '';
  const text = texts[kind].normalize('NFC');
  return isCapitals ? text.toLocaleUpperCase('vi') : text;
}

function fitted(pdf: Pdf, field: LayoutField, { content, lineId }: Sheet): Fitted {
  const text = textOf(field, content);
  pdf.font(fontOf(field));
  const strange = [...text].find((letter) => letter !== '\n' && !hasLetter(pdf, letter));
  const name = content.texts.recipient;
  if (strange !== undefined) throw letterNotInFont(name, strange, lineId);
  const measure: Measure = (line, sizePt) => pdf.fontSize(sizePt).widthOfString(line) / POINTS_PER_MM;
  const lines = fit(field, text, measure);
  if (!lines) throw textDoesNotFit(name, FIELD_NAMES[field.kind], lineId);
  return lines;
}

function drawText(pdf: Pdf, field: LayoutField, { lines, sizePt }: Fitted): void {
  pdf.font(fontOf(field)).fontSize(sizePt).fillColor(field.colour);
  const step = sizePt * LINE_HEIGHT;
  const rise = { down: 0, up: lines.length - 1, middle: (lines.length - 1) / 2 }[field.growth] * step;
  lines.forEach((line, index) => {
    const width = pdf.widthOfString(line);
    const back = { left: 0, center: width / 2, right: width }[field.align];
    const y = field.baselineMm * POINTS_PER_MM - rise + index * step;
    pdf.text(line, field.xMm * POINTS_PER_MM - back, y, { lineBreak: false, baseline: 'alphabetic' });
  });
}

function fontOf({ isBold, isItalic }: LayoutField): keyof typeof TINOS {
  if (isBold) return isItalic ? 'bolditalics' : 'bold';
  return isItalic ? 'italics' : 'normal';
}

/** The library knows which letters the font has, and does not say it in its types. */
function hasLetter(pdf: Pdf, letter: string): boolean {
  const { _font } = pdf as unknown as {
    _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  };
  return _font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}
