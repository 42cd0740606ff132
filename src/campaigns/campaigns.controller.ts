import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { SortsBy, type Page } from '../platform/http/paging.js';
import {
  CampaignDto,
  CampaignPage,
  CampaignPageQuery,
  ChangeCampaignBody,
  CopyCampaignBody,
  CreateCampaignBody,
  MovePhaseBody,
} from './campaigns.dto.js';
import { CAMPAIGNS_SORTABLE, CampaignsQueries } from './campaigns.queries.js';
import { CampaignsService } from './campaigns.service.js';

/** Emulation campaigns and their phases. */
@ApiTags('campaigns')
@Controller('api/campaigns')
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly queries: CampaignsQueries,
  ) {}

  @Get()
  @RequirePermission('campaign.read')
  @ApiOperation({ summary: 'Danh sách phong trào' })
  @ApiOkResponse({ type: CampaignPage })
  @SortsBy(CAMPAIGNS_SORTABLE)
  list(@Query() query: CampaignPageQuery, @CurrentActor() actor: Actor): Promise<Page<CampaignDto>> {
    return this.queries.page(query, actor);
  }

  @Get(':id')
  @RequirePermission('campaign.read')
  @ApiOperation({ summary: 'Một phong trào' })
  @ApiOkResponse({ type: CampaignDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<CampaignDto> {
    return this.queries.get(id, actor);
  }

  @Post()
  @RequirePermission('campaign.manage')
  @ApiOperation({ summary: 'Tạo phong trào' })
  @ApiCreatedResponse({ type: CampaignDto })
  @ApiResponse({ status: 409, description: 'campaign-exists' })
  create(@Body() body: CreateCampaignBody, @CurrentActor() actor: Actor): Promise<CampaignDto> {
    return this.campaigns.create(body, actor);
  }

  @Patch(':id')
  @RequirePermission('campaign.manage')
  @ApiOperation({ summary: 'Sửa tên, chủ đề, thời hạn các giai đoạn, danh hiệu đưa vào xét' })
  @ApiOkResponse({ type: CampaignDto })
  @ApiResponse({ status: 409, description: 'stale-version, campaign-closed, campaign-exists' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeCampaignBody,
    @CurrentActor() actor: Actor,
  ): Promise<CampaignDto> {
    return this.campaigns.change(id, body, actor);
  }

  @Post(':id/copy')
  @RequirePermission('campaign.manage')
  @ApiOperation({ summary: 'Chép phong trào sang năm khác' })
  @ApiCreatedResponse({ type: CampaignDto })
  copy(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CopyCampaignBody,
    @CurrentActor() actor: Actor,
  ): Promise<CampaignDto> {
    return this.campaigns.copy(id, body, actor);
  }

  @Post(':id/phase')
  @HttpCode(200)
  @RequirePermission('campaign.manage', 'results.freeze', 'results.reopen', 'decision.issue')
  @ApiOperation({ summary: 'Chuyển giai đoạn' })
  @ApiOkResponse({ type: CampaignDto })
  @ApiResponse({ status: 409, description: 'move-not-allowed, stale-version' })
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MovePhaseBody,
    @CurrentActor() actor: Actor,
  ): Promise<CampaignDto> {
    return this.campaigns.move(id, body, actor);
  }
}
