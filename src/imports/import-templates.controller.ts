import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { Identifier } from '../platform/http/fields.js';
import { AnswersWorkbook, sendWorkbook } from '../platform/http/send-workbook.js';
import { IMPORT_KINDS } from './import-kind.js';
import { ImportTemplates } from './import-templates.service.js';

class TemplateQuery {
  @Identifier({ optional: true, description: 'Phong trào mà tệp sẽ nhập vào (bắt buộc với phiếu chấm)' })
  campaignId?: string;
}

/** Workbooks to fill in and send back. */
@ApiTags('imports')
@Controller('api/imports/templates')
@RequirePermission('import.run')
export class ImportTemplatesController {
  constructor(private readonly templates: ImportTemplates) {}

  @Get(':kind')
  @ApiOperation({ summary: 'Tệp Excel mẫu để điền (xlsx)' })
  @ApiParam({ name: 'kind', enum: IMPORT_KINDS })
  @AnswersWorkbook()
  @ApiResponse({ status: 400, description: 'invalid-input (unknown-import-kind, campaign-required)' })
  @ApiResponse({ status: 404, description: 'not-found' })
  async template(
    @Param('kind') kind: string,
    @Query() query: TemplateQuery,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, bytes } = await this.templates.make(kind, query.campaignId, actor);
    sendWorkbook(response, fileName, bytes);
  }
}
