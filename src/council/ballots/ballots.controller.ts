import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import {
  BallotDto,
  CHOICE_LETTERS,
  CloseBallotBody,
  CountBody,
  CountStateDto,
  HandsBody,
  MyBallotDto,
  OpenBallotBody,
  RecordedDto,
  VoidBallotBody,
  VoteBody,
} from './ballots.dto.js';
import { BallotsQueries } from './ballots.queries.js';
import { ClosingService } from './closing.service.js';
import { CountsService } from './counts.service.js';
import { HandsService } from './hands.service.js';
import { OpeningService } from './opening.service.js';
import { VotingService } from './voting.service.js';

const BOX = 'wrong-sitting-status, ballot-not-open, ballot-closed, wrong-method';

/** Votes of the council: opened and closed by the chair, given by members, counted by two. */
@ApiTags('council')
@Controller('api')
export class BallotsController {
  constructor(
    private readonly opening: OpeningService,
    private readonly voting: VotingService,
    private readonly closing: ClosingService,
    private readonly hands: HandsService,
    private readonly counts: CountsService,
    private readonly queries: BallotsQueries,
  ) {}

  @Post('sittings/:id/ballots')
  @RequirePermission('council.chair')
  @ApiOperation({ summary: 'Mở một lượt biểu quyết' })
  @ApiCreatedResponse({ type: BallotDto })
  @ApiResponse({ status: 403, description: 'forbidden, not-the-chair' })
  @ApiResponse({
    status: 409,
    description:
      'wrong-sitting-status, question-voted, no-quorum, vote-rule-missing, secret-required, recusals-unanswered, nobody-may-vote, paper-vote-needed, voter-without-account',
  })
  open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenBallotBody,
    @CurrentActor() actor: Actor,
  ): Promise<BallotDto> {
    return this.opening.open(id, body, actor);
  }

  @Get('ballots/:id')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Một lượt biểu quyết: ai đã bỏ phiếu, không cho biết bỏ thế nào' })
  @ApiOkResponse({ type: BallotDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<BallotDto> {
    return this.queries.get(id, actor);
  }

  @Post('ballots/:id/close')
  @HttpCode(200)
  @RequirePermission('council.chair')
  @ApiOperation({ summary: 'Đóng lượt biểu quyết, kiểm phiếu, hủy mọi thứ nối người với phiếu' })
  @ApiOkResponse({ type: BallotDto })
  @ApiResponse({ status: 403, description: 'forbidden, not-the-chair, wrong-passphrase' })
  @ApiResponse({
    status: 409,
    description:
      'ballot-closed, stale-version, ballot-key-lost, sealed-vote-damaged, count-mismatch, counts-missing, counts-differ, wrong-sitting-status',
  })
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CloseBallotBody,
    @CurrentActor() actor: Actor,
  ): Promise<BallotDto> {
    return this.closing.close(id, body, actor);
  }

  @Post('ballots/:id/void')
  @HttpCode(200)
  @RequirePermission('council.chair')
  @ApiOperation({ summary: 'Hủy một lượt đang mở để biểu quyết lại' })
  @ApiOkResponse({ type: BallotDto })
  @ApiResponse({ status: 403, description: 'forbidden, not-the-chair' })
  @ApiResponse({ status: 409, description: 'ballot-closed, stale-version, wrong-sitting-status' })
  abandon(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VoidBallotBody,
    @CurrentActor() actor: Actor,
  ): Promise<BallotDto> {
    return this.closing.abandon(id, body, actor);
  }

  @Get('my-votes')
  @RequirePermission('council.vote')
  @ApiOperation({ summary: 'Các lượt đang mở mà người đang xem là thành viên' })
  @ApiOkResponse({ type: [MyBallotDto] })
  mine(@CurrentActor() actor: Actor): Promise<MyBallotDto[]> {
    return this.queries.mine(actor);
  }

  @Post('questions/:id/vote')
  @HttpCode(200)
  @RequirePermission('council.vote')
  @ApiOperation({ summary: 'Bỏ phiếu; gửi lại cùng nội dung thì không có gì thay đổi' })
  @ApiOkResponse({ type: RecordedDto })
  @ApiResponse({
    status: 403,
    description:
      'forbidden, not-a-member, no-voting-right, stepped-out, administrator-may-not-vote, account-not-reclaimed',
  })
  @ApiResponse({ status: 409, description: 'ballot-not-open, ballot-closed, not-present, wrong-method' })
  vote(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VoteBody,
    @CurrentActor() actor: Actor,
  ): Promise<RecordedDto> {
    return this.voting.vote(id, CHOICE_LETTERS[body.choice], actor);
  }

  @Put('questions/:id/hands')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Ghi biểu quyết công khai theo tên' })
  @ApiOkResponse({ type: BallotDto })
  @ApiResponse({ status: 409, description: `${BOX}, not-a-voter` })
  enterHands(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HandsBody,
    @CurrentActor() actor: Actor,
  ): Promise<BallotDto> {
    return this.hands.enter(id, body, actor);
  }

  @Get('questions/:id/count')
  @RequirePermission('council.manage', 'council.vote')
  @ApiOperation({ summary: 'Việc kiểm phiếu của một nội dung; chỗ khác nhau khi đủ hai người' })
  @ApiOkResponse({ type: CountStateDto })
  @ApiResponse({ status: 403, description: 'forbidden, not-a-counter' })
  @ApiResponse({ status: 409, description: BOX })
  countState(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<CountStateDto> {
    return this.counts.state(id, actor);
  }

  @Put('questions/:id/count')
  @RequirePermission('council.manage', 'council.vote')
  @ApiOperation({ summary: 'Nhập số phiếu đã đếm' })
  @ApiOkResponse({ type: CountStateDto })
  @ApiResponse({ status: 403, description: 'forbidden, not-a-counter' })
  @ApiResponse({ status: 409, description: `${BOX}, count-senseless, two-have-counted` })
  enterCount(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CountBody,
    @CurrentActor() actor: Actor,
  ): Promise<CountStateDto> {
    return this.counts.enter(id, body, actor);
  }
}
