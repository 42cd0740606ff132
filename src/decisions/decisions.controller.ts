import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { SortsBy, PageQuery, type Page } from '../platform/http/paging.js';
import {
  AddLinesBody,
  ChangeDecisionBody,
  DecisionDetailDto,
  DecisionPage,
  DecisionPageQuery,
  DraftDecisionBody,
  LinesBody,
  MoneyListDto,
  VersionBody,
  VersionQuery,
  type DecisionDto,
} from './decisions.dto.js';
import { MONEY_SORTABLE, DECISIONS_SORTABLE, DecisionsQueries } from './decisions.queries.js';
import { DecisionsService } from './decisions.service.js';

const EDIT_REFUSALS = 'stale-version, decision-issued, wrong-step, wrong-phase';
const NOMINATION_REFUSALS =
  'nomination-not-eligible, nomination-set-aside, refused-by-council, nomination-in-decision';

/** Decisions to commend as they are drafted; what happens to them afterwards is their life. */
@ApiTags('decisions')
@Controller('api')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly queries: DecisionsQueries,
  ) {}

  @Get('decisions')
  @RequirePermission('decision.read')
  @ApiOperation({ summary: 'Danh sách quyết định khen thưởng' })
  @ApiOkResponse({ type: DecisionPage })
  @ApiResponse({ status: 400, description: 'invalid-input, unknown-sort' })
  @SortsBy(DECISIONS_SORTABLE)
  list(@Query() query: DecisionPageQuery, @CurrentActor() actor: Actor): Promise<Page<DecisionDto>> {
    return this.queries.page(query, actor);
  }

  @Get('decisions/:id')
  @RequirePermission('decision.read')
  @ApiOperation({ summary: 'Một quyết định với mọi dòng theo thứ tự' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<DecisionDetailDto> {
    return this.queries.get(id, actor);
  }

  @Get('decisions/:id/money')
  @RequirePermission('decision.read')
  @ApiOperation({ summary: 'Danh sách tiền thưởng của một quyết định' })
  @ApiOkResponse({ type: MoneyListDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @SortsBy(MONEY_SORTABLE)
  money(@Param('id', ParseUUIDPipe) id: string, @Query() query: PageQuery): Promise<MoneyListDto> {
    return this.queries.money({ decisionId: id }, query);
  }

  @Get('campaigns/:id/money')
  @RequirePermission('decision.read')
  @ApiOperation({ summary: 'Danh sách tiền thưởng của cả phong trào' })
  @ApiOkResponse({ type: MoneyListDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @SortsBy(MONEY_SORTABLE)
  campaignMoney(@Param('id', ParseUUIDPipe) id: string, @Query() query: PageQuery): Promise<MoneyListDto> {
    return this.queries.money({ campaignId: id }, query);
  }

  @Post('decisions')
  @RequirePermission('decision.draft')
  @ApiOperation({ summary: 'Dự thảo quyết định từ các đề nghị' })
  @ApiCreatedResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 400, description: 'nothing-chosen, not-for-sudden, kind-not-granted' })
  @ApiResponse({
    status: 409,
    description: `nothing-to-decide, ${NOMINATION_REFUSALS}, wrong-phase, not-issued`,
  })
  draft(@Body() body: DraftDecisionBody, @CurrentActor() actor: Actor): Promise<DecisionDetailDto> {
    return this.decisions.draft(body, actor);
  }

  @Patch('decisions/:id')
  @RequirePermission('decision.draft')
  @ApiOperation({ summary: 'Sửa số, ngày, người ký, trích yếu, căn cứ của dự thảo' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 409, description: EDIT_REFUSALS })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeDecisionBody,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionDetailDto> {
    return this.decisions.change(id, body, actor);
  }

  @Delete('decisions/:id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @RequirePermission('decision.draft')
  @ApiOperation({ summary: 'Bỏ một dự thảo' })
  @ApiResponse({ status: 409, description: EDIT_REFUSALS })
  discard(@Param('id', ParseUUIDPipe) id: string, @Query() query: VersionQuery): Promise<void> {
    return this.decisions.discard(id, query.version);
  }

  @Post('decisions/:id/lines')
  @HttpCode(200)
  @RequirePermission('decision.draft')
  @ApiOperation({ summary: 'Thêm đề nghị vào dự thảo' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 409, description: `${NOMINATION_REFUSALS}, ${EDIT_REFUSALS}` })
  addLines(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AddLinesBody,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionDetailDto> {
    return this.decisions.addLines(id, body, actor);
  }

  @Post('decisions/:id/lines/remove')
  @HttpCode(200)
  @RequirePermission('decision.draft')
  @ApiOperation({ summary: 'Bớt dòng khỏi dự thảo' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 409, description: EDIT_REFUSALS })
  removeLines(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LinesBody,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionDetailDto> {
    return this.decisions.removeLines(id, body, actor);
  }

  @Put('decisions/:id/lines/order')
  @RequirePermission('decision.draft')
  @ApiOperation({ summary: 'Xếp các dòng theo thứ tự riêng' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 400, description: 'order-incomplete' })
  @ApiResponse({ status: 409, description: EDIT_REFUSALS })
  reorder(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LinesBody,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionDetailDto> {
    return this.decisions.reorder(id, body, actor);
  }

  @Post('decisions/:id/lines/sort')
  @HttpCode(200)
  @RequirePermission('decision.draft')
  @ApiOperation({ summary: 'Xếp lại các dòng theo thứ tự thông thường' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 409, description: EDIT_REFUSALS })
  sort(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionDetailDto> {
    return this.decisions.sort(id, body, actor);
  }

  @Post('decisions/:id/lines/refresh')
  @HttpCode(200)
  @RequirePermission('decision.draft')
  @ApiOperation({ summary: 'Lấy lại họ tên, chức vụ, đơn vị từ danh sách sau khi đính chính' })
  @ApiOkResponse({ type: DecisionDetailDto })
  @ApiResponse({ status: 409, description: EDIT_REFUSALS })
  refresh(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionDetailDto> {
    return this.decisions.refresh(id, body, actor);
  }
}
