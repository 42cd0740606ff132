import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../access/access.decorators.js';
import { XLSX_TYPE } from './export-file.js';
import { HonoursBookPreviewQuery, HonoursBookQuery } from './exports.dto.js';
import { HonoursBook } from './honours-book.service.js';
import { PaperDesk, type PaperPreview } from './paper-desk.service.js';
import { PrintPreviewDto } from './print-preview.dto.js';

/** The ledger of honours as a book: to take and to look at before it is printed. */
@ApiTags('exports')
@ApiResponse({ status: 409, description: 'empty-list' })
@RequirePermission('export.run')
@Controller('api/exports/honours')
export class HonoursBookController {
  constructor(
    private readonly desk: PaperDesk,
    private readonly book: HonoursBook,
  ) {}

  @Get()
  @ApiProduces(XLSX_TYPE)
  @ApiOperation({ summary: 'Sổ theo dõi khen thưởng (xlsx)' })
  async take(@Query() query: HonoursBookQuery, @Res() response: Response): Promise<void> {
    const file = await this.desk.download(() => this.book.paper(query));
    response.setHeader('content-type', XLSX_TYPE);
    response.setHeader('content-disposition', `attachment; filename="${file.fileName}"`);
    if ('bytes' in file) response.send(file.bytes);
    else await file.write(response);
  }

  @Get('preview')
  @ApiOperation({ summary: 'Xem trước khi in: sổ theo dõi khen thưởng' })
  @ApiOkResponse({ type: PrintPreviewDto })
  preview(@Query() { page, pages, ...chosen }: HonoursBookPreviewQuery): Promise<PaperPreview> {
    return this.desk.preview(() => this.book.paper(chosen), page, pages);
  }
}
