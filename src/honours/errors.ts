import { DomainError } from '../platform/errors/domain-error.js';

/** 409: somebody marked it before. */
export function alreadyTakenBack(by: string, on: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'honour-taken-back',
    message: `Lần khen này đã được ghi là bị hủy theo Quyết định số ${by} ngày ${on.split('-').reverse().join('/')}.`,
    details: { revokedBy: by, revokedOn: on },
  });
}

/** 409: what the ward granted by a decision is revoked there, with what has to come back. */
export function grantedHere(decisionNumber: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'granted-here',
    message: `Lần khen này do phường, xã tặng theo Quyết định số ${decisionNumber}: hãy mở quyết định ấy và hủy ở đó.`,
  });
}

/** 400: days that cannot have followed one another. */
export function dayOutOfOrder(message: string): DomainError {
  return new DomainError({ status: 400, code: 'day-out-of-order', message });
}

/** 400: the word that shows one means it was not typed. */
export function notConfirmed(word: string): DomainError {
  return new DomainError({ status: 400, code: 'not-confirmed', message: `Hãy gõ «${word}» để xác nhận.` });
}
