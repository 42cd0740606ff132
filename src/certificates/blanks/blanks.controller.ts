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
  Res,
  UploadedFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { TakesFile, type UploadedContent } from '../../platform/http/takes-file.js';
import { malformedScan, MOST_SCAN_BYTES, scanTooLarge } from '../errors.js';
import {
  BlankDetailDto,
  BlanksDto,
  BlankVersionBody,
  ChangeBlankBody,
  CreateBlankBody,
  StockEntryBody,
  StockPage,
  StockPageQuery,
} from './blanks.dto.js';
import { BlanksQueries } from './blanks.queries.js';
import { BlanksService } from './blanks.service.js';

const MEDIA_TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;
const FILE = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary', description: 'JPG, PNG; nhiều nhất 10 MB' } },
};

/** Blanks of certificates: where each field goes, and how many there are. */
@ApiTags('certificates')
@Controller('api/certificate-blanks')
export class BlanksController {
  constructor(
    private readonly blanks: BlanksService,
    private readonly queries: BlanksQueries,
  ) {}

  @Get()
  @RequirePermission('certificate.read')
  @ApiOperation({ summary: 'Các mẫu phôi bằng, giấy khen' })
  @ApiOkResponse({ type: BlanksDto })
  list(@CurrentActor() actor: Actor): Promise<BlanksDto> {
    return this.queries.list(actor);
  }

  @Post()
  @RequirePermission('certificate.manage')
  @ApiOperation({ summary: 'Thêm mẫu phôi, các mục in đặt sẵn ở chỗ thường dùng' })
  @ApiCreatedResponse({ type: BlankDetailDto })
  @ApiResponse({ status: 409, description: 'name-taken' })
  create(@Body() body: CreateBlankBody, @CurrentActor() actor: Actor): Promise<BlankDetailDto> {
    return this.blanks.create(body, actor);
  }

  @Get(':id')
  @RequirePermission('certificate.read')
  @ApiOperation({ summary: 'Một mẫu phôi với vị trí từng mục in' })
  @ApiOkResponse({ type: BlankDetailDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<BlankDetailDto> {
    return this.queries.get(id, actor);
  }

  @Put(':id')
  @RequirePermission('certificate.manage')
  @ApiOperation({ summary: 'Sửa tên, khổ giấy, vị trí các mục in' })
  @ApiOkResponse({ type: BlankDetailDto })
  @ApiResponse({ status: 400, description: 'field-missing, field-twice, off-sheet, floor-above-size' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'blank-retired, name-taken, stale-version' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeBlankBody,
    @CurrentActor() actor: Actor,
  ): Promise<BlankDetailDto> {
    return this.blanks.change(id, body, actor);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @RequirePermission('certificate.manage')
  @ApiOperation({ summary: 'Thôi dùng mẫu phôi' })
  @ApiOkResponse({ type: BlankDetailDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  retire(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: BlankVersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<BlankDetailDto> {
    return this.blanks.retire(id, version, true, actor);
  }

  @Post(':id/restore')
  @HttpCode(200)
  @RequirePermission('certificate.manage')
  @ApiOperation({ summary: 'Dùng lại mẫu phôi' })
  @ApiOkResponse({ type: BlankDetailDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  restore(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: BlankVersionBody,
    @CurrentActor() actor: Actor,
  ): Promise<BlankDetailDto> {
    return this.blanks.retire(id, version, false, actor);
  }

  @Get(':id/scan')
  @RequirePermission('certificate.read')
  @ApiOperation({ summary: 'Ảnh phôi làm nền khi đặt vị trí' })
  @ApiOkResponse({
    content: Object.fromEntries(
      Object.values(MEDIA_TYPES).map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
    ),
  })
  @ApiResponse({ status: 404, description: 'not-found' })
  async scan(@Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const { content, type } = await this.queries.scan(id);
    response.setHeader('content-type', MEDIA_TYPES[type]);
    response.setHeader('x-content-type-options', 'nosniff');
    response.end(content);
  }

  @Post(':id/scan')
  @HttpCode(200)
  @RequirePermission('certificate.manage')
  @TakesFile({ maxBytes: MOST_SCAN_BYTES, tooLarge: scanTooLarge, malformed: malformedScan })
  @ApiOperation({ summary: 'Đặt ảnh phôi làm nền; ảnh không bao giờ được in ra' })
  @ApiBody({ schema: FILE })
  @ApiOkResponse({ type: BlankDetailDto })
  @ApiResponse({ status: 400, description: 'missing-file, malformed-upload' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'blank-retired' })
  @ApiResponse({ status: 413, description: 'scan-too-large' })
  @ApiResponse({ status: 422, description: 'scan-type' })
  setScan(
    @Param('id', ParseUUIDPipe) id: string,
    @UploadedFile() file: UploadedContent | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<BlankDetailDto> {
    return this.blanks.setScan(id, file, actor);
  }

  @Delete(':id/scan')
  @RequirePermission('certificate.manage')
  @ApiOperation({ summary: 'Bỏ ảnh nền' })
  @ApiOkResponse({ type: BlankDetailDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'blank-retired' })
  dropScan(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<BlankDetailDto> {
    return this.blanks.dropScan(id, actor);
  }

  @Get(':id/stock')
  @RequirePermission('certificate.read')
  @ApiOperation({ summary: 'Sổ kho phôi: nhận về, đã in, hỏng, kiểm kê' })
  @ApiOkResponse({ type: StockPage })
  @ApiResponse({ status: 404, description: 'not-found' })
  stock(@Param('id', ParseUUIDPipe) id: string, @Query() query: StockPageQuery): Promise<StockPage> {
    return this.queries.stock(id, query);
  }

  @Post(':id/stock')
  @HttpCode(200)
  @RequirePermission('certificate.manage')
  @ApiOperation({ summary: 'Ghi một dòng vào sổ kho phôi' })
  @ApiOkResponse({ type: BlankDetailDto })
  @ApiResponse({ status: 400, description: 'wrong-quantity' })
  @ApiResponse({ status: 404, description: 'not-found' })
  enterStock(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StockEntryBody,
    @CurrentActor() actor: Actor,
  ): Promise<BlankDetailDto> {
    return this.blanks.enterStock(id, body, actor);
  }
}
