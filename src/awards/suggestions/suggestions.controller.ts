import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { EvaluatedDto } from '../awards.dto.js';
import { ProposeManyBody, SuggestionPage, SuggestionsQuery } from './suggestions.dto.js';
import { SuggestionsService } from './suggestions.service.js';

/** Who could be proposed and has not been. */
@ApiTags('awards')
@Controller('api/campaigns/:id/suggestions')
@ApiResponse({ status: 404, description: 'not-found' })
export class SuggestionsController {
  constructor(private readonly suggestions: SuggestionsService) {}

  @Get()
  @RequirePermission('nomination.read')
  @ApiOperation({ summary: 'Người, đơn vị trong danh sách đủ điều kiện xét mà chưa được đề nghị' })
  @ApiOkResponse({ type: SuggestionPage })
  list(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SuggestionsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SuggestionPage> {
    return this.suggestions.page(id, query, actor);
  }

  @Post('propose')
  @HttpCode(200)
  @RequirePermission('nomination.manage')
  @ApiOperation({ summary: 'Đề nghị những người, đơn vị đã chọn và xét ngay: tất cả hoặc không' })
  @ApiOkResponse({ type: EvaluatedDto })
  @ApiResponse({ status: 409, description: 'suggestion-gone, wrong-phase, not-yet-open, deadline-passed' })
  propose(@Param('id', ParseUUIDPipe) id: string, @Body() body: ProposeManyBody): Promise<EvaluatedDto> {
    return this.suggestions.propose(id, body);
  }
}
