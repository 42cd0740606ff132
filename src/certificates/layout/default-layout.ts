import { FIELD_KINDS, type FieldKind, type LayoutField, type Layouts, type Size } from './fields.js';

/** A4 across, the usual size of a Giấy khen; a Bằng khen is A3 (documents.md D11). */
const A4: Size = { widthMm: 297, heightMm: 210 };

const BASE: Omit<LayoutField, 'kind' | 'xMm' | 'baselineMm'> = {
  isShown: true,
  maxWidthMm: 230,
  maxLines: 2,
  growth: 'down',
  sizePt: 16,
  floorPt: 12,
  isBold: false,
  isItalic: false,
  isCapitals: false,
  colour: '#000000',
  align: 'center',
};

type Placed = Pick<LayoutField, 'xMm' | 'baselineMm'> & Partial<LayoutField>;

/** Places on an A4 sheet (documents.md D11). «Giấy khen», «Tặng» and the issuing post are on the blank already. */
const ON_A4: Readonly<Record<FieldKind, Placed>> = {
  issuer: { xMm: 148.5, baselineMm: 62, isShown: false, isBold: true, colour: '#c00000' },
  'form-of-address': { xMm: 148.5, baselineMm: 93, maxLines: 1 },
  // A name of two lines keeps clear of what stands above and below it.
  recipient: { xMm: 148.5, baselineMm: 105, sizePt: 24, floorPt: 16, isBold: true, growth: 'middle' },
  post: { xMm: 148.5, baselineMm: 117 },
  award: { xMm: 148.5, baselineMm: 124, isShown: false, isBold: true, colour: '#c00000', maxLines: 1 },
  achievement: { xMm: 148.5, baselineMm: 130 },
  'place-date': { xMm: 215, baselineMm: 155, maxWidthMm: 120, maxLines: 1, sizePt: 14, isItalic: true },
  'signer-post': { xMm: 215, baselineMm: 163, maxWidthMm: 120, sizePt: 14, isBold: true },
  'signer-name': { xMm: 215, baselineMm: 195, maxWidthMm: 120, maxLines: 1, sizePt: 14, isBold: true },
  decision: { xMm: 30, baselineMm: 185, maxWidthMm: 90, sizePt: 11, floorPt: 9, align: 'left' },
  qr: { xMm: 30, baselineMm: 175, maxWidthMm: 20, maxLines: 1, align: 'left' },
};

/**
 * Where the fields of a new blank stand, the same for every kind of recipient; on another size in the same proportions.
 *
 * @param withQr whether there is a public address that a QR code could open
 */
export function defaultLayouts({ widthMm, heightMm }: Size, withQr: boolean): Layouts {
  const across = widthMm / A4.widthMm;
  const down = heightMm / A4.heightMm;
  const letters = Math.min(across, down);
  const fields = FIELD_KINDS.map((kind): LayoutField => {
    const field = { ...BASE, ...ON_A4[kind], kind };
    return {
      ...field,
      isShown: kind === 'qr' ? withQr : field.isShown,
      xMm: tenths(field.xMm * across),
      baselineMm: tenths(field.baselineMm * down),
      maxWidthMm: tenths(field.maxWidthMm * (kind === 'qr' ? letters : across)),
      sizePt: halves(field.sizePt * letters),
      floorPt: halves(field.floorPt * letters),
    };
  });
  return { collective: fields, individual: fields, household: fields };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function halves(value: number): number {
  return Math.min(72, Math.max(6, Math.round(value * 2) / 2));
}
