import PDFDocument from 'pdfkit';
import { TINOS } from '../../platform/fonts/tinos.js';
import type { Size } from '../layout/fields.js';

export type Pdf = InstanceType<typeof PDFDocument>;

export const POINTS_PER_MM = 72 / 25.4;

/** A document without pages yet. */
export function openPdf(title: string): Pdf {
  const pdf = new PDFDocument({ autoFirstPage: false, lang: 'vi-VN', info: { Title: title } });
  for (const [name, file] of Object.entries(TINOS)) pdf.registerFont(name, file);
  return pdf;
}

export function addSheet(pdf: Pdf, { widthMm, heightMm }: Size): void {
  pdf.addPage({ size: [widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM], margin: 0 });
}

export async function bytesOf(pdf: Pdf): Promise<Buffer> {
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => pdf.on('end', resolve).on('error', reject));
  pdf.end();
  await ended;
  return Buffer.concat(parts);
}
