import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { SortsBy, type Page } from '../platform/http/paging.js';
import { HonourPage, HonourPageQuery, HonourYearDto, type HonourDto } from './honours.dto.js';
import { HONOURS_SORTABLE, HonoursQueries } from './honours.queries.js';

/** Sổ theo dõi khen thưởng: who was given what, when, by which decision. */
@ApiTags('honours')
@Controller('api')
@RequirePermission('honours.read')
export class HonoursController {
  constructor(private readonly queries: HonoursQueries) {}

  @Get('honours')
  @ApiOperation({ summary: 'Sổ theo dõi khen thưởng' })
  @ApiOkResponse({ type: HonourPage })
  @ApiResponse({ status: 400, description: 'invalid-input, unknown-sort' })
  @SortsBy(HONOURS_SORTABLE)
  list(@Query() query: HonourPageQuery): Promise<Page<HonourDto>> {
    return this.queries.page(query);
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
  ): Promise<Page<HonourDto>> {
    return this.queries.ofParticipant(id, query);
  }
}
