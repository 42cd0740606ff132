import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { OwnSetsQueries } from './own-sets.queries.js';
import { OwnSetsDto } from './score-sheets.dto.js';

/** What one who scores has to do in a campaign. */
@ApiTags('score-sheets')
@Controller('api/campaigns/:campaignId/score-sheets')
export class OwnSetsController {
  constructor(private readonly queries: OwnSetsQueries) {}

  @Get()
  @RequirePermission('scoring.score')
  @ApiOperation({ summary: 'Các bảng tiêu chí tôi phải chấm, kèm tiến độ của tôi' })
  @ApiOkResponse({ type: OwnSetsDto })
  @ApiResponse({ status: 403, description: 'forbidden, not-a-scorer' })
  @ApiResponse({ status: 404, description: 'not-found' })
  read(
    @Param('campaignId', ParseUUIDPipe) campaignId: string,
    @CurrentActor() actor: Actor,
  ): Promise<OwnSetsDto> {
    return this.queries.read(campaignId, actor);
  }
}
