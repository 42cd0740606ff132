import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { DecisionDetailDto, VersionBody } from './decisions.dto.js';
import { IssueBody, ReturnBody } from './life.dto.js';
import { IssuingService } from './issuing.service.js';
import { DecisionLife } from './life.service.js';
import { PaperDecisionBody } from './paper/paper.dto.js';
import { PaperDecisions } from './paper/paper-decisions.service.js';
import { AftermathDto, ReturnedBody, RevokeBody } from './revoking/revocations.dto.js';
import { RevocationsQueries } from './revoking/revocations.queries.js';
import { RevocationsService } from './revoking/revocations.service.js';

const STEP_REFUSALS = 'wrong-step, already-issued, stale-version, wrong-phase';

/** The life of a decision: proposed, approved, issued, revoked; and those that had theirs on paper. */
@ApiTags('decisions')
@Controller('api/decisions')
export class DecisionLifeController {
  constructor(
    private readonly life: DecisionLife,
    private readonly issuing: IssuingService,
    private readonly papers: PaperDecisions,
    private readonly revocations: RevocationsService,
    private readonly aftermaths: RevocationsQueries,
  ) {}

  @Post('paper')
  @RequirePermission('decision.record-paper')
  @ApiOperation({ summary: 'Nhập quyết định đã ký trên giấy: có số, ngày, người ký; ghi thẳng vào sổ' })
  @ApiCreatedResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 400, description: 'day-out-of-order, kind-not-granted' })
  @ApiResponse({ status: 409, description: 'number-taken' })
  recordPaper(@Body() body: PaperDecisionBody, @CurrentActor() actor: Actor): Promise<DecisionDetailDto> {
    return this.papers.record(body, actor);
  }

  @Post(':id/propose')
  @HttpCode(200)
  @RequirePermission('decision.propose')
  @ApiOperation({ summary: 'Trình dự thảo để lãnh đạo duyệt' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 409, description: `${STEP_REFUSALS}, decision-incomplete` })
  propose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: VersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionDetailDto> {
    return this.life.propose(id, version, actor);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @RequirePermission('decision.approve')
  @ApiOperation({ summary: 'Duyệt dự thảo đã trình' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 409, description: `${STEP_REFUSALS}, decision-incomplete` })
  approve(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: VersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionDetailDto> {
    return this.life.approve(id, version, actor);
  }

  @Post(':id/return')
  @HttpCode(200)
  @RequirePermission('decision.approve', 'decision.propose')
  @ApiOperation({ summary: 'Trả lại thành dự thảo, có lý do; cán bộ rút lại khi chưa duyệt' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 409, description: STEP_REFUSALS })
  giveBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, reason }: ReturnBody,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionDetailDto> {
    return this.life.giveBack(id, version, reason, actor);
  }

  @Post(':id/issue')
  @HttpCode(200)
  @RequirePermission('decision.issue')
  @ApiOperation({ summary: 'Ban hành: đánh số, khóa, ghi sổ theo dõi khen thưởng' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 400, description: 'not-confirmed' })
  @ApiResponse({
    status: 409,
    description: `${STEP_REFUSALS}, decision-incomplete, number-taken, rate-missing, budget-passed, nomination-not-eligible, nomination-set-aside, refused-by-council`,
  })
  issue(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: IssueBody,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionDetailDto> {
    return this.issuing.issue(id, body, actor);
  }

  @Get(':id/aftermath')
  @RequirePermission('decision.read')
  @ApiOperation({ summary: 'Việc hủy, nộp lại và đính chính của một quyết định đã ban hành' })
  @ApiOkResponse({ type: AftermathDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  aftermath(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<AftermathDto> {
    return this.aftermaths.aftermath(id, actor);
  }

  @Post(':id/revocations')
  @RequirePermission('decision.revoke')
  @ApiOperation({ summary: 'Hủy toàn bộ hoặc một số dòng, bằng một quyết định hủy có số' })
  @ApiCreatedResponse({ type: AftermathDto })
  @ApiResponse({ status: 400, description: 'not-confirmed, day-out-of-order' })
  @ApiResponse({ status: 409, description: 'not-issued, already-revoked, stale-version, number-taken' })
  revoke(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RevokeBody,
    @CurrentActor() actor: Actor,
  ): Promise<AftermathDto> {
    return this.revocations.revoke(id, body, actor);
  }

  @Put(':id/returned')
  @RequirePermission('decision.revoke', 'decision.draft')
  @ApiOperation({ summary: 'Ghi ngày nộp lại hiện vật, tiền thưởng của một dòng bị hủy' })
  @ApiOkResponse({ type: AftermathDto })
  @ApiResponse({ status: 400, description: 'day-out-of-order' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  trackReturn(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnedBody,
    @CurrentActor() actor: Actor,
  ): Promise<AftermathDto> {
    return this.revocations.trackReturn(id, body, actor);
  }
}
