import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import {
  AcceptCorrectionBody,
  CloseRoundBody,
  OpenRoundBody,
  PaperAnswersBody,
  ProofBoardDto,
  ProofSheetDto,
  ProofSheetQuery,
  RefuseCorrectionBody,
} from './name-proofs.dto.js';
import { NameProofsQueries } from './name-proofs.queries.js';
import { ProofAnswers } from './proof-answers.service.js';
import { ProofCorrections } from './proof-corrections.service.js';
import { ProofRounds } from './proof-rounds.service.js';

/** The name proof round of a decision as staff run it. */
@ApiTags('name-proofs')
@Controller('api/decisions/:id/name-proofs')
export class NameProofsController {
  constructor(
    private readonly queries: NameProofsQueries,
    private readonly rounds: ProofRounds,
    private readonly answers: ProofAnswers,
    private readonly corrections: ProofCorrections,
  ) {}

  @Get()
  @RequirePermission('decision.read')
  @ApiOperation({ summary: 'Soát tên: từng đơn vị còn bao nhiêu tên chưa soát, bao nhiêu đề nghị sửa' })
  @ApiOkResponse({ type: ProofBoardDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  board(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ProofBoardDto> {
    return this.queries.board(id, actor);
  }

  @Get('sheet')
  @RequirePermission('decision.read')
  @ApiOperation({ summary: 'Các tên của một đơn vị và kết quả soát' })
  @ApiOkResponse({ type: ProofSheetDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  sheet(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { unitId }: ProofSheetQuery,
    @CurrentActor() actor: Actor,
  ): Promise<ProofSheetDto> {
    return this.queries.sheet(id, unitId ?? null, actor);
  }

  @Post('round')
  @HttpCode(200)
  @RequirePermission('name-proof.manage')
  @ApiOperation({ summary: 'Gửi các đơn vị soát tên, hoặc đổi hạn trả lời' })
  @ApiOkResponse({ type: ProofBoardDto })
  @ApiResponse({ status: 409, description: 'stale-version' })
  open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { dueOn, version }: OpenRoundBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProofBoardDto> {
    return this.rounds.open(id, dueOn ?? null, version, actor);
  }

  @Post('round/close')
  @HttpCode(200)
  @RequirePermission('name-proof.manage')
  @ApiOperation({ summary: 'Kết thúc soát tên' })
  @ApiOkResponse({ type: ProofBoardDto })
  @ApiResponse({ status: 409, description: 'stale-version, round-closed' })
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: CloseRoundBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProofBoardDto> {
    return this.rounds.close(id, version, actor);
  }

  @Post('answers')
  @HttpCode(200)
  @RequirePermission('name-proof.manage')
  @ApiOperation({ summary: 'Nhập phiếu soát tên đơn vị đã ký trên giấy' })
  @ApiOkResponse({ type: ProofSheetDto })
  @ApiResponse({ status: 400, description: 'nothing-corrected, invalid-input' })
  @ApiResponse({ status: 409, description: 'stale-version, line-changed, needs-correcting-decision' })
  enterPaper(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { answers, signedBy }: PaperAnswersBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProofSheetDto> {
    return this.answers.fromPaper(id, answers, signedBy, actor);
  }

  @Post('lines/:lineId/accept')
  @HttpCode(200)
  @RequirePermission('name-proof.manage')
  @ApiOperation({ summary: 'Tiếp nhận đề nghị sửa: ghi vào sổ và vào dự thảo' })
  @ApiOkResponse({ type: ProofSheetDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({
    status: 409,
    description: 'stale-version, no-correction, not-in-draft, archived, already-in-register, wrong-phase',
  })
  accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('lineId', ParseUUIDPipe) lineId: string,
    @Body() { version }: AcceptCorrectionBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProofSheetDto> {
    return this.corrections.accept(id, lineId, version, actor);
  }

  @Post('lines/:lineId/refuse')
  @HttpCode(200)
  @RequirePermission('name-proof.manage')
  @ApiOperation({ summary: 'Không nhận đề nghị sửa, nêu lý do' })
  @ApiOkResponse({ type: ProofSheetDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version, no-correction' })
  refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('lineId', ParseUUIDPipe) lineId: string,
    @Body() { version, reason }: RefuseCorrectionBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProofSheetDto> {
    return this.corrections.refuse(id, lineId, version, reason, actor);
  }
}
