import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { BackgroundDto } from './background.dto.js';
import { NomineeBackground } from './background.queries.js';
import { ParticipantDocumentsDto } from './documents.dto.js';
import { ParticipantDocuments } from './documents.queries.js';
import { ParticipantScoreDto } from './participant-scores.dto.js';
import { ParticipantScores } from './participant-scores.queries.js';

/** What the years have left behind of a participant. */
@Controller('api')
@ApiResponse({ status: 404, description: 'not-found' })
export class DossiersController {
  constructor(
    private readonly scores: ParticipantScores,
    private readonly documents: ParticipantDocuments,
    private readonly background: NomineeBackground,
  ) {}

  @Get('participants/:id/scores')
  @ApiTags('participants')
  @RequirePermission('results.read')
  @ApiOperation({
    summary: 'Kết quả chấm điểm của một đối tượng qua các năm, kể cả của đơn vị tiền thân',
  })
  @ApiOkResponse({ type: [ParticipantScoreDto] })
  scoresOf(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ParticipantScoreDto[]> {
    return this.scores.of(id, actor);
  }

  @Get('participants/:id/documents')
  @ApiTags('participants')
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Tệp minh chứng và các quyết định có tên một đối tượng' })
  @ApiOkResponse({ type: ParticipantDocumentsDto })
  documentsOf(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ParticipantDocumentsDto> {
    return this.documents.of(id, actor);
  }

  @Get('score-sheets/:criteriaSetId/:participantId/background')
  @ApiTags('score-sheets')
  @RequirePermission('scoring.score')
  @ApiOperation({
    summary: 'Hồ sơ của đối tượng được chấm: tự chấm, thẩm định, minh chứng, đăng ký, ba năm gần nhất',
  })
  @ApiOkResponse({ type: BackgroundDto })
  @ApiResponse({ status: 403, description: 'forbidden, not-a-scorer, recused' })
  backgroundOf(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @CurrentActor() actor: Actor,
  ): Promise<BackgroundDto> {
    return this.background.of(setId, participantId, actor);
  }
}
