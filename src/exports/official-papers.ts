import type { WardView } from '../access/ward.service.js';
import type { OfficialHeading, Signature } from './lists/standalone-list.model.js';

/** «Phường Tân Lập» with the kind in small letters: «phường Tân Lập». */
export function wardName(ward: WardView): string {
  return `${ward.kind} ${ward.name}`;
}

/** Whoever signs for the ward: «Chủ tịch Ủy ban nhân dân phường Tân Lập» (an act of the chair, not of the committee). */
export function issuerOf(ward: WardView): string {
  return `Chủ tịch Ủy ban nhân dân ${wardName(ward)}`;
}

/** The heading block of a standalone list of the ward's committee (NĐ 30/2020, Appendix I; two lines, both bold). */
export function headingOf(ward: WardView, year: number): OfficialHeading {
  return {
    body: ['ỦY BAN NHÂN DÂN', wardName(ward).toLocaleUpperCase('vi')],
    symbol: null,
    number: null,
    place: ward.placeName,
    signedOn: null,
    year,
  };
}

/** Who made the list on the left, the chair on the right; a name only where it is known. */
export function listSignatures(
  signer: { readonly title: string; readonly name: string } | null,
): readonly Signature[] {
  return [
    { lines: ['NGƯỜI LẬP BẢNG'], name: null },
    { lines: [(signer?.title ?? 'Chủ tịch').toLocaleUpperCase('vi')], name: signer?.name ?? null },
  ];
}

/** How an award is spoken of in a title: a title in quotes, a form with whoever grants it. */
export function awardPhrase(
  award: { readonly name: string; readonly category: 'title' | 'form' },
  ward: WardView,
): string {
  return award.category === 'title'
    ? `danh hiệu “${award.name}”`
    : `${award.name} của Chủ tịch UBND ${ward.kind}`;
}

const KIND_NOUNS = { collective: 'tập thể', household: 'hộ gia đình', individual: 'cá nhân' } as const;
export type SubjectKind = keyof typeof KIND_NOUNS;
export const KIND_ORDER: readonly SubjectKind[] = ['collective', 'household', 'individual'];
export const KIND_LABELS: Readonly<Record<SubjectKind, string>> = {
  collective: 'Tập thể',
  household: 'Hộ gia đình',
  individual: 'Cá nhân',
};

/** «Tập thể, hộ gia đình, cá nhân», only the kinds there are, in printing order. */
export function kindsPhrase(kinds: ReadonlySet<SubjectKind>): string {
  const phrase = KIND_ORDER.filter((kind) => kinds.has(kind))
    .map((kind) => KIND_NOUNS[kind])
    .join(', ');
  return phrase.charAt(0).toLocaleUpperCase('vi') + phrase.slice(1);
}
