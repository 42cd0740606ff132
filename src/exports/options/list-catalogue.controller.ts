import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { CatalogueQuery, ListCatalogueDto } from './list-catalogue.dto.js';
import { ListCatalogue } from './list-catalogue.service.js';

/** Which lists can be taken out, from what and how. */
@ApiTags('exports')
@Controller('api/exports')
export class ListCatalogueController {
  constructor(private readonly catalogue: ListCatalogue) {}

  @Get()
  @RequirePermission('export.run')
  @ApiOperation({ summary: 'Các danh sách xuất được của một phong trào và lựa chọn của từng danh sách' })
  @ApiOkResponse({ type: ListCatalogueDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  of(@Query() query: CatalogueQuery, @CurrentActor() actor: Actor): Promise<ListCatalogueDto> {
    return this.catalogue.of(query.campaignId, actor);
  }
}
