import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { ImportDto } from '../imports.dto.js';
import { ChoicesDto, ChoicesQuery, CorrectionsBody } from './corrections.dto.js';
import { CorrectionsService } from './corrections.service.js';

/** Fixing in place: cells of a previewed workbook put right on the page. */
@ApiTags('imports')
@Controller('api/imports/:id')
@RequirePermission('import.run')
@ApiResponse({ status: 404, description: 'not-found' })
export class CorrectionsController {
  constructor(private readonly corrections: CorrectionsService) {}

  @Put('corrections')
  @ApiOperation({ summary: 'Sửa ô của tệp ngay trên trang rồi xem trước lại; chưa ghi gì' })
  @ApiOkResponse({ type: ImportDto })
  @ApiResponse({ status: 400, description: 'invalid-input (not-correctable)' })
  @ApiResponse({ status: 409, description: 'stale-version, already-applied, already-discarded' })
  correct(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectionsBody,
    @CurrentActor() actor: Actor,
  ): Promise<ImportDto> {
    return this.corrections.correct(id, body, actor);
  }

  @Get('choices')
  @ApiOperation({ summary: 'Tên đơn vị hoặc danh hiệu có thể chọn khi sửa một ô' })
  @ApiOkResponse({ type: ChoicesDto })
  async choices(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ChoicesQuery,
    @CurrentActor() actor: Actor,
  ): Promise<ChoicesDto> {
    return { items: await this.corrections.choices(id, query.list, query.q, actor) };
  }
}
