import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { SortsBy, type Page } from '../platform/http/paging.js';
import { HonourDto, HonourPage, HonourPageQuery, HonourYearDto, TakeBackHonourBody } from './honours.dto.js';
import { HONOURS_SORTABLE, HonoursQueries } from './honours.queries.js';
import { TakingBack } from './taking-back.service.js';

/** Sổ theo dõi khen thưởng: who was given what, when, by which decision. */
@ApiTags('honours')
@Controller('api')
@RequirePermission('honours.read')
export class HonoursController {
  constructor(
    private readonly queries: HonoursQueries,
    private readonly takingBack: TakingBack,
  ) {}

  @Get('honours')
  @ApiOperation({ summary: 'Sổ theo dõi khen thưởng' })
  @ApiOkResponse({ type: HonourPage })
  @ApiResponse({ status: 400, description: 'invalid-input, unknown-sort' })
  @SortsBy(HONOURS_SORTABLE)
  list(@Query() query: HonourPageQuery, @CurrentActor() actor: Actor): Promise<Page<HonourDto>> {
    return this.queries.page(query, actor);
  }

  @Get('honours/years')
  @ApiOperation({ summary: 'Các năm có ghi trong sổ' })
  @ApiOkResponse({ type: [HonourYearDto] })
  years(): Promise<HonourYearDto[]> {
    return this.queries.years();
  }

  @Get('participants/:id/honours')
  @ApiOperation({ summary: 'Thành tích khen thưởng qua các năm của một đối tượng' })
  @ApiOkResponse({ type: HonourPage })
  @ApiResponse({ status: 404, description: 'not-found' })
  @SortsBy(HONOURS_SORTABLE)
  ofParticipant(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: HonourPageQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Page<HonourDto>> {
    return this.queries.ofParticipant(id, query, actor);
  }

  @Post('honours/:id/take-back')
  @HttpCode(200)
  @RequirePermission('honours.manage')
  @ApiOperation({ summary: 'Ghi lần khen của năm trước, của cấp trên là đã bị hủy; không ghi lại được' })
  @ApiOkResponse({ type: HonourDto })
  @ApiResponse({ status: 400, description: 'not-confirmed, day-out-of-order' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'granted-here, honour-taken-back' })
  takeBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TakeBackHonourBody,
    @CurrentActor() actor: Actor,
  ): Promise<HonourDto> {
    return this.takingBack.takeBack(id, body, actor);
  }
}
