import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { ProposalStatus } from './proposal.entity.js';

const PAPER_EXISTS = 'Giấy tờ này đã có trong danh sách tỉnh yêu cầu.';
describeConstraint('uq_asked_papers_label', 'asked-paper-exists', PAPER_EXISTS);
describeConstraint('uq_asked_papers_of_all', 'asked-paper-exists', PAPER_EXISTS);

const STANDS: Readonly<Record<ProposalStatus, string>> = {
  preparing: 'mở lại để hoàn thiện',
  sent: 'ghi là đã gửi',
  returned: 'ghi là bị trả lại',
  decided: 'ghi kết quả',
};

/** 409: the dossier stands elsewhere than the act asks for; by whose act, and since when. */
export function wrongStep(status: ProposalStatus, by: string | null, at: Date): DomainError {
  const moment = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(at);
  return new DomainError({
    status: 409,
    code: 'wrong-step',
    message:
      status === 'preparing'
        ? 'Hồ sơ này chưa gửi.'
        : `Hồ sơ này đã được ${by ?? 'người khác'} ${STANDS[status]} lúc ${moment}.`,
    details: { status, by, at },
  });
}

/** 409: papers are missing that the dossier needs. */
export function dossierIncomplete(missing: readonly string[]): DomainError {
  return new DomainError({
    status: 409,
    code: 'dossier-incomplete',
    message: `Hồ sơ chưa đủ để gửi. Còn thiếu: ${missing.join('; ')}.`,
    details: { missing },
  });
}

/** 400: the ward grants this award itself. */
export function notUpward(award: string): DomainError {
  return new DomainError({
    status: 400,
    code: 'not-upward',
    message: `«${award}» do phường, xã tặng, không phải trình cấp trên.`,
  });
}

/** 400: the award is not for somebody of this kind. */
export function kindNotGranted(names: readonly string[]): DomainError {
  return new DomainError({
    status: 400,
    code: 'kind-not-granted',
    message: `Danh hiệu, hình thức này không tặng cho: ${names.join(', ')}.`,
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

/** 409: a paper every dossier begins with is marked as not needed, not taken out. */
export function partStays(): DomainError {
  return new DomainError({
    status: 409,
    code: 'part-stays',
    message: 'Giấy tờ này có trong mọi hồ sơ; nếu lần này không cần, hãy bỏ dấu «bắt buộc».',
  });
}
