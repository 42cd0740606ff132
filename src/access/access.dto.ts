import { ApiProperty } from '@nestjs/swagger';
import { Identifier, Nested, OneOf, Text, TextList, Version } from '../platform/http/fields.js';
import { PERMISSIONS, ROLES, type Permission, type Role } from './permissions.js';

const USERNAME = {
  min: 3,
  max: 40,
  pattern: /^[a-z0-9][a-z0-9._-]{2,39}$/,
  message: 'Tên đăng nhập gồm 3–40 chữ thường không dấu, số, dấu chấm, gạch ngang.',
  example: 'hoa.nguyen',
};
const PASSWORD = { min: 1, max: 200, example: 'mùa thu hoạch ở tổ dân phố 7' };

export class LoginBody {
  @Text({ max: 80, example: 'hoa.nguyen' })
  username: string;

  @Text(PASSWORD)
  password: string;
}

export class ChangePasswordBody {
  @Text(PASSWORD)
  currentPassword: string;

  @Text(PASSWORD)
  newPassword: string;
}

export class SetupWardBody {
  @OneOf(['phường', 'xã', 'đặc khu'], { example: 'phường' })
  kind: 'phường' | 'xã' | 'đặc khu';

  @Text({ max: 120, example: 'Tân Lập', description: 'Tên không kèm chữ phường, xã' })
  name: string;

  @Text({ max: 120, example: 'Thái Nguyên' })
  province: string;

  @Text({
    max: 120,
    optional: true,
    example: 'Tân Lập',
    description: 'Địa danh ghi trước ngày tháng của văn bản',
  })
  placeName?: string;
}

export class SetupAdministratorBody {
  @Text(USERNAME)
  username: string;

  @Text({ max: 120, example: 'Nguyễn Thị Hoa' })
  displayName: string;

  @Text(PASSWORD)
  password: string;
}

export class SetupBody {
  @Text({ max: 100, description: 'Mã trong liên kết thiết lập in ra khi khởi động lần đầu' })
  token: string;

  @Nested(() => SetupWardBody)
  ward: SetupWardBody;

  @Nested(() => SetupAdministratorBody)
  administrator: SetupAdministratorBody;
}

export class CreateAccountBody {
  @Text(USERNAME)
  username: string;

  @Text({ max: 120, example: 'Trần Văn Bình' })
  displayName: string;

  @Text({ min: 0, max: 120, optional: true, example: 'Phó Chủ tịch UBND phường' })
  post?: string;

  @TextList({ min: 1, max: 5, values: ROLES, example: ['committee-member'] })
  roles: Role[];

  @Identifier({ optional: true, nullable: true, description: 'Tập thể mà đại diện đơn vị thay mặt' })
  collectiveId?: string | null;

  @Text({ ...PASSWORD, description: 'Mật khẩu cấp lần đầu; người dùng phải đổi khi đăng nhập' })
  password: string;
}

export class ChangeAccountBody {
  @Text({ max: 120 })
  displayName: string;

  @Text({ min: 0, max: 120 })
  post: string;

  @TextList({ min: 1, max: 5, values: ROLES })
  roles: Role[];

  @Identifier({ optional: true, nullable: true })
  collectiveId?: string | null;

  @OneOf(['active', 'disabled'])
  status: 'active' | 'disabled';

  @Version()
  version: number;
}

export class ResetPasswordBody {
  @Text(PASSWORD)
  password: string;
}

export class ChangeWardBody {
  @Text({ max: 120, example: 'Thái Nguyên' })
  province: string;

  @Text({ max: 120, example: 'Tân Lập' })
  placeName: string;

  @Version()
  version: number;
}

/** An account as administrators see it. */
export class AccountDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'binh.tran' }) username: string;
  @ApiProperty({ example: 'Trần Văn Bình' }) displayName: string;
  @ApiProperty() post: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles: readonly Role[];
  @ApiProperty({ type: String, nullable: true }) collectiveId: string | null;
  @ApiProperty({ enum: ['active', 'disabled'] }) status: 'active' | 'disabled';
  @ApiProperty() mustChangePassword: boolean;
  @ApiProperty() version: number;
  @ApiProperty({ type: Date, nullable: true }) lastLoginAt: Date | null;
}

export class AccountPage {
  @ApiProperty({ type: [AccountDto] }) items: readonly AccountDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

/** Who is signed in, and the token every change must carry in X-CSRF-Token. */
export class SessionDto {
  @ApiProperty() accountId: string;
  @ApiProperty() username: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles: readonly Role[];
  @ApiProperty({ enum: PERMISSIONS, isArray: true }) permissions: readonly Permission[];
  @ApiProperty({ type: String, nullable: true }) collectiveId: string | null;
  @ApiProperty() mustChangePassword: boolean;
  @ApiProperty({ description: 'Gửi lại trong X-CSRF-Token với mọi thay đổi' }) csrfToken: string;
}

/** One signed-in browser of an account. */
export class LiveSessionDto {
  @ApiProperty() id: string;
  @ApiProperty() openedAt: Date;
  @ApiProperty() seenAt: Date;
  @ApiProperty() userAgent: string;
  @ApiProperty() address: string;
  @ApiProperty({ description: 'Phiên đang dùng' }) isCurrent: boolean;
}

export class WardDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'phường' }) kind: string;
  @ApiProperty({ example: 'Tân Lập' }) name: string;
  @ApiProperty({ example: 'Thái Nguyên' }) province: string;
  @ApiProperty() placeName: string;
  @ApiProperty() version: number;
}
