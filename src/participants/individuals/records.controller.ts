import {
  Body,
  Controller,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { badField } from '../errors.js';
import { IndividualProfileDto } from './individuals.dto.js';
import {
  ChangeDisciplineBody,
  ChangeInitiativeBody,
  DisciplineBody,
  InitiativeBody,
  RatingBody,
  RemoveRecordBody,
} from './records.dto.js';
import { RecordsService } from './records.service.js';

/** Ratings, initiatives and discipline of a person; every answer is the whole profile as it then stands. */
@ApiTags('individuals')
@Controller('api/individuals/:id')
@RequirePermission('participant.manage')
@ApiResponse({ status: 404, description: 'not-found' })
@ApiResponse({ status: 409, description: 'stale-version, archived' })
export class RecordsController {
  constructor(private readonly records: RecordsService) {}

  @Put('ratings/:year')
  @ApiOperation({ summary: 'Ghi xếp loại của một năm' })
  @ApiOkResponse({ type: IndividualProfileDto })
  setRating(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('year', ParseIntPipe) year: number,
    @Body() body: RatingBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.records.setRating(id, demandYear(year), body, actor);
  }

  @Post('ratings/:year/remove')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bỏ xếp loại ghi nhầm, kèm lý do' })
  @ApiOkResponse({ type: IndividualProfileDto })
  removeRating(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('year', ParseIntPipe) year: number,
    @Body() body: RemoveRecordBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.records.removeRating(id, demandYear(year), body, actor);
  }

  @Post('initiatives')
  @ApiOperation({ summary: 'Thêm sáng kiến được công nhận' })
  @ApiCreatedResponse({ type: IndividualProfileDto })
  addInitiative(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InitiativeBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.records.addInitiative(id, body, actor);
  }

  @Patch('initiatives/:recordId')
  @ApiOperation({ summary: 'Sửa sáng kiến' })
  @ApiOkResponse({ type: IndividualProfileDto })
  changeInitiative(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('recordId', ParseUUIDPipe) recordId: string,
    @Body() body: ChangeInitiativeBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.records.changeInitiative(id, recordId, body, actor);
  }

  @Post('initiatives/:recordId/remove')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bỏ sáng kiến ghi nhầm, kèm lý do' })
  @ApiOkResponse({ type: IndividualProfileDto })
  removeInitiative(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('recordId', ParseUUIDPipe) recordId: string,
    @Body() body: RemoveRecordBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.records.remove('initiatives', id, recordId, body, actor);
  }

  @Post('disciplines')
  @RequirePermission('participant.read-sensitive')
  @ApiOperation({ summary: 'Thêm hình thức kỷ luật' })
  @ApiCreatedResponse({ type: IndividualProfileDto })
  addDiscipline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DisciplineBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.records.addDiscipline(id, body, actor);
  }

  @Patch('disciplines/:recordId')
  @RequirePermission('participant.read-sensitive')
  @ApiOperation({ summary: 'Sửa hình thức kỷ luật' })
  @ApiOkResponse({ type: IndividualProfileDto })
  changeDiscipline(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('recordId', ParseUUIDPipe) recordId: string,
    @Body() body: ChangeDisciplineBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.records.changeDiscipline(id, recordId, body, actor);
  }

  @Post('disciplines/:recordId/remove')
  @HttpCode(200)
  @RequirePermission('participant.read-sensitive')
  @ApiOperation({ summary: 'Bỏ hình thức kỷ luật ghi nhầm, kèm lý do' })
  @ApiOkResponse({ type: IndividualProfileDto })
  removeDiscipline(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('recordId', ParseUUIDPipe) recordId: string,
    @Body() body: RemoveRecordBody,
    @CurrentActor() actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.records.remove('disciplines', id, recordId, body, actor);
  }
}

function demandYear(year: number): number {
  if (year >= 1945 && year <= 2100) return year;
  throw badField('year', 'year-out-of-range', 'Năm phải trong khoảng 1945–2100.');
}
