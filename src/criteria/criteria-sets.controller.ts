import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
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
import { SortsBy, PageQuery } from '../platform/http/paging.js';
import {
  CriteriaSetBody,
  CriteriaSetDto,
  CriteriaSetPage,
  MapAwardsBody,
  ReplaceCriteriaSetBody,
  VersionQuery,
} from './criteria.dto.js';
import { CRITERIA_SETS_SORTABLE, CriteriaSetsQueries } from './criteria-sets.queries.js';
import { CriteriaSetsService } from './criteria-sets.service.js';

/** Criteria sets of a campaign: each read and written as one document. */
@ApiTags('criteria')
@Controller('api')
export class CriteriaSetsController {
  constructor(
    private readonly sets: CriteriaSetsService,
    private readonly queries: CriteriaSetsQueries,
  ) {}

  @Get('campaigns/:campaignId/criteria-sets')
  @RequirePermission('criteria.read')
  @ApiOperation({ summary: 'Các bảng tiêu chí của phong trào' })
  @ApiOkResponse({ type: CriteriaSetPage })
  @ApiResponse({ status: 404, description: 'not-found' })
  @SortsBy(CRITERIA_SETS_SORTABLE)
  list(
    @Param('campaignId', ParseUUIDPipe) campaignId: string,
    @Query() query: PageQuery,
    @CurrentActor() actor: Actor,
  ): Promise<CriteriaSetPage> {
    return this.queries.page(campaignId, query, actor);
  }

  @Post('campaigns/:campaignId/criteria-sets')
  @RequirePermission('criteria.manage')
  @ApiOperation({ summary: 'Thêm một bảng tiêu chí' })
  @ApiCreatedResponse({ type: CriteriaSetDto })
  @ApiResponse({ status: 400, description: 'invalid-input, award-not-for-kind' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'criteria-frozen, criteria-set-exists' })
  create(
    @Param('campaignId', ParseUUIDPipe) campaignId: string,
    @Body() body: CriteriaSetBody,
    @CurrentActor() actor: Actor,
  ): Promise<CriteriaSetDto> {
    return this.sets.create(campaignId, body, actor);
  }

  @Get('criteria-sets/:id')
  @RequirePermission('criteria.read')
  @ApiOperation({ summary: 'Một bảng tiêu chí' })
  @ApiOkResponse({ type: CriteriaSetDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<CriteriaSetDto> {
    return this.queries.get(id, actor);
  }

  @Put('criteria-sets/:id')
  @RequirePermission('criteria.manage')
  @ApiOperation({ summary: 'Thay cả bảng tiêu chí' })
  @ApiOkResponse({ type: CriteriaSetDto })
  @ApiResponse({ status: 400, description: 'invalid-input, award-not-for-kind' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({
    status: 409,
    description: 'criteria-frozen, stale-version, criteria-set-exists, still-referenced',
  })
  replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReplaceCriteriaSetBody,
    @CurrentActor() actor: Actor,
  ): Promise<CriteriaSetDto> {
    return this.sets.replace(id, body, actor);
  }

  @Put('criteria-sets/:id/awards')
  @RequirePermission('criteria.manage')
  @ApiOperation({ summary: 'Chọn danh hiệu, hình thức được chấm bằng bảng này' })
  @ApiOkResponse({ type: CriteriaSetDto })
  @ApiResponse({ status: 400, description: 'award-not-for-kind' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'wrong-phase, stale-version' })
  mapAwards(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MapAwardsBody,
    @CurrentActor() actor: Actor,
  ): Promise<CriteriaSetDto> {
    return this.sets.mapAwards(id, body.awardTypeIds, body.version, actor);
  }

  @Delete('criteria-sets/:id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @RequirePermission('criteria.manage')
  @ApiOperation({ summary: 'Xóa bảng tiêu chí chưa dùng để chấm' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'criteria-frozen, stale-version, still-referenced' })
  async remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: VersionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.sets.remove(id, query.version, actor);
  }
}
