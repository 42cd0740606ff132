import type { Document } from 'docx';

export const DOCUMENT_KINDS = [
  'decision',
  'submission',
  'public-notice',
  'summary-report',
  'invitation',
  'minutes',
  'counting-sheet',
  'ballot-slip',
  'collective-report',
  'individual-report',
] as const;
export type DocumentKindCode = (typeof DOCUMENT_KINDS)[number];

/** What the paper is about: one decision, one campaign, one sitting, one ballot, one subject in a campaign. */
export type DocumentSubject = 'decision' | 'campaign' | 'sitting' | 'ballot' | 'participant';

/** A name in braces that a template may use. */
export interface Placeholder {
  /** Small letters without accents: `so_ky_hieu`. */
  readonly name: string;
  /** What it stands for, with an example, for whoever edits the template. */
  readonly about: string;
  /** A text; a part that is there or not (`{#ten}…{/ten}`); a part repeated for each line of a list. */
  readonly role: 'text' | 'part' | 'list';
  /** Placeholders within each line of a list. */
  readonly fields?: readonly Placeholder[];
}

/** A document the ward makes, with the template it has before the ward edits one of its own. */
export interface DocumentKind {
  readonly code: DocumentKindCode;
  readonly subject: DocumentSubject;
  readonly name: string;
  readonly placeholders: readonly Placeholder[];
  /** Without these a paper of this kind says nothing: a template that lacks one is refused. */
  readonly required: readonly string[];
  readonly template: () => Document;
}

export function text(name: string, about: string): Placeholder {
  return { name, about, role: 'text' };
}

export function part(name: string, about: string): Placeholder {
  return { name, about, role: 'part' };
}

export function list(name: string, about: string, fields: readonly Placeholder[]): Placeholder {
  return { name, about, role: 'list', fields };
}

/** At the head of every paper of the committee or its chair. */
export const HEAD: readonly Placeholder[] = [
  text('co_quan_ban_hanh', 'Cơ quan ban hành, mỗi phần một dòng: ỦY BAN NHÂN DÂN / PHƯỜNG TÂN LẬP'),
  text('so_ky_hieu', 'Số, ký hiệu: Số: 05/QĐ-UBND; chừa chỗ ghi tay khi chưa có số'),
  text('dia_danh_ngay', 'Địa danh, ngày tháng: Tân Lập, ngày 05 tháng 01 năm 2026'),
  text('ten_don_vi', 'Tên phường, xã trong câu: phường Tân Lập'),
  text('ten_don_vi_hoa', 'Tên phường, xã viết hoa: PHƯỜNG TÂN LẬP'),
  text('nam', 'Năm xét khen thưởng: 2025'),
];

/** At the head of the council's papers, above its own name. */
export const COUNCIL_HEAD: readonly Placeholder[] = [
  text('co_quan_cap_tren', 'Cơ quan lập Hội đồng: ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP'),
  ...HEAD,
];

/** Whoever signs, in which capacity (a property of the kind of paper: NĐ 30/2020, Appendix I). */
export const SIGNED: readonly Placeholder[] = [
  text('quyen_han_ky', 'Quyền hạn, chức vụ của người ký, mỗi phần một dòng: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH'),
  text('nguoi_ky', 'Họ tên người ký'),
];

/** A subject in a table of the council's papers. */
export const SUBJECT: readonly Placeholder[] = [
  text('tt', 'Số thứ tự'),
  text('ten', 'Tên, có Ông, Bà trước tên người'),
  text('don_vi', 'Chức vụ, đơn vị'),
  text('hinh_thuc', 'Danh hiệu, hình thức đề nghị'),
];
