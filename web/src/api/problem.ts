/** One fault of one field, as the server tells it. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

interface ProblemBody {
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldFault[];
  readonly requestId?: string;
  readonly [key: string]: unknown;
}

/** A refusal: what the server said (RFC 9457), or that it could not be reached. `message` is for a person. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly status: number,
    readonly fields: readonly FieldFault[],
    /** Whatever else the refusal carries: `current`, `mine`, `retryAfterSeconds`… */
    readonly body: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }

  get requestId(): string | undefined {
    const id = this.body['requestId'];
    return typeof id === 'string' ? id : undefined;
  }

  /** The request never got an answer: no network, or the program is not running. */
  get isOffline(): boolean {
    return this.code === 'offline';
  }

  static from(error: unknown, response: Response): Problem {
    if (error instanceof Problem) return error;
    return Problem.of(error, response.status);
  }

  static of(body: unknown, status: number): Problem {
    const told = (typeof body === 'object' && body !== null ? body : {}) as ProblemBody;
    const fallback =
      status >= 500
        ? 'Máy chủ đang bận hoặc gặp lỗi. Chưa có gì được ghi; xin thử lại sau ít phút.'
        : 'Yêu cầu bị từ chối. Xin tải lại trang rồi thử lại.';
    return new Problem(
      told.detail ?? fallback,
      told.code ?? (status >= 500 ? 'server-error' : 'refused'),
      status,
      told.errors ?? [],
      told,
    );
  }

  static offline(cause: unknown): Problem {
    const problem = new Problem(
      'Không kết nối được với máy chủ. Hãy kiểm tra mạng; những gì đang nhập vẫn được giữ trên trang này.',
      'offline',
      0,
      [],
      {},
    );
    problem.cause = cause;
    return problem;
  }
}

/** Any thrown thing as a Problem. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('Trang gặp lỗi ngoài dự kiến. Xin tải lại trang.', 'page-error', 0, [], {});
}
