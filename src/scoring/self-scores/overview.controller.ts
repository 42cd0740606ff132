import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { SortsBy } from '../../platform/http/paging.js';
import { SelfScorePage, SelfScoresQuery } from './overview.dto.js';
import { SELF_SCORES_SORTABLE, SelfScoresOverview } from './overview.queries.js';

/** How far the self-scores of a set have come. */
@ApiTags('self-scores')
@Controller('api/criteria-sets/:id/self-scores')
@ApiResponse({ status: 404, description: 'not-found' })
export class SelfScoresOverviewController {
  constructor(private readonly overview: SelfScoresOverview) {}

  @Get()
  @RequirePermission('self-score.write', 'appraisal.write', 'scoring.read-progress')
  @ApiOperation({ summary: 'Tự chấm và thẩm định theo một bảng tiêu chí: tiến độ, tổng điểm, chênh lệch' })
  @ApiOkResponse({ type: SelfScorePage })
  @SortsBy(SELF_SCORES_SORTABLE)
  page(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SelfScoresQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SelfScorePage> {
    return this.overview.page(id, query, actor);
  }
}
