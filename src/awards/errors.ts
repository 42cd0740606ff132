import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError } from '../platform/errors/domain-error.js';

describeConstraint(
  'uq_nominations_award',
  'nomination-exists',
  'Đối tượng này đã được đề nghị danh hiệu, hình thức ấy trong phong trào.',
);

/** 409: an issued decision holds the nomination. */
export function nominationDecided(): DomainError {
  return new DomainError({
    status: 409,
    code: 'nomination-decided',
    message: 'Đề nghị này đã có trong quyết định đã ban hành nên không sửa được nữa.',
  });
}

/** 409: the campaign has chosen its awards, and this is not one of them. */
export function awardNotInCampaign(award: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'award-not-in-campaign',
    message: `«${award}» không nằm trong các danh hiệu, hình thức phong trào này xét.`,
  });
}

/** 400: the award is not given to this kind of subject. */
export function kindNotGranted(award: string): DomainError {
  return new DomainError({
    status: 400,
    code: 'kind-not-granted',
    message: `«${award}» không tặng cho loại đối tượng này.`,
  });
}

/** 409: the rules already say yes. */
export function overrideNotNeeded(): DomainError {
  return new DomainError({
    status: 409,
    code: 'override-not-needed',
    message: 'Đề nghị này đã đủ điều kiện nên không cần quyết định ngoại lệ.',
  });
}

/** 409: there is no override to withdraw. */
export function notOverridden(): DomainError {
  return new DomainError({
    status: 409,
    code: 'not-overridden',
    message: 'Đề nghị này không có quyết định ngoại lệ nào.',
  });
}

/** 400: leaving a nomination out needs a reason. */
export function reasonRequired(): DomainError {
  return new DomainError({
    status: 400,
    code: 'reason-required',
    message: 'Cần ghi lý do khi không đưa vào quyết định.',
  });
}
