import type { SubjectKind } from '../catalogue/subject-kind.js';
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

/**
 * What all papers of a campaign have in common. Papers beside the decisions follow the newest issued decision: they
 * are dated in its year, and carry its signer where the chair signs them.
 */
export interface Occasion {
  readonly ward: WardView;
  /** The year of the campaign, which titles speak of. */
  readonly year: number;
  /** The year the paper is dated in: the newest decision's, else today's in Việt Nam. */
  readonly datedYear: number;
  /** Signer of the newest decision; null while nothing is issued. */
  readonly signer: Signer | null;
  readonly council: Council;
}

/** The council as its papers name it, by the ward's settings. */
export interface Council {
  /** Empty while its papers carry the committee's heading. */
  readonly name: string;
  /** Empty leaves room to write. */
  readonly chairName: string;
}

export interface Signer {
  /** «CHỦ TỊCH»; «KT. CHỦ TỊCH PHÓ CHỦ TỊCH», which takes two lines. */
  readonly title: string;
  readonly name: string;
}

/** The heading block of a standalone list of the ward's committee (NĐ 30/2020, Appendix I; two lines, both bold). */
export function headingOf({ ward, datedYear }: Occasion): OfficialHeading {
  return {
    body: ['ỦY BAN NHÂN DÂN', wardName(ward).toLocaleUpperCase('vi')],
    symbol: null,
    number: null,
    place: ward.placeName,
    signedOn: null,
    year: datedYear,
  };
}

/**
 * The heading block of a paper of the council, an advisory body of the ward: the committee above it in regular type.
 * A ward that gave its council no name prints the committee's heading.
 */
export function councilHeadingOf(occasion: Occasion): OfficialHeading {
  const heading = headingOf(occasion);
  const name = occasion.council.name.toLocaleUpperCase('vi');
  if (name === '') return heading;
  return {
    ...heading,
    superior: `UBND ${wardName(occasion.ward).toLocaleUpperCase('vi')}`,
    body: name.replace(/^HỘI ĐỒNG /, 'HỘI ĐỒNG\n').split('\n'),
  };
}

const MADE_BY: Signature = { lines: ['NGƯỜI LẬP BẢNG'], name: null };

/**
 * Who signs which paper, left and right:
 * - lists attached to a decision: nobody, they belong to the decision;
 * - money lists and the summary by unit: whoever made them, and the signer of the newest decision by title and name,
 *   or «CHỦ TỊCH» without a name while nothing is issued ({@link chairSignatures});
 * - proposals, score summaries and rankings are papers of the council: whoever made them, and «TM. HỘI ĐỒNG / CHỦ
 *   TỊCH» with the name the ward's settings give ({@link councilSignatures});
 * - the scoring table: who scored, who checked, who chairs the council ({@link scoringSignatures}).
 */
export function chairSignatures({ signer }: Occasion): readonly Signature[] {
  return [MADE_BY, { lines: titleLines(signer?.title ?? 'Chủ tịch'), name: signer?.name || null }];
}

/** Signatures under papers of the council; see {@link chairSignatures} for which those are. */
export function councilSignatures({ council }: Occasion): readonly Signature[] {
  return [MADE_BY, { lines: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], name: council.chairName || null }];
}

/** Signatures under a scoring table; see {@link chairSignatures}. */
export function scoringSignatures({ council }: Occasion): readonly Signature[] {
  return [
    { lines: ['NGƯỜI CHẤM'] },
    { lines: ['TỔ THẨM ĐỊNH'] },
    { lines: ['CHỦ TỊCH HỘI ĐỒNG'], name: council.chairName || null },
  ];
}

/** Capitals; «KT. CHỦ TỊCH» and the post of whoever signs in the chair's place take a line each (NĐ 30/2020). */
function titleLines(title: string): string[] {
  const capitals = title.normalize('NFC').toLocaleUpperCase('vi');
  return capitals.replace(/CHỦ TỊCH[\s/,-]+(?=PHÓ CHỦ TỊCH)/, 'CHỦ TỊCH\n').split('\n');
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

/** «Tập thể, hộ gia đình, cá nhân», only the kinds there are, in printing order. */
export function kindsPhrase(kinds: ReadonlySet<SubjectKind>, order: readonly SubjectKind[]): string {
  const phrase = order
    .filter((kind) => kinds.has(kind))
    .map((kind) => KIND_NOUNS[kind])
    .join(', ');
  return phrase.charAt(0).toLocaleUpperCase('vi') + phrase.slice(1);
}
