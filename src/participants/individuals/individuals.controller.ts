import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { SortsBy, type Page } from '../../platform/http/paging.js';
import { VersionBody } from '../participants.dto.js';
import {
  ChangeIndividualBody,
  CreateIndividualBody,
  IndividualDto,
  IndividualPage,
  IndividualPageQuery,
  IndividualProfileDto,
} from './individuals.dto.js';
import { INDIVIDUALS_SORTABLE, IndividualsQueries } from './individuals.queries.js';
import { IndividualsService } from './individuals.service.js';

/** People of the ward's units. */
@ApiTags('individuals')
@Controller('api/individuals')
export class IndividualsController {
  constructor(
    private readonly individuals: IndividualsService,
    private readonly queries: IndividualsQueries,
  ) {}

  @Get()
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Danh sách cá nhân, theo tên' })
  @ApiOkResponse({ type: IndividualPage })
  @SortsBy(INDIVIDUALS_SORTABLE)
  list(@Query() query: IndividualPageQuery, @CurrentActor() actor: Actor): Promise<Page<IndividualDto>> {
    return this.queries.page(query, actor);
  }

  @Get(':id')
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Hồ sơ một cá nhân: xếp loại, sáng kiến, kỷ luật, đăng ký qua các năm' })
  @ApiOkResponse({ type: IndividualProfileDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  profile(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.queries.profile(id, actor);
  }

  @Post()
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Thêm cá nhân' })
  @ApiCreatedResponse({ type: IndividualDto })
  @ApiResponse({ status: 400, description: 'no-such-unit, invalid-birth, invalid-phone, invalid-input' })
  @ApiResponse({ status: 409, description: 'already-in-register, id-number-taken' })
  create(@Body() body: CreateIndividualBody, @CurrentActor() actor: Actor): Promise<IndividualDto> {
    return this.individuals.create(body, actor);
  }

  @Patch(':id')
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Sửa cá nhân; trường không gửi thì giữ nguyên' })
  @ApiOkResponse({ type: IndividualDto })
  @ApiResponse({ status: 409, description: 'stale-version, archived, already-in-register, id-number-taken' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeIndividualBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualDto> {
    return this.individuals.change(id, body, actor);
  }

  @Post(':id/archive')
  @HttpCode(200)
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Lưu trữ cá nhân (nghỉ hưu, chuyển đi)' })
  @ApiOkResponse({ type: IndividualDto })
  @ApiResponse({ status: 409, description: 'stale-version, archived' })
  archive(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualDto> {
    return this.individuals.archive(id, body.version, actor);
  }

  @Post(':id/restore')
  @HttpCode(200)
  @RequirePermission('participant.manage')
  @ApiOperation({ summary: 'Đưa cá nhân đã lưu trữ trở lại' })
  @ApiOkResponse({ type: IndividualDto })
  @ApiResponse({ status: 409, description: 'stale-version, already-in-register, unit-archived' })
  restore(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualDto> {
    return this.individuals.restore(id, body.version, actor);
  }
}
