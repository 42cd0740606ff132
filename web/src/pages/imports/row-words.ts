import { dayText, numberText, pointsText } from '../../text/format';
import type { ImportRow } from './import-words';

type Words = Readonly<Record<string, string>>;

/** Names of what a row says, by the server's key; what has no name here is for the program alone and is not shown. */
const FIELDS: Words = {
  code: 'Mã',
  name: 'Tên',
  fullName: 'Họ và tên',
  shortName: 'Tên tắt',
  superior: 'Đơn vị cấp trên',
  parent: 'Đơn vị cấp trên',
  type: 'Loại hình',
  block: 'Khối thi đua',
  protocolOrder: 'Thứ tự',
  validFrom: 'Từ ngày',
  validTo: 'Đến ngày',
  headName: 'Người đứng đầu',
  head: 'Người đứng đầu',
  memberCount: 'Số người, hộ',
  size: 'Số người, hộ',
  phone: 'Điện thoại',
  unit: 'Đơn vị',
  unitName: 'Đơn vị',
  formOfAddress: 'Danh xưng',
  honorific: 'Danh xưng',
  gender: 'Giới tính',
  birth: 'Ngày sinh',
  post: 'Chức vụ',
  isLeader: 'Lãnh đạo',
  leader: 'Lãnh đạo',
  idNumber: 'CCCD',
  category: 'Đối tượng',
  note: 'Ghi chú',
  rating: 'Xếp loại',
  initiatives: 'Sáng kiến',
  disciplines: 'Kỷ luật',
  award: 'Danh hiệu, hình thức',
  awardName: 'Danh hiệu, hình thức',
  summary: 'Thành tích',
  status: 'Tình trạng',
  year: 'Năm',
  decisionNumber: 'Số quyết định',
  decidedOn: 'Ngày quyết định',
  decisionOn: 'Ngày quyết định',
  subjectKind: 'Loại đối tượng',
  kind: 'Loại',
  group: 'Nhóm',
  max: 'Điểm tối đa',
  step: 'Bước điểm',
  levels: 'Các mức',
  allowsNotApplicable: 'Được ghi «Không áp dụng»',
  bonusCap: 'Trần điểm thưởng',
  notApplicableMode: 'Khi không áp dụng',
  combining: 'Cách tính điểm chung',
  minimumSheets: 'Số phiếu ít nhất',
  bands: 'Mức xếp loại',
  tieBreak: 'Phân định khi bằng điểm',
  removed: 'Bỏ khỏi bảng',
  reason: 'Lý do không chấm',
  total: 'Tổng điểm',
  knockout: 'Bị loại',
  marks: 'Điểm từng tiêu chí',
};

/** Where a key means something else for one kind of row. */
const FIELDS_OF_SUBJECT: Readonly<Record<string, Words>> = {
  unit: { kind: 'Loại hình' },
  registration: { kind: 'Loại đối tượng' },
  honour: { kind: 'Loại đối tượng' },
  criterion: { kind: 'Cách chấm' },
};

const VALUES: Readonly<Record<string, Words>> = {
  gender: { male: 'Nam', female: 'Nữ' },
  rating: {
    excellent: 'Hoàn thành xuất sắc nhiệm vụ',
    good: 'Hoàn thành tốt nhiệm vụ',
    completed: 'Hoàn thành nhiệm vụ',
    'not-completed': 'Không hoàn thành nhiệm vụ',
  },
  initiatives: { base: 'Cấp cơ sở', province: 'Cấp tỉnh', national: 'Toàn quốc' },
  disciplines: {
    reprimand: 'Khiển trách',
    warning: 'Cảnh cáo',
    demotion: 'Giáng chức',
    removal: 'Cách chức',
    dismissal: 'Buộc thôi việc',
  },
  status: {
    draft: 'Đang soạn',
    submitted: 'Đã gửi',
    returned: 'Trả lại',
    accepted: 'Đã nhận',
    recused: 'Không chấm',
  },
  subjectKind: { collective: 'Tập thể', individual: 'Cá nhân', household: 'Hộ gia đình' },
  kind: {
    collective: 'Tập thể',
    individual: 'Cá nhân',
    household: 'Hộ gia đình',
    graded: 'Chấm điểm',
    tiered: 'Theo mức',
    ratio: 'Theo tỷ lệ',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    knockout: 'Loại trừ',
  },
  notApplicableMode: { rescale: 'Quy đổi theo các tiêu chí còn lại', zero: 'Tính 0 điểm' },
  combining: { mean: 'Trung bình các phiếu', trimmed: 'Bỏ phiếu cao nhất, thấp nhất', median: 'Trung vị' },
};

const POINTS = new Set(['max', 'step', 'levels', 'bonusCap', 'total', 'from']);
const DAYS = new Set(['validFrom', 'validTo', 'decidedOn', 'decisionOn']);

/** One thing a row says: what it is, what stands now (for a change), what would stand. */
export interface SaidField {
  readonly key: string;
  readonly label: string;
  readonly before?: string;
  readonly after: string;
}

/** What a row would write, in words and in the order the server gives; a changed row with what stands now. */
export function fieldsOf({ subject, label: named, status, values, before }: ImportRow): SaidField[] {
  const told = values as Readonly<Record<string, unknown>>;
  const standing = before as Readonly<Record<string, unknown>> | null;
  return Object.entries(told).flatMap(([key, value]) => {
    const label = FIELDS_OF_SUBJECT[subject]?.[key] ?? FIELDS[key];
    if (label === undefined) return [];
    const after = textOf(key, value);
    if (status !== 'changed') return after === '' || after === named ? [] : [{ key, label, after }];
    const was = textOf(key, standing?.[key]);
    return was === after ? [] : [{ key, label, before: was, after }];
  });
}

function textOf(key: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (Array.isArray(value)) return value.map((item) => textOf(key, item)).join(', ');
  if (typeof value === 'object') return textOfRecord(key, value as Readonly<Record<string, unknown>>);
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value);
  const word = VALUES[key]?.[text];
  if (word !== undefined) return word;
  if (DAYS.has(key)) return dayText(text);
  if (key === 'birth') return text.split('-').reverse().join('/');
  if (POINTS.has(key)) return pointsText(text);
  return typeof value === 'number' && key !== 'year' ? numberText(value) : text;
}

/** A named thing (an award, a unit, a band), a date with its precision, or marks by criterion. */
function textOfRecord(key: string, value: Readonly<Record<string, unknown>>): string {
  if (typeof value['name'] === 'string') {
    return value['from'] === undefined
      ? value['name']
      : `${value['name']} từ ${textOf('from', value['from'])}`;
  }
  if (typeof value['on'] === 'string') {
    const length = { year: 4, month: 7, day: 10 }[String(value['precision'])] ?? 10;
    return textOf('birth', value['on'].slice(0, length));
  }
  if (key !== 'marks') return '';
  return Object.entries(value)
    .map(([code, mark]) => `${code}: ${typeof mark === 'string' ? mark.replace('.', ',') : ''}`)
    .join('; ');
}
