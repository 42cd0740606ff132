import { describeSubject } from '../audit/act-words.js';

/** What the taking of lists is called in the record. */
describeSubject('export', {
  label: 'danh sách xuất ra',
  acts: {
    'attached-list': 'Tải danh sách kèm theo Quyết định',
    proposals: 'Tải danh sách đề nghị',
    'money-receipts': 'Tải danh sách ký nhận tiền thưởng',
    'year-end': 'Tải tệp tổng kết năm',
    'score-summary': 'Tải bảng tổng hợp điểm',
    'scoring-table': 'Tải bảng chấm điểm',
    'criteria-table': 'Tải bảng tiêu chí',
  },
});
