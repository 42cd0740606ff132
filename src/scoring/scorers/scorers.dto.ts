import { ApiProperty } from '@nestjs/swagger';
import { Identifier, QueryNumber, Reason, Text, Version, WholeNumber } from '../../platform/http/fields.js';

const CODE = {
  max: 20,
  pattern: /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
  message: 'Mã thành viên gồm chữ, số, dấu chấm, gạch ngang, không có khoảng trắng.',
  example: 'TV1',
};
const POSITION = { min: 1, max: 1000, example: 1, description: 'Thứ tự trong bảng' };

export class AddScorerBody {
  @Identifier()
  accountId: string;

  @Text(CODE)
  code: string;

  @WholeNumber(POSITION)
  position: number;
}

export class ChangeScorerBody {
  @Text(CODE)
  code: string;

  @WholeNumber(POSITION)
  position: number;

  @Version()
  version: number;
}

export class ScorerVersionQuery {
  @QueryNumber({ min: 1, max: 2_147_483_647 })
  version: number;
}

export class ScorerDto {
  @ApiProperty() id: string;
  @ApiProperty() accountId: string;
  @ApiProperty() displayName: string;
  @ApiProperty() post: string;
  @ApiProperty({ example: 'TV1' }) code: string;
  @ApiProperty() position: number;
  @ApiProperty() version: number;
}

export class AddCandidateBody {
  @Identifier()
  participantId: string;

  @Reason({ example: 'Lập thành tích đột xuất, chưa kịp đăng ký' })
  reason: string;
}

export class CandidateDto {
  @ApiProperty() participantId: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) unitName: string | null;
  @ApiProperty({ type: String, nullable: true }) block: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do, nếu được thêm ngoài đăng ký' })
  extraReason: string | null;
}

export class CandidatePage {
  @ApiProperty({ type: [CandidateDto] }) items: readonly CandidateDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
