import { describeSubject } from '../audit/act-words.js';

describeSubject('criteria-set', {
  label: 'bảng tiêu chí',
  acts: {
    create: 'Tạo bảng tiêu chí',
    change: 'Sửa bảng tiêu chí',
    delete: 'Xóa bảng tiêu chí',
    'map-awards': 'Gắn danh hiệu với bảng tiêu chí',
  },
});
