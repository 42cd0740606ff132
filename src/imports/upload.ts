import {
  applyDecorators,
  Injectable,
  PayloadTooLargeException,
  HttpException,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { catchError, type Observable, throwError } from 'rxjs';
import { DomainError } from '../platform/errors/domain-error.js';
import { LARGE_WORKBOOK_LIMITS } from '../platform/workbook/reading/limits.js';
import { fileTooLarge, malformedUpload } from './errors.js';
import { IMPORT_KINDS } from './import-kind.js';

/** No kind of workbook is larger; the kind's own limit is asked when the file is read. */
const MOST_BYTES = LARGE_WORKBOOK_LIMITS.fileBytes;

/** The uploaded file, in memory. */
export interface UploadedWorkbook {
  readonly originalname: string;
  readonly size: number;
  readonly buffer: Buffer;
}

/** Says in Vietnamese what the form reader refused. */
@Injectable()
class UploadRefusals implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(catchError((error: unknown) => throwError(() => asRefusal(error))));
  }
}

function asRefusal(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof HttpException)) return error;
  if (error instanceof PayloadTooLargeException) return fileTooLarge(MOST_BYTES / 1024 / 1024);
  return error.getStatus() === 400 ? malformedUpload() : error;
}

/** Takes one file from the form field `file`, kept in memory, and at most a few short fields beside it. */
export function TakesWorkbook(): MethodDecorator {
  return applyDecorators(
    UseInterceptors(
      UploadRefusals,
      FileInterceptor('file', {
        limits: { fileSize: MOST_BYTES, files: 1, fields: 10, fieldSize: 1_000, parts: 12 },
        defParamCharset: 'utf8',
      }),
    ),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file', 'kind'],
        properties: {
          file: { type: 'string', format: 'binary', description: 'Tệp .xlsx' },
          kind: { type: 'string', enum: [...IMPORT_KINDS], example: 'register' },
          campaignId: { type: 'string', format: 'uuid' },
        },
      },
    }),
  );
}
