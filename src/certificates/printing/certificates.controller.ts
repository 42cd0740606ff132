import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import {
  AchievementBody,
  CertificateBatchDto,
  CertificateSheetDto,
  PreviewCertificatesBody,
  PrintCertificatesBody,
  SpoilPrintBody,
} from './certificates.dto.js';
import { CertificatesQueries } from './certificates.queries.js';
import { CertificatesService } from './certificates.service.js';
import { PrintingService } from './printing.service.js';
import { AnswersPdf, sendPdf } from './send-pdf.js';
import { SheetsService } from './sheets.service.js';

/** Certificates of a decision: what is written on them, printing, spoiled sheets. */
@ApiTags('certificates')
@ApiResponse({ status: 404, description: 'not-found' })
@Controller('api')
export class CertificatesController {
  constructor(
    private readonly queries: CertificatesQueries,
    private readonly certificates: CertificatesService,
    private readonly printing: PrintingService,
    private readonly sheets: SheetsService,
  ) {}

  @Get('decisions/:id/certificates')
  @RequirePermission('certificate.read')
  @ApiOperation({ summary: 'Bằng, giấy khen của một quyết định: đã in, hỏng, còn phải in' })
  @ApiOkResponse({ type: CertificateSheetDto })
  sheet(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<CertificateSheetDto> {
    return this.queries.sheet(id, actor);
  }

  @Put('decisions/:id/certificates/achievement')
  @RequirePermission('certificate.print')
  @ApiOperation({ summary: 'Viết nội dung khen thưởng in trên các tờ đã chọn' })
  @ApiOkResponse({ type: CertificateSheetDto })
  @ApiResponse({ status: 409, description: 'stale-version' })
  word(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AchievementBody,
    @CurrentActor() actor: Actor,
  ): Promise<CertificateSheetDto> {
    return this.certificates.word(id, body, actor);
  }

  @Post('decisions/:id/certificates/preview')
  @HttpCode(200)
  @RequirePermission('certificate.print')
  @ApiOperation({ summary: 'Xem thử các tờ đã chọn (pdf, có chữ «XEM THỬ»)' })
  @AnswersPdf()
  @ApiResponse({ status: 409, description: 'blank-retired' })
  @ApiResponse({ status: 422, description: 'text-does-not-fit, letter-not-in-font' })
  async preview(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PreviewCertificatesBody,
    @Res() response: Response,
  ): Promise<void> {
    sendPdf(response, 'Xem_thu_giay_khen.pdf', await this.sheets.preview(id, body));
  }

  @Post('decisions/:id/certificates/print')
  @HttpCode(200)
  @RequirePermission('certificate.print')
  @ApiOperation({ summary: 'Ghi nhận in các tờ đã chọn theo thứ tự danh sách; tệp in lấy theo mã lần in' })
  @ApiOkResponse({ type: CertificateBatchDto })
  @ApiResponse({
    status: 409,
    description:
      'not-issued, line-revoked, name-contested, names-not-proofed, already-printed, blank-retired, no-public-address',
  })
  @ApiResponse({ status: 422, description: 'text-does-not-fit, letter-not-in-font' })
  print(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PrintCertificatesBody,
  ): Promise<CertificateBatchDto> {
    return this.printing.print(id, body);
  }

  @Get('certificate-batches/:id/file')
  @RequirePermission('certificate.print')
  @ApiOperation({ summary: 'Tệp in của một lần in (pdf)' })
  @AnswersPdf()
  async file(@Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const { fileName, bytes } = await this.sheets.batch(id);
    sendPdf(response, fileName, bytes);
  }

  @Post('certificate-prints/:id/spoil')
  @HttpCode(200)
  @RequirePermission('certificate.print')
  @ApiOperation({ summary: 'Ghi một tờ đã in là hỏng' })
  @ApiOkResponse({ type: CertificateSheetDto })
  @ApiResponse({ status: 409, description: 'already-spoiled' })
  spoil(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: SpoilPrintBody,
    @CurrentActor() actor: Actor,
  ): Promise<CertificateSheetDto> {
    return this.certificates.spoil(id, reason, actor);
  }
}
