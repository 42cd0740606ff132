import { list, text, type DocumentKind, type Placeholder } from '../document-kind.js';
import { body, dotted, line, paper, table, title } from '../templates/blocks.js';
import { signedTogether } from '../templates/head-and-foot.js';

const HONOUR: readonly Placeholder[] = [
  text('nam', 'Năm'),
  text('ten', 'Danh hiệu, hình thức'),
  text('quyet_dinh', 'Số, ngày quyết định, cơ quan ban hành'),
];
const COMMON: readonly Placeholder[] = [
  text('don_vi_cap_tren', 'Đơn vị quản lý'),
  text('don_vi', 'Đơn vị công tác'),
  text('dia_danh_ngay', 'Địa danh, ngày tháng'),
  text('de_nghi', 'Đề nghị tặng danh hiệu, hình thức'),
  text('ten', 'Tên tập thể, họ tên cá nhân'),
  text('nam', 'Năm xét'),
  text('diem', 'Điểm thi đua của năm, xếp loại; trống khi chưa chốt'),
  list('danh_hieu', 'Danh hiệu thi đua đã được tặng', HONOUR),
  list('hinh_thuc', 'Hình thức khen thưởng đã được tặng', HONOUR),
];
const section = (content: string): ReturnType<typeof line> =>
  body(content, { bold: true, keepNext: true, before: 6 });
const honours = (name: string, heading: string): ReturnType<typeof table> =>
  table(name, [
    { heading: 'Năm', mm: 20, value: '{nam}', align: 'center' },
    { heading, mm: 65, value: '{ten}' },
    { heading: 'Số, ngày, tháng, năm của quyết định; cơ quan ban hành', mm: 80, value: '{quyet_dinh}' },
  ]);

function head(): Parameters<typeof paper>[0] {
  return [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true, size: 13 }),
    line('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
    line('{dia_danh_ngay}', { align: 'right', italics: true, before: 6 }),
    ...title('BÁO CÁO THÀNH TÍCH', '{de_nghi}'),
  ];
}

/** D6. The number of the form is not printed: the appendix of NĐ 152/2025 was not seen (documents.md, D7). */
export const collectiveReportKind: DocumentKind = {
  code: 'collective-report',
  subject: 'participant',
  name: 'Báo cáo thành tích của tập thể, hộ gia đình',
  placeholders: [...COMMON, text('khoi', 'Khối thi đua'), text('so_nguoi', 'Số người của đơn vị')],
  required: ['ten'],
  template: () =>
    paper([
      ...head(),
      body('Tên tập thể: {ten}'),
      section('I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH'),
      dotted('1. Địa điểm trụ sở chính, điện thoại: '),
      body('2. Khối thi đua: {khoi}. Số cán bộ, công chức, người lao động: {so_nguoi}.'),
      dotted('3. Quá trình thành lập, cơ cấu tổ chức, các tổ chức đảng, đoàn thể: '),
      dotted('4. Chức năng, nhiệm vụ: '),
      section('II. THÀNH TÍCH ĐẠT ĐƯỢC'),
      body('Kết quả chấm điểm thi đua năm {nam}: {diem}.'),
      body(
        'Kết quả thực hiện nhiệm vụ so với kế hoạch và so với năm trước; biện pháp, phong trào thi đua; chấp hành chủ trương, pháp luật; chăm lo đời sống; hoạt động xã hội:',
      ),
      ...Array.from({ length: 6 }, () => dotted('')),
      section('III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'),
      body('1. Danh hiệu thi đua:', { keepNext: true }),
      honours('danh_hieu', 'Danh hiệu thi đua'),
      body('2. Hình thức khen thưởng:', { before: 6, keepNext: true }),
      honours('hinh_thuc', 'Hình thức khen thưởng'),
      line('', { size: 6 }),
      signedTogether([
        { role: ['XÁC NHẬN CỦA CẤP TRÊN'], name: '' },
        { role: ['THỦ TRƯỞNG ĐƠN VỊ'], name: '' },
      ]),
    ]),
};

/** D7. */
export const individualReportKind: DocumentKind = {
  code: 'individual-report',
  subject: 'participant',
  name: 'Báo cáo thành tích của cá nhân',
  placeholders: [
    ...COMMON,
    text('ngay_sinh', 'Ngày sinh; trống khi không có'),
    text('gioi_tinh', 'Giới tính; trống khi không có'),
    text('chuc_vu', 'Chức vụ'),
  ],
  required: ['ten'],
  template: () =>
    paper([
      ...head(),
      section('I. SƠ LƯỢC LÝ LỊCH'),
      body('1. Họ và tên: {ten}'),
      body('2. Ngày sinh: {ngay_sinh}. Giới tính: {gioi_tinh}.'),
      dotted('3. Quê quán: ', ' Nơi thường trú: '),
      body('4. Đơn vị công tác: {don_vi}'),
      body('5. Chức vụ: {chuc_vu}'),
      dotted('6. Trình độ chuyên môn, nghiệp vụ: '),
      dotted('7. Nhiệm vụ được giao: '),
      section('II. THÀNH TÍCH ĐẠT ĐƯỢC'),
      body('Kết quả chấm điểm thi đua năm {nam}: {diem}.'),
      body(
        'Kết quả thực hiện nhiệm vụ được giao; sáng kiến, đề tài; chấp hành chủ trương, pháp luật; học tập, bồi dưỡng; hoạt động xã hội:',
      ),
      ...Array.from({ length: 6 }, () => dotted('')),
      section('III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'),
      body('1. Danh hiệu thi đua:', { keepNext: true }),
      honours('danh_hieu', 'Danh hiệu thi đua'),
      body('2. Hình thức khen thưởng:', { before: 6, keepNext: true }),
      honours('hinh_thuc', 'Hình thức khen thưởng'),
      line('', { size: 6 }),
      signedTogether([
        { role: ['XÁC NHẬN CỦA', 'THỦ TRƯỞNG ĐƠN VỊ'], name: '' },
        { role: ['NGƯỜI BÁO CÁO'], name: '{ten}' },
      ]),
    ]),
};
