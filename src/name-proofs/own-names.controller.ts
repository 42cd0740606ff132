import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { notFound } from '../platform/errors/domain-error.js';
import { AskedDecisionsDto, ProofAnswersBody, ProofSheetDto } from './name-proofs.dto.js';
import { NameProofsQueries } from './name-proofs.queries.js';
import { ownUnit, ProofAnswers } from './proof-answers.service.js';

/** The names a unit is asked about: its own and nobody else's. */
@ApiTags('name-proofs')
@Controller('api/name-proofs')
export class OwnNamesController {
  constructor(
    private readonly queries: NameProofsQueries,
    private readonly answers: ProofAnswers,
  ) {}

  @Get()
  @RequirePermission('name-proof.confirm')
  @ApiOperation({ summary: 'Các quyết định đang chờ đơn vị mình soát tên' })
  @ApiOkResponse({ type: AskedDecisionsDto })
  async asked(@CurrentActor() actor: Actor): Promise<AskedDecisionsDto> {
    return { items: await this.queries.askedOf(ownUnit(actor)) };
  }

  @Get(':decisionId')
  @RequirePermission('name-proof.confirm')
  @ApiOperation({ summary: 'Các tên của đơn vị mình trong một quyết định' })
  @ApiOkResponse({ type: ProofSheetDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  async sheet(
    @Param('decisionId', ParseUUIDPipe) decisionId: string,
    @CurrentActor() actor: Actor,
  ): Promise<ProofSheetDto> {
    const sheet = await this.queries.sheet(decisionId, ownUnit(actor), actor);
    // A draft nobody was asked about yet is the ward's alone.
    if (sheet.round === null) throw notFound('quyết định cần soát tên');
    return sheet;
  }

  @Post(':decisionId/answers')
  @HttpCode(200)
  @RequirePermission('name-proof.confirm')
  @ApiOperation({ summary: 'Trả lời soát tên: đúng, hoặc phải sửa thành' })
  @ApiOkResponse({ type: ProofSheetDto })
  @ApiResponse({ status: 400, description: 'nothing-corrected, invalid-input' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({
    status: 409,
    description: 'stale-version, line-changed, needs-correcting-decision, round-closed',
  })
  answer(
    @Param('decisionId', ParseUUIDPipe) decisionId: string,
    @Body() { answers }: ProofAnswersBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProofSheetDto> {
    return this.answers.onScreen(decisionId, answers, actor);
  }
}
