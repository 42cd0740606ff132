import { ApiProperty } from '@nestjs/swagger';
import { Flag, Identifier, Text, Version } from '../../platform/http/fields.js';

export class AskedPaperBody {
  @Text({ max: 200, notBlank: true, label: 'tên giấy tờ', example: 'Văn bản hiệp y của Công an phường' })
  label: string;

  @Identifier({
    nullable: true,
    description: 'Chỉ cho danh hiệu, hình thức này; null: mọi danh hiệu, hình thức',
  })
  awardTypeId: string | null;

  @Flag({ label: 'của từng người, đơn vị', description: 'false: một bản cho cả hồ sơ' })
  isOfEach: boolean;

  @Flag({ label: 'bắt buộc' })
  isRequired: boolean;
}

export class ChangeAskedPaperBody extends AskedPaperBody {
  @Version()
  version: number;
}

export class AskedPaperDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Văn bản hiệp y của Công an phường' }) label: string;
  @ApiProperty({ type: String, nullable: true }) awardTypeId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null: mọi danh hiệu, hình thức' }) awardName:
    string | null;
  @ApiProperty({ description: 'Của từng người, đơn vị; false: của cả hồ sơ' }) isOfEach: boolean;
  @ApiProperty() isRequired: boolean;
  @ApiProperty() version: number;
}

export class AskedPapersPolicyDto {
  @ApiProperty({ description: 'Thêm, sửa, bỏ được' }) canChange: boolean;
}

export class AskedPapersDto {
  @ApiProperty({ type: [AskedPaperDto] }) items: AskedPaperDto[];
  @ApiProperty({ type: AskedPapersPolicyDto }) policy: AskedPapersPolicyDto;
}
