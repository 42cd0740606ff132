import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ChangeWardBody, WardDto } from './access.dto.js';
import { RequirePermission } from './access.decorators.js';
import { WardService } from './ward.service.js';

/** The signed-in person's own ward. */
@ApiTags('ward')
@Controller('api/ward')
export class WardController {
  constructor(private readonly wards: WardService) {}

  @Get()
  @RequirePermission('ward.read')
  @ApiOperation({ summary: 'Phường, xã của mình' })
  @ApiOkResponse({ type: WardDto })
  own(): Promise<WardDto> {
    return this.wards.own();
  }

  @Patch()
  @RequirePermission('ward.manage')
  @ApiOperation({ summary: 'Sửa tỉnh, địa danh in trên văn bản' })
  @ApiOkResponse({ type: WardDto })
  @ApiResponse({ status: 409, description: 'stale-version' })
  change(@Body() body: ChangeWardBody): Promise<WardDto> {
    return this.wards.change(body);
  }
}
