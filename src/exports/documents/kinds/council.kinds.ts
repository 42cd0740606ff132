import {
  COUNCIL_HEAD,
  list,
  part,
  SUBJECT,
  text,
  type DocumentKind,
  type Placeholder,
} from '../document-kind.js';
import { body, line, mark, paper, table, title } from '../templates/blocks.js';
import { heading, signed, signedTogether } from '../templates/head-and-foot.js';

const MEMBER: readonly Placeholder[] = [
  text('tt', 'Số thứ tự'),
  text('ten', 'Họ tên'),
  text('chuc_vu', 'Chức vụ'),
  text('ten_chuc_vu', 'Họ tên, chức vụ nếu có'),
  text('vai_tro', 'Vai trò trong Hội đồng'),
];
const RESULT: readonly Placeholder[] = [
  ...SUBJECT,
  text('dong_y', 'Số phiếu đồng ý'),
  text('khong_dong_y', 'Số phiếu không đồng ý'),
  text('khong_y_kien', 'Số phiếu không có ý kiến'),
  text('mau_so', 'Tổng số tính tỷ lệ'),
  text('ty_le', 'Tỷ lệ %: 88,89'),
  text('ket_qua', 'Đạt, Không đạt'),
];
const SITTING: readonly Placeholder[] = [
  ...COUNCIL_HEAD,
  text('ten_phien', 'Tên phiên họp'),
  text('dia_diem', 'Địa điểm'),
  text('noi_dung', 'Nội dung phiên họp'),
];

/** D15, mẫu 1.7 of NĐ 30/2020. */
export const invitationKind: DocumentKind = {
  code: 'invitation',
  subject: 'sitting',
  name: 'Giấy mời họp Hội đồng',
  placeholders: [
    ...SITTING,
    text('gio_ngay', '14 giờ 00, ngày 08 tháng 01 năm 2026'),
    text('ten_hoi_dong', 'Tên Hội đồng'),
    text('chu_tri', 'Người chủ trì, chức vụ'),
    text('ten_chu_tri', 'Họ tên người chủ trì'),
    list('kinh_moi', 'Người được mời', MEMBER),
    list('danh_sach', 'Các trường hợp đưa ra xét', SUBJECT),
  ],
  required: ['gio_ngay', 'dia_diem', 'kinh_moi'],
  template: () =>
    paper([
      heading('council'),
      ...title('GIẤY MỜI', '{ten_phien}'),
      body('{ten_hoi_dong} trân trọng kính mời:'),
      mark('#kinh_moi'),
      body('- Ông (bà) {ten_chuc_vu} - {vai_tro};'),
      mark('/kinh_moi'),
      body('Tới dự: {ten_phien}. {noi_dung}'),
      body('Chủ trì: {chu_tri}.'),
      body('Thời gian: {gio_ngay}.'),
      body('Địa điểm: {dia_diem}.'),
      body('Kính mời các thành viên Hội đồng nghiên cứu trước hồ sơ và đến dự đúng thời gian, thành phần./.'),
      line('', { size: 6 }),
      signed(['- Như trên;', '- Lưu: VT, HĐ.'], ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], '{ten_chu_tri}'),
    ]),
};

/** D3, mẫu 1.9 of NĐ 30/2020. */
export const minutesKind: DocumentKind = {
  code: 'minutes',
  subject: 'sitting',
  name: 'Biên bản họp Hội đồng',
  placeholders: [
    ...SITTING,
    text('bat_dau', '14 giờ 05, ngày 08 tháng 01 năm 2026'),
    text('ket_thuc', '16 giờ 30 cùng ngày'),
    text('chu_tri', 'Người chủ trì, chức vụ'),
    text('ten_chu_tri', 'Họ tên người chủ trì'),
    text('thu_ky', 'Thư ký, chức vụ'),
    text('ten_thu_ky', 'Họ tên thư ký'),
    text('so_thanh_vien', 'Tổng số thành viên: 09'),
    text('so_co_mat', 'Số có mặt: 08'),
    text('so_vang', 'Số vắng mặt: 01'),
    list('co_mat', 'Thành viên có mặt', MEMBER),
    part('co_vang_mat', 'Có thành viên vắng mặt'),
    list('vang_mat', 'Thành viên vắng mặt', [...MEMBER, text('ly_do', 'Lý do vắng, ý kiến bằng văn bản')]),
    list('quy_tac', 'Cách biểu quyết từng danh hiệu, hình thức', [
      text('dong', 'Danh hiệu: hình thức biểu quyết, tỷ lệ'),
    ]),
    part('co_thao_luan', 'Có ý kiến thảo luận'),
    list('thao_luan', 'Ý kiến thảo luận từng trường hợp', [text('dong', 'Tên: ý kiến')]),
    list('ket_qua_xet', 'Kết quả biểu quyết', RESULT),
    list('tong_hop', 'Số đạt theo danh hiệu, hình thức', [
      text('dong', 'Lao động tiên tiến: 12 trên 14 trường hợp đạt'),
    ]),
    text('ket_luan', 'Kết luận của người chủ trì'),
  ],
  required: ['ket_qua_xet', 'ten_chu_tri', 'ten_thu_ky'],
  template: () =>
    paper([
      heading('council'),
      ...title('BIÊN BẢN', '{ten_phien}'),
      body('Thời gian bắt đầu: {bat_dau}.'),
      body('Địa điểm: {dia_diem}.'),
      body('Chủ trì: {chu_tri}. Thư ký: {thu_ky}.'),
      body(
        'Thành phần: tổng số thành viên Hội đồng {so_thanh_vien}; có mặt {so_co_mat}; vắng mặt {so_vang}.',
      ),
      mark('#co_mat'),
      body('{tt}. {ten_chuc_vu} - {vai_tro};'),
      mark('/co_mat'),
      mark('#co_vang_mat'),
      body('Vắng mặt:'),
      mark('#vang_mat'),
      body('- {ten_chuc_vu}: {ly_do};'),
      mark('/vang_mat'),
      mark('/co_vang_mat'),
      body('I. NỘI DUNG', { bold: true, keepNext: true }),
      body('{noi_dung}'),
      mark('#quy_tac'),
      body('- {dong};'),
      mark('/quy_tac'),
      mark('#co_thao_luan'),
      body('II. THẢO LUẬN', { bold: true, keepNext: true }),
      mark('#thao_luan'),
      body('- {dong}'),
      mark('/thao_luan'),
      mark('/co_thao_luan'),
      body('KẾT QUẢ BIỂU QUYẾT', { bold: true, keepNext: true }),
      table('ket_qua_xet', [
        { heading: 'TT', mm: 11, value: '{tt}', align: 'center' },
        { heading: 'Tên tập thể / Họ và tên', mm: 48, value: '{ten}' },
        { heading: 'Danh hiệu, hình thức', mm: 44, value: '{hinh_thuc}' },
        { heading: 'Số phiếu đồng ý', mm: 22, value: '{dong_y}/{mau_so}', align: 'center' },
        { heading: 'Tỷ lệ (%)', mm: 18, value: '{ty_le}', align: 'center' },
        { heading: 'Kết quả', mm: 22, value: '{ket_qua}', align: 'center' },
      ]),
      line('', { size: 6 }),
      body('KẾT LUẬN', { bold: true, keepNext: true }),
      mark('#tong_hop'),
      body('- {dong};'),
      mark('/tong_hop'),
      body('{ket_luan}'),
      body(
        'Cuộc họp kết thúc vào {ket_thuc}. Biên bản được đọc cho các thành viên dự họp nghe, thống nhất và cùng ký tên./.',
      ),
      line('', { size: 6 }),
      signedTogether([
        { role: ['THƯ KÝ'], name: '{ten_thu_ky}' },
        { role: ['CHỦ TRÌ'], name: '{ten_chu_tri}' },
      ]),
    ]),
};

/** D4: every figure on it comes from the one count of the ballot. */
export const countingSheetKind: DocumentKind = {
  code: 'counting-sheet',
  subject: 'ballot',
  name: 'Biên bản kiểm phiếu',
  placeholders: [
    ...SITTING.filter(({ name }) => name !== 'noi_dung'),
    text('cach_bo_phieu', 'Bỏ phiếu kín bằng phiếu giấy'),
    text('xong_luc', '15 giờ 40, ngày 08 tháng 01 năm 2026'),
    list('ban_kiem_phieu', 'Ban kiểm phiếu, Trưởng ban đứng đầu', [
      ...MEMBER,
      text('chuc_danh', 'Trưởng ban, Thành viên'),
    ]),
    text('so_thanh_vien', 'Tổng số thành viên Hội đồng'),
    text('phat_ra', 'Số phiếu phát ra'),
    text('thu_ve', 'Số phiếu thu về'),
    text('hop_le', 'Số phiếu hợp lệ'),
    text('khong_hop_le', 'Số phiếu không hợp lệ'),
    text('y_kien_van_ban', 'Số ý kiến bằng văn bản của thành viên vắng mặt đã tính vào kết quả'),
    list('ket_qua_xet', 'Kết quả kiểm phiếu', RESULT),
    text('ket_luan', 'Có 01 trên 02 nội dung đạt tỷ lệ quy định'),
    text('truong_ban', 'Họ tên Trưởng ban'),
    text('cac_thanh_vien', 'Họ tên các thành viên, mỗi người một dòng'),
  ],
  required: ['ket_qua_xet', 'truong_ban'],
  template: () =>
    paper([
      heading('council'),
      ...title('BIÊN BẢN KIỂM PHIẾU', '{ten_phien}'),
      body('Địa điểm: {dia_diem}. Hình thức: {cach_bo_phieu}.'),
      body('Ban kiểm phiếu gồm:'),
      mark('#ban_kiem_phieu'),
      body('{tt}. {ten_chuc_vu} - {chuc_danh};'),
      mark('/ban_kiem_phieu'),
      body(
        'Tổng số thành viên Hội đồng: {so_thanh_vien}. Số phiếu phát ra: {phat_ra}; thu về: {thu_ve}; hợp lệ: {hop_le}; không hợp lệ: {khong_hop_le}. Ý kiến bằng văn bản của thành viên vắng mặt: {y_kien_van_ban}.',
      ),
      table('ket_qua_xet', [
        { heading: 'TT', mm: 10, value: '{tt}', align: 'center' },
        { heading: 'Tên', mm: 43, value: '{ten}' },
        { heading: 'Danh hiệu, hình thức', mm: 38, value: '{hinh_thuc}' },
        { heading: 'Đồng ý', mm: 18, value: '{dong_y}', align: 'center' },
        { heading: 'Không đồng ý', mm: 18, value: '{khong_dong_y}', align: 'center' },
        { heading: 'Không có ý kiến', mm: 18, value: '{khong_y_kien}', align: 'center' },
        { heading: 'Tỷ lệ (%)', mm: 20, value: '{ty_le}', align: 'center' },
      ]),
      line('', { size: 6 }),
      body('{ket_luan}'),
      body('Biên bản lập xong lúc {xong_luc}, các thành viên Ban kiểm phiếu thống nhất và cùng ký tên./.'),
      line('', { size: 6 }),
      signedTogether([
        { role: ['THÀNH VIÊN'], name: '{cac_thanh_vien}' },
        { role: ['TRƯỞNG BAN KIỂM PHIẾU'], name: '{truong_ban}' },
      ]),
    ]),
};

/** D5: the same slip for everybody; no name and no number, so that none can be told from another. */
export const ballotSlipKind: DocumentKind = {
  code: 'ballot-slip',
  subject: 'ballot',
  name: 'Phiếu bầu',
  placeholders: [
    text('co_quan_cap_tren', 'Cơ quan lập Hội đồng'),
    text('co_quan_ban_hanh', 'Tên Hội đồng'),
    text('trich_yeu', 'Xét tặng danh hiệu thi đua, hình thức khen thưởng năm 2025'),
    list('danh_sach', 'Các trường hợp bỏ phiếu', SUBJECT),
    text('huong_dan', 'Cách đánh dấu phiếu'),
  ],
  required: ['danh_sach'],
  template: () =>
    paper([
      line('{co_quan_cap_tren}', { size: 13 }),
      line('{co_quan_ban_hanh}', { bold: true, size: 13 }),
      ...title('PHIẾU BẦU', '{trich_yeu}'),
      table(
        'danh_sach',
        [
          { heading: 'TT', mm: 11, value: '{tt}', align: 'center' },
          { heading: 'Tên tập thể / Họ và tên', mm: 48, value: '{ten}' },
          { heading: 'Chức vụ, đơn vị', mm: 34, value: '{don_vi}' },
          { heading: 'Danh hiệu, hình thức', mm: 32, value: '{hinh_thuc}' },
          { heading: 'Đồng ý', mm: 20, value: '' },
          { heading: 'Không đồng ý', mm: 20, value: '' },
        ],
        13,
      ),
      line('', { size: 6 }),
      body('{huong_dan}', { italics: true, firstLineMm: 0 }),
    ]),
};
