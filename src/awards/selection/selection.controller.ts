import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { MeterQueries } from './meter.queries.js';
import {
  ByRankAnswerDto,
  MeterIfBody,
  MeterQuery,
  NominationMeterDto,
  SelectByRankBody,
  SelectionAnswerDto,
  SelectManyBody,
} from './selection.dto.js';
import { SelectionService } from './selection.service.js';

const GATE = 'wrong-phase, not-yet-open, deadline-passed';

/** Which nominations go into decisions: many at once, with what they come to. */
@ApiTags('awards')
@Controller('api/campaigns/:id/nominations')
@ApiResponse({ status: 404, description: 'not-found' })
export class SelectionController {
  constructor(
    private readonly selection: SelectionService,
    private readonly meterOf: MeterQueries,
  ) {}

  @Get('meter')
  @RequirePermission('nomination.read')
  @ApiOperation({ summary: 'Số đề nghị, số đủ điều kiện, số được chọn và tiền thưởng theo từng danh hiệu' })
  @ApiOkResponse({ type: NominationMeterDto })
  meter(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: MeterQuery,
    @CurrentActor() actor: Actor,
  ): Promise<NominationMeterDto> {
    return this.meterOf.of(id, query, actor);
  }

  @Post('meter')
  @HttpCode(200)
  @RequirePermission('nomination.read')
  @ApiOperation({ summary: 'Như trên, nếu đưa thêm các đề nghị đang đánh dấu; không ghi gì' })
  @ApiOkResponse({ type: NominationMeterDto })
  meterIf(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MeterIfBody,
    @CurrentActor() actor: Actor,
  ): Promise<NominationMeterDto> {
    return this.meterOf.of(id, body, actor);
  }

  @Post('selection')
  @HttpCode(200)
  @RequirePermission('nomination.manage')
  @ApiOperation({ summary: 'Đưa vào hoặc để lại nhiều đề nghị cùng lúc: tất cả hoặc không' })
  @ApiOkResponse({ type: SelectionAnswerDto })
  @ApiResponse({ status: 400, description: 'reason-required' })
  @ApiResponse({ status: 409, description: `stale-version (changed), nomination-decided, ${GATE}` })
  many(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SelectManyBody,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionAnswerDto> {
    return this.selection.many(id, body, actor);
  }

  @Post('selection/by-rank')
  @HttpCode(200)
  @RequirePermission('nomination.manage')
  @ApiOperation({
    summary: 'Chọn đúng những đề nghị đủ điều kiện xếp đến hạng này, để lại các đề nghị khác',
    description:
      'Người bằng hạng cùng được chọn; nơi số được chọn vượt số hạng thì nêu tên. Đề nghị ngoại lệ giữ nguyên.',
  })
  @ApiOkResponse({ type: ByRankAnswerDto })
  @ApiResponse({ status: 400, description: 'invalid-input (criteriaSetId: set-not-for-award)' })
  @ApiResponse({ status: 409, description: `results-not-frozen, ${GATE}` })
  byRank(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SelectByRankBody,
    @CurrentActor() actor: Actor,
  ): Promise<ByRankAnswerDto> {
    return this.selection.byRank(id, body, actor);
  }
}
