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
    issue: 'Ban hành quyết định',
  },
  values: { status: { draft: 'Dự thảo', issued: 'Đã ban hành' } },
});
