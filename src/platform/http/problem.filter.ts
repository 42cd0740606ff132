import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { currentContext } from '../context/request-context.js';
import { fromDatabase } from '../errors/database-errors.js';
import { DomainError } from '../errors/domain-error.js';
import { JsonLogger } from '../logging/json-logger.js';

const FALLBACK: Readonly<Record<number, { code: string; message: string }>> = {
  400: {
    code: 'malformed-request',
    message: 'Yêu cầu gửi lên không đọc được. Hãy tải lại trang và thử lại.',
  },
  401: { code: 'not-signed-in', message: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.' },
  403: { code: 'forbidden', message: 'Tài khoản của bạn không có quyền làm việc này.' },
  404: { code: 'no-such-address', message: 'Không có địa chỉ này trong hệ thống.' },
  405: { code: 'method-not-allowed', message: 'Địa chỉ này không nhận cách gọi đó.' },
  413: { code: 'body-too-large', message: 'Dữ liệu gửi lên quá lớn.' },
  415: { code: 'unsupported-content-type', message: 'Kiểu nội dung gửi lên không được hỗ trợ.' },
};
const INTERNAL = {
  code: 'internal-error',
  message: 'Hệ thống gặp lỗi ngoài dự kiến. Chưa có gì được ghi; xin báo người quản trị kèm mã yêu cầu.',
};

/** Every refusal leaves the program as an RFC 9457 problem document with a Vietnamese sentence and a code. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: JsonLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getRequest<Request>(), http.getResponse<Response>(), error, this.logger);
  }
}

/** Writes the problem document for `error`; used by the filter and by middleware that runs before Nest. */
export function sendProblem(request: Request, response: Response, error: unknown, logger: JsonLogger): void {
  const refusal = asRefusal(error);
  if (refusal.status >= 500) logger.error(`${request.method} ${request.path}`, error, 'Problem');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.status(refusal.status).type('application/problem+json');
  const wait = refusal.details?.['retryAfterSeconds'];
  if (typeof wait === 'number') response.setHeader('retry-after', String(wait));
  response.send(
    JSON.stringify({
      type: `urn:thidua:${refusal.code}`,
      title: refusal.message,
      status: refusal.status,
      code: refusal.code,
      detail: refusal.message,
      instance: request.originalUrl.split('?')[0],
      requestId: currentContext()?.requestId ?? response.getHeader('x-request-id'),
      ...(refusal.fields ? { errors: refusal.fields } : {}),
      ...(refusal.details ?? {}),
    }),
  );
}

function asRefusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const database = fromDatabase(error);
  if (database) return database;
  const status = statusOf(error);
  return new DomainError({ status, ...(FALLBACK[status] ?? INTERNAL) });
}

/** Status of a fault raised outside the domain: by Nest, the body parser or multer. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
