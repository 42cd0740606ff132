import { ApiProperty } from '@nestjs/swagger';
import { Day, QueryNumber, Text, Version, WholeNumber } from '../../platform/http/fields.js';
import { SURENESS, type Sureness } from '../sureness.js';

export class LegalBasisBody {
  @Text({
    max: 500,
    notBlank: true,
    label: 'căn cứ',
    example: 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15',
  })
  text: string;

  @WholeNumber({ min: 1, max: 1000, label: 'thứ tự', example: 20 })
  position: number;

  @Day({ example: '2024-01-01' })
  validFrom: string;

  @Day({ nullable: true, description: 'Ngày cuối còn viện dẫn; null: chưa biết' })
  validTo: string | null;
}

export class ChangeLegalBasisBody extends LegalBasisBody {
  @Version()
  version: number;
}

export class LegalBasesQuery {
  @Day({ optional: true, label: 'ngày', description: 'Chỉ những căn cứ còn hiệu lực vào ngày này' })
  on?: string;
}

export class LegalBasisVersionQuery {
  @QueryNumber({ min: 1, max: 2_147_483_647, description: 'Phiên bản đã đọc' })
  version: number;
}

export class LegalBasisDto {
  @ApiProperty() id: string;
  @ApiProperty() text: string;
  @ApiProperty() position: number;
  @ApiProperty({ example: '2024-01-01' }) validFrom: string;
  @ApiProperty({ type: String, nullable: true }) validTo: string | null;
  @ApiProperty({ enum: SURENESS }) sureness: Sureness;
  @ApiProperty() version: number;
}
