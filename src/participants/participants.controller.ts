import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { SortsBy, type Page } from '../platform/http/paging.js';
import { FacetsDto, ParticipantDto, ParticipantPage, ParticipantPageQuery } from './participants.dto.js';
import { PARTICIPANTS_SORTABLE, ParticipantsQueries } from './participants.queries.js';

/** Collectives, individuals and households together. */
@ApiTags('participants')
@Controller('api/participants')
export class ParticipantsController {
  constructor(private readonly participants: ParticipantsQueries) {}

  @Get()
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Tìm tập thể, cá nhân, hộ gia đình (không cần dấu)' })
  @ApiOkResponse({ type: ParticipantPage })
  @SortsBy(PARTICIPANTS_SORTABLE)
  list(@Query() query: ParticipantPageQuery, @CurrentActor() actor: Actor): Promise<Page<ParticipantDto>> {
    return this.participants.page(query, actor);
  }

  @Get('facets')
  @RequirePermission('participant.read', 'registration.submit')
  @ApiOperation({ summary: 'Các khối thi đua, loại đơn vị, đối tượng đang dùng, để lọc danh sách' })
  @ApiOkResponse({ type: FacetsDto })
  facets(@CurrentActor() actor: Actor): Promise<FacetsDto> {
    return this.participants.facets(actor);
  }
}
