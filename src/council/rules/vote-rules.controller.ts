import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { SortsBy, type Page } from '../../platform/http/paging.js';
import {
  AddVoteRuleBody,
  AwardVoteRuleDto,
  ChangeVoteRuleBody,
  VoteRuleDayQuery,
  VoteRuleDto,
  VoteRulePage,
  VoteRulePageQuery,
} from './vote-rules.dto.js';
import { VOTE_RULES_SORTABLE, VoteRulesQueries } from './vote-rules.queries.js';
import { VoteRulesService } from './vote-rules.service.js';

/** How the council votes on each award: dated settings. */
@ApiTags('council')
@Controller('api/council-rules')
export class VoteRulesController {
  constructor(
    private readonly rules: VoteRulesService,
    private readonly queries: VoteRulesQueries,
  ) {}

  @Get()
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Quy định biểu quyết qua các thời kỳ' })
  @ApiOkResponse({ type: VoteRulePage })
  @ApiResponse({ status: 400, description: 'invalid-input, unknown-sort' })
  @SortsBy(VOTE_RULES_SORTABLE)
  list(@Query() query: VoteRulePageQuery): Promise<Page<VoteRuleDto>> {
    return this.queries.page(query);
  }

  @Get('in-force')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Quy định biểu quyết của từng danh hiệu, hình thức vào một ngày' })
  @ApiOkResponse({ type: [AwardVoteRuleDto] })
  inForce(@Query() query: VoteRuleDayQuery): Promise<AwardVoteRuleDto[]> {
    return this.queries.inForce(query.day ?? null);
  }

  @Post()
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Thêm quy định biểu quyết từ một ngày' })
  @ApiCreatedResponse({ type: VoteRuleDto })
  @ApiResponse({ status: 400, description: 'invalid-input' })
  @ApiResponse({ status: 409, description: 'vote-rule-exists' })
  add(@Body() body: AddVoteRuleBody): Promise<VoteRuleDto> {
    return this.rules.add(body);
  }

  @Patch(':id')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Sửa một quy định biểu quyết; phiên đã bỏ phiếu giữ quy định cũ' })
  @ApiOkResponse({ type: VoteRuleDto })
  @ApiResponse({ status: 400, description: 'invalid-input' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  change(@Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeVoteRuleBody): Promise<VoteRuleDto> {
    return this.rules.change(id, body);
  }
}
