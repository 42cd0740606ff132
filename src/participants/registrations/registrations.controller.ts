import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { SortsBy, type Page } from '../../platform/http/paging.js';
import { RegistrationMoves } from './registration-moves.service.js';
import {
  BoardPage,
  BoardQuery,
  ChangeRegistrationBody,
  CreateRegistrationBody,
  MovedDto,
  MoveRegistrationBody,
  MoveRegistrationsBody,
  RegistrationDto,
  RegistrationPage,
  RegistrationPageQuery,
  RegistrationSummaryDto,
  ReturnRegistrationBody,
  ReturnRegistrationsBody,
  SummaryQuery,
} from './registrations.dto.js';
import { BOARD_SORTABLE, RegistrationBoard } from './registration-board.queries.js';
import { RegistrationSummaries } from './registration-summary.queries.js';
import { REGISTRATIONS_SORTABLE, RegistrationsQueries } from './registrations.queries.js';
import { RegistrationsService } from './registrations.service.js';

const REFUSALS = 'stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed';

/** Registrations for a campaign's awards. A unit's representative sees and touches its own unit's only. */
@ApiTags('registrations')
@Controller('api/registrations')
@RequirePermission('registration.submit', 'registration.manage')
export class RegistrationsController {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly moves: RegistrationMoves,
    private readonly queries: RegistrationsQueries,
    private readonly units: RegistrationBoard,
    private readonly summaries: RegistrationSummaries,
  ) {}

  @Get()
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Đăng ký của một phong trào' })
  @ApiOkResponse({ type: RegistrationPage })
  @SortsBy(REGISTRATIONS_SORTABLE)
  list(@Query() query: RegistrationPageQuery, @CurrentActor() actor: Actor): Promise<Page<RegistrationDto>> {
    return this.queries.page(query, actor);
  }

  @Get('board')
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Bảng theo dõi: đơn vị nào chưa gửi, đã gửi, bị trả lại, đã nhận' })
  @ApiOkResponse({ type: BoardPage })
  @SortsBy(BOARD_SORTABLE)
  board(@Query() query: BoardQuery, @CurrentActor() actor: Actor): Promise<BoardPage> {
    return this.units.page(query, actor);
  }

  @Get('summary')
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Số đăng ký theo đơn vị hoặc theo danh hiệu, hình thức' })
  @ApiOkResponse({ type: RegistrationSummaryDto })
  summary(@Query() query: SummaryQuery, @CurrentActor() actor: Actor): Promise<RegistrationSummaryDto> {
    return this.summaries.of(query, actor);
  }

  @Get(':id')
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Một đăng ký' })
  @ApiOkResponse({ type: RegistrationDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<RegistrationDto> {
    return this.queries.get(id, actor);
  }

  @Post()
  @ApiOperation({ summary: 'Thêm đăng ký (bản nháp)' })
  @ApiCreatedResponse({ type: RegistrationDto })
  @ApiResponse({
    status: 400,
    description:
      'no-such-participant, award-not-for-kind, award-not-in-play, late-reason-required, invalid-input',
  })
  @ApiResponse({ status: 409, description: 'already-registered, wrong-phase, not-yet-open, deadline-passed' })
  create(@Body() body: CreateRegistrationBody, @CurrentActor() actor: Actor): Promise<RegistrationDto> {
    return this.registrations.create(body, actor);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa đăng ký chưa gửi hoặc bị trả lại' })
  @ApiOkResponse({ type: RegistrationDto })
  @ApiResponse({ status: 409, description: `already-registered, ${REFUSALS}` })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeRegistrationBody,
    @CurrentActor() actor: Actor,
  ): Promise<RegistrationDto> {
    return this.registrations.change(id, body, actor);
  }

  @Post(':id/remove')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @ApiOperation({ summary: 'Xóa đăng ký chưa gửi hoặc bị trả lại' })
  @ApiResponse({ status: 409, description: REFUSALS })
  async remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveRegistrationBody,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.registrations.remove(id, body, actor);
  }

  @Post('submit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gửi nhiều đăng ký cùng lúc: tất cả hoặc không' })
  @ApiOkResponse({ type: MovedDto })
  @ApiResponse({ status: 409, description: REFUSALS })
  async submitMany(@Body() body: MoveRegistrationsBody, @CurrentActor() actor: Actor): Promise<MovedDto> {
    return { moved: await this.moves.moveMany('submit', body.items, actor, body) };
  }

  @Post('accept')
  @HttpCode(200)
  @RequirePermission('registration.manage')
  @ApiOperation({ summary: 'Nhận nhiều đăng ký cùng lúc: tất cả hoặc không' })
  @ApiOkResponse({ type: MovedDto })
  @ApiResponse({ status: 409, description: REFUSALS })
  async acceptMany(@Body() body: MoveRegistrationsBody, @CurrentActor() actor: Actor): Promise<MovedDto> {
    return { moved: await this.moves.moveMany('accept', body.items, actor, body) };
  }

  @Post('recall')
  @HttpCode(200)
  @ApiOperation({ summary: 'Rút lại nhiều đăng ký chưa ai xử lý: tất cả hoặc không' })
  @ApiOkResponse({ type: MovedDto })
  @ApiResponse({ status: 409, description: REFUSALS })
  async recallMany(@Body() body: MoveRegistrationsBody, @CurrentActor() actor: Actor): Promise<MovedDto> {
    return { moved: await this.moves.moveMany('recall', body.items, actor, body) };
  }

  @Post('return')
  @HttpCode(200)
  @RequirePermission('registration.manage')
  @ApiOperation({ summary: 'Trả lại nhiều đăng ký với cùng một lý do: tất cả hoặc không' })
  @ApiOkResponse({ type: MovedDto })
  @ApiResponse({ status: 409, description: REFUSALS })
  async returnMany(@Body() body: ReturnRegistrationsBody, @CurrentActor() actor: Actor): Promise<MovedDto> {
    return { moved: await this.moves.moveMany('return', body.items, actor, body) };
  }

  @Post(':id/submit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gửi đăng ký' })
  @ApiOkResponse({ type: RegistrationDto })
  @ApiResponse({ status: 409, description: REFUSALS })
  submit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveRegistrationBody,
    @CurrentActor() actor: Actor,
  ): Promise<RegistrationDto> {
    return this.moves.moveOne('submit', { id, version: body.version }, actor, { reason: body.reason });
  }

  @Post(':id/recall')
  @HttpCode(200)
  @ApiOperation({ summary: 'Rút lại đăng ký khi chưa ai xử lý' })
  @ApiOkResponse({ type: RegistrationDto })
  @ApiResponse({ status: 409, description: REFUSALS })
  recall(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveRegistrationBody,
    @CurrentActor() actor: Actor,
  ): Promise<RegistrationDto> {
    return this.moves.moveOne('recall', { id, version: body.version }, actor, { reason: body.reason });
  }

  @Post(':id/accept')
  @HttpCode(200)
  @RequirePermission('registration.manage')
  @ApiOperation({ summary: 'Nhận đăng ký' })
  @ApiOkResponse({ type: RegistrationDto })
  @ApiResponse({ status: 409, description: REFUSALS })
  accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveRegistrationBody,
    @CurrentActor() actor: Actor,
  ): Promise<RegistrationDto> {
    return this.moves.moveOne('accept', { id, version: body.version }, actor, { reason: body.reason });
  }

  @Post(':id/return')
  @HttpCode(200)
  @RequirePermission('registration.manage')
  @ApiOperation({ summary: 'Trả lại đăng ký, kèm lý do và các mục cần sửa' })
  @ApiOkResponse({ type: RegistrationDto })
  @ApiResponse({ status: 409, description: REFUSALS })
  return(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnRegistrationBody,
    @CurrentActor() actor: Actor,
  ): Promise<RegistrationDto> {
    return this.moves.moveOne('return', { id, version: body.version }, actor, body);
  }
}
