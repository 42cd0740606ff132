import { DomainError, invalidInput } from '../../platform/errors/domain-error.js';
import { REGISTRATION_LABELS, type RegistrationAct, type RegistrationStatus } from './registration-status.js';

const ACT_LABELS: Readonly<Record<RegistrationAct, string>> = {
  change: 'Sửa',
  remove: 'Xóa',
  submit: 'Gửi',
  recall: 'Rút lại',
  accept: 'Nhận',
  return: 'Trả lại',
};

/** 409: no such act from where the registration stands; says who has dealt with it, and when. */
export function actNotAllowed(
  act: RegistrationAct,
  status: RegistrationStatus,
  handled: { by: string; at: string } | null,
): DomainError {
  const by = handled ? `, do ${handled.by} xử lý lúc ${handled.at}` : '';
  return new DomainError({
    status: 409,
    code: 'act-not-allowed',
    message: `${ACT_LABELS[act]} không thực hiện được: đăng ký đang ở tình trạng «${REGISTRATION_LABELS[status]}»${by}.`,
    details: { status },
  });
}

/** 400: the deadline is over; staff may still act, and must say why. */
export function lateReasonRequired(): DomainError {
  return invalidInput([
    {
      field: 'reason',
      code: 'late-reason-required',
      message: 'Đã hết hạn đăng ký; cần ghi lý do xử lý muộn.',
    },
  ]);
}

/** 400: the award is not given to this kind of participant. */
export function awardNotForKind(): DomainError {
  return invalidInput([
    {
      field: 'awardTypeId',
      code: 'award-not-for-kind',
      message: 'Danh hiệu, hình thức này không tặng cho đối tượng đã chọn.',
    },
  ]);
}

/** 400: the campaign names its awards, and this is none of them. */
export function awardNotInPlay(): DomainError {
  return invalidInput([
    {
      field: 'awardTypeId',
      code: 'award-not-in-play',
      message: 'Phong trào này không xét danh hiệu, hình thức đã chọn.',
    },
  ]);
}

/** 400: several registrations are dealt with together only within one campaign. */
export function severalCampaigns(): DomainError {
  return invalidInput([
    {
      field: 'items',
      code: 'several-campaigns',
      message: 'Chỉ xử lý cùng lúc các đăng ký của một phong trào.',
    },
  ]);
}
