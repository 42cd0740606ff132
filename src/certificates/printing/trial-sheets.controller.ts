import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../../access/access.decorators.js';
import { TrialSheetQuery } from './certificates.dto.js';
import { AnswersPdf, sendPdf } from './send-pdf.js';
import { SheetsService } from './sheets.service.js';

/** Sheets to hold against a blank before anything is printed on one. */
@ApiTags('certificates')
@ApiResponse({ status: 404, description: 'not-found' })
@ApiResponse({ status: 409, description: 'blank-retired' })
@Controller('api/certificate-blanks')
export class TrialSheetsController {
  constructor(private readonly sheets: SheetsService) {}

  @Get(':id/sample')
  @RequirePermission('certificate.read')
  @ApiOperation({ summary: 'Tờ thử với tên giả định, mỗi loại đối tượng một trang (pdf)' })
  @AnswersPdf()
  @ApiResponse({ status: 422, description: 'text-does-not-fit' })
  async sample(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { printerId }: TrialSheetQuery,
    @Res() response: Response,
  ): Promise<void> {
    sendPdf(response, 'To_thu_mau_phoi.pdf', await this.sheets.sample(id, printerId));
  }

  @Get(':id/test-page')
  @RequirePermission('certificate.read')
  @ApiOperation({ summary: 'Tờ kẻ ô milimét để đo độ lệch của máy in (pdf)' })
  @AnswersPdf()
  async testPage(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { printerId }: TrialSheetQuery,
    @Res() response: Response,
  ): Promise<void> {
    sendPdf(response, 'To_thu_may_in.pdf', await this.sheets.testPage(id, printerId));
  }
}
