import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { SortsBy, type Page } from '../../platform/http/paging.js';
import { RegisterPageQuery, VersionBody } from '../participants.dto.js';
import { ChangeHouseholdBody, HouseholdDto, HouseholdPage, CreateHouseholdBody } from './households.dto.js';
import { HOUSEHOLDS_SORTABLE, HouseholdsService } from './households.service.js';

/** Households commended as such. */
@ApiTags('households')
@Controller('api/households')
export class HouseholdsController {
  constructor(private readonly households: HouseholdsService) {}

  @Get()
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Danh sách hộ gia đình, theo đơn vị' })
  @ApiOkResponse({ type: HouseholdPage })
  @SortsBy(HOUSEHOLDS_SORTABLE)
  list(@Query() query: RegisterPageQuery, @CurrentActor() actor: Actor): Promise<Page<HouseholdDto>> {
    return this.households.page(query, actor);
  }

  @Get(':id')
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Một hộ gia đình' })
  @ApiOkResponse({ type: HouseholdDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<HouseholdDto> {
    return this.households.get(id, actor);
  }

  @Post()
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Thêm hộ gia đình' })
  @ApiCreatedResponse({ type: HouseholdDto })
  @ApiResponse({ status: 409, description: 'already-in-register' })
  create(@Body() body: CreateHouseholdBody, @CurrentActor() actor: Actor): Promise<HouseholdDto> {
    return this.households.create(body, actor);
  }

  @Patch(':id')
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Sửa hộ gia đình; trường không gửi thì giữ nguyên' })
  @ApiOkResponse({ type: HouseholdDto })
  @ApiResponse({ status: 409, description: 'stale-version, archived, already-in-register' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeHouseholdBody,
    @CurrentActor() actor: Actor,
  ): Promise<HouseholdDto> {
    return this.households.change(id, body, actor);
  }

  @Post(':id/archive')
  @HttpCode(200)
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Lưu trữ hộ gia đình' })
  @ApiOkResponse({ type: HouseholdDto })
  @ApiResponse({ status: 409, description: 'stale-version, archived' })
  archive(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<HouseholdDto> {
    return this.households.archive(id, body.version, actor);
  }

  @Post(':id/restore')
  @HttpCode(200)
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Đưa hộ gia đình đã lưu trữ trở lại' })
  @ApiOkResponse({ type: HouseholdDto })
  @ApiResponse({ status: 409, description: 'already-in-register, stale-version, unit-archived' })
  restore(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<HouseholdDto> {
    return this.households.restore(id, body.version, actor);
  }
}
