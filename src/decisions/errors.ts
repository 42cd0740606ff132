import { missingRatesText } from '../catalogue/award-price.js';
import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError } from '../platform/errors/domain-error.js';

describeConstraint(
  'uq_decisions_number',
  'number-taken',
  'Số quyết định này đã dùng cho quyết định khác trong năm.',
);
describeConstraint(
  'uq_decision_lines_nomination',
  'nomination-in-decision',
  'Có đề nghị đã nằm trong một quyết định khác.',
);
describeConstraint('ck_decision_issued', 'decision-issued', issuedMessage());

function issuedMessage(): string {
  return 'Quyết định đã ban hành nên không sửa được nữa.';
}

/** 409: nothing of an issued decision changes. */
export function decisionIssued(by: string, at: Date | null): DomainError {
  return new DomainError({
    status: 409,
    code: 'decision-issued',
    message: issuedMessage(),
    details: { by, at },
  });
}

/** 409: someone else was first. */
export function alreadyIssued(by: string, at: Date | null): DomainError {
  const moment = at === null ? '' : ` lúc ${momentText(at)}`;
  return new DomainError({
    status: 409,
    code: 'already-issued',
    message: `Quyết định này đã được ${by} ban hành${moment}.`,
    details: { by, at },
  });
}

/** 400: a draft is made from chosen nominations or from awards, one of the two. */
export function nothingChosen(): DomainError {
  return new DomainError({
    status: 400,
    code: 'nothing-chosen',
    message: 'Cần chọn các đề nghị, hoặc chọn danh hiệu, hình thức để lấy mọi đề nghị đủ điều kiện.',
  });
}

/** 409: no nomination is left that could go into the decision. */
export function nothingToDecide(): DomainError {
  return new DomainError({
    status: 409,
    code: 'nothing-to-decide',
    message: 'Không có đề nghị nào đủ điều kiện mà chưa nằm trong quyết định.',
  });
}

/** A nomination that cannot go into a decision, and why. */
export interface RefusedNomination {
  readonly nominationId: string;
  readonly name: string;
  readonly awardName: string;
  readonly reasons: readonly string[];
}

/** 409: the rules do not say yes and nobody has overridden them. */
export function notEligible(refused: readonly RefusedNomination[]): DomainError {
  const [first] = refused;
  const others = refused.length > 1 ? ` (và ${refused.length - 1} đề nghị khác)` : '';
  const why = first?.reasons[0] ?? 'Chưa xét điều kiện.';
  return new DomainError({
    status: 409,
    code: 'nomination-not-eligible',
    message: `${first?.name ?? ''} chưa đủ điều kiện «${first?.awardName ?? ''}»${others}: ${why}`,
    details: { refused },
  });
}

/** 409: left out on purpose. */
export function setAside(refused: readonly RefusedNomination[]): DomainError {
  return new DomainError({
    status: 409,
    code: 'nomination-set-aside',
    message: `Có ${refused.length} đề nghị đã được để lại, không đưa vào quyết định.`,
    details: { refused },
  });
}

/** 409: another decision has it. */
export function inAnotherDecision(refused: readonly RefusedNomination[]): DomainError {
  return new DomainError({
    status: 409,
    code: 'nomination-in-decision',
    message: `Có ${refused.length} đề nghị đã nằm trong một quyết định khác.`,
    details: { refused },
  });
}

/** 400: an order names every line once. */
export function orderIncomplete(): DomainError {
  return new DomainError({
    status: 400,
    code: 'order-incomplete',
    message: 'Thứ tự mới phải nêu mỗi dòng của quyết định đúng một lần.',
  });
}

/** 409: what a decision must have before it is issued. */
export function decisionIncomplete(missing: readonly string[]): DomainError {
  return new DomainError({
    status: 409,
    code: 'decision-incomplete',
    message: `Chưa ban hành được vì còn thiếu ${missing.join(', ')}.`,
    details: { missing },
  });
}

/** 409: no rate is in force on the day of the decision. */
export function rateMissing(day: string, missing: readonly string[]): DomainError {
  return new DomainError({
    status: 409,
    code: 'rate-missing',
    message: missingRatesText(day, missing),
    details: { day, missing },
  });
}

function momentText(at: Date): string {
  return new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(at);
}
