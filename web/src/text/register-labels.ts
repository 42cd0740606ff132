import type { Schema } from '../api/client';

/** Words for the codes of the register and of registrations; see labels.ts. */
type Individual = Schema<'IndividualDto'>;

export const GENDERS: Readonly<Record<NonNullable<Individual['gender']>, string>> = {
  male: 'Nam',
  female: 'Nữ',
};

export const RATING_LEVELS: Readonly<Record<Schema<'RatingDto'>['level'], string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  'not-completed': 'Không hoàn thành nhiệm vụ',
};

/** As offices abbreviate them, for narrow columns. */
export const RATING_SHORT: typeof RATING_LEVELS = {
  excellent: 'HTXSNV',
  good: 'HTTNV',
  completed: 'HTNV',
  'not-completed': 'KHTNV',
};

export const INITIATIVE_LEVELS: Readonly<Record<Schema<'InitiativeDto'>['level'], string>> = {
  base: 'Cấp cơ sở',
  province: 'Cấp tỉnh',
  national: 'Toàn quốc',
};

export const DISCIPLINE_LEVELS: Readonly<Record<Schema<'DisciplineDto'>['level'], string>> = {
  reprimand: 'Khiển trách',
  warning: 'Cảnh cáo',
  demotion: 'Hạ bậc lương, giáng chức',
  removal: 'Cách chức',
  dismissal: 'Buộc thôi việc',
};

/** Times in which somebody may not be proposed, or was on leave. */
export const STANDING_KINDS: Readonly<Record<Schema<'StandingPeriodDto'>['kind'], string>> = {
  suspension: 'Tạm dừng xét khen thưởng',
  'maternity-leave': 'Nghỉ thai sản',
  'other-leave': 'Nghỉ khác',
};

/** How a unit came from another. */
export const LINEAGE_CHANGES: Readonly<Record<Schema<'LineageDto'>['change'], string>> = {
  merged: 'Sáp nhập',
  split: 'Chia tách',
  renamed: 'Đổi tên',
  transferred: 'Chuyển giao',
};

export const PARTICIPANT_STATUSES: Readonly<Record<Individual['status'], string>> = {
  active: 'Đang dùng',
  archived: 'Đã lưu trữ',
};

type Registration = Schema<'RegistrationDto'>;

/** What can be asked to be mended in a registration. */
export const FLAGGABLE_FIELDS: Readonly<Record<Registration['flaggedFields'][number], string>> = {
  name: 'Họ tên, tên gọi',
  formOfAddress: 'Danh xưng',
  birth: 'Ngày sinh',
  post: 'Chức vụ',
  unit: 'Đơn vị',
  award: 'Danh hiệu, hình thức',
  summary: 'Tóm tắt thành tích',
};

export const REGISTRATION_STATUSES: Readonly<Record<Registration['status'], string>> = {
  draft: 'Đang soạn',
  submitted: 'Đã gửi',
  returned: 'Trả lại',
  accepted: 'Đã nhận',
};

export const UNIT_STATES: Readonly<Record<Schema<'BoardRowDto'>['state'], string>> = {
  'not-sent': 'Chưa gửi',
  sent: 'Đã gửi',
  returned: 'Trả lại',
  accepted: 'Đã nhận',
};

/** The words of codes as choices of a field or filter. */
export function optionsOf<Code extends string>(
  labels: Readonly<Record<Code, string>>,
): { value: Code; label: string }[] {
  return (Object.keys(labels) as Code[]).map((value) => ({ value, label: labels[value] }));
}
