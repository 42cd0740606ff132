import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError, invalidInput } from '../platform/errors/domain-error.js';

describeConstraint(
  'uq_nominations_award',
  'nomination-exists',
  'Đối tượng này đã được đề nghị danh hiệu, hình thức ấy trong phong trào.',
);

describeConstraint('uq_rule_books_name', 'rule-book-exists', 'Đã có bộ quy tắc mang tên này.');
describeConstraint(
  'uq_rule_books_active',
  'rule-book-active',
  'Đã có bộ quy tắc khác vừa được đưa vào dùng từ ngày này.',
);
describeConstraint(
  'uq_rule_sets_revision',
  'stale-version',
  'Người khác vừa sửa quy tắc này. Hãy xem lại rồi lưu lại.',
);

/** 409: it is in use already. */
export function bookActive(): DomainError {
  return new DomainError({
    status: 409,
    code: 'rule-book-active',
    message: 'Bộ quy tắc này đang được dùng.',
  });
}

/** 409: what was suggested holds no longer. */
export function suggestionGone(): DomainError {
  return new DomainError({
    status: 409,
    code: 'suggestion-gone',
    message:
      'Có người, đơn vị vừa được đề nghị hoặc vừa đổi trong danh sách. Hãy xem lại gợi ý rồi chọn lại.',
  });
}

/** 400: nobody could ever say whether such rules are met. */
export function rulesInCircle(names: readonly string[]): DomainError {
  return new DomainError({
    status: 400,
    code: 'rules-in-circle',
    message: `Các quy tắc dựa vào nhau thành vòng: ${names.join(' → ')}.`,
  });
}

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

/** A nomination as named in a refusal of many at once. */
interface Named {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly awardName: string;
}

/** 409: issued decisions hold some of them, so none was touched. */
export function severalDecided(decided: readonly Named[]): DomainError {
  return new DomainError({
    status: 409,
    code: 'nomination-decided',
    message: `Có ${decided.length} đề nghị đã ở trong quyết định đã ban hành (${namesOf(decided)}); chưa có gì được ghi.`,
    details: { decided: decided.map(refOf) },
  });
}

/** 409: some were changed since they were read, so none was touched. */
export function severalChanged(changed: readonly Named[]): DomainError {
  return new DomainError({
    status: 409,
    code: 'stale-version',
    message: `Có ${changed.length} đề nghị đã được người khác thay đổi sau khi bạn mở (${namesOf(changed)}); chưa có gì được ghi.`,
    details: { changed: changed.map(refOf) },
  });
}

/** 400: the set's results are no ground for this award. */
export function setNotForAward(): DomainError {
  return invalidInput([
    {
      field: 'criteriaSetId',
      code: 'set-not-for-award',
      message: 'Bảng tiêu chí này không dùng để xét danh hiệu, hình thức đã chọn.',
    },
  ]);
}

/** 409: ranks may still move. */
export function resultsNotFrozen(): DomainError {
  return new DomainError({
    status: 409,
    code: 'results-not-frozen',
    message: 'Kết quả của bảng tiêu chí này chưa khóa nên chưa chọn theo hạng được.',
  });
}

function namesOf(nominations: readonly Named[]): string {
  const names = nominations.slice(0, 3).map(({ name, awardName }) => `${name}: ${awardName}`);
  return nominations.length > names.length ? `${names.join('; ')}; …` : names.join('; ');
}

function refOf({ id, version, name, awardName }: Named): Named {
  return { id, version, name, awardName };
}
