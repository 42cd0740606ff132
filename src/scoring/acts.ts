import { describeSubject } from '../audit/act-words.js';

/** What the acts of scoring are called in the record. */
describeSubject('scorer', {
  label: 'người chấm',
  acts: {
    add: 'Thêm người chấm',
    change: 'Sửa người chấm',
    remove: 'Bỏ người chấm',
    reorder: 'Xếp lại người chấm',
  },
});
describeSubject('candidate', {
  label: 'đối tượng được chấm',
  acts: { add: 'Thêm đối tượng được chấm', remove: 'Bỏ đối tượng được chấm' },
});
describeSubject('self-score', {
  label: 'bản tự chấm',
  acts: { self: 'Tự chấm', appraisal: 'Thẩm định' },
});
describeSubject('evidence', {
  label: 'minh chứng',
  acts: { add: 'Gửi minh chứng', remove: 'Bỏ minh chứng' },
});
describeSubject('score-mark', { label: 'điểm chấm', acts: { save: 'Chấm điểm' } });
describeSubject('score-sheet', {
  label: 'phiếu chấm',
  acts: {
    submit: 'Gửi phiếu chấm',
    'submit-all': 'Gửi mọi phiếu chấm',
    withdraw: 'Rút lại phiếu chấm',
    'own-book': 'Chấm bằng tệp Excel',
    recuse: 'Không chấm (có liên quan)',
    unrecuse: 'Chấm trở lại',
  },
});
describeSubject('results', {
  label: 'kết quả chấm điểm',
  acts: { freeze: 'Khóa kết quả', reopen: 'Mở lại kết quả' },
});
