import { ApiProperty } from '@nestjs/swagger';
import {
  Identifier,
  QueryNumber,
  Reason,
  Text,
  TextList,
  Version,
  WholeNumber,
} from '../../platform/http/fields.js';

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

export class OrderScorersBody {
  @TextList({ max: 1000, uuid: true, description: 'Mọi thành viên chấm điểm, theo thứ tự mới' })
  scorerIds: string[];
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

/** A member of the committee who does not score yet. */
export class ScorerChoiceDto {
  @ApiProperty() accountId: string;
  @ApiProperty() displayName: string;
  @ApiProperty() post: string;
}

export class ScorerChoicesDto {
  @ApiProperty({ description: 'Còn thêm, bớt, xếp lại thành viên chấm điểm được' }) canChange: boolean;
  @ApiProperty({ type: [ScorerChoiceDto] }) accounts: ScorerChoiceDto[];
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
  @ApiProperty({ description: 'Người xem còn thêm, bỏ đối tượng ngoài đăng ký được' }) canChange: boolean;
  @ApiProperty({ type: [CandidateDto] }) items: readonly CandidateDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
