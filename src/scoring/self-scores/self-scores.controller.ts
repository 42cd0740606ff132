import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { MarkBody } from '../sheets/score-sheets.dto.js';
import { AppraisalBody, SavedSelfMarkDto, SelfScoreDto } from './self-scores.dto.js';
import { SelfScoresService } from './self-scores.service.js';

/** Self-scores of units and people, and their appraisal. */
@ApiTags('self-scores')
@Controller('api/self-scores/:criteriaSetId/:participantId')
@ApiResponse({ status: 404, description: 'not-found' })
export class SelfScoresController {
  constructor(private readonly selfScores: SelfScoresService) {}

  @Get()
  @RequirePermission('self-score.write', 'appraisal.write', 'scoring.read-progress')
  @ApiOperation({ summary: 'Điểm tự chấm, minh chứng và thẩm định của một đối tượng' })
  @ApiOkResponse({ type: SelfScoreDto })
  get(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @CurrentActor() actor: Actor,
  ): Promise<SelfScoreDto> {
    return this.selfScores.get(setId, participantId, actor);
  }

  @Put('marks/:criterionId')
  @RequirePermission('self-score.write')
  @ApiOperation({ summary: 'Ghi một điểm tự chấm' })
  @ApiOkResponse({ type: SavedSelfMarkDto })
  @ApiResponse({ status: 400, description: 'invalid-input' })
  @ApiResponse({
    status: 409,
    description:
      'mark-conflict (mine, current), already-appraised, wrong-phase, not-yet-open, deadline-passed',
  })
  saveSelf(
    @Param('criteriaSetId', ParseUUIDPipe) criteriaSetId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('criterionId', ParseUUIDPipe) criterionId: string,
    @Body() body: MarkBody,
    @CurrentActor() actor: Actor,
  ): Promise<SavedSelfMarkDto> {
    return this.selfScores.saveSelf({ criteriaSetId, participantId, criterionId }, body, actor);
  }

  @Put('appraisals/:criterionId')
  @RequirePermission('appraisal.write')
  @ApiOperation({ summary: 'Ghi điểm thẩm định, kèm lý do nếu khác điểm tự chấm' })
  @ApiOkResponse({ type: SavedSelfMarkDto })
  @ApiResponse({ status: 400, description: 'invalid-input (reason: reason-required)' })
  @ApiResponse({ status: 409, description: 'mark-conflict (mine, current), wrong-phase' })
  saveAppraisal(
    @Param('criteriaSetId', ParseUUIDPipe) criteriaSetId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('criterionId', ParseUUIDPipe) criterionId: string,
    @Body() body: AppraisalBody,
    @CurrentActor() actor: Actor,
  ): Promise<SavedSelfMarkDto> {
    return this.selfScores.saveAppraisal({ criteriaSetId, participantId, criterionId }, body, actor);
  }
}
