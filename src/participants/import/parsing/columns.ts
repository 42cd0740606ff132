import type { ColumnSpec } from '../../../platform/table/heading.js';

export type UnitColumn =
  | 'code'
  | 'name'
  | 'shortName'
  | 'kind'
  | 'parent'
  | 'block'
  | 'head'
  | 'phone'
  | 'size'
  | 'order'
  | 'validFrom'
  | 'validTo';

/** Sheet «Đơn vị». */
export const UNIT_COLUMNS: Readonly<Record<UnitColumn, ColumnSpec>> = {
  name: { label: 'Tên đơn vị', aliases: ['Đơn vị', 'Tên tập thể', 'Tên đơn vị/tập thể'], required: true },
  code: { label: 'Mã đơn vị', aliases: ['Mã'] },
  shortName: { label: 'Tên viết tắt', aliases: ['Viết tắt', 'Tên gọi tắt'] },
  kind: { label: 'Loại', aliases: ['Loại đơn vị', 'Loại hình'] },
  parent: { label: 'Đơn vị cấp trên', aliases: ['Trực thuộc', 'Đơn vị chủ quản'] },
  block: {
    label: 'Khối thi đua',
    aliases: ['Khối', 'Cụm thi đua', 'Khối, cụm thi đua', 'Cụm, khối thi đua'],
  },
  head: { label: 'Người đứng đầu', aliases: ['Thủ trưởng', 'Họ tên người đứng đầu', 'Trưởng đơn vị'] },
  phone: { label: 'Điện thoại', aliases: ['Số điện thoại', 'SĐT', 'ĐT'] },
  size: { label: 'Số người/hộ', aliases: ['Số người', 'Số hộ', 'Quân số', 'Tổng số người', 'Số lượng'] },
  order: { label: 'Thứ tự', aliases: ['Thứ tự trình bày', 'Số thứ tự trình bày'] },
  validFrom: { label: 'Từ ngày', aliases: ['Ngày thành lập'] },
  validTo: { label: 'Đến ngày', aliases: ['Ngày giải thể'] },
};

export type PersonColumn =
  | 'honorific'
  | 'fullName'
  | 'familyName'
  | 'givenName'
  | 'birth'
  | 'gender'
  | 'idNumber'
  | 'post'
  | 'unit'
  | 'category'
  | 'leader'
  | 'phone'
  | 'rating'
  | 'initiative'
  | 'discipline'
  | 'note';

/** Sheet «Cá nhân». The name stands in one column, or in two: «Họ đệm» and «Tên». */
export const PERSON_COLUMNS: Readonly<Record<PersonColumn, ColumnSpec>> = {
  fullName: {
    label: 'Họ và tên',
    aliases: ['Họ tên', 'Họ, tên', 'Tên cá nhân', 'Họ và tên cá nhân', 'Họ tên cá nhân'],
  },
  familyName: {
    label: 'Họ đệm',
    aliases: ['Họ và đệm', 'Họ và tên đệm', 'Họ tên đệm', 'Họ, đệm', 'Họ lót', 'Họ và chữ đệm'],
  },
  givenName: { label: 'Tên' },
  honorific: { label: 'Danh xưng', aliases: ['Ông (bà)', 'Ông/Bà', 'Ông'] },
  birth: {
    label: 'Ngày sinh',
    aliases: ['Năm sinh', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Sinh ngày'],
  },
  gender: { label: 'Giới tính', aliases: ['Nam/Nữ', 'Giới'] },
  idNumber: {
    label: 'CCCD',
    aliases: [
      'Số CCCD',
      'Căn cước công dân',
      'Số căn cước công dân',
      'Căn cước',
      'Số căn cước',
      'CMND',
      'Số CMND',
      'CMND/CCCD',
      'CCCD/CMND',
      'Số CMND/CCCD',
      'Số CCCD/CMND',
      'Số định danh',
      'Số định danh cá nhân',
      'Mã định danh',
    ],
  },
  post: {
    label: 'Chức vụ',
    aliases: ['Chức danh', 'Chức vụ, chức danh', 'Chức vụ/Chức danh', 'Chức vụ công tác'],
  },
  unit: {
    label: 'Đơn vị',
    aliases: ['Tên đơn vị', 'Đơn vị công tác', 'Cơ quan, đơn vị', 'Phòng ban', 'Tên đơn vị/tập thể'],
    required: true,
  },
  category: { label: 'Đối tượng', aliases: ['Nhóm đối tượng', 'Loại đối tượng'] },
  leader: { label: 'Lãnh đạo', aliases: ['Là lãnh đạo', 'Lãnh đạo, quản lý', 'Cán bộ lãnh đạo'] },
  phone: { label: 'Điện thoại', aliases: ['Số điện thoại', 'SĐT', 'ĐT', 'Di động'] },
  rating: {
    label: 'Xếp loại',
    aliases: ['Xếp loại chất lượng', 'Đánh giá, xếp loại', 'Mức độ hoàn thành nhiệm vụ'],
    pattern: /^(danh gia )?(ket qua )?xep loai( chat luong)?( nam)?( \d{4})?$/,
  },
  initiative: { label: 'Sáng kiến', aliases: ['Cấp sáng kiến', 'Sáng kiến được công nhận'] },
  discipline: { label: 'Kỷ luật', aliases: ['Kỉ luật', 'Hình thức kỷ luật', 'Kỷ luật trong năm'] },
  note: { label: 'Ghi chú' },
};

export type RegistrationColumn = 'kind' | 'name' | 'unit' | 'award' | 'birth' | 'idNumber' | 'summary';

/** Sheet «Đăng ký». Birth date and CCCD are only needed to tell namesakes of one unit apart. */
export const REGISTRATION_COLUMNS: Readonly<Record<RegistrationColumn, ColumnSpec>> = {
  kind: { label: 'Loại', aliases: ['Loại đối tượng', 'Đối tượng', 'Phân loại'], required: true },
  name: {
    label: 'Tên',
    aliases: [
      'Họ và tên',
      'Họ tên',
      'Tên tập thể, cá nhân',
      'Tên tập thể/cá nhân',
      'Tên tập thể, hộ gia đình, cá nhân',
      'Tập thể, cá nhân',
      'Tên đối tượng',
    ],
    required: true,
  },
  unit: { label: 'Đơn vị', aliases: ['Tên đơn vị', 'Đơn vị công tác', 'Đơn vị, địa chỉ'] },
  award: {
    label: 'Danh hiệu/Hình thức đăng ký',
    aliases: [
      'Danh hiệu/Hình thức',
      'Danh hiệu, hình thức',
      'Danh hiệu/Hình thức khen thưởng',
      'Danh hiệu, hình thức khen thưởng',
      'Danh hiệu đăng ký',
      'Danh hiệu thi đua',
      'Danh hiệu',
      'Hình thức khen thưởng',
      'Hình thức',
      'Đăng ký danh hiệu',
      'Danh hiệu, hình thức đăng ký',
      'Danh hiệu hoặc hình thức đăng ký',
    ],
    required: true,
  },
  birth: { label: 'Ngày sinh', aliases: ['Năm sinh'] },
  idNumber: { label: 'CCCD', aliases: ['Số CCCD', 'Số định danh'] },
  summary: { label: 'Tóm tắt thành tích', aliases: ['Thành tích', 'Ghi chú'] },
};
