import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { BulkBody, BulkDoneDto } from './bulk.dto.js';
import { BulkActs } from './bulk.service.js';

/** Acts on many rows of the register at once. */
@ApiTags('participants')
@Controller('api/participants/bulk')
export class BulkController {
  constructor(private readonly acts: BulkActs) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('participant.manage')
  @ApiOperation({
    summary: 'Lưu trữ, khôi phục, chuyển đơn vị, đổi khối nhiều mục: tất cả hoặc không; kèm cách hoàn tác',
  })
  @ApiOkResponse({ type: BulkDoneDto })
  @ApiResponse({ status: 400, description: 'invalid-input (item-twice, required, not-for-this-act)' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'bulk-refused (refused)' })
  run(@Body() body: BulkBody): Promise<BulkDoneDto> {
    return this.acts.run(body);
  }
}
