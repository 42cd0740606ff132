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
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { SortsBy, PageQuery } from '../../platform/http/paging.js';
import { CANDIDATES_SORTABLE, CandidatesService } from './candidates.service.js';
import {
  AddCandidateBody,
  AddScorerBody,
  CandidatePage,
  ChangeScorerBody,
  OrderScorersBody,
  ScorerChoicesDto,
  ScorerDto,
  ScorerVersionQuery,
} from './scorers.dto.js';
import { ScorersService } from './scorers.service.js';

/** Who scores, and who is scored. */
@ApiTags('scorers')
@Controller('api')
@ApiResponse({ status: 404, description: 'not-found' })
export class ScorersController {
  constructor(
    private readonly scorers: ScorersService,
    private readonly candidates: CandidatesService,
  ) {}

  @Get('campaigns/:campaignId/scorers')
  @RequirePermission('campaign.manage', 'scoring.read-progress', 'scoring.score')
  @ApiOperation({ summary: 'Thành viên chấm điểm của phong trào' })
  @ApiOkResponse({ type: [ScorerDto] })
  list(@Param('campaignId', ParseUUIDPipe) campaignId: string): Promise<ScorerDto[]> {
    return this.scorers.list(campaignId);
  }

  @Get('campaigns/:campaignId/scorer-choices')
  @RequirePermission('campaign.manage')
  @ApiOperation({ summary: 'Thành viên Hội đồng còn có thể thêm vào danh sách chấm điểm' })
  @ApiOkResponse({ type: ScorerChoicesDto })
  choices(@Param('campaignId', ParseUUIDPipe) campaignId: string): Promise<ScorerChoicesDto> {
    return this.scorers.choices(campaignId);
  }

  @Put('campaigns/:campaignId/scorers/order')
  @RequirePermission('campaign.manage')
  @ApiOperation({ summary: 'Xếp lại thứ tự thành viên chấm điểm' })
  @ApiOkResponse({ type: [ScorerDto] })
  @ApiResponse({ status: 400, description: 'order-incomplete' })
  @ApiResponse({ status: 409, description: 'wrong-phase' })
  reorder(
    @Param('campaignId', ParseUUIDPipe) campaignId: string,
    @Body() body: OrderScorersBody,
  ): Promise<ScorerDto[]> {
    return this.scorers.reorder(campaignId, body.scorerIds);
  }

  @Post('campaigns/:campaignId/scorers')
  @RequirePermission('campaign.manage')
  @ApiOperation({ summary: 'Thêm thành viên chấm điểm' })
  @ApiCreatedResponse({ type: ScorerDto })
  @ApiResponse({ status: 400, description: 'invalid-input (accountId: not-a-committee-member)' })
  @ApiResponse({ status: 409, description: 'scorer-code-taken, scorer-exists, wrong-phase' })
  add(
    @Param('campaignId', ParseUUIDPipe) campaignId: string,
    @Body() body: AddScorerBody,
  ): Promise<ScorerDto> {
    return this.scorers.add(campaignId, body);
  }

  @Patch('scorers/:id')
  @RequirePermission('campaign.manage')
  @ApiOperation({ summary: 'Sửa mã, thứ tự của thành viên chấm điểm' })
  @ApiOkResponse({ type: ScorerDto })
  @ApiResponse({ status: 409, description: 'stale-version, scorer-code-taken, wrong-phase' })
  change(@Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeScorerBody): Promise<ScorerDto> {
    return this.scorers.change(id, body);
  }

  @Delete('scorers/:id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @RequirePermission('campaign.manage')
  @ApiOperation({ summary: 'Bỏ thành viên chưa có phiếu chấm' })
  @ApiResponse({ status: 409, description: 'stale-version, scorer-has-sheets, wrong-phase' })
  async remove(@Param('id', ParseUUIDPipe) id: string, @Query() query: ScorerVersionQuery): Promise<void> {
    await this.scorers.remove(id, query.version);
  }

  @Get('criteria-sets/:id/candidates')
  @RequirePermission('campaign.manage', 'scoring.read-progress', 'scoring.score')
  @ApiOperation({ summary: 'Danh sách được chấm theo bảng tiêu chí' })
  @ApiOkResponse({ type: CandidatePage })
  @SortsBy(CANDIDATES_SORTABLE)
  listCandidates(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
    @CurrentActor() actor: Actor,
  ): Promise<CandidatePage> {
    return this.candidates.page(id, query, actor);
  }

  @Post('criteria-sets/:id/candidates')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @RequirePermission('campaign.manage')
  @ApiOperation({ summary: 'Thêm vào danh sách chấm người, đơn vị không đăng ký' })
  @ApiResponse({ status: 409, description: 'candidate-exists, wrong-phase' })
  async addCandidate(@Param('id', ParseUUIDPipe) id: string, @Body() body: AddCandidateBody): Promise<void> {
    await this.candidates.add(id, body);
  }

  @Delete('criteria-sets/:id/candidates/:participantId')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @RequirePermission('campaign.manage')
  @ApiOperation({ summary: 'Bỏ khỏi danh sách chấm người được thêm ngoài đăng ký' })
  @ApiResponse({ status: 409, description: 'wrong-phase' })
  async removeCandidate(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
  ): Promise<void> {
    await this.candidates.remove(id, participantId);
  }
}
