import type { NextFunction, Request, Response } from 'express';
import { DomainError } from '../errors/domain-error.js';

/** What a body may be: JSON everywhere, a form where a file is uploaded. */
const ACCEPTED = ['application/json', 'multipart/form-data'];

/** Refuses a body of any other kind with 415: left unread, it would be told to lack fields that it has. */
export function contentTypeMiddleware(request: Request, _response: Response, next: NextFunction): void {
  const isEmpty =
    request.get('transfer-encoding') === undefined && Number(request.get('content-length') ?? 0) === 0;
  if (isEmpty || request.is(ACCEPTED) !== false) next();
  else
    next(
      new DomainError({
        status: 415,
        code: 'unsupported-content-type',
        message:
          'Kiểu nội dung gửi lên không được hỗ trợ; hãy gửi JSON, hoặc biểu mẫu kèm tệp nơi tải tệp lên.',
      }),
    );
}
