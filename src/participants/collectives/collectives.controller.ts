import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { SortsBy, type Page } from '../../platform/http/paging.js';
import { VersionBody } from '../participants.dto.js';
import {
  ChangeCollectiveBody,
  CollectiveDto,
  CollectiveNameDto,
  CollectivePage,
  CollectivePageQuery,
  CreateCollectiveBody,
  LineageGraphDto,
  PredecessorsBody,
} from './collectives.dto.js';
import { COLLECTIVES_SORTABLE, CollectivesQueries } from './collectives.queries.js';
import { CollectivesService } from './collectives.service.js';
import { LineageQueries } from './lineage.queries.js';

/** The ward's units. */
@ApiTags('collectives')
@Controller('api/collectives')
export class CollectivesController {
  constructor(
    private readonly collectives: CollectivesService,
    private readonly queries: CollectivesQueries,
    private readonly lineage: LineageQueries,
  ) {}

  @Get()
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Danh sách tập thể, theo thứ tự của phường' })
  @ApiOkResponse({ type: CollectivePage })
  @SortsBy(COLLECTIVES_SORTABLE)
  list(@Query() query: CollectivePageQuery, @CurrentActor() actor: Actor): Promise<Page<CollectiveDto>> {
    return this.queries.page(query, actor);
  }

  @Get('names')
  @RequirePermission('participant.read', 'account.manage')
  @ApiOperation({ summary: 'Tên các đơn vị đang dùng, để chọn' })
  @ApiOkResponse({ type: [CollectiveNameDto] })
  names(): Promise<CollectiveNameDto[]> {
    return this.queries.names();
  }

  @Get(':id')
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Một tập thể, với các đơn vị tiền thân và kế tục' })
  @ApiOkResponse({ type: CollectiveDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<CollectiveDto> {
    return this.queries.get(id, actor);
  }

  @Get(':id/lineage')
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Các đơn vị tiền thân và kế tục qua nhiều đời' })
  @ApiOkResponse({ type: LineageGraphDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  lineageOf(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<LineageGraphDto> {
    return this.lineage.graph(id, actor);
  }

  @Post()
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Thêm tập thể' })
  @ApiCreatedResponse({ type: CollectiveDto })
  @ApiResponse({ status: 409, description: 'already-in-register' })
  create(@Body() body: CreateCollectiveBody, @CurrentActor() actor: Actor): Promise<CollectiveDto> {
    return this.collectives.create(body, actor);
  }

  @Patch(':id')
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Sửa tập thể; trường không gửi thì giữ nguyên' })
  @ApiOkResponse({ type: CollectiveDto })
  @ApiResponse({ status: 409, description: 'stale-version, archived, already-in-register' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeCollectiveBody,
    @CurrentActor() actor: Actor,
  ): Promise<CollectiveDto> {
    return this.collectives.change(id, body, actor);
  }

  @Put(':id/predecessors')
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Ghi các đơn vị tiền thân (sáp nhập, chia tách, đổi tên)' })
  @ApiOkResponse({ type: CollectiveDto })
  @ApiResponse({ status: 409, description: 'lineage-circle, duplicate-predecessor, stale-version, archived' })
  setPredecessors(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PredecessorsBody,
    @CurrentActor() actor: Actor,
  ): Promise<CollectiveDto> {
    return this.collectives.setPredecessors(id, body, actor);
  }

  @Post(':id/archive')
  @HttpCode(200)
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Lưu trữ tập thể không còn hoạt động' })
  @ApiOkResponse({ type: CollectiveDto })
  @ApiResponse({ status: 409, description: 'unit-in-use, stale-version, archived' })
  archive(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<CollectiveDto> {
    return this.collectives.archive(id, body.version, actor);
  }

  @Post(':id/restore')
  @HttpCode(200)
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Đưa tập thể đã lưu trữ trở lại' })
  @ApiOkResponse({ type: CollectiveDto })
  @ApiResponse({ status: 409, description: 'already-in-register, stale-version' })
  restore(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<CollectiveDto> {
    return this.collectives.restore(id, body.version, actor);
  }
}
