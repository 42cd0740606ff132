import type { SubjectKind } from '../../catalogue/subject-kind.js';

/** What can stand on a certificate, in reading order. */
export const FIELD_KINDS = [
  'issuer',
  'form-of-address',
  'recipient',
  'post',
  'award',
  'achievement',
  'place-date',
  'signer-post',
  'signer-name',
  'decision',
  'qr',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export const ALIGNMENTS = ['left', 'center', 'right'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Where further lines go: below the anchor, above it, or half above and half below. */
export const GROWTHS = ['down', 'up', 'middle'] as const;
export type Growth = (typeof GROWTHS)[number];

/**
 * One field of a blank. Lengths in millimetres from the sheet's upper left corner, letters in points. The anchor is the
 * left end, the middle or the right end of the (first) baseline; of the QR code, of its lower edge, and `maxWidthMm` is
 * then the side of the square.
 */
export interface LayoutField {
  readonly kind: FieldKind;
  readonly isShown: boolean;
  readonly xMm: number;
  readonly baselineMm: number;
  readonly maxWidthMm: number;
  readonly maxLines: number;
  readonly growth: Growth;
  readonly sizePt: number;
  /** Long text is set smaller down to this size, then broken at a word. */
  readonly floorPt: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCapitals: boolean;
  readonly colour: string;
  readonly align: Alignment;
}

export type Layouts = Readonly<Record<SubjectKind, readonly LayoutField[]>>;

export interface Size {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What is printed on one certificate; empty text leaves its field out. Lines are parted by «\n». */
export interface CertificateContent {
  readonly subjectKind: SubjectKind;
  readonly texts: Readonly<Record<Exclude<FieldKind, 'qr'>, string>>;
  /** The address the QR code opens; null for a trial sheet of a ward without a public address. */
  readonly checkUrl: string | null;
}

/** Leftmost and rightmost point of a field, in millimetres. */
export function extentOf({ xMm, maxWidthMm, align }: LayoutField): readonly [left: number, right: number] {
  const left = { left: xMm, center: xMm - maxWidthMm / 2, right: xMm - maxWidthMm }[align];
  return [left, left + maxWidthMm];
}
