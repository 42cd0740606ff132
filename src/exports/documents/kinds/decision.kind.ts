import { HEAD, list, part, SIGNED, text, type DocumentKind } from '../document-kind.js';
import { body, bodyOf, line, mark, mixed, paper, title } from '../templates/blocks.js';
import { heading, signed } from '../templates/head-and-foot.js';

/** D1, mẫu 1.2 of NĐ 30/2020: an act of the chair, so signed without «TM. ỦY BAN NHÂN DÂN» (documents.md §0.2). */
export const decisionKind: DocumentKind = {
  code: 'decision',
  subject: 'decision',
  name: 'Quyết định khen thưởng',
  placeholders: [
    ...HEAD,
    ...SIGNED,
    text('chu_the', 'Người ban hành: CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP'),
    text('trich_yeu', 'Trích yếu: Về việc tặng Giấy khen …'),
    list('can_cu', 'Các căn cứ', [text('dong', 'Một căn cứ, có dấu ; hoặc . ở cuối')]),
    text('noi_dung_tang', 'Tặng gì cho bao nhiêu tập thể, hộ gia đình, cá nhân; một người thì nêu tên'),
    text('thanh_tich', 'Thành tích: đã có thành tích xuất sắc trong …'),
    part('co_danh_sach', 'Có danh sách kèm theo (từ hai người trở lên)'),
    part('co_tien', 'Có tiền thưởng'),
    list('muc_thuong', 'Mức thưởng của từng hình thức, đối tượng', [
      text('dong', 'Danh hiệu Lao động tiên tiến: 710.000 đồng/cá nhân'),
    ]),
    text('tong_tien', 'Tổng tiền thưởng: 8.520.000'),
    text('tong_tien_bang_chu', 'Tám triệu năm trăm hai mươi nghìn đồng'),
    text('dieu_thi_hanh', 'Số của điều thi hành: 3, hoặc 2 khi không có tiền thưởng'),
    text('ai_thi_hanh', 'các tập thể, cá nhân có tên tại Điều 1'),
  ],
  required: ['trich_yeu', 'noi_dung_tang', 'nguoi_ky'],
  template: () =>
    paper([
      heading('committee'),
      ...title('QUYẾT ĐỊNH', '{trich_yeu}'),
      line('{chu_the}', { align: 'center', bold: true, after: 6, keepNext: true }),
      mark('#can_cu'),
      body('{dong}', { italics: true }),
      mark('/can_cu'),
      line('QUYẾT ĐỊNH:', { align: 'center', bold: true, before: 6, after: 6, keepNext: true }),
      bodyOf([
        ['Điều 1. ', { bold: true }],
        ['{noi_dung_tang}, {thanh_tich}{#co_danh_sach} ', {}],
        ['(có Danh sách kèm theo)', { italics: true }],
        ['{/co_danh_sach}.', {}],
      ]),
      mark('#co_tien'),
      bodyOf([
        ['Điều 2. ', { bold: true }],
        ['Tiền thưởng kèm theo, theo quy định hiện hành, gồm:', {}],
      ]),
      mark('#muc_thuong'),
      body('- {dong};'),
      mark('/muc_thuong'),
      mixed(
        [
          ['Tổng số tiền: {tong_tien} đồng ', {}],
          ['(Bằng chữ: {tong_tien_bang_chu})', { italics: true }],
          [', chi từ Quỹ thi đua, khen thưởng của {ten_don_vi}.', {}],
        ],
        { align: 'justify', firstLineMm: 12.7, after: 6 },
      ),
      mark('/co_tien'),
      bodyOf([
        ['Điều {dieu_thi_hanh}. ', { bold: true }],
        [
          'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Văn hóa - Xã hội, Trưởng phòng Kinh tế, thủ trưởng các cơ quan, đơn vị có liên quan và {ai_thi_hanh} chịu trách nhiệm thi hành Quyết định này./.',
          {},
        ],
      ]),
      line('', { size: 6 }),
      signed(
        ['- Như Điều {dieu_thi_hanh};', '- Chủ tịch, các Phó Chủ tịch UBND;', '- Lưu: VT, TĐKT.'],
        ['{quyen_han_ky}'],
      ),
    ]),
};
