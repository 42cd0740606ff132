import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { contentDisposition } from './content-disposition.js';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A handler that answers with a workbook, for the OpenAPI document. */
export function AnswersWorkbook(): MethodDecorator {
  return applyDecorators(
    ApiOkResponse({ content: { [XLSX_TYPE]: { schema: { type: 'string', format: 'binary' } } } }),
  );
}

/** What the answer is, before its bytes are sent. */
export function nameWorkbook(response: Response, fileName: string): void {
  response.setHeader('content-type', XLSX_TYPE);
  response.setHeader('content-disposition', contentDisposition('attachment', fileName));
}

/** Answers with a workbook to be saved under its name. */
export function sendWorkbook(response: Response, fileName: string, bytes: Buffer): void {
  nameWorkbook(response, fileName);
  response.send(bytes);
}
