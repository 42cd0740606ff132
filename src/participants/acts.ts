import { describeSubject } from '../audit/act-words.js';
import { LINEAGE_CHANGE_LABELS } from './collectives/collectives.dto.js';
import { STANDING_KIND_NAMES } from './standing/standing-kinds.js';
import { REGISTRATION_LABELS } from './registrations/registration-status.js';

const IN_REGISTER = { status: { active: 'Đang dùng', archived: 'Đã lưu trữ' } };

/** What the acts on the register and on registrations are called in the record. */
describeSubject('collective', {
  label: 'tập thể',
  acts: {
    create: 'Thêm tập thể',
    change: 'Sửa tập thể',
    archive: 'Lưu trữ tập thể',
    restore: 'Khôi phục tập thể',
    'set-predecessors': 'Ghi đơn vị tiền thân',
  },
  values: { ...IN_REGISTER, change: LINEAGE_CHANGE_LABELS },
});
describeSubject('individual', {
  label: 'cá nhân',
  acts: {
    create: 'Thêm cá nhân',
    change: 'Sửa cá nhân',
    archive: 'Lưu trữ cá nhân',
    restore: 'Khôi phục cá nhân',
    'set-rating': 'Ghi xếp loại năm',
    'remove-rating': 'Bỏ xếp loại năm',
    'add-initiative': 'Ghi sáng kiến',
    'change-initiative': 'Sửa sáng kiến',
    'remove-initiative': 'Bỏ sáng kiến',
    'add-discipline': 'Ghi hình thức kỷ luật',
    'change-discipline': 'Sửa hình thức kỷ luật',
    'remove-discipline': 'Bỏ hình thức kỷ luật',
  },
  values: {
    ...IN_REGISTER,
    gender: { male: 'Nam', female: 'Nữ' },
  },
});
describeSubject('household', {
  label: 'hộ gia đình',
  acts: {
    create: 'Thêm hộ gia đình',
    change: 'Sửa hộ gia đình',
    archive: 'Lưu trữ hộ gia đình',
    restore: 'Khôi phục hộ gia đình',
  },
  values: IN_REGISTER,
});
describeSubject('registration', {
  label: 'đăng ký',
  acts: {
    create: 'Đăng ký',
    change: 'Sửa đăng ký',
    remove: 'Bỏ đăng ký',
    submit: 'Gửi đăng ký',
    recall: 'Rút lại đăng ký',
    accept: 'Tiếp nhận đăng ký',
    return: 'Trả lại đăng ký',
  },
  values: { status: REGISTRATION_LABELS },
});
describeSubject('standing-period', {
  label: 'tạm dừng xét, nghỉ',
  acts: { add: 'Ghi tạm dừng xét, nghỉ', change: 'Sửa tạm dừng xét, nghỉ', remove: 'Bỏ tạm dừng xét, nghỉ' },
  values: { kind: STANDING_KIND_NAMES },
});
