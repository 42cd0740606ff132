/** One faulty field of a request: `field` is its path («groups.0.max»), `message` a Vietnamese sentence. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** What a refusal says of itself; see {@link DomainError}. */
export interface DomainErrorInit {
  /** HTTP status the refusal is answered with (400–503). */
  readonly status: number;
  /** Stable kebab-case code that programs may rely on. */
  readonly code: string;
  /** One clear Vietnamese sentence for the person at the screen. */
  readonly message: string;
  readonly fields?: readonly FieldError[];
  /** Further facts for the caller, such as both values of a conflict. Never secrets. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * A refusal the program means: wrong phase, stale version, someone else's row. One filter turns it into an
 * RFC 9457 problem document; anything that is not a DomainError is a fault of ours and answered as such.
 */
export class DomainError extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: readonly FieldError[] | undefined;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(init: DomainErrorInit) {
    super(init.message);
    this.name = 'DomainError';
    this.status = init.status;
    this.code = init.code;
    this.fields = init.fields;
    this.details = init.details;
  }
}

/** 404 for a row that is not there, or that belongs to another ward: the two must look the same. */
export function notFound(what: string): DomainError {
  return new DomainError({ status: 404, code: 'not-found', message: `Không tìm thấy ${what}.` });
}

/** 403 for a person whose roles do not allow the act. */
export function forbidden(message = 'Tài khoản của bạn không có quyền làm việc này.'): DomainError {
  return new DomainError({ status: 403, code: 'forbidden', message });
}

/** Who acted last on something, and when. */
export interface LastAct {
  readonly by: string;
  readonly at: Date;
}

const timeOfDay = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  ...{ hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' },
});

/** 409 when the row was changed by someone else since it was read; `current` is what stands now. */
export function staleVersion(current: Record<string, unknown>, last?: LastAct): DomainError {
  const who = last
    ? `${last.by} đã thay đổi dữ liệu này lúc ${timeOfDay.format(last.at)}, sau khi bạn mở.`
    : 'Dữ liệu đã được người khác thay đổi sau khi bạn mở.';
  return new DomainError({
    status: 409,
    code: 'stale-version',
    message: `${who} Hãy xem lại giá trị mới rồi lưu lại.`,
    details: { current, ...(last && { changedBy: last.by, changedAt: last.at }) },
  });
}

/** 400 for faulty input, one entry per field. */
export function invalidInput(fields: readonly FieldError[], message?: string): DomainError {
  return new DomainError({
    status: 400,
    code: 'invalid-input',
    message: message ?? fields[0]?.message ?? 'Dữ liệu gửi lên chưa đúng.',
    fields,
  });
}
