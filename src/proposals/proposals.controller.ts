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
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { SortsBy, type Page } from '../platform/http/paging.js';
import { OutcomeService } from './outcome.service.js';
import {
  BeginProposalBody,
  ChangeProposalBody,
  DecideProposalBody,
  ProposalDetailDto,
  ProposalPage,
  ProposalPageQuery,
  ProposalVersionQuery,
  ReturnProposalBody,
  SendProposalBody,
  type ProposalDto,
} from './proposals.dto.js';
import { PROPOSALS_SORTABLE, ProposalsQueries } from './proposals.queries.js';
import { ProposalsService } from './proposals.service.js';

const STEPS = 'wrong-step, stale-version';

/** Dossiers sent up for awards the ward cannot grant itself: begun, sent, given back, decided. */
@ApiTags('proposals')
@Controller('api/proposals')
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly outcomes: OutcomeService,
    private readonly queries: ProposalsQueries,
  ) {}

  @Get()
  @RequirePermission('proposal.read')
  @ApiOperation({ summary: 'Hồ sơ trình cấp trên khen thưởng' })
  @ApiOkResponse({ type: ProposalPage })
  @ApiResponse({ status: 400, description: 'invalid-input, unknown-sort' })
  @SortsBy(PROPOSALS_SORTABLE)
  list(@Query() query: ProposalPageQuery, @CurrentActor() actor: Actor): Promise<Page<ProposalDto>> {
    return this.queries.page(query, actor);
  }

  @Get(':id')
  @RequirePermission('proposal.read')
  @ApiOperation({ summary: 'Một hồ sơ với người, đơn vị đề nghị và giấy tờ phải có' })
  @ApiOkResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ProposalDetailDto> {
    return this.queries.get(id, actor);
  }

  @Post()
  @RequirePermission('proposal.manage')
  @ApiOperation({ summary: 'Lập hồ sơ trình cấp trên' })
  @ApiCreatedResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 400, description: 'not-upward, kind-not-granted' })
  begin(@Body() body: BeginProposalBody, @CurrentActor() actor: Actor): Promise<ProposalDetailDto> {
    return this.proposals.begin(body, actor);
  }

  @Patch(':id')
  @RequirePermission('proposal.manage')
  @ApiOperation({ summary: 'Sửa tên hồ sơ, nơi nhận, hạn gửi' })
  @ApiOkResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 409, description: STEPS })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeProposalBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalDetailDto> {
    return this.proposals.change(id, body, actor);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @RequirePermission('proposal.manage')
  @ApiOperation({ summary: 'Bỏ hồ sơ chưa gửi lần nào' })
  @ApiResponse({ status: 409, description: STEPS })
  discard(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: ProposalVersionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.proposals.discard(id, version, actor);
  }

  @Post(':id/send')
  @HttpCode(200)
  @RequirePermission('proposal.manage')
  @ApiOperation({ summary: 'Ghi đã gửi hồ sơ lên cấp trên' })
  @ApiOkResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 400, description: 'day-out-of-order' })
  @ApiResponse({ status: 409, description: `dossier-incomplete, ${STEPS}` })
  send(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SendProposalBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalDetailDto> {
    return this.proposals.send(id, body, actor);
  }

  @Post(':id/return')
  @HttpCode(200)
  @RequirePermission('proposal.manage')
  @ApiOperation({ summary: 'Ghi cấp trên trả lại hồ sơ, có lý do' })
  @ApiOkResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 400, description: 'day-out-of-order' })
  @ApiResponse({ status: 409, description: STEPS })
  giveBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnProposalBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalDetailDto> {
    return this.proposals.giveBack(id, body, actor);
  }

  @Post(':id/decide')
  @HttpCode(200)
  @RequirePermission('proposal.manage')
  @ApiOperation({ summary: 'Ghi kết quả: ai được khen, theo quyết định nào; vào sổ theo dõi khen thưởng' })
  @ApiOkResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 400, description: 'not-confirmed, day-out-of-order' })
  @ApiResponse({ status: 409, description: STEPS })
  decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideProposalBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalDetailDto> {
    return this.outcomes.decide(id, body, actor);
  }
}
