import { describeSubject } from '../audit/act-words.js';

/** What the acts on decisions are called in the record. */
describeSubject('decision', {
  label: 'quyết định',
  acts: {
    draft: 'Dự thảo quyết định',
    change: 'Sửa dự thảo',
    discard: 'Bỏ dự thảo',
    'add-lines': 'Thêm dòng vào dự thảo',
    'remove-lines': 'Bớt dòng khỏi dự thảo',
    reorder: 'Xếp thứ tự',
    sort: 'Xếp lại theo thứ tự thông thường',
    refresh: 'Lấy lại họ tên, chức vụ từ sổ',
    propose: 'Trình dự thảo',
    approve: 'Duyệt dự thảo',
    return: 'Trả lại dự thảo',
    issue: 'Ban hành quyết định',
    'record-paper': 'Nhập quyết định đã ký giấy',
    revoke: 'Hủy quyết định tặng',
    'track-return': 'Ghi việc nộp lại hiện vật, tiền thưởng',
  },
  values: {
    status: { draft: 'Dự thảo', proposed: 'Đã trình', approved: 'Đã duyệt', issued: 'Đã ban hành' },
    ground: {
      'false-declaration': 'Gian dối trong kê khai',
      'forged-papers': 'Thông tin sai sự thật, giả mạo giấy tờ',
      'wrong-procedure': 'Thẩm định, xét, duyệt trái quy định',
      'standard-broken': 'Vi phạm trong thời gian tính thành tích',
    },
  },
});
