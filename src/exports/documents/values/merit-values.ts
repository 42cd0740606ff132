import type { WardView } from '../../../access/ward.service.js';
import { dayInWords, placeAndDate } from '../../../platform/text-vi/date-line.js';
import type { WordValues } from '../../../platform/word/word-template.js';
import type { MeritHonourRow, MeritSubjectRow } from '../../queries/merit.queries.js';
import { wardName } from '../../official-papers.js';

const BY_HAND = '………………………';
const GENDER_WORDS = { male: 'Nam', female: 'Nữ' } as const;

export interface MeritReport {
  readonly ward: WardView;
  readonly subject: MeritSubjectRow;
  readonly year: number;
  /** The year the report is dated in. */
  readonly datedYear: number;
  readonly registeredFor: readonly string[];
  readonly honours: readonly MeritHonourRow[];
  /** «87,5 điểm, xếp loại Tốt»; null while the results may not be seen or are not there. */
  readonly result: string | null;
  /** Birth and gender are the ward staff's alone. */
  readonly withPersonal: boolean;
}

/** Values of {@link collectiveReportKind} and {@link individualReportKind}; what is not on record is left to write. */
export function meritValues(report: MeritReport): WordValues {
  const { ward, subject, year, honours } = report;
  return {
    don_vi_cap_tren: subject.superior || `UBND ${wardName(ward)}`,
    don_vi: subject.unitName || BY_HAND,
    dia_danh_ngay: placeAndDate(ward.placeName, null, report.datedYear),
    de_nghi: `Đề nghị tặng ${report.registeredFor.join(', ') || BY_HAND} năm ${year}`,
    ten: subject.formOfAddress === '' ? subject.name : `${subject.formOfAddress} ${subject.name}`,
    nam: String(year),
    diem: report.result ?? BY_HAND,
    danh_hieu: rows(honours, 'title', ward),
    hinh_thuc: rows(honours, 'form', ward),
    khoi: subject.block || BY_HAND,
    so_nguoi: subject.memberCount === null ? BY_HAND : String(subject.memberCount),
    chuc_vu: subject.post || BY_HAND,
    ngay_sinh: report.withPersonal ? birth(subject) : BY_HAND,
    gioi_tinh: report.withPersonal && subject.gender !== null ? GENDER_WORDS[subject.gender] : BY_HAND,
  };
}

/** Without an entry one empty line is left to write in. */
function rows(
  honours: readonly MeritHonourRow[],
  category: MeritHonourRow['category'],
  ward: WardView,
): WordValues[] {
  const own = honours.filter((honour) => honour.category === category);
  if (own.length === 0) return [{ nam: '', ten: '', quyet_dinh: '' }];
  return own.map((honour) => ({
    nam: String(honour.year),
    ten: honour.awardName,
    quyet_dinh: [
      `Quyết định số ${honour.decisionNumber}`,
      honour.decidedOn === null ? '' : dayInWords(honour.decidedOn),
      `của ${honour.authority || `Chủ tịch UBND ${wardName(ward)}`}`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  }));
}

/** «31/5/1980», as far as it is known. */
function birth({ birthYear, birthMonth, birthDay }: MeritSubjectRow): string {
  if (birthYear === null) return BY_HAND;
  const parts = [birthDay, birthMonth].filter((part): part is number => part !== null);
  return [...parts.map((part) => String(part).padStart(2, '0')), String(birthYear)].join('/');
}
