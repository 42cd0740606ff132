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
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { ChangePrinterBody, PrinterBody, PrinterDto, PrinterVersionQuery } from './blanks.dto.js';
import { BlanksQueries } from './blanks.queries.js';
import { PrintersService } from './printers.service.js';

/** The ward's printers, and how far each is off. */
@ApiTags('certificates')
@Controller('api/certificate-printers')
export class PrintersController {
  constructor(
    private readonly printers: PrintersService,
    private readonly queries: BlanksQueries,
  ) {}

  @Get()
  @RequirePermission('certificate.read')
  @ApiOperation({ summary: 'Các máy in và độ lệch của từng máy' })
  @ApiOkResponse({ type: [PrinterDto] })
  list(@CurrentActor() actor: Actor): Promise<PrinterDto[]> {
    return this.queries.printers(actor);
  }

  @Post()
  @RequirePermission('certificate.manage')
  @ApiOperation({ summary: 'Thêm máy in' })
  @ApiCreatedResponse({ type: PrinterDto })
  @ApiResponse({ status: 409, description: 'name-taken' })
  create(@Body() body: PrinterBody, @CurrentActor() actor: Actor): Promise<PrinterDto> {
    return this.printers.create(body, actor);
  }

  @Put(':id')
  @RequirePermission('certificate.manage')
  @ApiOperation({ summary: 'Sửa tên, độ lệch của máy in' })
  @ApiOkResponse({ type: PrinterDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'name-taken, stale-version' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangePrinterBody,
    @CurrentActor() actor: Actor,
  ): Promise<PrinterDto> {
    return this.printers.change(id, body, actor);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('certificate.manage')
  @ApiOperation({ summary: 'Bỏ máy in' })
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  async remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: PrinterVersionQuery,
  ): Promise<void> {
    await this.printers.remove(id, version);
  }
}
