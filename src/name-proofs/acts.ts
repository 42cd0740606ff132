import { describeSubject } from '../audit/act-words.js';

/** What the acts of the name proof round are called in the record. */
describeSubject('name-proof', {
  label: 'soát tên',
  acts: {
    open: 'Gửi các đơn vị soát tên',
    close: 'Kết thúc soát tên',
    answer: 'Đơn vị trả lời soát tên',
    'enter-paper': 'Nhập phiếu soát tên bằng giấy',
    accept: 'Tiếp nhận đính chính tên',
    refuse: 'Không nhận đính chính tên',
  },
  values: {
    answer: { confirmed: 'Đúng', correction: 'Đề nghị sửa', refused: 'Không nhận sửa' },
  },
});
