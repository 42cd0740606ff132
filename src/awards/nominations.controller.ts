import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { SortsBy, type Page } from '../platform/http/paging.js';
import {
  EvaluatedDto,
  NominateBody,
  NominatedDto,
  NominationDetailDto,
  NominationPage,
  NominationPageQuery,
  OverrideBody,
  RuleSetPage,
  RuleSetPageQuery,
  SelectionBody,
  WithdrawOverrideBody,
  type NominationDto,
  type RuleSetDto,
} from './awards.dto.js';
import { EvaluationService } from './evaluation.service.js';
import { NOMINATIONS_SORTABLE, NominationsQueries } from './nominations.queries.js';
import { NominationsService } from './nominations.service.js';
import { RULE_SETS_SORTABLE, RuleSetsService } from './rule-sets.service.js';

const GATE = 'wrong-phase, not-yet-open, deadline-passed';

/** Nominations for awards and what the rules say of them. */
@ApiTags('awards')
@Controller('api')
export class NominationsController {
  constructor(
    private readonly nominations: NominationsService,
    private readonly evaluation: EvaluationService,
    private readonly queries: NominationsQueries,
    private readonly rules: RuleSetsService,
  ) {}

  @Post('campaigns/:id/nominations/from-registrations')
  @HttpCode(200)
  @RequirePermission('nomination.manage')
  @ApiOperation({ summary: 'Lập đề nghị khen thưởng từ các đăng ký đã nhận' })
  @ApiOkResponse({ type: NominatedDto })
  @ApiResponse({ status: 409, description: GATE })
  fromRegistrations(@Param('id', ParseUUIDPipe) id: string): Promise<NominatedDto> {
    return this.nominations.fromRegistrations(id);
  }

  @Post('campaigns/:id/nominations/evaluate')
  @HttpCode(200)
  @RequirePermission('nomination.manage')
  @ApiOperation({ summary: 'Xét điều kiện mọi đề nghị, mỗi điều kiện một câu' })
  @ApiOkResponse({ type: EvaluatedDto })
  @ApiResponse({ status: 409, description: GATE })
  evaluate(@Param('id', ParseUUIDPipe) id: string): Promise<EvaluatedDto> {
    return this.evaluation.evaluate(id);
  }

  @Post('campaigns/:id/nominations')
  @RequirePermission('nomination.manage')
  @ApiOperation({ summary: 'Đề nghị một đối tượng chưa đăng ký' })
  @ApiCreatedResponse({ type: NominationDetailDto })
  @ApiResponse({ status: 400, description: 'kind-not-granted' })
  @ApiResponse({ status: 409, description: `nomination-exists, award-not-in-campaign, ${GATE}` })
  nominate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NominateBody,
    @CurrentActor() actor: Actor,
  ): Promise<NominationDetailDto> {
    return this.nominations.nominate(id, body, actor);
  }

  @Get('campaigns/:id/nominations')
  @RequirePermission('nomination.read')
  @ApiOperation({ summary: 'Danh sách đề nghị khen thưởng của phong trào' })
  @ApiOkResponse({ type: NominationPage })
  @ApiResponse({ status: 400, description: 'invalid-input, unknown-sort' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @SortsBy(NOMINATIONS_SORTABLE)
  list(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: NominationPageQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Page<NominationDto>> {
    return this.queries.page(id, query, actor);
  }

  @Get('nominations/:id')
  @RequirePermission('nomination.read')
  @ApiOperation({ summary: 'Một đề nghị, kèm từng câu giải thích' })
  @ApiOkResponse({ type: NominationDetailDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<NominationDetailDto> {
    return this.queries.get(id, actor);
  }

  @Patch('nominations/:id/override')
  @RequirePermission('nomination.manage')
  @ApiOperation({ summary: 'Đề nghị ngoại lệ, có lý do và văn bản làm căn cứ' })
  @ApiOkResponse({ type: NominationDetailDto })
  @ApiResponse({
    status: 409,
    description: `stale-version, nomination-decided, override-not-needed, ${GATE}`,
  })
  override(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OverrideBody,
    @CurrentActor() actor: Actor,
  ): Promise<NominationDetailDto> {
    return this.nominations.override(id, body, actor);
  }

  @Post('nominations/:id/override/withdraw')
  @HttpCode(200)
  @RequirePermission('nomination.manage')
  @ApiOperation({ summary: 'Rút đề nghị ngoại lệ' })
  @ApiOkResponse({ type: NominationDetailDto })
  @ApiResponse({ status: 409, description: `stale-version, nomination-decided, not-overridden, ${GATE}` })
  withdrawOverride(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawOverrideBody,
    @CurrentActor() actor: Actor,
  ): Promise<NominationDetailDto> {
    return this.nominations.withdrawOverride(id, body, actor);
  }

  @Patch('nominations/:id/selection')
  @RequirePermission('nomination.manage')
  @ApiOperation({ summary: 'Đưa vào hoặc để lại, không đưa vào quyết định' })
  @ApiOkResponse({ type: NominationDetailDto })
  @ApiResponse({ status: 400, description: 'reason-required' })
  @ApiResponse({ status: 409, description: `stale-version, nomination-decided, ${GATE}` })
  select(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SelectionBody,
    @CurrentActor() actor: Actor,
  ): Promise<NominationDetailDto> {
    return this.nominations.select(id, body, actor);
  }

  @Get('rule-sets')
  @RequirePermission('nomination.read')
  @ApiOperation({ summary: 'Quy định về điều kiện khen thưởng, theo thời kỳ' })
  @ApiOkResponse({ type: RuleSetPage })
  @SortsBy(RULE_SETS_SORTABLE)
  listRuleSets(@Query() query: RuleSetPageQuery): Promise<Page<RuleSetDto>> {
    return this.rules.page(query);
  }
}
