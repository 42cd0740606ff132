import { missingRatesText } from '../catalogue/award-price.js';
import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { DecisionStatus } from './decision.entity.js';

const NUMBER_TAKEN = 'Số quyết định này đã dùng cho quyết định khác trong năm.';
describeConstraint('uq_decisions_number', 'number-taken', NUMBER_TAKEN);
describeConstraint('uq_revocations_number', 'number-taken', NUMBER_TAKEN);
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

/** What somebody did to a decision before, and when. */
export interface StepTaken {
  readonly status: DecisionStatus;
  readonly by: string;
  readonly at: Date | null;
  /** Why it was given back, where that is the last thing that happened. */
  readonly returnReason: string | null;
}

const DONE: Readonly<Record<Exclude<DecisionStatus, 'draft'>, string>> = {
  proposed: 'trình',
  approved: 'duyệt',
  issued: 'ban hành',
};

/** 409: the decision stands at another step than the act asks for; by whose act, and since when. */
export function wrongStep({ status, by, at, returnReason }: StepTaken): DomainError {
  const moment = at === null ? '' : ` lúc ${momentText(at)}`;
  const message =
    status !== 'draft'
      ? `Quyết định này đã được ${by} ${DONE[status]}${moment}.`
      : returnReason === null
        ? 'Dự thảo này chưa được trình.'
        : `Dự thảo này đã được ${by} trả lại${moment}: ${returnReason}`;
  const code = status === 'issued' ? 'already-issued' : 'wrong-step';
  return new DomainError({ status: 409, code, message, details: { by, at, status } });
}

/** 409: nothing of a decision changes while it is being looked at. */
export function notADraft(step: StepTaken): DomainError {
  if (step.status === 'issued') return decisionIssued(step.by, step.at);
  return wrongStep(step);
}

/** 400: the word that shows one means it was not typed. */
export function notConfirmed(words: readonly string[]): DomainError {
  return new DomainError({
    status: 400,
    code: 'not-confirmed',
    message: `Hãy gõ ${words.map((word) => `«${word}»`).join(' hoặc ')} để xác nhận ban hành.`,
  });
}

/** 409: the number belongs to another decision. */
export function numberTaken(): DomainError {
  return new DomainError({ status: 409, code: 'number-taken', message: NUMBER_TAKEN });
}

/** 400: a sudden achievement is rewarded with a form; titles come from a campaign. */
export function notForSudden(awardNames: readonly string[]): DomainError {
  return new DomainError({
    status: 400,
    code: 'not-for-sudden',
    message: `${awardNames.join(', ')}: khen đột xuất chỉ dùng hình thức khen thưởng do phường, xã tặng; danh hiệu xét trong phong trào.`,
  });
}

/** 400: the award is not given to subjects of this kind. */
export function kindMismatch(names: readonly string[]): DomainError {
  return new DomainError({
    status: 400,
    code: 'kind-not-granted',
    message: `Danh hiệu, hình thức đã chọn không tặng cho: ${names.join(', ')}.`,
  });
}

/** 409: some lines were revoked before. */
export function alreadyRevoked(names: readonly string[], by: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'already-revoked',
    message: `Đã bị hủy trước đó theo Quyết định số ${by}: ${names.join(', ')}.`,
    details: { names, by },
  });
}

/** 409: only what stands issued can be revoked or corrected. */
export function notIssued(): DomainError {
  return new DomainError({
    status: 409,
    code: 'not-issued',
    message: 'Quyết định này chưa ban hành.',
  });
}

/** 400: a day that cannot be. */
export function dayOutOfOrder(message: string): DomainError {
  return new DomainError({ status: 400, code: 'day-out-of-order', message });
}

/** 409: the year's budget is set to hold, and this would pass it. */
export function budgetPassed(year: number, overDong: number): DomainError {
  const over = String(overDong).replace(/\B(?=(\d{3})+$)/g, '.');
  return new DomainError({
    status: 409,
    code: 'budget-passed',
    message: `Kinh phí khen thưởng năm ${year} được đặt là không cho vượt; quyết định này làm vượt ${over} đồng.`,
    details: { year, overDong },
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
    message: 'Không có đề nghị nào đủ điều kiện, không bị Hội đồng bác, mà chưa nằm trong quyết định.',
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

/** 409: the council voted against it, and its minutes are locked. */
export function refusedByCouncil(refused: readonly RefusedNomination[]): DomainError {
  const [first] = refused;
  const others = refused.length > 1 ? ` (và ${refused.length - 1} đề nghị khác)` : '';
  return new DomainError({
    status: 409,
    code: 'refused-by-council',
    message: `Hội đồng đã biểu quyết không thông qua ${first?.name ?? ''} «${first?.awardName ?? ''}»${others}. Muốn xét lại thì đưa ra một phiên họp khác.`,
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
export function decisionIncomplete(
  missing: readonly string[],
  act: 'trình' | 'duyệt' | 'ban hành' = 'ban hành',
): DomainError {
  return new DomainError({
    status: 409,
    code: 'decision-incomplete',
    message: `Chưa ${act} được vì còn thiếu ${missing.join(', ')}.`,
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
