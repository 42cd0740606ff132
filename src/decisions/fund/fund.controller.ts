import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { FundDto, FundQuery } from './fund.dto.js';
import { FundService } from './fund.service.js';

/** Quỹ thi đua, khen thưởng: what a year had, spent and will spend. */
@ApiTags('decisions')
@Controller('api/fund')
export class FundController {
  constructor(private readonly fund: FundService) {}

  @Get()
  @RequirePermission('decision.read')
  @ApiOperation({ summary: 'Sổ quỹ khen thưởng của năm: kinh phí, đã chi, dự kiến chi' })
  @ApiOkResponse({ type: FundDto })
  ofYear(@Query() { year }: FundQuery): Promise<FundDto> {
    return this.fund.ofYear(year);
  }
}
