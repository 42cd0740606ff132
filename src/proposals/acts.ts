import { describeSubject } from '../audit/act-words.js';

/** What the acts on proposals are called in the record. */
describeSubject('proposal', {
  label: 'hồ sơ trình cấp trên',
  acts: {
    begin: 'Lập hồ sơ trình cấp trên',
    change: 'Sửa hồ sơ',
    discard: 'Bỏ hồ sơ',
    'add-lines': 'Thêm người, đơn vị đề nghị',
    'remove-lines': 'Bớt người, đơn vị đề nghị',
    'add-part': 'Thêm giấy tờ phải có',
    'change-part': 'Ghi giấy tờ của hồ sơ',
    'remove-part': 'Bỏ giấy tờ đã thêm',
    send: 'Gửi hồ sơ lên cấp trên',
    return: 'Ghi hồ sơ bị trả lại',
    decide: 'Ghi kết quả cấp trên khen',
  },
  values: {
    status: { preparing: 'Đang lập', sent: 'Đã gửi', returned: 'Bị trả lại', decided: 'Đã có kết quả' },
    outcome: { granted: 'Được khen', refused: 'Không được khen' },
  },
});

describeSubject('asked-paper', {
  label: 'giấy tờ tỉnh yêu cầu',
  acts: {
    add: 'Thêm giấy tờ tỉnh yêu cầu trong hồ sơ trình',
    change: 'Sửa giấy tờ tỉnh yêu cầu trong hồ sơ trình',
    remove: 'Thôi yêu cầu giấy tờ trong hồ sơ trình',
  },
});
