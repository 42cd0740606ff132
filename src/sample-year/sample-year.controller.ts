import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorators.js';
import { SampleProgress } from './sample-progress.service.js';
import { SampleBegunDto, SampleBody, SampleProgressDto } from './sample-year.dto.js';
import { SampleYear } from './sample-year.service.js';

/** First start with a ward to look around in, instead of one's own. */
@ApiTags('setup')
@Controller('api/setup/sample')
export class SampleYearController {
  constructor(
    private readonly sample: SampleYear,
    private readonly progress: SampleProgress,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Việc nạp dữ liệu mẫu đến đâu' })
  @ApiOkResponse({ type: SampleProgressDto })
  latest(): Promise<SampleProgressDto> {
    return this.progress.latest();
  }

  @Post()
  @Public()
  @ApiOperation({ summary: 'Nạp dữ liệu mẫu bằng liên kết thiết lập dùng một lần' })
  @ApiCreatedResponse({ type: SampleBegunDto })
  @ApiResponse({ status: 403, description: 'setup-link-used' })
  @ApiResponse({ status: 409, description: 'ward-exists, username-taken' })
  begin(@Body() body: SampleBody): Promise<SampleBegunDto> {
    return this.sample.begin(body);
  }
}
