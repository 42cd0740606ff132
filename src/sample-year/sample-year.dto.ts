import { ApiProperty } from '@nestjs/swagger';
import { AccountDto, SetupAdministratorBody } from '../access/access.dto.js';
import { Nested, Text } from '../platform/http/fields.js';
import { SAMPLE_STATES, type SampleState } from './sample-progress.service.js';

export class SampleBody {
  @Text({ max: 100, description: 'Mã trong liên kết thiết lập in ra khi khởi động lần đầu' })
  token: string;

  @Nested(() => SetupAdministratorBody)
  administrator: SetupAdministratorBody;
}

/** With what somebody of the sample ward signs in; the password is told here and nowhere else. */
export class SampleLoginDto {
  @ApiProperty({ example: 'canbo' }) username: string;
  @ApiProperty({ example: 'mau-0Zr3k5VtqYw8LxNc' }) password: string;
  @ApiProperty({ example: 'Nguyễn Thị Cán Bộ' }) displayName: string;
  @ApiProperty({ example: 'cán bộ phụ trách' }) roleLabel: string;
}

export class SampleBegunDto {
  @ApiProperty() wardId: string;
  @ApiProperty({ type: AccountDto }) administrator: AccountDto;
  @ApiProperty({
    type: [SampleLoginDto],
    description: 'Tài khoản của phường mẫu; daidien dùng được khi đã nạp xong danh sách đơn vị',
  })
  accounts: SampleLoginDto[];
}

export class SampleProgressDto {
  @ApiProperty({ enum: SAMPLE_STATES }) state: SampleState;
  @ApiProperty({
    description: 'Đang làm gì, hoặc vì sao không làm tiếp được',
    example: 'Nhập sổ chấm điểm của Hội đồng năm 2025.',
  })
  step: string;
  @ApiProperty({ example: 35 }) percent: number;
}
