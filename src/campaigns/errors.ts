import { DomainError } from '../platform/errors/domain-error.js';
import { PHASE_LABELS, type Phase } from './phases.js';

/** 409: the campaign stands in another phase than the act needs. */
export function wrongPhase(current: Phase, wanted: readonly Phase[]): DomainError {
  const needed = wanted.map((phase) => `«${PHASE_LABELS[phase]}»`).join(' hoặc ');
  return new DomainError({
    status: 409,
    code: 'wrong-phase',
    message: `Việc này chỉ làm được ở giai đoạn ${needed}; phong trào đang ở giai đoạn «${PHASE_LABELS[current]}».`,
    details: { phase: current },
  });
}

/** 409: the phase is the right one, but its last day is over. */
export function deadlinePassed(phase: Phase, closesOn: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'deadline-passed',
    message: `Giai đoạn «${PHASE_LABELS[phase]}» đã hết hạn lúc 23:59:59 ngày ${dayText(closesOn)}.`,
    details: { phase, closesOn },
  });
}

/** 409: the phase is the right one, but its first day has not come. */
export function notYetOpen(phase: Phase, opensOn: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'not-yet-open',
    message: `Giai đoạn «${PHASE_LABELS[phase]}» bắt đầu từ ngày ${dayText(opensOn)}.`,
    details: { phase, opensOn },
  });
}

/** 409: no such move in the status table, or not for this person. */
export function moveRefused(from: Phase, to: Phase): DomainError {
  return new DomainError({
    status: 409,
    code: 'move-not-allowed',
    message: `Không chuyển được từ giai đoạn «${PHASE_LABELS[from]}» sang «${PHASE_LABELS[to]}».`,
    details: { phase: from },
  });
}

/** 400: going back needs a reason. */
export function reasonRequired(): DomainError {
  return new DomainError({
    status: 400,
    code: 'reason-required',
    message: 'Cần ghi lý do khi quay lại giai đoạn trước.',
  });
}

function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
