import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { dayInWords, placeAndDate } from '../../platform/text-vi/date-line.js';
import { paddedCount } from '../../platform/text-vi/counts.js';
import type { CertificateContent } from '../layout/fields.js';

/** The ward that grants, as printed. */
export interface Granting {
  readonly wardKind: string;
  readonly wardName: string;
  readonly province: string;
  readonly placeName: string;
}

/** The decision behind a certificate. */
export interface Decided {
  readonly numberText: string | null;
  readonly decidedOn: string | null;
  readonly year: number;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly isSudden: boolean;
}

/** Whom a certificate names, as the decision's line has it. */
export interface Recipient {
  readonly subjectKind: SubjectKind;
  readonly name: string;
  readonly formOfAddress: string;
  readonly post: string;
  readonly unitName: string;
  readonly awardName: string;
  readonly awardCategory: 'title' | 'form';
  readonly year: number;
  readonly certificateNumber: number | null;
  /** What staff wrote in place of the usual words. */
  readonly ownAchievement: string | null;
}

const NAMED_AS_FAMILY = /^(gia đình|hộ)(\s|$)/iu;

/** What stands on one certificate, word by word (documents.md D11, §8 on forms of address). */
export function contentOf(
  recipient: Recipient,
  decided: Decided,
  granting: Granting,
  checkUrl: string | null,
): CertificateContent {
  const { subjectKind, name, awardName } = recipient;
  return {
    subjectKind,
    texts: {
      issuer: `CHỦ TỊCH ỦY BAN NHÂN DÂN ${granting.wardKind} ${granting.wardName}`.toLocaleUpperCase('vi'),
      'form-of-address': addressOf(recipient),
      recipient: name,
      post: whereOf(recipient, granting),
      award: awardName,
      achievement: recipient.ownAchievement ?? usualAchievement(recipient, decided),
      'place-date': placeAndDate(granting.placeName, decided.decidedOn, decided.year),
      'signer-post': decided.signerTitle,
      'signer-name': decided.signerName,
      decision: decisionOf(recipient, decided),
    },
    checkUrl,
  };
}

/** «Ông:», «Bà:», «Tập thể:», «Gia đình:»; none where the name itself says so. */
function addressOf({ subjectKind, formOfAddress, name }: Recipient): string {
  if (subjectKind === 'collective') return 'Tập thể:';
  if (subjectKind === 'household') return NAMED_AS_FAMILY.test(name) ? '' : 'Gia đình:';
  return formOfAddress === '' ? '' : `${formOfAddress}:`;
}

/** A person's post and unit; for a household and a collective where they are. */
function whereOf({ subjectKind, post, unitName }: Recipient, granting: Granting): string {
  const ward = `${granting.wardKind} ${granting.wardName}`;
  const parts = {
    individual: [post, unitName],
    household: [unitName, ward],
    collective: [ward, granting.province],
  }[subjectKind];
  return parts.filter((part) => part !== '').join(', ');
}

/** What it is awarded for, unless staff write something else. */
export function usualAchievement(
  { awardCategory, awardName, year }: Pick<Recipient, 'awardCategory' | 'awardName' | 'year'>,
  { isSudden }: Pick<Decided, 'isSudden'>,
): string {
  if (awardCategory === 'title') return `Đạt danh hiệu “${awardName}” năm ${year}`;
  return isSudden
    ? `Đã có thành tích xuất sắc đột xuất năm ${year}`
    : `Đã có thành tích xuất sắc trong phong trào thi đua năm ${year}`;
}

/** Number and day of the decision, and below it the number in the golden book. */
function decisionOf({ certificateNumber }: Recipient, { numberText, decidedOn }: Decided): string {
  const number = `Số: ${numberText ?? '……'}${decidedOn === null ? '' : `, ${dayInWords(decidedOn)}`}`;
  return `${number}\nSố bằng: ${certificateNumber === null ? '……' : paddedCount(certificateNumber)}`;
}
