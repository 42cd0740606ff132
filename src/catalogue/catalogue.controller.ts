import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { SortsBy, PageQuery, type Page } from '../platform/http/paging.js';
import { BASE_SALARIES_SORTABLE, BaseSalariesService } from './base-salaries.service.js';
import {
  AddBaseSalaryBody,
  AddCoefficientBody,
  AwardTypeDto,
  AwardTypePage,
  AwardTypePageQuery,
  BaseSalaryDto,
  BaseSalaryPage,
  ChangeAwardTypeBody,
  ChangeBaseSalaryBody,
  ChangeCoefficientBody,
  CreateAwardTypeBody,
} from './catalogue.dto.js';
import { AWARD_TYPES_SORTABLE, CatalogueQueries } from './catalogue.queries.js';
import { CatalogueService } from './catalogue.service.js';

/** Titles, forms, coefficients and base salaries: dated data the ward keeps. */
@ApiTags('catalogue')
@Controller('api/catalogue')
export class CatalogueController {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly queries: CatalogueQueries,
    private readonly salaries: BaseSalariesService,
  ) {}

  @Get('award-types')
  @RequirePermission('catalogue.read')
  @ApiOperation({ summary: 'Danh mục danh hiệu, hình thức khen thưởng' })
  @ApiOkResponse({ type: AwardTypePage })
  @ApiResponse({ status: 400, description: 'invalid-input, unknown-sort' })
  @SortsBy(AWARD_TYPES_SORTABLE)
  listAwardTypes(@Query() query: AwardTypePageQuery): Promise<Page<AwardTypeDto>> {
    return this.queries.page(query);
  }

  @Get('award-types/:id')
  @RequirePermission('catalogue.read')
  @ApiOperation({ summary: 'Một danh hiệu, hình thức, kèm hệ số qua các thời kỳ' })
  @ApiOkResponse({ type: AwardTypeDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  getAwardType(@Param('id', ParseUUIDPipe) id: string): Promise<AwardTypeDto> {
    return this.queries.get(id);
  }

  @Post('award-types')
  @RequirePermission('catalogue.manage')
  @ApiOperation({ summary: 'Thêm danh hiệu, hình thức' })
  @ApiCreatedResponse({ type: AwardTypeDto })
  @ApiResponse({ status: 400, description: 'invalid-input, ends-before-start, kind-not-granted' })
  @ApiResponse({ status: 409, description: 'award-type-exists, award-code-exists' })
  createAwardType(@Body() body: CreateAwardTypeBody): Promise<AwardTypeDto> {
    return this.catalogue.create(body);
  }

  @Patch('award-types/:id')
  @RequirePermission('catalogue.manage')
  @ApiOperation({ summary: 'Sửa danh hiệu, hình thức' })
  @ApiOkResponse({ type: AwardTypeDto })
  @ApiResponse({ status: 409, description: 'stale-version, award-type-exists' })
  changeAwardType(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeAwardTypeBody,
  ): Promise<AwardTypeDto> {
    return this.catalogue.change(id, body);
  }

  @Post('award-types/:id/coefficients')
  @RequirePermission('catalogue.manage')
  @ApiOperation({ summary: 'Thêm hệ số tiền thưởng có hiệu lực từ một ngày' })
  @ApiCreatedResponse({ type: AwardTypeDto })
  @ApiResponse({ status: 409, description: 'coefficient-exists' })
  addCoefficient(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AddCoefficientBody,
  ): Promise<AwardTypeDto> {
    return this.catalogue.addCoefficient(id, body);
  }

  @Patch('award-types/:id/coefficients/:coefficientId')
  @RequirePermission('catalogue.manage')
  @ApiOperation({ summary: 'Sửa hoặc chấm dứt một hệ số' })
  @ApiOkResponse({ type: AwardTypeDto })
  @ApiResponse({ status: 409, description: 'stale-version' })
  changeCoefficient(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('coefficientId', ParseUUIDPipe) coefficientId: string,
    @Body() body: ChangeCoefficientBody,
  ): Promise<AwardTypeDto> {
    return this.catalogue.changeCoefficient(id, coefficientId, body);
  }

  @Get('base-salaries')
  @RequirePermission('catalogue.read')
  @ApiOperation({ summary: 'Mức lương cơ sở qua các thời kỳ' })
  @ApiOkResponse({ type: BaseSalaryPage })
  @SortsBy(BASE_SALARIES_SORTABLE)
  listBaseSalaries(@Query() query: PageQuery): Promise<Page<BaseSalaryDto>> {
    return this.salaries.page(query);
  }

  @Post('base-salaries')
  @RequirePermission('catalogue.manage')
  @ApiOperation({ summary: 'Thêm mức lương cơ sở' })
  @ApiCreatedResponse({ type: BaseSalaryDto })
  @ApiResponse({ status: 409, description: 'base-salary-exists' })
  addBaseSalary(@Body() body: AddBaseSalaryBody): Promise<BaseSalaryDto> {
    return this.salaries.add(body);
  }

  @Patch('base-salaries/:id')
  @RequirePermission('catalogue.manage')
  @ApiOperation({ summary: 'Sửa mức lương cơ sở' })
  @ApiOkResponse({ type: BaseSalaryDto })
  @ApiResponse({ status: 409, description: 'stale-version' })
  changeBaseSalary(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeBaseSalaryBody,
  ): Promise<BaseSalaryDto> {
    return this.salaries.change(id, body);
  }
}
