import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { CampaignPapers } from './campaign-papers.service.js';
import { XLSX_TYPE } from './export-file.js';
import {
  AttachedListQuery,
  AwardSummaryQuery,
  CriteriaTableQuery,
  MoneyReceiptsQuery,
  ProposalsQuery,
  ScoreSummaryQuery,
  YearEndQuery,
} from './exports.dto.js';
import { PaperDesk } from './paper-desk.service.js';
import type { Paper } from './paper.js';
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
  attachedList(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AttachedListQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.send(response, () => this.papers.attachedList(id, query));
  }

  @Get('campaigns/:id/proposals')
  @ApiOperation({ summary: 'Danh sách đề nghị khen thưởng (xlsx)' })
  proposals(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ProposalsQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.send(response, () => this.papers.proposals(id, query));
  }

  @Get('campaigns/:id/money-receipts')
  @ApiOperation({ summary: 'Danh sách ký nhận tiền thưởng (xlsx)' })
  moneyReceipts(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: MoneyReceiptsQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.send(response, () => this.papers.moneyReceipts(id, query));
  }

  @Get('campaigns/:id/award-summary')
  @ApiOperation({ summary: 'Tổng hợp khen thưởng theo đơn vị (xlsx)' })
  awardSummary(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AwardSummaryQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.send(response, () => this.papers.awardSummary(id, query));
  }

  @Get('campaigns/:id/year-end')
  @ApiOperation({
    summary: 'Tệp tổng kết năm: danh sách, tổng hợp theo đơn vị, tiền thưởng, xếp hạng (xlsx)',
  })
  @ApiResponse({ status: 403, description: 'results-hidden' })
  yearEnd(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: YearEndQuery,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    return this.send(response, () => this.papers.yearEnd(id, query, actor));
  }

  @Get('criteria-sets/:id/score-summary')
  @ApiOperation({ summary: 'Bảng tổng hợp điểm của các thành viên (xlsx)' })
  @ApiResponse({ status: 403, description: 'results-hidden' })
  scoreSummary(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ScoreSummaryQuery,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    return this.send(response, () => this.scores.scoreSummary(id, query, actor));
  }

  @Get('criteria-sets/:id/participants/:participantId/scoring-table')
  @ApiOperation({ summary: 'Bảng chấm điểm của một tập thể, cá nhân (xlsx)' })
  @ApiResponse({ status: 403, description: 'results-hidden' })
  scoringTable(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() query: CriteriaTableQuery,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    return this.send(response, () => this.scores.scoringTable(id, participantId, query, actor));
  }

  @Get('criteria-sets/:id/criteria-table')
  @ApiOperation({ summary: 'Bảng tiêu chí để trống, để ghi điểm bằng tay (xlsx)' })
  criteriaTable(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: CriteriaTableQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.send(response, () => this.scores.criteriaTable(id, query));
  }

  private async send(response: Response, make: () => Promise<Paper>): Promise<void> {
    const file = await this.desk.download(make);
    response.setHeader('content-type', XLSX_TYPE);
    response.setHeader('content-disposition', `attachment; filename="${file.fileName}"`);
    if ('bytes' in file) response.send(file.bytes);
    else await file.write(response);
  }
}
