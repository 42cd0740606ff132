import { HEAD, list, SIGNED, SUBJECT, text, type DocumentKind } from '../document-kind.js';
import { body, line, paper, table, title } from '../templates/blocks.js';
import { heading, signed } from '../templates/head-and-foot.js';

/** D13: the names stand in public for ten days before the decision (documents.md §6). */
export const publicNoticeKind: DocumentKind = {
  code: 'public-notice',
  subject: 'decision',
  name: 'Thông báo niêm yết công khai',
  placeholders: [
    ...HEAD,
    ...SIGNED,
    text('trich_yeu', 'Về việc niêm yết công khai danh sách đề nghị khen thưởng năm 2025'),
    text('tong_so', '05 tập thể, 12 cá nhân'),
    list('danh_sach', 'Danh sách đề nghị', SUBJECT),
  ],
  required: ['danh_sach'],
  template: () =>
    paper([
      heading('committee'),
      ...title('THÔNG BÁO', '{trich_yeu}'),
      body(
        'Ủy ban nhân dân {ten_don_vi} niêm yết công khai danh sách {tong_so} được đề nghị khen thưởng năm {nam} để các cơ quan, đơn vị và nhân dân biết, tham gia ý kiến:',
      ),
      table('danh_sach', [
        { heading: 'TT', mm: 12, value: '{tt}', align: 'center' },
        { heading: 'Tên tập thể / Họ và tên', mm: 55, value: '{ten}' },
        { heading: 'Chức vụ, đơn vị', mm: 53, value: '{don_vi}' },
        { heading: 'Danh hiệu, hình thức', mm: 45, value: '{hinh_thuc}' },
      ]),
      line('', { size: 6 }),
      body(
        'Thời gian niêm yết: 10 ngày, kể từ ngày ra Thông báo này, tại trụ sở Ủy ban nhân dân và trang thông tin điện tử của {ten_don_vi}.',
      ),
      body(
        'Ý kiến tham gia gửi về Ủy ban nhân dân {ten_don_vi} (Phòng Văn hóa - Xã hội) trong thời gian niêm yết./.',
      ),
      line('', { size: 6 }),
      signed(
        ['- Các cơ quan, đơn vị, tổ dân phố;', '- Trang thông tin điện tử;', '- Lưu: VT, TĐKT.'],
        ['TM. ỦY BAN NHÂN DÂN', '{quyen_han_ky}'],
      ),
    ]),
};
