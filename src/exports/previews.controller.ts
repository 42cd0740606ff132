import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { CampaignPapers } from './campaign-papers.service.js';
import {
  AttachedListPreviewQuery,
  AwardSummaryPreviewQuery,
  CriteriaTablePreviewQuery,
  MoneyReceiptsPreviewQuery,
  ProposalsPreviewQuery,
  ScoreSummaryPreviewQuery,
  YearEndPreviewQuery,
} from './exports.dto.js';
import { PaperDesk, type PaperPreview } from './paper-desk.service.js';
import type { Paper } from './paper.js';
import { PreviewQuery, PrintPreviewDto } from './print-preview.dto.js';
import { ScorePapers } from './score-papers.service.js';

/** Each list page by page as it will print, beside its workbook and with the same options. */
@ApiTags('exports')
@ApiResponse({ status: 404, description: 'not-found' })
@ApiResponse({ status: 409, description: 'empty-list' })
@RequirePermission('export.run')
@Controller('api/exports')
export class PreviewsController {
  constructor(
    private readonly desk: PaperDesk,
    private readonly papers: CampaignPapers,
    private readonly scores: ScorePapers,
  ) {}

  @Get('decisions/:id/attached-list/preview')
  @ApiOperation({ summary: 'Xem trước khi in: danh sách kèm theo Quyết định' })
  @ApiOkResponse({ type: PrintPreviewDto })
  attachedList(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AttachedListPreviewQuery,
  ): Promise<PaperPreview> {
    return this.show(query, () => this.papers.attachedList(id, query));
  }

  @Get('campaigns/:id/proposals/preview')
  @ApiOperation({ summary: 'Xem trước khi in: danh sách đề nghị khen thưởng' })
  @ApiOkResponse({ type: PrintPreviewDto })
  proposals(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ProposalsPreviewQuery,
  ): Promise<PaperPreview> {
    return this.show(query, () => this.papers.proposals(id, query));
  }

  @Get('campaigns/:id/money-receipts/preview')
  @ApiOperation({ summary: 'Xem trước khi in: danh sách ký nhận tiền thưởng' })
  @ApiOkResponse({ type: PrintPreviewDto })
  moneyReceipts(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: MoneyReceiptsPreviewQuery,
  ): Promise<PaperPreview> {
    return this.show(query, () => this.papers.moneyReceipts(id, query));
  }

  @Get('campaigns/:id/award-summary/preview')
  @ApiOperation({ summary: 'Xem trước khi in: tổng hợp khen thưởng theo đơn vị' })
  @ApiOkResponse({ type: PrintPreviewDto })
  awardSummary(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AwardSummaryPreviewQuery,
  ): Promise<PaperPreview> {
    return this.show(query, () => this.papers.awardSummary(id, query));
  }

  @Get('campaigns/:id/year-end/preview')
  @ApiOperation({ summary: 'Xem trước khi in: tệp tổng kết năm' })
  @ApiOkResponse({ type: PrintPreviewDto })
  @ApiResponse({ status: 403, description: 'results-hidden' })
  yearEnd(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: YearEndPreviewQuery,
    @CurrentActor() actor: Actor,
  ): Promise<PaperPreview> {
    return this.show(query, () => this.papers.yearEnd(id, query, actor));
  }

  @Get('criteria-sets/:id/score-summary/preview')
  @ApiOperation({ summary: 'Xem trước khi in: bảng tổng hợp điểm của các thành viên' })
  @ApiOkResponse({ type: PrintPreviewDto })
  @ApiResponse({ status: 403, description: 'results-hidden' })
  scoreSummary(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ScoreSummaryPreviewQuery,
    @CurrentActor() actor: Actor,
  ): Promise<PaperPreview> {
    return this.show(query, () => this.scores.scoreSummary(id, query, actor));
  }

  @Get('criteria-sets/:id/participants/:participantId/scoring-table/preview')
  @ApiOperation({ summary: 'Xem trước khi in: bảng chấm điểm của một tập thể, cá nhân' })
  @ApiOkResponse({ type: PrintPreviewDto })
  @ApiResponse({ status: 403, description: 'results-hidden' })
  scoringTable(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() query: CriteriaTablePreviewQuery,
    @CurrentActor() actor: Actor,
  ): Promise<PaperPreview> {
    return this.show(query, () => this.scores.scoringTable(id, participantId, query, actor));
  }

  @Get('criteria-sets/:id/criteria-table/preview')
  @ApiOperation({ summary: 'Xem trước khi in: bảng tiêu chí để trống' })
  @ApiOkResponse({ type: PrintPreviewDto })
  criteriaTable(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: CriteriaTablePreviewQuery,
  ): Promise<PaperPreview> {
    return this.show(query, () => this.scores.criteriaTable(id, query));
  }

  private show({ page, pages }: PreviewQuery, make: () => Promise<Paper>): Promise<PaperPreview> {
    return this.desk.preview(make, page, pages);
  }
}
