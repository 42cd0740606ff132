import { describeSubject } from '../audit/act-words.js';

/** What the acts on nominations are called in the record. */
describeSubject('nomination', {
  label: 'đề nghị khen thưởng',
  acts: {
    create: 'Thêm đề nghị',
    'from-registrations': 'Lấy đề nghị từ đăng ký',
    'from-suggestions': 'Đề nghị từ gợi ý',
    evaluate: 'Xét điều kiện',
    override: 'Ghi ngoại lệ',
    'withdraw-override': 'Bỏ ngoại lệ',
    select: 'Đưa vào quyết định',
    'set-aside': 'Để lại',
    'select-many': 'Chọn nhiều đề nghị',
    'select-by-rank': 'Chọn theo thứ hạng',
  },
  values: {
    status: { proposed: 'Đang đề nghị', 'set-aside': 'Để lại', decided: 'Đã vào quyết định' },
    verdict: { met: 'Đủ điều kiện', 'not-met': 'Chưa đủ điều kiện', unknown: 'Chưa đủ căn cứ' },
  },
});
describeSubject('rule-book', {
  label: 'bộ quy tắc',
  acts: {
    copy: 'Sao bộ quy tắc',
    change: 'Sửa thông tin bộ quy tắc',
    'change-rules': 'Sửa quy tắc',
    activate: 'Đưa bộ quy tắc vào dùng',
  },
});
