import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { CampaignPapers } from './campaign-papers.service.js';
import { XLSX_TYPE, type ExportFile } from './export-file.js';
import { AttachedListQuery } from './exports.dto.js';
import { attachedListOptions } from './options.js';
import { PaperDesk } from './paper-desk.service.js';
import { ScorePapers } from './score-papers.service.js';

/** The year's lists as workbooks that print right the first time. */
@ApiTags('exports')
@ApiProduces(XLSX_TYPE)
@ApiResponse({ status: 404, description: 'not-found' })
@ApiResponse({ status: 409, description: 'empty-list' })
@RequirePermission('export.run')
@Controller('api/exports')
export class ExportsController {
  constructor(
    private readonly desk: PaperDesk,
    private readonly papers: CampaignPapers,
    private readonly scores: ScorePapers,
  ) {}

  @Get('decisions/:id/attached-list')
  @ApiOperation({ summary: 'Danh sách kèm theo Quyết định (xlsx)' })
  async attachedList(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AttachedListQuery,
    @Res() response: Response,
  ): Promise<void> {
    const options = attachedListOptions(query);
    await send(response, await this.desk.download(() => this.papers.attachedList(id, options)));
  }

  @Get('campaigns/:id/proposals')
  @ApiOperation({ summary: 'Danh sách đề nghị khen thưởng (xlsx)' })
  async proposals(@Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    await send(response, await this.desk.download(() => this.papers.proposals(id)));
  }

  @Get('campaigns/:id/money-receipts')
  @ApiOperation({ summary: 'Danh sách ký nhận tiền thưởng (xlsx)' })
  async moneyReceipts(@Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    await send(response, await this.desk.download(() => this.papers.moneyReceipts(id)));
  }

  @Get('campaigns/:id/year-end')
  @ApiOperation({
    summary: 'Tệp tổng kết năm: danh sách, tổng hợp theo đơn vị, tiền thưởng, xếp hạng (xlsx)',
  })
  @ApiOkResponse()
  @ApiResponse({ status: 403, description: 'results-hidden' })
  async yearEnd(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    await send(response, await this.desk.download(() => this.papers.yearEnd(id, actor)));
  }

  @Get('criteria-sets/:id/score-summary')
  @ApiOperation({ summary: 'Bảng tổng hợp điểm của các thành viên (xlsx)' })
  @ApiOkResponse()
  @ApiResponse({ status: 403, description: 'results-hidden' })
  async scoreSummary(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    await send(response, await this.desk.download(() => this.scores.scoreSummary(id, actor)));
  }

  @Get('criteria-sets/:id/participants/:participantId/scoring-table')
  @ApiOperation({ summary: 'Bảng chấm điểm của một tập thể, cá nhân (xlsx)' })
  @ApiOkResponse()
  @ApiResponse({ status: 403, description: 'results-hidden' })
  async scoringTable(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const make = this.desk.download(() => this.scores.scoringTable(id, participantId, actor));
    await send(response, await make);
  }
}

async function send(response: Response, file: ExportFile): Promise<void> {
  response.setHeader('content-type', XLSX_TYPE);
  response.setHeader('content-disposition', `attachment; filename="${file.fileName}"`);
  if ('bytes' in file) response.send(file.bytes);
  else await file.write(response);
}
