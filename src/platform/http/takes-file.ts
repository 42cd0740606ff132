import {
  applyDecorators,
  HttpException,
  Injectable,
  mixin,
  PayloadTooLargeException,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiConsumes } from '@nestjs/swagger';
import { catchError, throwError, type Observable } from 'rxjs';
import { DomainError } from '../errors/domain-error.js';

/** An uploaded file, in memory. */
export interface UploadedContent {
  readonly originalname: string;
  readonly size: number;
  readonly buffer: Buffer;
}

/** How large the file may be, and the refusals in the words of whoever takes it. */
export interface FileRules {
  readonly maxBytes: number;
  /** Of each field beside the file; 1,000 unless told. */
  readonly fieldBytes?: number;
  readonly tooLarge: () => DomainError;
  readonly malformed: () => DomainError;
}

/** Takes one file from the form field `file`, kept in memory, and at most a few short fields beside it. */
export function TakesFile(rules: FileRules): MethodDecorator {
  return applyDecorators(
    UseInterceptors(
      refusalsOf(rules),
      FileInterceptor('file', {
        limits: {
          fileSize: rules.maxBytes,
          files: 1,
          fields: 10,
          fieldSize: rules.fieldBytes ?? 1_000,
          parts: 12,
        },
        defParamCharset: 'utf8',
      }),
    ),
    ApiConsumes('multipart/form-data'),
  );
}

/** Says in Vietnamese what the form reader refused. */
function refusalsOf({ tooLarge, malformed }: FileRules): Type<NestInterceptor> {
  const asRefusal = (error: unknown): unknown => {
    if (error instanceof DomainError || !(error instanceof HttpException)) return error;
    if (error instanceof PayloadTooLargeException) return tooLarge();
    return error.getStatus() === 400 ? malformed() : error;
  };
  @Injectable()
  class UploadRefusals implements NestInterceptor {
    intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
      return next.handle().pipe(catchError((error: unknown) => throwError(() => asRefusal(error))));
    }
  }
  return mixin(UploadRefusals);
}
