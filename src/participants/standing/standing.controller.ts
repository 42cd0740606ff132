import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { SortsBy, type Page } from '../../platform/http/paging.js';
import { RemoveRecordBody } from '../individuals/records.dto.js';
import {
  ChangeStandingPeriodBody,
  StandingPageQuery,
  StandingPeriodBody,
  StandingPeriodDto,
  StandingPeriodPage,
} from './standing.dto.js';
import { STANDING_SORTABLE, StandingQueries } from './standing.queries.js';
import { StandingService } from './standing.service.js';

/** Who may not be proposed for the time being, and who was on leave: for those who judge eligibility. */
@ApiTags('standing-periods')
@Controller('api')
export class StandingController {
  constructor(
    private readonly standing: StandingService,
    private readonly queries: StandingQueries,
  ) {}

  @Get('standing-periods')
  @RequirePermission('participant.read-sensitive', 'nomination.read')
  @ApiOperation({ summary: 'Sổ tạm dừng xét khen thưởng, nghỉ thai sản, nghỉ khác' })
  @ApiOkResponse({ type: StandingPeriodPage })
  @ApiResponse({ status: 400, description: 'invalid-input, unknown-sort' })
  @SortsBy(STANDING_SORTABLE)
  list(@Query() query: StandingPageQuery, @CurrentActor() actor: Actor): Promise<Page<StandingPeriodDto>> {
    return this.queries.page(query, actor);
  }

  @Post('participants/:id/standing-periods')
  @RequirePermission('participant.read-sensitive')
  @ApiOperation({ summary: 'Ghi một lần tạm dừng xét hoặc nghỉ' })
  @ApiCreatedResponse({ type: StandingPeriodDto })
  @ApiResponse({ status: 400, description: 'invalid-input (ends-before-start, leave-of-people-only)' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'archived' })
  add(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StandingPeriodBody,
    @CurrentActor() actor: Actor,
  ): Promise<StandingPeriodDto> {
    return this.standing.add(id, body, actor);
  }

  @Patch('standing-periods/:id')
  @RequirePermission('participant.read-sensitive')
  @ApiOperation({ summary: 'Sửa, kết thúc một lần tạm dừng xét hoặc nghỉ' })
  @ApiOkResponse({ type: StandingPeriodDto })
  @ApiResponse({ status: 400, description: 'invalid-input (ends-before-start, leave-of-people-only)' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeStandingPeriodBody,
    @CurrentActor() actor: Actor,
  ): Promise<StandingPeriodDto> {
    return this.standing.change(id, body, actor);
  }

  @Post('standing-periods/:id/remove')
  @HttpCode(204)
  @RequirePermission('participant.read-sensitive')
  @ApiOperation({ summary: 'Bỏ một dòng ghi nhầm, kèm lý do' })
  @ApiNoContentResponse()
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RemoveRecordBody,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.standing.remove(id, body, actor);
  }
}
