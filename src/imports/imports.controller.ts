import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  UploadedFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { SortsBy, type Page } from '../platform/http/paging.js';
import { AnswersWorkbook, nameWorkbook } from '../platform/http/send-workbook.js';
import {
  ApplyBody,
  ImportDto,
  ImportPage,
  ImportPageQuery,
  ImportRowDto,
  ImportRowPage,
  ImportRowsQuery,
  UploadBody,
} from './imports.dto.js';
import { IMPORT_ROWS_SORTABLE, IMPORTS_SORTABLE, ImportsQueries } from './imports.queries.js';
import { ImportsService } from './imports.service.js';
import { MarkedFiles } from './marked-file.service.js';
import { UploadsService } from './uploads.service.js';
import { TakesWorkbook, type UploadedWorkbook } from './upload.js';

/** Excel files in: upload → preview → apply. */
@ApiTags('imports')
@Controller('api/imports')
@RequirePermission('import.run')
export class ImportsController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly imports: ImportsService,
    private readonly queries: ImportsQueries,
    private readonly marked: MarkedFiles,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các lần nhập dữ liệu, mới nhất trước' })
  @ApiOkResponse({ type: ImportPage })
  @SortsBy(IMPORTS_SORTABLE)
  list(@Query() query: ImportPageQuery): Promise<Page<ImportDto>> {
    return this.queries.page(query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một lần nhập: số dòng theo sheet, tình trạng và mã lỗi' })
  @ApiOkResponse({ type: ImportDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<ImportDto> {
    return this.queries.get(id);
  }

  @Get(':id/rows')
  @ApiOperation({ summary: 'Bản xem trước theo từng dòng' })
  @ApiOkResponse({ type: ImportRowPage })
  @ApiResponse({ status: 404, description: 'not-found' })
  @SortsBy(IMPORT_ROWS_SORTABLE)
  rows(@Param('id', ParseUUIDPipe) id: string, @Query() query: ImportRowsQuery): Promise<Page<ImportRowDto>> {
    return this.queries.rows(id, query);
  }

  @Get(':id/marked-file')
  @ApiOperation({ summary: 'Tệp đã tải lên kèm cột «Lỗi» cuối mỗi sheet (xlsx)' })
  @AnswersWorkbook()
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'already-discarded' })
  async markedFile(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.marked.of(id, actor);
    nameWorkbook(response, file.fileName);
    await file.write(response);
  }

  @Post()
  @TakesWorkbook()
  @ApiOperation({ summary: 'Tải tệp Excel lên và xem trước; chưa ghi gì' })
  @ApiCreatedResponse({ type: ImportDto })
  @ApiResponse({
    status: 400,
    description: 'missing-file, malformed-upload, campaign-required, invalid-input',
  })
  @ApiResponse({ status: 413, description: 'workbook-too-large' })
  @ApiResponse({ status: 422, description: 'workbook-not-xlsx, workbook-damaged, workbook-encrypted, …' })
  upload(
    @UploadedFile() file: UploadedWorkbook | undefined,
    @Body() body: UploadBody,
    @CurrentActor() actor: Actor,
  ): Promise<ImportDto> {
    return this.uploads.preview(file, body, actor);
  }

  @Post(':id/apply')
  @HttpCode(200)
  @ApiOperation({ summary: 'Áp dụng bản xem trước trong một giao dịch; dòng lỗi được để lại' })
  @ApiOkResponse({ type: ImportDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({
    status: 409,
    description:
      'stale-version, preview-outdated, already-applied, already-discarded, import-in-progress, wrong-phase',
  })
  apply(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApplyBody,
    @CurrentActor() actor: Actor,
  ): Promise<ImportDto> {
    return this.imports.apply(id, body.version, actor);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bỏ bản xem trước; nội dung đã đọc được xóa' })
  @ApiOkResponse({ type: ImportDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'already-applied, already-discarded' })
  discard(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ImportDto> {
    return this.imports.discard(id, actor);
  }
}
