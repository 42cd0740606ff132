import { SUBJECT_KIND_NAMES, SUBJECT_KINDS } from '../../catalogue/subject-kind.js';
import type { FormColumn, FormSheet, FormWorkbook } from '../../platform/workbook/forms/form.js';
import { PERSON_COLUMNS, REGISTRATION_COLUMNS, UNIT_COLUMNS } from './parsing/columns.js';
import { DISCIPLINES, GENDERS, INITIATIVE_LEVELS, RATINGS } from './parsing/vocabulary.js';
import type { RegisterSnapshot } from './register-snapshot.queries.js';

const UNIT_TYPES = ['cơ quan', 'trường học', 'trạm y tế', 'tổ dân phố', 'hội, đoàn thể', 'doanh nghiệp'];
const CATEGORIES = [
  'Cán bộ, công chức, viên chức, người lao động',
  'Người hoạt động không chuyên trách',
  'Người dân',
];

/** «Đơn vị», «Cá nhân», «Đăng ký» (documents.md §11), with the ward's own units, blocks and awards to choose from. */
export function registerTemplate(snapshot: RegisterSnapshot, year: number): FormWorkbook {
  return {
    fileName: `Mau-dang-ky-${year}.xlsx`,
    sheets: [UNITS, people(year), REGISTRATIONS],
    lists: {
      'Loại đơn vị': distinct([...UNIT_TYPES, ...snapshot.units.map(({ type }) => type)]),
      'Khối thi đua': distinct(snapshot.units.map(({ block }) => block)),
      'Đơn vị': distinct(snapshot.units.map(({ name }) => name)),
      'Danh xưng': ['Ông', 'Bà'],
      'Giới tính': GENDERS.words,
      'Đối tượng': distinct([...CATEGORIES, ...snapshot.people.map(({ category }) => category)]),
      Có: ['x'],
      'Xếp loại': RATINGS.words,
      'Sáng kiến': INITIATIVE_LEVELS.words,
      'Kỷ luật': DISCIPLINES.words,
      Loại: SUBJECT_KINDS.map((kind) => SUBJECT_KIND_NAMES[kind]),
      'Danh hiệu, hình thức': distinct(
        snapshot.awards.filter(({ inPlay }) => inPlay).map(({ name }) => name),
      ),
    },
    guide: [
      'Ghi từ dòng ngay dưới dòng tiêu đề; không đổi tên sheet và tên cột. Cột có dấu (*) là bắt buộc.',
      'Sheet nào không dùng thì để trống. Có thể dán dữ liệu từ tệp khác vào (Paste Values).',
      'Đơn vị ghi ở sheet «Đơn vị» dùng được ngay ở hai sheet sau; tên phải viết như nhau.',
      'Tải tệp lên ở mục «Nhập từ Excel»: chương trình cho xem trước từng dòng, chưa ghi gì trước khi bấm «Áp dụng».',
    ],
  };
}

const ORDINAL: FormColumn = {
  label: 'STT',
  width: 6,
  holds: 'numbers',
  hint: 'Số thứ tự, để trống cũng được.',
  example: '1',
};

const UNITS: FormSheet = {
  name: 'Đơn vị',
  frozenColumns: 3,
  columns: [
    ORDINAL,
    {
      label: UNIT_COLUMNS.code.label,
      width: 12,
      hint: 'Mã của đơn vị, nếu phường có dùng.',
      example: 'TDP01',
    },
    {
      label: UNIT_COLUMNS.name.label,
      width: 36,
      required: true,
      hint: 'Tên đầy đủ. Đơn vị đã có trong hệ thống được cập nhật theo tên.',
      example: 'Tổ dân phố 1',
    },
    { label: UNIT_COLUMNS.shortName.label, width: 16, hint: 'Tên gọi tắt hay dùng.', example: 'TDP 1' },
    {
      label: UNIT_COLUMNS.kind.label,
      width: 18,
      required: true,
      check: { kind: 'list', list: 'Loại đơn vị', open: true },
      hint: 'Chọn trong danh sách hoặc ghi loại khác.',
      example: 'tổ dân phố',
    },
    { label: UNIT_COLUMNS.parent.label, width: 26, hint: 'Đơn vị cấp trên trực tiếp, nếu có.' },
    {
      label: UNIT_COLUMNS.block.label,
      width: 26,
      required: true,
      check: { kind: 'list', list: 'Khối thi đua', open: true },
      hint: 'Khối hoặc cụm thi đua mà đơn vị được xét.',
      example: 'Khối tổ dân phố',
    },
    {
      label: UNIT_COLUMNS.head.label,
      width: 24,
      hint: 'Họ và tên người đứng đầu.',
      example: 'Nguyễn Thị Hoa',
    },
    {
      label: UNIT_COLUMNS.phone.label,
      width: 14,
      hint: 'Số điện thoại liên hệ, giữ số 0 ở đầu.',
      example: '0912345678',
    },
    { label: UNIT_COLUMNS.size.label, width: 10, hint: 'Số người hoặc số hộ, là số nguyên.', example: '245' },
    { label: UNIT_COLUMNS.order.label, width: 8, hint: 'Thứ tự khi in danh sách.', example: '1' },
    {
      label: UNIT_COLUMNS.validFrom.label,
      width: 12,
      hint: 'Ngày thành lập, dạng ngày/tháng/năm.',
      example: '01/07/2025',
    },
    {
      label: UNIT_COLUMNS.validTo.label,
      width: 12,
      hint: 'Ngày giải thể hoặc sáp nhập; để trống nếu đang hoạt động.',
    },
  ],
};

function people(year: number): FormSheet {
  return { name: 'Cá nhân', frozenColumns: 3, columns: [...PERSON_FORM, ...recordsOf(year)] };
}

const PERSON_FORM: readonly FormColumn[] = [
  ORDINAL,
  {
    label: PERSON_COLUMNS.honorific.label,
    width: 10,
    check: { kind: 'list', list: 'Danh xưng' },
    hint: 'Ông hoặc Bà; để trống thì lấy theo giới tính.',
    example: 'Bà',
  },
  {
    label: PERSON_COLUMNS.fullName.label,
    width: 28,
    required: true,
    hint: 'Họ, chữ đệm và tên, viết hoa chữ cái đầu; không ghi chức vụ ở đây.',
    example: 'Nguyễn Thị Hoa',
  },
  {
    label: PERSON_COLUMNS.birth.label,
    width: 13,
    hint: 'Ngày/tháng/năm, hoặc chỉ năm sinh.',
    example: '08/03/1980',
  },
  {
    label: PERSON_COLUMNS.gender.label,
    width: 9,
    required: true,
    check: { kind: 'list', list: 'Giới tính' },
    hint: 'Nam hoặc Nữ.',
    example: 'Nữ',
  },
  {
    label: PERSON_COLUMNS.idNumber.label,
    width: 16,
    hint: 'Đủ 12 chữ số, giữ số 0 ở đầu.',
    example: '019180000123',
  },
  { label: PERSON_COLUMNS.post.label, width: 22, hint: 'Chức vụ hoặc công việc.', example: 'Tổ trưởng' },
  {
    label: PERSON_COLUMNS.unit.label,
    width: 32,
    required: true,
    check: { kind: 'list', list: 'Đơn vị', open: true },
    hint: 'Đơn vị đã có trong hệ thống hoặc ở sheet «Đơn vị», viết đúng tên.',
    example: 'Tổ dân phố 1',
  },
  {
    label: PERSON_COLUMNS.category.label,
    width: 30,
    required: true,
    check: { kind: 'list', list: 'Đối tượng', open: true },
    hint: 'Nhóm đối tượng xét khen thưởng.',
    example: 'Người hoạt động không chuyên trách',
  },
  {
    label: 'Là lãnh đạo',
    width: 10,
    check: { kind: 'list', list: 'Có' },
    hint: 'Ghi x nếu là lãnh đạo, quản lý; để trống nếu không.',
    example: 'x',
  },
  { label: PERSON_COLUMNS.phone.label, width: 14, hint: 'Giữ số 0 ở đầu.', example: '0912345678' },
];

function recordsOf(year: number): FormColumn[] {
  return [
    {
      label: `${PERSON_COLUMNS.rating.label} năm ${year}`,
      width: 14,
      check: { kind: 'list', list: 'Xếp loại' },
      hint: `Kết quả xếp loại chất lượng năm ${year}.`,
      example: 'HTTNV',
    },
    {
      label: PERSON_COLUMNS.initiative.label,
      width: 16,
      check: { kind: 'list', list: 'Sáng kiến', open: true },
      hint: 'Cấp công nhận sáng kiến; nhiều cấp thì cách nhau bằng dấu chấm phẩy.',
      example: 'Cơ sở',
    },
    {
      label: PERSON_COLUMNS.discipline.label,
      width: 16,
      check: { kind: 'list', list: 'Kỷ luật', open: true },
      hint: 'Hình thức kỷ luật trong năm; không có thì để trống.',
    },
    { label: PERSON_COLUMNS.note.label, width: 24, hint: 'Điều cần ghi thêm.' },
  ];
}

const REGISTRATIONS: FormSheet = {
  name: 'Đăng ký',
  frozenColumns: 3,
  columns: [
    ORDINAL,
    {
      label: REGISTRATION_COLUMNS.kind.label,
      width: 14,
      required: true,
      check: { kind: 'list', list: 'Loại' },
      hint: 'Tập thể, Cá nhân hoặc Hộ gia đình.',
      example: 'Cá nhân',
    },
    {
      label: REGISTRATION_COLUMNS.name.label,
      width: 34,
      required: true,
      hint: 'Tên đơn vị, họ tên cá nhân hoặc tên hộ, viết như ở hai sheet trước.',
      example: 'Nguyễn Thị Hoa',
    },
    {
      label: REGISTRATION_COLUMNS.unit.label,
      width: 32,
      required: true,
      check: { kind: 'list', list: 'Đơn vị', open: true },
      hint: 'Đơn vị của cá nhân hoặc hộ; với tập thể thì để trống.',
      example: 'Tổ dân phố 1',
    },
    {
      label: REGISTRATION_COLUMNS.award.label,
      width: 34,
      required: true,
      check: { kind: 'list', list: 'Danh hiệu, hình thức' },
      hint: 'Danh hiệu thi đua hoặc hình thức khen thưởng mà phong trào xét.',
      example: 'Lao động tiên tiến',
    },
    { label: REGISTRATION_COLUMNS.summary.label, width: 50, hint: 'Tóm tắt thành tích, vài câu.' },
  ],
};

/** Each value once, in the order it first comes; nothing for what says nothing. */
function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}
