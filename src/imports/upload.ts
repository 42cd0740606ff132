import { applyDecorators } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { TakesFile, type UploadedContent } from '../platform/http/takes-file.js';
import { LARGE_WORKBOOK_LIMITS } from '../platform/workbook/reading/limits.js';
import { fileTooLarge, malformedUpload } from './errors.js';
import { IMPORT_KINDS } from './import-kind.js';

/** No kind of workbook is larger; the kind's own limit is asked when the file is read. */
const MOST_BYTES = LARGE_WORKBOOK_LIMITS.fileBytes;

/** The uploaded file, in memory. */
export type UploadedWorkbook = UploadedContent;

/** Takes one workbook and what is to be done with it. */
export function TakesWorkbook(): MethodDecorator {
  return applyDecorators(
    TakesFile({
      maxBytes: MOST_BYTES,
      tooLarge: () => fileTooLarge(MOST_BYTES / 1024 / 1024),
      malformed: malformedUpload,
    }),
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
