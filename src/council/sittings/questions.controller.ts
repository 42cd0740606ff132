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
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { AfterVoteService } from './after-vote.service.js';
import { AgendaService } from './agenda.service.js';
import {
  AgendaAddedDto,
  AgendaBody,
  AgendaOrderBody,
  ChangeQuestionBody,
  QuestionDto,
  RecusalBody,
  TieBody,
} from './questions.dto.js';
import { QuestionsQueries } from './questions.queries.js';
import { RecusalsService } from './recusals.service.js';
import { SittingVersionQuery } from './sittings.dto.js';

/** The agenda of a sitting: what is put to the vote, who steps out, what follows. */
@ApiTags('council')
@Controller('api')
export class QuestionsController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly recusals: RecusalsService,
    private readonly afterVote: AfterVoteService,
    private readonly queries: QuestionsQueries,
  ) {}

  @Post('sittings/:id/agenda')
  @HttpCode(200)
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Đưa đề nghị khen thưởng vào chương trình họp' })
  @ApiOkResponse({ type: AgendaAddedDto })
  @ApiResponse({ status: 400, description: 'agenda-choice, kind-not-granted' })
  @ApiResponse({ status: 409, description: 'wrong-sitting-status, wrong-phase, nomination-not-open' })
  add(@Param('id', ParseUUIDPipe) id: string, @Body() body: AgendaBody): Promise<AgendaAddedDto> {
    return this.agenda.add(id, body);
  }

  @Post('sittings/:id/agenda/sort')
  @HttpCode(200)
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Xếp chương trình: điểm chênh lệch nhiều trước' })
  @ApiOkResponse({ type: [QuestionDto] })
  @ApiResponse({ status: 409, description: 'wrong-sitting-status' })
  sort(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<QuestionDto[]> {
    return this.agenda.sort(id, actor);
  }

  @Put('sittings/:id/agenda/order')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Xếp chương trình theo thứ tự riêng' })
  @ApiOkResponse({ type: [QuestionDto] })
  @ApiResponse({ status: 400, description: 'order-incomplete' })
  @ApiResponse({ status: 409, description: 'wrong-sitting-status' })
  reorder(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AgendaOrderBody,
    @CurrentActor() actor: Actor,
  ): Promise<QuestionDto[]> {
    return this.agenda.reorder(id, body, actor);
  }

  @Get('questions/:id')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Một nội dung biểu quyết, kết quả nếu đã đóng phiếu' })
  @ApiOkResponse({ type: QuestionDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<QuestionDto> {
    return this.queries.get(id, actor);
  }

  @Patch('questions/:id')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Ghi ý kiến thảo luận' })
  @ApiOkResponse({ type: QuestionDto })
  @ApiResponse({ status: 409, description: 'stale-version, wrong-sitting-status' })
  changeNotes(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeQuestionBody,
    @CurrentActor() actor: Actor,
  ): Promise<QuestionDto> {
    return this.agenda.changeNotes(id, body, actor);
  }

  @Delete('questions/:id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Bỏ một nội dung chưa biểu quyết khỏi chương trình' })
  @ApiResponse({ status: 409, description: 'stale-version, wrong-sitting-status, question-voted' })
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SittingVersionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.agenda.remove(id, query.version, actor);
  }

  @Put('questions/:id/recusals/:memberId')
  @RequirePermission('council.manage', 'council.vote')
  @ApiOperation({ summary: 'Thành viên không tham gia biểu quyết vì có liên quan, hoặc vẫn tham gia' })
  @ApiOkResponse({ type: QuestionDto })
  @ApiResponse({
    status: 409,
    description: 'wrong-sitting-status, own-nomination, question-decided, member-has-voted',
  })
  answerRecusal(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body() body: RecusalBody,
    @CurrentActor() actor: Actor,
  ): Promise<QuestionDto> {
    return this.recusals.answer(id, memberId, body, actor);
  }

  @Post('questions/:id/tie')
  @HttpCode(200)
  @RequirePermission('council.chair')
  @ApiOperation({ summary: 'Người chủ trì quyết định khi bằng phiếu' })
  @ApiOkResponse({ type: QuestionDto })
  @ApiResponse({ status: 403, description: 'forbidden, not-the-chair' })
  @ApiResponse({ status: 409, description: 'no-tie, stale-version, wrong-sitting-status' })
  decideTie(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TieBody,
    @CurrentActor() actor: Actor,
  ): Promise<QuestionDto> {
    return this.afterVote.decideTie(id, body, actor);
  }

  @Post('questions/:id/downgrade')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Đưa danh hiệu thấp hơn ra biểu quyết khi danh hiệu cao hơn không đạt' })
  @ApiCreatedResponse({ type: QuestionDto })
  @ApiResponse({ status: 400, description: 'kind-not-granted' })
  @ApiResponse({
    status: 409,
    description:
      'no-downgrade, question-exists, award-not-in-campaign, wrong-sitting-status, wrong-phase, not-yet-open, deadline-passed',
  })
  downgrade(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<QuestionDto> {
    return this.afterVote.downgrade(id, actor);
  }
}
