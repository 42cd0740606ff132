import type { CertificateContent } from '../layout/fields.js';
import { contentOf } from './content.js';

const GRANTING = {
  wardKind: 'phường',
  wardName: 'Tân Lập',
  province: 'tỉnh Thái Nguyên',
  placeName: 'Tân Lập',
};
const DECIDED = {
  numberText: '05/QĐ-UBND',
  decidedOn: '2026-01-15',
  year: 2026,
  signerName: 'Nguyễn Văn Bình',
  signerTitle: 'CHỦ TỊCH',
  isSudden: false,
};
const LINE = {
  awardName: 'Giấy khen',
  awardCategory: 'form',
  year: 2025,
  ownAchievement: null,
} as const;

/** Nobody's certificates, one of each kind, with a name of usual length. */
export const SAMPLES: readonly CertificateContent[] = [
  {
    ...LINE,
    subjectKind: 'collective',
    name: 'Ban Công tác Mặt trận Tổ dân phố số 7',
    ...{ formOfAddress: '', post: '', unitName: '', certificateNumber: 1 },
  } as const,
  {
    ...LINE,
    subjectKind: 'household',
    name: 'Gia đình ông Trần Văn Hòa',
    ...{ formOfAddress: '', post: '', unitName: 'Tổ dân phố số 7', certificateNumber: 2 },
  } as const,
  {
    ...LINE,
    subjectKind: 'individual',
    name: 'Nguyễn Thị Hoài Yến',
    ...{ formOfAddress: 'Bà', post: 'Trạm trưởng', unitName: 'Trạm Y tế phường', certificateNumber: 3 },
  } as const,
].map((recipient) => contentOf(recipient, DECIDED, GRANTING, null));
