import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';
import type { Tone } from '../../parts/chip';

export type Blank = Schema<'BlankDto'>;
export type BlankDetail = Schema<'BlankDetailDto'>;
export type Printer = Schema<'PrinterDto'>;
export type Sheet = Schema<'CertificateSheetDto'>;
export type Line = Schema<'CertificateLineDto'>;
export type Print = Schema<'CertificatePrintDto'>;
export type LayoutField = Schema<'LayoutFieldBody'>;
export type Layouts = Schema<'LayoutsBody'>;
export type FieldKind = LayoutField['kind'];

export const CERTIFICATES_KEY = ['certificates'] as const;
export const BLANKS_KEY = [...CERTIFICATES_KEY, 'blanks'] as const;
export const PRINTERS_KEY = [...CERTIFICATES_KEY, 'printers'] as const;

export const PRINT_STATES: Readonly<Record<Line['printState'], { text: string; tone: Tone }>> = {
  'not-printed': { text: 'Chưa in', tone: 'plain' },
  printed: { text: 'Đã in', tone: 'good' },
  spoiled: { text: 'Hỏng, phải in lại', tone: 'bad' },
};

export const PROOF_STATES: Readonly<Record<Line['proofState'], { text: string; tone: Tone }>> = {
  open: { text: 'Chưa soát', tone: 'waiting' },
  proofed: { text: 'Đã soát', tone: 'good' },
  correction: { text: 'Đề nghị sửa', tone: 'bad' },
};

export const FIELD_NAMES: Readonly<Record<FieldKind, string>> = {
  issuer: 'Người có thẩm quyền tặng',
  'form-of-address': 'Danh xưng',
  recipient: 'Tên người, đơn vị được tặng',
  post: 'Chức vụ, đơn vị',
  award: 'Danh hiệu, hình thức',
  achievement: 'Nội dung khen thưởng',
  'place-date': 'Địa danh, ngày tháng',
  'signer-post': 'Chức vụ người ký',
  'signer-name': 'Họ tên người ký',
  decision: 'Số quyết định, số bằng',
  qr: 'Mã QR',
};

export function useBlanks() {
  return useQuery({
    queryKey: BLANKS_KEY,
    queryFn: ({ signal }) => answer(api.GET('/api/certificate-blanks', { signal })),
  });
}

export function usePrinters() {
  return useQuery({
    queryKey: PRINTERS_KEY,
    queryFn: ({ signal }) => answer(api.GET('/api/certificate-printers', { signal })),
  });
}

/** Millimetres and points as offices write them: 148.5 → «148,5». */
export function decimalText(value: number): string {
  return String(value).replace('.', ',');
}

/** «297 × 210 mm» */
export function sizeText({ widthMm, heightMm }: Pick<Blank, 'widthMm' | 'heightMm'>): string {
  return `${decimalText(widthMm)} × ${decimalText(heightMm)} mm`;
}

/** «Bà Nguyễn Hoài Yến» */
export function calledText({ formOfAddress, name }: Pick<Line, 'formOfAddress' | 'name'>): string {
  return [formOfAddress, name].filter(Boolean).join(' ');
}
