import type { WardView } from '../../../access/ward.service.js';
import { SUBJECT_KIND_NAMES } from '../../../catalogue/subject-kind.js';
import { amountInWords } from '../../../platform/text-vi/amount-in-words.js';
import { countList } from '../../../platform/text-vi/counts.js';
import type { WordValues } from '../../../platform/word/word-template.js';
import { unique } from '../../models.js';
import { awardPhrase, issuerOf, wardName } from '../../official-papers.js';
import type { DecisionLineRow } from '../../queries/decision-lines.queries.js';
import type { DecisionPaperRow } from '../../queries/decision-papers.queries.js';
import {
  basisLines,
  councilLines,
  fullName,
  headValues,
  kindCounts,
  money,
  place,
} from './official-values.js';

export interface DecisionPaper {
  readonly ward: WardView;
  readonly decision: DecisionPaperRow;
  /** At least one, in the order they are read out. */
  readonly lines: readonly DecisionLineRow[];
}

/** Values of {@link decisionKind}. */
export function decisionValues({ ward, decision, lines }: DecisionPaper): WordValues {
  const total = lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const [only] = lines.length === 1 ? lines : [];
  return {
    ...headOf(ward, decision),
    ...signature(decision),
    chu_the: issuerOf(ward).toLocaleUpperCase('vi'),
    trich_yeu: decision.title,
    can_cu: basisLines(decision.legalBasis),
    noi_dung_tang: only ? grantedToOne(only, ward) : granted(lines, ward),
    thanh_tich: achievement(decision),
    co_danh_sach: lines.length > 1,
    co_tien: total > 0,
    muc_thuong: rewards(lines).map((dong) => ({ dong })),
    tong_tien: money(total),
    tong_tien_bang_chu: amountInWords(total),
    dieu_thi_hanh: total > 0 ? '3' : '2',
    ai_thi_hanh: `các ${unique(lines, ({ kind }) => kind)
      .map(({ kind }) => SUBJECT_KIND_NAMES[kind].toLocaleLowerCase('vi'))
      .join(', ')} có tên tại Điều 1`,
  };
}

/** The council's own paper does not rest on the council's proposal. */
function withoutOwnProposal(basis: string): string {
  return basis
    .split('\n')
    .filter((line) => !/^\s*theo đề nghị/i.test(line.normalize('NFC')))
    .join('\n');
}

/** Values of {@link submissionKind}: what the council asks the chair to decide. */
export function submissionValues(
  { ward, decision, lines }: DecisionPaper,
  council: { readonly name: string; readonly chairName: string },
): WordValues {
  const name = council.name === '' ? `Hội đồng Thi đua - Khen thưởng ${wardName(ward)}` : council.name;
  return {
    ...headOf(ward, { ...decision, number: null, decidedOn: null, book: 'TTr-HĐ' }),
    co_quan_cap_tren: `UBND ${wardName(ward).toLocaleUpperCase('vi')}`,
    co_quan_ban_hanh: councilLines(name.toLocaleUpperCase('vi')),
    quyen_han_ky: 'TM. HỘI ĐỒNG\nCHỦ TỊCH',
    nguoi_ky: council.chairName,
    trich_yeu: `Về việc đề nghị ${lowerFirst(decision.title.replace(/^Về việc\s+/i, ''))}`,
    noi_nhan: issuerOf(ward),
    can_cu: basisLines(withoutOwnProposal(decision.legalBasis)),
    ten_hoi_dong: name,
    de_nghi: groups(lines).map((own) => ({ dong: `${upperFirst(awardOf(own, ward))}: ${kindCounts(own)}` })),
    tong_so: kindCounts(lines),
    loai_khen:
      decision.campaignKind === null
        ? 'đột xuất'
        : decision.campaignKind === 'yearly'
          ? 'công trạng'
          : 'chuyên đề',
  };
}

/** Values of {@link publicNoticeKind}: whoever is to be commended, before it is decided. */
export function noticeValues({ ward, decision, lines }: DecisionPaper): WordValues {
  return {
    ...headOf(ward, { ...decision, number: null, decidedOn: null, book: 'TB-UBND' }),
    ...signature(decision),
    trich_yeu: `Về việc niêm yết công khai danh sách đề nghị khen thưởng năm ${decision.year}`,
    tong_so: kindCounts(lines),
    danh_sach: lines.map((line, index) => ({
      tt: String(index + 1),
      ten: fullName(line),
      don_vi: place(line),
      hinh_thuc: line.awardName,
    })),
  };
}

function headOf(ward: WardView, decision: DecisionPaperRow): WordValues {
  const day = decision.decidedOn;
  return headValues(
    ward,
    {
      number: decision.number === null ? null : String(decision.number),
      symbol: decision.book,
      day,
      year: day === null ? decision.currentYear : Number(day.slice(0, 4)),
    },
    decision.year,
  );
}

function signature(decision: DecisionPaperRow): WordValues {
  return {
    quyen_han_ky: decision.signerTitle === '' ? 'CHỦ TỊCH' : decision.signerTitle.toLocaleUpperCase('vi'),
    nguoi_ky: decision.signerName,
  };
}

/** «Tặng danh hiệu “Lao động tiên tiến” cho 12 cá nhân; Giấy khen của … cho 05 tập thể và 04 cá nhân». */
function granted(lines: readonly DecisionLineRow[], ward: WardView): string {
  const parts = groups(lines).map((own) => `${awardOf(own, ward)} cho ${withAnd(kindCounts(own))}`);
  return `Tặng ${parts.join('; ')}`;
}

/** With one recipient the decision itself names it, and has no list (documents.md D1). */
function grantedToOne(line: DecisionLineRow, ward: WardView): string {
  const where = line.kind === 'collective' ? '' : place(line);
  return `Tặng ${awardOf([line], ward)} cho ${fullName(line)}${where === '' ? '' : `, ${where}`}`;
}

function awardOf(own: readonly DecisionLineRow[], ward: WardView): string {
  const [first] = own;
  if (!first) throw new RangeError('A group of lines has a line.');
  return awardPhrase({ name: first.awardName, category: first.awardCategory }, ward);
}

function achievement({ campaignName, campaignKind, year }: DecisionPaperRow): string {
  if (campaignName === null) return 'đã có thành tích xuất sắc đột xuất';
  return campaignKind === 'yearly'
    ? `đã có thành tích xuất sắc trong phong trào thi đua năm ${year}`
    : `đã có thành tích xuất sắc trong ${lowerFirst(campaignName)}`;
}

/** One line per award, kind and amount: «Danh hiệu “…”: 710.000 đồng/cá nhân (12 cá nhân)». */
function rewards(lines: readonly DecisionLineRow[]): string[] {
  const paid = lines.filter(({ amount }) => (amount ?? 0) > 0);
  return unique(paid, rateOf).map((line) => {
    const own = paid.filter((one) => rateOf(one) === rateOf(line));
    const noun = SUBJECT_KIND_NAMES[line.kind].toLocaleLowerCase('vi');
    const award = line.awardCategory === 'title' ? `Danh hiệu “${line.awardName}”` : line.awardName;
    return `${award}: ${money(line.amount ?? 0)} đồng/${noun} (${countList([{ count: own.length, noun }])})`;
  });
}

function rateOf(line: DecisionLineRow): string {
  return JSON.stringify([line.awardName, line.kind, line.amount]);
}

function groups(lines: readonly DecisionLineRow[]): DecisionLineRow[][] {
  return unique(lines, ({ awardName }) => awardName).map(({ awardName }) =>
    lines.filter((line) => line.awardName === awardName),
  );
}

/** «05 tập thể, 04 cá nhân» → «05 tập thể và 04 cá nhân». */
function withAnd(list: string): string {
  return list.replace(/, ([^,]+)$/, ' và $1');
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
