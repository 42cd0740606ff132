import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import {
  ChangeLegalBasisBody,
  LegalBasesQuery,
  LegalBasisBody,
  LegalBasisDto,
  LegalBasisVersionQuery,
} from './legal-bases.dto.js';
import { LegalBases } from './legal-bases.service.js';

/** «Căn cứ …»: what decisions and proposals cite, from day to day. */
@ApiTags('catalogue')
@Controller('api/catalogue/legal-bases')
@RequirePermission('catalogue.manage')
export class LegalBasesController {
  constructor(private readonly bases: LegalBases) {}

  @Get()
  @RequirePermission('catalogue.read')
  @ApiOperation({ summary: 'Các căn cứ ghi ở đầu quyết định, tờ trình' })
  @ApiOkResponse({ type: [LegalBasisDto] })
  list(@Query() { on }: LegalBasesQuery): Promise<LegalBasisDto[]> {
    return this.bases.list(on);
  }

  @Post()
  @ApiOperation({ summary: 'Thêm một căn cứ' })
  @ApiCreatedResponse({ type: LegalBasisDto })
  @ApiResponse({ status: 409, description: 'legal-basis-exists' })
  add(@Body() body: LegalBasisBody): Promise<LegalBasisDto> {
    return this.bases.add(body);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa; quyết định đã dự thảo giữ nguyên' })
  @ApiOkResponse({ type: LegalBasisDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version, legal-basis-exists' })
  change(@Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeLegalBasisBody): Promise<LegalBasisDto> {
    return this.bases.change(id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ một căn cứ ghi nhầm' })
  @ApiNoContentResponse()
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: LegalBasisVersionQuery,
  ): Promise<void> {
    return this.bases.remove(id, version);
  }
}
