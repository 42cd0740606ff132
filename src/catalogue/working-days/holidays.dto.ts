import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, ListOf, Text, TextList, WholeNumber } from '../../platform/http/fields.js';

export class DayOffBody {
  @Day({ label: 'ngày nghỉ' })
  day: string;

  @Text({ max: 60, example: 'Tết Nguyên đán', label: 'tên ngày nghỉ' })
  name: string;
}

export class HolidayYearBody {
  @Flag({ label: 'đã có thông báo', description: 'Đã có thông báo lịch nghỉ của năm' })
  isAnnounced: boolean;

  @ListOf(() => DayOffBody, { max: 40, label: 'các ngày nghỉ', description: 'Ngoài thứ bảy, chủ nhật' })
  off: DayOffBody[];

  @TextList({
    max: 20,
    label: 'các ngày làm bù',
    example: ['2026-01-10'],
    description: 'Thứ bảy, chủ nhật làm bù',
  })
  worked: string[];

  @WholeNumber({
    min: 0,
    max: 2_147_483_647,
    label: 'phiên bản',
    description: 'Phiên bản đã đọc; 0: chưa ai sửa năm này',
  })
  version: number;
}

export class DayOffDto {
  @ApiProperty({ example: '2026-02-17' }) day: string;
  @ApiProperty({ example: 'Tết Nguyên đán' }) name: string;
}

export class HolidayYearDto {
  @ApiProperty({ example: 2026 }) year: number;
  @ApiProperty({ description: 'Theo thông báo của năm; không thì tính theo Bộ luật Lao động' })
  isAnnounced: boolean;
  @ApiProperty({ description: 'Phường, xã đã sửa' }) isOwn: boolean;
  @ApiProperty({ type: [DayOffDto] }) off: DayOffDto[];
  @ApiProperty({ type: [String], example: ['2026-01-10'] }) worked: string[];
  @ApiProperty({ description: '0: chưa ai sửa năm này' }) version: number;
}
