import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
  UploadedFile,
} from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { fileTooLarge, malformedUpload } from '../../imports/errors.js';
import { AnswersWorkbook, sendWorkbook } from '../../platform/http/send-workbook.js';
import { TakesFile, type FileRules, type UploadedContent } from '../../platform/http/takes-file.js';
import { WORKBOOK_LIMITS } from '../../platform/workbook/reading/limits.js';
import { OwnBookBody, OwnBookPreviewDto, OwnBookResultDto, presentPreview } from './own-books.dto.js';
import { OwnBooks } from './own-books.service.js';

const RULES: FileRules = {
  maxBytes: WORKBOOK_LIMITS.fileBytes,
  // The list of kept conflicts.
  fieldBytes: 20_000,
  tooLarge: () => fileTooLarge(WORKBOOK_LIMITS.fileBytes / 1024 / 1024),
  malformed: malformedUpload,
};
const FILE = { type: 'string', format: 'binary', description: 'Tệp .xlsx đã tải về từ trang này' } as const;

/** One's own sheet by Excel, for marking on paper or where there is no network. */
@ApiTags('score-sheets')
@Controller('api/score-sheets/:criteriaSetId/book')
@RequirePermission('scoring.score')
@ApiResponse({ status: 403, description: 'forbidden, not-a-scorer' })
@ApiResponse({ status: 404, description: 'not-found' })
export class OwnBooksController {
  constructor(private readonly books: OwnBooks) {}

  @Get()
  @ApiOperation({ summary: 'Phiếu của tôi (xlsx), điểm đã chấm được điền sẵn' })
  @AnswersWorkbook()
  async download(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, bytes } = await this.books.download(setId, actor);
    sendWorkbook(response, fileName, bytes);
  }

  @Post('preview')
  @HttpCode(200)
  @TakesFile(RULES)
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE } } })
  @ApiOperation({ summary: 'Xem trước phiếu tải lên; chưa ghi gì' })
  @ApiOkResponse({ type: OwnBookPreviewDto })
  @ApiResponse({ status: 400, description: 'missing-file, malformed-upload' })
  @ApiResponse({ status: 409, description: 'wrong-phase, not-yet-open, deadline-passed' })
  @ApiResponse({ status: 413, description: 'workbook-too-large' })
  @ApiResponse({ status: 422, description: 'not-own-sheet, sheet-not-found, workbook-not-xlsx, …' })
  async preview(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @UploadedFile() file: UploadedContent | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<OwnBookPreviewDto> {
    return presentPreview(await this.books.preview(setId, file, actor));
  }

  @Post()
  @HttpCode(200)
  @TakesFile(RULES)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'fingerprint'],
      properties: { file: FILE, fingerprint: { type: 'string' }, keep: { type: 'string', example: '0,3' } },
    },
  })
  @ApiOperation({ summary: 'Ghi điểm từ phiếu tải lên như bản xem trước, tất cả hoặc không gì cả' })
  @ApiOkResponse({ type: OwnBookResultDto })
  @ApiResponse({ status: 400, description: 'missing-file, malformed-upload, invalid-input' })
  @ApiResponse({
    status: 409,
    description: 'preview-outdated, wrong-phase, not-yet-open, deadline-passed',
  })
  @ApiResponse({ status: 413, description: 'workbook-too-large' })
  @ApiResponse({ status: 422, description: 'not-own-sheet, sheet-not-found, workbook-not-xlsx, …' })
  apply(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @UploadedFile() file: UploadedContent | undefined,
    @Body() body: OwnBookBody,
    @CurrentActor() actor: Actor,
  ): Promise<OwnBookResultDto> {
    const keep = new Set((body.keep ?? '').split(',').filter(Boolean).map(Number));
    return this.books.apply(setId, file, { fingerprint: body.fingerprint, keep }, actor);
  }
}
