import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { contentDisposition } from '../../platform/http/content-disposition.js';

const PDF = 'application/pdf';

/** A handler that answers with a PDF, for the OpenAPI document. */
export function AnswersPdf(): MethodDecorator {
  return applyDecorators(
    ApiOkResponse({ content: { [PDF]: { schema: { type: 'string', format: 'binary' } } } }),
  );
}

/** Answers with a PDF to be printed under its name. */
export function sendPdf(response: Response, fileName: string, bytes: Buffer): void {
  response.setHeader('content-type', PDF);
  response.setHeader('content-disposition', contentDisposition('attachment', fileName));
  response.send(bytes);
}
