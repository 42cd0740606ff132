import type { SubjectKind } from '../../../catalogue/subject-kind.js';
import type { ColumnSpec } from '../../../platform/table/heading.js';
import { labelKey } from '../../../platform/table/heading.js';
import { identityKey } from '../../../platform/text/keys.js';
import type { Combining, CriterionKind, NotApplicableMode } from '../../criteria-set.js';

export type CriteriaColumn = 'code' | 'name' | 'kind' | 'max' | 'step' | 'notApplicable';

/** The table of a criteria sheet. */
export const CRITERIA_COLUMNS: Readonly<Record<CriteriaColumn, ColumnSpec>> = {
  code: { label: 'Mã', aliases: ['Mã tiêu chí', 'Ký hiệu', 'Mục'], required: true },
  name: {
    label: 'Nội dung',
    aliases: ['Tên tiêu chí', 'Tiêu chí', 'Nội dung tiêu chí', 'Nội dung chấm điểm'],
    required: true,
  },
  kind: { label: 'Cách chấm', aliases: ['Cách tính', 'Loại', 'Loại tiêu chí', 'Kiểu chấm'], required: true },
  max: { label: 'Điểm tối đa', aliases: ['Điểm chuẩn', 'Tối đa', 'Điểm'], required: true },
  step: { label: 'Bước/Mức', aliases: ['Bước', 'Mức', 'Bước, mức', 'Bước điểm', 'Các mức', 'Bước hoặc mức'] },
  notApplicable: {
    label: 'Không áp dụng được',
    aliases: ['KAD', 'Không áp dụng', 'Được không áp dụng', 'Cho phép KAD'],
  },
};

const KINDS: Readonly<Record<CriterionKind | 'group', readonly string[]>> = {
  group: ['nhom', 'nhom tieu chi', 'muc lon'],
  graded: ['cham diem', 'cham', 'diem'],
  tiered: ['theo muc', 'muc'],
  ratio: ['theo ty le', 'theo ti le', 'ty le', 'ti le'],
  bonus: ['diem thuong', 'thuong', 'diem cong', 'cong'],
  penalty: ['diem tru', 'tru'],
  knockout: ['loai tru', 'loai'],
};

/** «Cách chấm» of a line, or `group` for a group's own line. */
export function criterionKindOf(text: string): CriterionKind | 'group' | undefined {
  const key = labelKey(text);
  return (Object.keys(KINDS) as (CriterionKind | 'group')[]).find((kind) => KINDS[kind].includes(key));
}

export type Setting = 'bonusCap' | 'combining' | 'minimumSheets' | 'bands' | 'tieBreak' | 'notApplicableMode';

const SETTINGS: readonly (readonly [RegExp, Setting])[] = [
  [/^tran diem (thuong|cong)|^diem thuong toi da/, 'bonusCap'],
  [/^cach tong hop|^tong hop diem/, 'combining'],
  [/^so phieu (toi thieu|it nhat)/, 'minimumSheets'],
  [/^(cac )?(muc )?xep loai/, 'bands'],
  [/^khi bang diem|^bang diem/, 'tieBreak'],
  [/^(khi )?khong ap dung|^kad/, 'notApplicableMode'],
];

/** Which setting a line under the table names. */
export function settingOf(label: string): Setting | undefined {
  const key = labelKey(label);
  return SETTINGS.find(([pattern]) => pattern.test(key))?.[1];
}

/** «Trung bình cộng», «Trung bình sau khi bỏ …», «Trung vị». */
export function combiningOf(text: string): Combining | undefined {
  const key = labelKey(text);
  if (/^trung vi/.test(key)) return 'median';
  if (!/^trung binh/.test(key)) return undefined;
  return /\bbo\b|\bloai\b/.test(key) ? 'trimmed' : 'mean';
}

/** «Quy đổi theo phần còn lại» or «Tính 0 điểm». */
export function notApplicableModeOf(text: string): NotApplicableMode | undefined {
  const key = labelKey(text);
  if (/^rescale$|quy (doi|ve)|tinh lai|chia lai|phan con lai|theo ty le|theo ti le/.test(key))
    return 'rescale';
  return /^zero$|\b0\b|khong (diem|tinh|duoc)|khong co diem/.test(key) ? 'zero' : undefined;
}

/** Whom a table is for, by the words of its title, else of its sheet's name. */
export function subjectKindIn(...texts: readonly string[]): SubjectKind | undefined {
  for (const text of texts) {
    const key = labelKey(text).replace(/ /g, '');
    if (/hogiadinh|giadinh|hgd/.test(key)) return 'household';
    if (/tapthe|donvi|todanpho/.test(key)) return 'collective';
    if (/canhan/.test(key)) return 'individual';
  }
  return undefined;
}

/** «BẢNG TIÊU CHÍ …» → «Bảng tiêu chí …»: a title in capitals, as it reads in a sentence. */
export function titleInSentenceCase(title: string): string {
  if (title !== title.toUpperCase()) return title;
  const lower = title.toLowerCase();
  return identityKey(lower) === '' ? title : lower.charAt(0).toUpperCase() + lower.slice(1);
}
