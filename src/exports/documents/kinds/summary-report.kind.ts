import { HEAD, list, SIGNED, text, type DocumentKind } from '../document-kind.js';
import { body, line, paper, table, title } from '../templates/blocks.js';
import { heading, signed } from '../templates/head-and-foot.js';

const section = (content: string): ReturnType<typeof line> =>
  body(content, { bold: true, firstLineMm: 12.7, keepNext: true });

/** D10: figures of the year with room for the words that only the ward can write. */
export const summaryReportKind: DocumentKind = {
  code: 'summary-report',
  subject: 'campaign',
  name: 'Báo cáo tổng kết phong trào thi đua',
  placeholders: [
    ...HEAD,
    ...SIGNED,
    text('ten_phong_trao', 'Tên phong trào'),
    text('so_dang_ky', 'Số đã đăng ký: 30 tập thể, 150 cá nhân'),
    text('so_duoc_khen', 'Số được khen: 15 tập thể, 03 hộ gia đình, 40 cá nhân'),
    text('so_quyet_dinh', 'Số quyết định đã ban hành: 05'),
    text('tong_tien', 'Tổng tiền thưởng: 68.160.000'),
    text('tong_tien_bang_chu', 'Sáu mươi tám triệu một trăm sáu mươi nghìn đồng'),
    list('bang_khen_thuong', 'Bảng kết quả khen thưởng', [
      text('tt', 'Số thứ tự'),
      text('hinh_thuc', 'Danh hiệu, hình thức'),
      text('cap_khen', 'Cấp khen'),
      text('tap_the', 'Số tập thể'),
      text('ho_gia_dinh', 'Số hộ gia đình'),
      text('ca_nhan', 'Số cá nhân'),
      text('truc_tiep', 'Trong đó: cá nhân trực tiếp công tác, lao động'),
    ]),
  ],
  required: ['bang_khen_thuong'],
  template: () =>
    paper([
      heading('committee'),
      ...title('BÁO CÁO', 'Tổng kết {ten_phong_trao}'),
      section('PHẦN I. KẾT QUẢ THỰC HIỆN'),
      section('1. Công tác chỉ đạo, tổ chức phong trào'),
      body(
        'Phong trào được phát động tới toàn thể cán bộ, công chức, viên chức, người lao động và nhân dân {ten_don_vi}; đã có {so_dang_ky} đăng ký thi đua.',
      ),
      body('…'),
      section('2. Kết quả trên các lĩnh vực'),
      body('…'),
      section('3. Công tác khen thưởng'),
      body(
        'Chủ tịch Ủy ban nhân dân {ten_don_vi} đã ban hành {so_quyet_dinh} quyết định, khen thưởng {so_duoc_khen}; tổng tiền thưởng {tong_tien} đồng ({tong_tien_bang_chu}). Cụ thể:',
      ),
      table('bang_khen_thuong', [
        { heading: 'TT', mm: 11, value: '{tt}', align: 'center' },
        { heading: 'Danh hiệu, hình thức', mm: 52, value: '{hinh_thuc}' },
        { heading: 'Cấp khen', mm: 24, value: '{cap_khen}', align: 'center' },
        { heading: 'Tập thể', mm: 18, value: '{tap_the}', align: 'center' },
        { heading: 'Hộ gia đình', mm: 18, value: '{ho_gia_dinh}', align: 'center' },
        { heading: 'Cá nhân', mm: 18, value: '{ca_nhan}', align: 'center' },
        { heading: 'Trong đó trực tiếp', mm: 24, value: '{truc_tiep}', align: 'center' },
      ]),
      line('', { size: 6 }),
      section('4. Tồn tại, hạn chế và nguyên nhân'),
      body('…'),
      section('PHẦN II. PHƯƠNG HƯỚNG, NHIỆM VỤ'),
      body('…'),
      body('Trên đây là báo cáo tổng kết {ten_phong_trao} của {ten_don_vi}./.'),
      line('', { size: 6 }),
      signed(
        ['- Ủy ban nhân dân tỉnh (để báo cáo);', '- Các cơ quan, đơn vị;', '- Lưu: VT, TĐKT.'],
        ['TM. ỦY BAN NHÂN DÂN', '{quyen_han_ky}'],
      ),
    ]),
};
