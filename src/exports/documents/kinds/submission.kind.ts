import { COUNCIL_HEAD, list, SIGNED, text, type DocumentKind } from '../document-kind.js';
import { body, line, mark, paper, title } from '../templates/blocks.js';
import { heading, signed } from '../templates/head-and-foot.js';

/** D2 (NĐ 98/2023, PL I, mẫu 01): the council asks the chair to decide, so it is signed «TM. HỘI ĐỒNG». */
export const submissionKind: DocumentKind = {
  code: 'submission',
  subject: 'decision',
  name: 'Tờ trình đề nghị khen thưởng',
  placeholders: [
    ...COUNCIL_HEAD,
    ...SIGNED,
    text('trich_yeu', 'Về việc đề nghị tặng …'),
    text('noi_nhan', 'Kính gửi: Chủ tịch Ủy ban nhân dân phường Tân Lập'),
    list('can_cu', 'Các căn cứ', [text('dong', 'Một căn cứ')]),
    text('ten_hoi_dong', 'Hội đồng Thi đua - Khen thưởng phường'),
    list('de_nghi', 'Từng danh hiệu, hình thức với số lượng', [
      text('dong', 'Danh hiệu “Lao động tiên tiến”: 12 cá nhân'),
    ]),
    text('tong_so', 'Tổng số: 05 tập thể, 12 cá nhân'),
    text('loai_khen', 'Loại khen thưởng: công trạng, đột xuất, chuyên đề'),
  ],
  required: ['de_nghi', 'nguoi_ky'],
  template: () =>
    paper([
      heading('council'),
      ...title('TỜ TRÌNH', '{trich_yeu}'),
      line('Kính gửi: {noi_nhan}.', { align: 'center', after: 6 }),
      mark('#can_cu'),
      body('{dong}', { italics: true }),
      mark('/can_cu'),
      body(
        '{ten_hoi_dong} đã xét thành tích của các tập thể, hộ gia đình, cá nhân và kính đề nghị {noi_nhan} xem xét, khen thưởng (loại khen thưởng: {loai_khen}) gồm:',
      ),
      mark('#de_nghi'),
      body('- {dong};'),
      mark('/de_nghi'),
      body('Tổng số: {tong_so}.'),
      body('(Có danh sách, biên bản họp Hội đồng và báo cáo thành tích kèm theo.)', { italics: true }),
      body('{ten_hoi_dong} kính đề nghị {noi_nhan} xem xét, quyết định./.'),
      line('', { size: 6 }),
      signed(['- Như trên;', '- Thành viên Hội đồng;', '- Lưu: VT, HĐ.'], ['TM. HỘI ĐỒNG', 'CHỦ TỊCH']),
    ]),
};
