import { Body, Controller, Get, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { AccountDto, SetupBody } from './access.dto.js';
import { Public } from './access.decorators.js';
import { SetupService } from './setup.service.js';

class SetupState {
  @ApiProperty({ description: 'Chưa có phường, xã nào được thiết lập' }) isEmpty: boolean;
}

class SetupResult {
  @ApiProperty() wardId: string;
  @ApiProperty({ type: AccountDto }) administrator: AccountDto;
}

/** First start: one link, used once. */
@ApiTags('setup')
@Controller('api/setup')
export class SetupController {
  constructor(private readonly setup: SetupService) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Hệ thống đã được thiết lập chưa' })
  @ApiOkResponse({ type: SetupState })
  async state(): Promise<SetupState> {
    return { isEmpty: await this.setup.isEmpty() };
  }

  @Post()
  @Public()
  @ApiOperation({ summary: 'Thiết lập phường, xã và người quản trị bằng liên kết dùng một lần' })
  @ApiCreatedResponse({ type: SetupResult })
  @ApiResponse({ status: 403, description: 'setup-link-used' })
  setUp(@Body() body: SetupBody): Promise<SetupResult> {
    return this.setup.setUp(body);
  }
}
