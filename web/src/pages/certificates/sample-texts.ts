import type { FieldKind } from './certificates-data';
import type { LayoutKind } from './use-designer';

type Texts = Readonly<Record<Exclude<FieldKind, 'qr'>, string>>;

const SAME = {
  issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP',
  award: 'Giấy khen',
  achievement: 'Đã có thành tích xuất sắc trong phong trào thi đua năm 2025',
  'place-date': 'Tân Lập, ngày 15 tháng 01 năm 2026',
  'signer-post': 'CHỦ TỊCH',
  'signer-name': 'Nguyễn Văn Bình',
  decision: 'Số: 05/QĐ-UBND, ngày 15 tháng 01 năm 2026\nSố bằng: 01',
};

/** Words to place the fields by; what is printed comes from the decision. */
export const SAMPLE_TEXTS: Readonly<Record<LayoutKind, Texts>> = {
  collective: {
    ...SAME,
    'form-of-address': 'Tập thể:',
    recipient: 'Ban Công tác Mặt trận Tổ dân phố số 7',
    post: 'phường Tân Lập, tỉnh Thái Nguyên',
  },
  individual: {
    ...SAME,
    'form-of-address': 'Bà:',
    recipient: 'Nguyễn Thị Hoài Yến',
    post: 'Trạm trưởng, Trạm Y tế phường',
  },
  household: {
    ...SAME,
    'form-of-address': 'Gia đình:',
    recipient: 'Ông Trần Văn Hòa',
    post: 'Tổ dân phố số 7, phường Tân Lập',
  },
};
