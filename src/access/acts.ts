import { describeSubject } from '../audit/act-words.js';

/** What the acts on ward and accounts are called in the record. */
describeSubject('ward', {
  label: 'phường, xã',
  acts: {
    'set-up': 'Thiết lập phường, xã',
    change: 'Sửa thông tin phường, xã',
    'change-settings': 'Sửa thiết lập chung',
  },
  values: {
    listOrder: {
      'collective-first': 'Tập thể, Hộ gia đình, Cá nhân',
      'individual-first': 'Cá nhân, Tập thể, Hộ gia đình',
    },
  },
});
describeSubject('account', {
  label: 'tài khoản',
  acts: {
    create: 'Tạo tài khoản',
    change: 'Sửa tài khoản',
    'reset-password': 'Cấp lại mật khẩu',
    'change-password': 'Đổi mật khẩu của mình',
  },
  values: {
    status: { active: 'Đang dùng', disabled: 'Đã khóa' },
    roles: {
      administrator: 'Quản trị',
      'ward-staff': 'Cán bộ phụ trách',
      'committee-member': 'Thành viên Hội đồng',
      official: 'Lãnh đạo',
      'unit-representative': 'Đại diện đơn vị',
    },
  },
});
describeSubject('session', { label: 'phiên đăng nhập', acts: { open: 'Đăng nhập' } });
