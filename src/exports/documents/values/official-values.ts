import type { WardView } from '../../../access/ward.service.js';
import { SUBJECT_KIND_NAMES, type SubjectKind } from '../../../catalogue/subject-kind.js';
import { countList } from '../../../platform/text-vi/counts.js';
import { HAND_BLANK, placeAndDate } from '../../../platform/text-vi/date-line.js';
import type { WordValues } from '../../../platform/word/word-template.js';
import { documentNumber } from '../../lists/official-lines.js';
import { wardName } from '../../official-papers.js';

/** The kinds as a decision counts them: collectives, households, people (documents.md §0.4). */
const COUNTED: readonly SubjectKind[] = ['collective', 'household', 'individual'];

export interface PaperNumber {
  /** «05»; null leaves room to write it in. */
  readonly number: string | null;
  readonly symbol: string;
  /** 'YYYY-MM-DD'; null leaves room for day and month. */
  readonly day: string | null;
  readonly year: number;
}

/** What stands at the head of papers of the committee or its chair. */
export function headValues(ward: WardView, paper: PaperNumber, year: number): WordValues {
  const name = wardName(ward);
  return {
    co_quan_ban_hanh: `ỦY BAN NHÂN DÂN\n${name.toLocaleUpperCase('vi')}`,
    so_ky_hieu: `Số: ${paper.number === null ? HAND_BLANK : documentNumber(paper.number)}/${paper.symbol}`,
    dia_danh_ngay: placeAndDate(ward.placeName, paper.day, paper.year),
    ten_don_vi: name,
    ten_don_vi_hoa: name.toLocaleUpperCase('vi'),
    nam: String(year),
  };
}

/**
 * A council's name in capitals at the head of its papers: two lines, for one does not fit 66 mm, and without the ward,
 * which the line above names.
 */
export function councilLines(name: string): string {
  return name.replace(/ (THI ĐUA - KHEN THƯỞNG)( (PHƯỜNG|XÃ|ĐẶC KHU) .*)?$/u, '\n$1');
}

/** «05 tập thể, 03 hộ gia đình, 12 cá nhân». */
export function kindCounts(lines: readonly { readonly kind: SubjectKind }[]): string {
  return countList(
    COUNTED.map((kind) => ({
      count: lines.filter((line) => line.kind === kind).length,
      noun: SUBJECT_KIND_NAMES[kind].toLocaleLowerCase('vi'),
    })),
  );
}

/** «68.160.000». */
export function money(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** «Bà Nguyễn Hoài Yến», «Trạm Y tế phường». */
export function fullName(one: { readonly formOfAddress: string; readonly name: string }): string {
  return one.formOfAddress === '' ? one.name : `${one.formOfAddress} ${one.name}`;
}

/** «Công chức, Trạm Y tế phường»; what is not known is left out. */
export function place(one: { readonly post: string; readonly unitName: string }): string {
  return [one.post, one.unitName].filter((text) => text !== '').join(', ');
}

/** The lines of a legal basis, each ended as NĐ 30/2020 asks: «;», the last «.». */
export function basisLines(basis: string): { dong: string }[] {
  const lines = basis
    .split('\n')
    .map((text) => text.trim().replace(/[;.]+$/, ''))
    .filter((text) => text !== '');
  return lines.map((text, index) => ({ dong: `${text}${index === lines.length - 1 ? '.' : ';'}` }));
}
