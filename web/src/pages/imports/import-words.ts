import type { Schema } from '../../api/client';
import type { Tone } from '../../parts/chip';

export type Import = Schema<'ImportDto'>;
export type ImportRow = Schema<'ImportRowDto'>;
export type ImportKind = Import['kind'];
export type RowStatus = ImportRow['status'];

/** What each kind of file is for, in the words of whoever fills it in. */
export const IMPORT_KINDS: Readonly<Record<ImportKind, { name: string; about: string; megabytes: number }>> =
  {
    register: {
      name: 'Danh sách đăng ký',
      about: 'Đơn vị, cá nhân, hộ gia đình và đăng ký thi đua trong năm.',
      megabytes: 5,
    },
    criteria: {
      name: 'Bảng tiêu chí',
      about: 'Các bảng tiêu chí chấm điểm của một phong trào.',
      megabytes: 5,
    },
    honours: {
      name: 'Lịch sử khen thưởng',
      about: 'Danh hiệu, hình thức khen thưởng của các năm trước, để xét điều kiện.',
      megabytes: 20,
    },
    'score-book': {
      name: 'Phiếu chấm điểm',
      about: 'Điểm các thành viên Hội đồng đã chấm trên Excel.',
      megabytes: 20,
    },
  };

/** Whether a kind belongs to a campaign: must it be told, may it be, or has it none. */
export const CAMPAIGN_NEED: Readonly<Record<ImportKind, 'required' | 'optional' | 'none'>> = {
  register: 'optional',
  criteria: 'required',
  honours: 'none',
  'score-book': 'required',
};

export const IMPORT_STATUSES: Readonly<Record<Import['status'], { text: string; tone: Tone }>> = {
  previewed: { text: 'Chờ áp dụng', tone: 'waiting' },
  applied: { text: 'Đã áp dụng', tone: 'good' },
  discarded: { text: 'Đã bỏ', tone: 'plain' },
};

export const ROW_STATUSES: Readonly<Record<RowStatus, { text: string; tone: Tone }>> = {
  new: { text: 'Mới', tone: 'info' },
  changed: { text: 'Thay đổi', tone: 'waiting' },
  unchanged: { text: 'Không đổi', tone: 'plain' },
  error: { text: 'Lỗi', tone: 'bad' },
};

/** What is counted before and after applying; the server names things by code. */
const COUNTED: Readonly<Record<string, string>> = {
  units: 'đơn vị',
  people: 'cá nhân',
  households: 'hộ gia đình',
  registrations: 'đăng ký',
  ratings: 'xếp loại',
  initiatives: 'sáng kiến',
  disciplines: 'kỷ luật',
  honours: 'lần khen thưởng',
  sets: 'bảng tiêu chí',
  groups: 'nhóm tiêu chí',
  criteria: 'tiêu chí',
  sheets: 'phiếu chấm',
  recusals: 'phiếu không chấm',
  marks: 'điểm',
};

/** {units: 37, people: 0} → [[37, 'đơn vị']]; what there is none of is left out. */
export function countedThings(counts: Readonly<Record<string, number>>): [number, string][] {
  return Object.entries(counts).flatMap(([key, count]) => {
    const word = COUNTED[key];
    return word !== undefined && count > 0 ? [[count, word] as [number, string]] : [];
  });
}

/** Kinds of problems worth looking for one by one; what is not named here is told by its sentence alone. */
export const ISSUE_WORDS: Readonly<Record<string, string>> = {
  'missing-name': 'Thiếu tên',
  'unknown-unit': 'Không có đơn vị này',
  'unknown-award': 'Không có danh hiệu, hình thức này',
  'unknown-person': 'Không tìm thấy người này',
  'unknown-household': 'Không tìm thấy hộ này',
  'unknown-member': 'Không có thành viên này',
  'unknown-subject-kind': 'Sai loại đối tượng',
  'unknown-criteria-set': 'Không có bảng tiêu chí này',
  'unknown-criterion-kind': 'Sai cách chấm của tiêu chí',
  'invalid-date': 'Ngày tháng sai',
  'invalid-id-number': 'Số CCCD sai',
  'invalid-number': 'Số sai',
  'invalid-value': 'Giá trị sai',
  'invalid-mark': 'Điểm sai',
  'invalid-band': 'Mức xếp loại sai',
  'formula-error': 'Công thức lỗi',
  'duplicate-in-file': 'Trùng dòng trong tệp',
  'already-in-register': 'Đã có trong sổ',
  'id-number-taken': 'Số CCCD của người khác',
  'ambiguous-person': 'Nhiều người cùng tên',
  'award-kind-mismatch': 'Danh hiệu không dành cho đối tượng này',
  'award-not-in-play': 'Phong trào không xét danh hiệu này',
  'campaign-required': 'Chưa chọn phong trào',
  'wrong-phase': 'Không phải lúc đăng ký',
  'not-yet-open': 'Chưa đến ngày đăng ký',
  'deadline-passed': 'Đã hết hạn đăng ký',
  'text-too-long': 'Quá dài',
  'lost-leading-zero': 'CCCD mất số 0 đầu',
  'name-all-caps': 'Tên viết toàn chữ hoa',
  'gender-mismatch-id': 'Giới tính khác CCCD',
  'matched-without-accents': 'Khớp tên khi bỏ dấu',
  'legacy-encoding': 'Phông chữ cũ đã chuyển',
  'year-unknown': 'Không rõ năm',
  'mark-missing': 'Thiếu điểm',
  'not-a-candidate': 'Không có trong danh sách chấm',
  'not-own-sheet': 'Không phải phiếu của mình',
  'set-has-errors': 'Cả bảng còn lỗi',
};

/** Figures of a whole preview over its sheets. */
export function totalsOf({ sheets }: Import['report']): Record<RowStatus | 'warned' | 'all', number> {
  const sum = (pick: (sheet: Import['report']['sheets'][number]) => number) =>
    sheets.reduce((total, sheet) => total + pick(sheet), 0);
  const [fresh, changed, unchanged, error] = [
    sum((s) => s.rows.new),
    sum((s) => s.rows.changed),
    sum((s) => s.rows.unchanged),
    sum((s) => s.rows.error),
  ];
  return {
    new: fresh,
    changed,
    unchanged,
    error,
    warned: sum((s) => s.warned),
    all: fresh + changed + unchanged + error,
  };
}

/** Registrations left out for one reason, told once: the file was read without a campaign. */
export function withoutCampaign({ codes }: Import['report']): number {
  return codes.find(({ code }) => code === 'campaign-required')?.rows ?? 0;
}
