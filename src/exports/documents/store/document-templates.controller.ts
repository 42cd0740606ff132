import { Controller, Delete, Get, Param, ParseEnumPipe, Post, Res, UploadedFile } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../../../access/access.decorators.js';
import { contentDisposition } from '../../../platform/http/content-disposition.js';
import { TakesFile, type UploadedContent } from '../../../platform/http/takes-file.js';
import { MOST_TEMPLATE_BYTES } from '../../../platform/word/check-package.js';
import { DOCUMENT_KINDS, type DocumentKindCode } from '../document-kind.js';
import { DocumentTemplateDto } from '../documents.dto.js';
import { malformedTemplate, templateTooLarge } from '../errors.js';
import { DocumentTemplates } from './document-templates.service.js';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const KINDS = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, kind])) as Record<
  DocumentKindCode,
  DocumentKindCode
>;
const REFUSALS =
  'template-faults, template-empty, template-not-docx, template-damaged, template-encrypted, template-has-macros, template-has-objects, template-has-links';

/** Word templates of the ward's documents: taken out, edited in Word, brought back. */
@ApiTags('documents')
@Controller('api/document-templates')
export class DocumentTemplatesController {
  constructor(private readonly templates: DocumentTemplates) {}

  @Get()
  @RequirePermission('export.run', 'template.manage')
  @ApiOperation({ summary: 'Các loại văn bản, mẫu đang dùng và chỗ điền của mỗi loại' })
  @ApiOkResponse({ type: [DocumentTemplateDto] })
  list(): Promise<DocumentTemplateDto[]> {
    return this.templates.list();
  }

  @Get(':kind/file')
  @RequirePermission('export.run', 'template.manage')
  @ApiParam({ name: 'kind', enum: DOCUMENT_KINDS })
  @ApiOperation({ summary: 'Tải mẫu đang dùng về để sửa bằng Word' })
  @ApiOkResponse({ content: { [DOCX_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  async file(
    @Param('kind', new ParseEnumPipe(KINDS)) kind: DocumentKindCode,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, bytes } = await this.templates.file(kind);
    response.setHeader('content-type', DOCX_TYPE);
    response.setHeader('content-disposition', contentDisposition('attachment', fileName));
    response.send(bytes);
  }

  @Post(':kind')
  @RequirePermission('template.manage')
  @ApiParam({ name: 'kind', enum: DOCUMENT_KINDS })
  @TakesFile({ maxBytes: MOST_TEMPLATE_BYTES, tooLarge: templateTooLarge, malformed: malformedTemplate })
  @ApiOperation({ summary: 'Tải mẫu đã sửa lên; mẫu được kiểm tra trước khi nhận' })
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary', description: 'Tệp .docx, nhiều nhất 5 MB' } },
    },
  })
  @ApiCreatedResponse({ type: DocumentTemplateDto })
  @ApiResponse({ status: 400, description: 'missing-file, malformed-upload' })
  @ApiResponse({ status: 422, description: `${REFUSALS}, template-too-large` })
  upload(
    @Param('kind', new ParseEnumPipe(KINDS)) kind: DocumentKindCode,
    @UploadedFile() file: UploadedContent | undefined,
  ): Promise<DocumentTemplateDto> {
    return this.templates.upload(kind, file);
  }

  @Delete(':kind')
  @RequirePermission('template.manage')
  @ApiParam({ name: 'kind', enum: DOCUMENT_KINDS })
  @ApiOperation({ summary: 'Bỏ mẫu riêng, dùng lại mẫu có sẵn' })
  @ApiOkResponse({ type: DocumentTemplateDto })
  @ApiResponse({ status: 409, description: 'already-standard' })
  withdraw(@Param('kind', new ParseEnumPipe(KINDS)) kind: DocumentKindCode): Promise<DocumentTemplateDto> {
    return this.templates.withdraw(kind);
  }
}
