import { Body, Controller, Get, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { HolidayYearBody, HolidayYearDto } from './holidays.dto.js';
import { WorkingCalendar } from './working-calendar.service.js';

/** Days off besides Saturday and Sunday, which terms in working days are counted with. */
@ApiTags('catalogue')
@Controller('api/catalogue/holidays')
export class HolidaysController {
  constructor(private readonly calendar: WorkingCalendar) {}

  @Get()
  @RequirePermission('catalogue.read')
  @ApiOperation({ summary: 'Lịch nghỉ lễ, Tết các năm, dùng để tính ngày làm việc' })
  @ApiOkResponse({ type: [HolidayYearDto] })
  years(): Promise<HolidayYearDto[]> {
    return this.calendar.years();
  }

  @Put(':year')
  @RequirePermission('catalogue.manage')
  @ApiOperation({ summary: 'Sửa lịch nghỉ lễ, Tết của một năm theo thông báo' })
  @ApiOkResponse({ type: HolidayYearDto })
  @ApiResponse({ status: 400, description: 'wrong-year, day-twice, not-a-weekend' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  change(@Param('year', ParseIntPipe) year: number, @Body() body: HolidayYearBody): Promise<HolidayYearDto> {
    return this.calendar.change(year, body);
  }
}
