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
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { SaveMark } from './save-mark.service.js';
import {
  GridDto,
  MarkBody,
  NomineeDto,
  NomineeQuery,
  RecuseBody,
  SavedMarkDto,
  SheetStateDto,
  SheetVersionBody,
  SheetVersionQuery,
  SubmitAllDto,
} from './score-sheets.dto.js';
import { ScoreSheetsQueries } from './score-sheets.queries.js';
import { ScoreSheetsService } from './score-sheets.service.js';

const PHASE_REFUSALS = 'wrong-phase, not-yet-open, deadline-passed';

/** One's own score sheets. Whose they are is told by the session alone. */
@ApiTags('score-sheets')
@Controller('api/score-sheets/:criteriaSetId')
@RequirePermission('scoring.score')
@ApiResponse({ status: 403, description: 'forbidden, not-a-scorer' })
@ApiResponse({ status: 404, description: 'not-found' })
export class ScoreSheetsController {
  constructor(
    private readonly marks: SaveMark,
    private readonly sheets: ScoreSheetsService,
    private readonly queries: ScoreSheetsQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Mọi phiếu của tôi theo một bảng tiêu chí' })
  @ApiOkResponse({ type: GridDto })
  grid(@Param('criteriaSetId', ParseUUIDPipe) setId: string, @CurrentActor() actor: Actor): Promise<GridDto> {
    return this.queries.grid(setId, actor);
  }

  @Post('submission')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nộp mọi phiếu đã chấm đủ' })
  @ApiOkResponse({ type: SubmitAllDto })
  @ApiResponse({ status: 409, description: PHASE_REFUSALS })
  submitAll(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @CurrentActor() actor: Actor,
  ): Promise<SubmitAllDto> {
    return this.sheets.submitAll(setId, actor);
  }

  @Get(':participantId')
  @ApiOperation({
    summary: 'Một đối tượng: phiếu của tôi, điểm tự chấm, và phiếu của người khác sau khi tôi đã nộp',
  })
  @ApiOkResponse({ type: NomineeDto })
  nominee(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { others }: NomineeQuery,
    @CurrentActor() actor: Actor,
  ): Promise<NomineeDto> {
    return this.queries.nominee({ setId, participantId, withOthers: others !== 'false' }, actor);
  }

  @Put(':participantId/marks/:criterionId')
  @ApiOperation({ summary: 'Ghi một điểm' })
  @ApiOkResponse({ type: SavedMarkDto })
  @ApiResponse({
    status: 400,
    description: 'invalid-input (mark: out-of-range, not-on-step, not-a-level, …)',
  })
  @ApiResponse({
    status: 409,
    description: `mark-conflict (mine, current), sheet-submitted, sheet-recused, ${PHASE_REFUSALS}`,
  })
  saveMark(
    @Param('criteriaSetId', ParseUUIDPipe) criteriaSetId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('criterionId', ParseUUIDPipe) criterionId: string,
    @Body() body: MarkBody,
    @CurrentActor() actor: Actor,
  ): Promise<SavedMarkDto> {
    return this.marks.save({ criteriaSetId, participantId, criterionId }, body, actor);
  }

  @Post(':participantId/submission')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nộp phiếu' })
  @ApiOkResponse({ type: SheetStateDto })
  @ApiResponse({
    status: 409,
    description: `sheet-incomplete (missing), sheet-submitted, sheet-recused, stale-version, ${PHASE_REFUSALS}`,
  })
  submit(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() body: SheetVersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<SheetStateDto> {
    return this.sheets.submit(setId, participantId, body.version, actor);
  }

  @Delete(':participantId/submission')
  @HttpCode(200)
  @ApiOperation({ summary: 'Rút lại phiếu đã nộp để sửa' })
  @ApiOkResponse({ type: SheetStateDto })
  @ApiResponse({
    status: 409,
    description: `sheet-not-submitted, others-seen, stale-version, ${PHASE_REFUSALS}`,
  })
  withdraw(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() query: SheetVersionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SheetStateDto> {
    return this.sheets.withdraw(setId, participantId, query.version, actor);
  }

  @Put(':participantId/recusal')
  @ApiOperation({ summary: 'Không chấm vì có liên quan' })
  @ApiOkResponse({ type: SheetStateDto })
  @ApiResponse({ status: 409, description: `sheet-recused, stale-version, ${PHASE_REFUSALS}` })
  recuse(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() body: RecuseBody,
    @CurrentActor() actor: Actor,
  ): Promise<SheetStateDto> {
    return this.sheets.recuse(setId, participantId, body, actor);
  }

  @Delete(':participantId/recusal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bỏ ghi nhận không chấm' })
  @ApiOkResponse({ type: SheetStateDto })
  @ApiResponse({
    status: 409,
    description: `sheet-not-recused, others-seen, stale-version, ${PHASE_REFUSALS}`,
  })
  unrecuse(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() query: SheetVersionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SheetStateDto> {
    return this.sheets.unrecuse(setId, participantId, query.version, actor);
  }
}
