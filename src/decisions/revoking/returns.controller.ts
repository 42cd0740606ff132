import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { SortsBy, type Page } from '../../platform/http/paging.js';
import { ReturnPage, ReturnPageQuery, type ReturnDto } from './revocations.dto.js';
import { RETURNS_SORTABLE, RevocationsQueries } from './revocations.queries.js';

/** What is to come back after revocations, over all decisions. */
@ApiTags('decisions')
@Controller('api/returns')
export class ReturnsController {
  constructor(private readonly queries: RevocationsQueries) {}

  @Get()
  @RequirePermission('decision.read')
  @ApiOperation({ summary: 'Theo dõi nộp lại hiện vật, tiền thưởng sau khi hủy' })
  @ApiOkResponse({ type: ReturnPage })
  @SortsBy(RETURNS_SORTABLE)
  list(@Query() query: ReturnPageQuery): Promise<Page<ReturnDto>> {
    return this.queries.returns(query);
  }
}
