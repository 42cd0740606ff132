import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import {
  BoundaryDto,
  BoundaryQuery,
  FreezeDto,
  ResultsBoardDto,
  ResultsQuery,
  ScorerProgressDto,
  WhatIfDto,
  WhatIfQuery,
} from './results.dto.js';
import { SortsBy } from '../../platform/http/paging.js';
import { RESULTS_SORTABLE, ResultsQueries } from './results.queries.js';
import { WhatIfQueries } from './what-if.queries.js';

/** Results of a criteria set. */
@ApiTags('results')
@Controller('api/criteria-sets/:id')
@ApiResponse({ status: 404, description: 'not-found' })
export class ResultsController {
  constructor(
    private readonly results: ResultsQueries,
    private readonly whatIfs: WhatIfQueries,
  ) {}

  @Get('results')
  @RequirePermission('results.read')
  @ApiOperation({
    summary: 'Bảng kết quả: điểm, trung vị, độ lệch, hạng trong khối và hạng chung, xếp loại, từng phiếu',
    description: 'Sắp xếp sort=-spread để xem nơi các thành viên chấm lệch nhau nhất trước.',
  })
  @ApiOkResponse({ type: ResultsBoardDto })
  @ApiResponse({ status: 403, description: 'forbidden, results-hidden' })
  @SortsBy(RESULTS_SORTABLE)
  async board(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ResultsQuery,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const board = await this.results.board(id, query, actor);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    // The text goes out as it is: a hundred kilobytes need not be copied once more on their way.
    response.end(board);
  }

  @Get('results/boundary')
  @RequirePermission('results.read')
  @ApiOperation({ summary: 'Có ai bằng hạng đúng ở ranh giới số chỗ được khen thưởng không' })
  @ApiOkResponse({ type: BoundaryDto })
  @ApiResponse({ status: 403, description: 'forbidden, results-hidden' })
  boundary(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: BoundaryQuery,
    @CurrentActor() actor: Actor,
  ): Promise<BoundaryDto> {
    return this.results.boundary(id, query, actor);
  }

  @Get('results/what-if')
  @RequirePermission('results.read')
  @ApiOperation({
    summary: 'Nếu lấy từ mức điểm này trở lên thì bao nhiêu đối tượng đạt, hết bao nhiêu tiền',
    description: 'Mọi mức điểm đã đạt, để kéo thanh trượt mà không phải tính gì ở trình duyệt.',
  })
  @ApiOkResponse({ type: WhatIfDto })
  @ApiResponse({ status: 400, description: 'invalid-input (awardTypeId: award-not-for-kind)' })
  @ApiResponse({ status: 403, description: 'forbidden, results-hidden' })
  whatIf(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: WhatIfQuery,
    @CurrentActor() actor: Actor,
  ): Promise<WhatIfDto> {
    return this.whatIfs.of(id, query, actor);
  }

  @Get('progress')
  @RequirePermission('scoring.read-progress')
  @ApiOperation({ summary: 'Tiến độ chấm của từng thành viên' })
  @ApiOkResponse({ type: [ScorerProgressDto] })
  progress(@Param('id', ParseUUIDPipe) id: string): Promise<ScorerProgressDto[]> {
    return this.results.progress(id);
  }

  @Get('freezes')
  @RequirePermission('scoring.read-progress')
  @ApiOperation({ summary: 'Các lần khóa và mở lại kết quả' })
  @ApiOkResponse({ type: [FreezeDto] })
  freezes(@Param('id', ParseUUIDPipe) id: string): Promise<FreezeDto[]> {
    return this.results.freezes(id);
  }
}
