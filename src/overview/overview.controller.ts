import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { ChartsQueries } from './charts/charts.queries.js';
import { FirstStepsQueries } from './first-steps.queries.js';
import { ChartsDto, FirstStepsDto, OverviewQuery, ToDoListDto } from './overview.dto.js';
import { ToDoQueries } from './to-do/to-do.queries.js';

/** What the start page shows: the whole at a glance, for the asker's roles. */
@ApiTags('overview')
@Controller('api/overview')
@RequirePermission('campaign.read')
@ApiResponse({ status: 404, description: 'not-found' })
export class OverviewController {
  constructor(
    private readonly toDos: ToDoQueries,
    private readonly chartsOf: ChartsQueries,
    private readonly steps: FirstStepsQueries,
  ) {}

  @Get('to-do')
  @ApiOperation({ summary: 'Việc cần làm của người xem, kèm số lượng và ngày hết hạn' })
  @ApiOkResponse({ type: ToDoListDto })
  toDo(@Query() query: OverviewQuery, @CurrentActor() actor: Actor): Promise<ToDoListDto> {
    return this.toDos.list(query.campaignId, actor);
  }

  @Get('first-steps')
  @ApiOperation({
    summary: 'Các bước đầu của phường mới thiết lập: tài khoản, đơn vị, phong trào, bảng tiêu chí',
  })
  @ApiOkResponse({ type: FirstStepsDto })
  firstSteps(@CurrentActor() actor: Actor): Promise<FirstStepsDto> {
    return this.steps.of(actor);
  }

  @Get('charts')
  @ApiOperation({ summary: 'Biểu đồ: đăng ký theo khối, phân bố điểm, khen thưởng theo năm' })
  @ApiOkResponse({ type: ChartsDto })
  charts(@Query() query: OverviewQuery, @CurrentActor() actor: Actor): Promise<ChartsDto> {
    return this.chartsOf.of(query.campaignId, actor);
  }
}
