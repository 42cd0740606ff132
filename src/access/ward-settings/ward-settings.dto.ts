import { ApiProperty } from '@nestjs/swagger';
import { Flag, ListOf, OneOf, Text, TextList, Version, WholeNumber } from '../../platform/http/fields.js';
import { LIST_ORDERS, type ListOrder } from './list-order.js';

export class SignerBody {
  @Text({ max: 120, example: 'Nguyễn Văn Bình' })
  name: string;

  @Text({ max: 120, example: 'Chủ tịch UBND phường' })
  post: string;

  @Text({
    max: 200,
    noFormula: true,
    example: 'CHỦ TỊCH',
    description: 'Thẩm quyền in trên chữ ký; ký thay thì hai dòng: «KT. CHỦ TỊCH», «PHÓ CHỦ TỊCH»',
  })
  signingTitle: string;
}

export class BudgetBody {
  @WholeNumber({ min: 2000, max: 2100, example: 2025 })
  year: number;

  @WholeNumber({ min: 0, max: 1_000_000_000_000, example: 150_000_000, description: 'Đồng' })
  amountDong: number;

  @Flag({ optional: true, description: 'Không cho ban hành khi vượt; bỏ trống thì chỉ nhắc' })
  blocks?: boolean;
}

export class ChangeWardSettingsBody {
  @Text({
    min: 0,
    max: 200,
    noFormula: true,
    example: 'Hội đồng Thi đua - Khen thưởng',
    description: 'In ở đầu văn bản của Hội đồng; để trống thì in tên Ủy ban nhân dân',
  })
  councilName: string;

  @Text({
    min: 0,
    max: 120,
    noFormula: true,
    example: 'Nguyễn Văn Bình',
    description: 'In dưới chữ ký Chủ tịch Hội đồng; để trống thì chừa chỗ',
  })
  councilChairName: string;

  @OneOf(LIST_ORDERS, {
    description:
      'collective-first: Tập thể, Hộ gia đình, Cá nhân; individual-first: Cá nhân, Tập thể, Hộ gia đình',
  })
  listOrder: ListOrder;

  @TextList({
    min: 1,
    max: 10,
    example: ['QĐ-UBND'],
    description: 'Ký hiệu sau số quyết định, mỗi ký hiệu một sổ số; ký hiệu đầu là ký hiệu thường dùng',
  })
  decisionBooks: string[];

  @ListOf(() => SignerBody, { max: 20, description: 'Người đầu là người thường ký' })
  signers: SignerBody[];

  @ListOf(() => BudgetBody, { max: 50, description: 'Mỗi năm một dòng; chỉ dùng để nhắc khi vượt' })
  budgets: BudgetBody[];

  @Version()
  version: number;
}

export class SignerDto {
  @ApiProperty({ example: 'Nguyễn Văn Bình' }) name: string;
  @ApiProperty({ example: 'Chủ tịch UBND phường' }) post: string;
  @ApiProperty({ example: 'CHỦ TỊCH' }) signingTitle: string;
}

export class BudgetDto {
  @ApiProperty({ example: 2025 }) year: number;
  @ApiProperty({ example: 150_000_000, description: 'Đồng' }) amountDong: number;
  @ApiProperty({ description: 'Không cho ban hành khi vượt' }) blocks: boolean;
}

/** What the asker may do with the settings now. */
export class WardSettingsPolicyDto {
  @ApiProperty() canChange: boolean;
}

export class WardSettingsDto {
  @ApiProperty({ example: 'Hội đồng Thi đua - Khen thưởng' }) councilName: string;
  @ApiProperty({ example: 'Nguyễn Văn Bình' }) councilChairName: string;
  @ApiProperty({ enum: LIST_ORDERS }) listOrder: ListOrder;
  @ApiProperty({ type: [String], example: ['QĐ-UBND'] }) decisionBooks: string[];
  @ApiProperty({ type: [SignerDto] }) signers: SignerDto[];
  @ApiProperty({ type: [BudgetDto] }) budgets: BudgetDto[];
  @ApiProperty() version: number;
  @ApiProperty({ type: WardSettingsPolicyDto }) policy: WardSettingsPolicyDto;
}
