import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Post,
  Res,
  UploadedFile,
} from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { contentDisposition } from '../../platform/http/content-disposition.js';
import { TakesFile, type UploadedContent } from '../../platform/http/takes-file.js';
import { MOST_TEMPLATE_BYTES } from '../../platform/word/check-package.js';
import { AgreementPapers } from './agreement-papers.service.js';
import { AgreementDto, MarkReadyBody } from './agreement.dto.js';
import { UPLOADED_KINDS, type UploadedKind } from './agreement.entity.js';
import { Agreement } from './agreement.service.js';
import { malformedPaper, paperTooLarge } from './errors.js';

const KINDS = Object.fromEntries(UPLOADED_KINDS.map((kind) => [kind, kind])) as Record<
  UploadedKind,
  UploadedKind
>;
const FILE_TYPE = 'application/octet-stream';

/** «Đối chiếu»: the papers of one decision held against each other. */
@ApiTags('agreement')
@Controller('api/decisions/:id/agreement')
export class AgreementController {
  constructor(
    private readonly agreement: Agreement,
    private readonly papers: AgreementPapers,
  ) {}

  @Get()
  @RequirePermission('export.run')
  @ApiOperation({ summary: 'Đối chiếu biên bản, tờ trình, quyết định, danh sách, tiền thưởng, số giấy khen' })
  @ApiOkResponse({ type: AgreementDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  of(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<AgreementDto> {
    return this.agreement.of(id, actor);
  }

  @Post('ready')
  @HttpCode(200)
  @RequirePermission('decision.propose')
  @ApiOperation({ summary: 'Đánh dấu bộ văn bản sẵn sàng ký' })
  @ApiOkResponse({ type: AgreementDto })
  @ApiResponse({ status: 409, description: 'papers-differ, stale-version' })
  markReady(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: MarkReadyBody,
    @CurrentActor() actor: Actor,
  ): Promise<AgreementDto> {
    return this.agreement.markReady(id, version, actor);
  }

  @Post('papers/:kind')
  @HttpCode(200)
  @RequirePermission('decision.draft')
  @ApiParam({ name: 'kind', enum: UPLOADED_KINDS })
  @TakesFile({ maxBytes: MOST_TEMPLATE_BYTES, tooLarge: paperTooLarge, malformed: malformedPaper })
  @ApiOperation({ summary: 'Tải lên văn bản đã sửa bằng Word, danh sách đã sửa bằng Excel để đối chiếu' })
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary', description: 'Tệp .docx, .xlsx, nhiều nhất 5 MB' },
      },
    },
  })
  @ApiOkResponse({ type: AgreementDto })
  @ApiResponse({ status: 400, description: 'missing-file, malformed-upload' })
  @ApiResponse({ status: 422, description: 'paper-wrong-type, paper-too-large, template-*, workbook-*' })
  async upload(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind', new ParseEnumPipe(KINDS)) kind: UploadedKind,
    @UploadedFile() file: UploadedContent | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<AgreementDto> {
    await this.papers.upload(id, kind, file);
    return this.agreement.of(id, actor);
  }

  @Delete('papers/:kind')
  @RequirePermission('decision.draft')
  @ApiParam({ name: 'kind', enum: UPLOADED_KINDS })
  @ApiOperation({ summary: 'Bỏ tệp đã tải lên, đối chiếu bản của chương trình' })
  @ApiOkResponse({ type: AgreementDto })
  @ApiResponse({ status: 409, description: 'nothing-uploaded' })
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind', new ParseEnumPipe(KINDS)) kind: UploadedKind,
    @CurrentActor() actor: Actor,
  ): Promise<AgreementDto> {
    await this.papers.withdraw(id, kind);
    return this.agreement.of(id, actor);
  }

  @Get('papers/:kind/file')
  @RequirePermission('export.run')
  @ApiParam({ name: 'kind', enum: UPLOADED_KINDS })
  @ApiOperation({ summary: 'Tải về tệp đã tải lên' })
  @ApiOkResponse({ content: { [FILE_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  @ApiResponse({ status: 404, description: 'not-found' })
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind', new ParseEnumPipe(KINDS)) kind: UploadedKind,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, bytes } = await this.papers.file(id, kind);
    response.setHeader('content-type', FILE_TYPE);
    response.setHeader('content-disposition', contentDisposition('attachment', fileName));
    response.send(bytes);
  }
}
