import { ApiProperty } from '@nestjs/swagger';
import {
  Day,
  Flag,
  Identifier,
  OneOf,
  QueryNumber,
  Text,
  Version,
  WholeNumber,
} from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { MEMBER_ROLES, type MemberRole } from './council.entity.js';

class CouncilFields {
  @Text({ max: 200, example: 'Hội đồng Thi đua - Khen thưởng phường Tân Lập' })
  name: string;

  @Text({ max: 60, example: '45/QĐ-UBND' })
  decisionNumber: string;

  @Day({
    description: 'Ngày ký quyết định thành lập',
    example: '2025-08-01',
    label: 'ngày ký quyết định thành lập',
  })
  decidedOn: string;

  @Text({ max: 120, example: 'Nguyễn Văn Bình' })
  signerName: string;

  @Text({ min: 0, max: 200, example: 'Chủ tịch Ủy ban nhân dân phường' })
  signerTitle: string;

  @Day({ example: '2025-08-01' })
  validFrom: string;

  @Day({ nullable: true, example: null, description: 'Ngày cuối còn hiệu lực' })
  validTo: string | null;

  @WholeNumber({ min: 1, max: 100, example: 2, description: 'Phần phải có mặt ở mọi phiên họp: 2 trên 3' })
  quorumParts: number;

  @WholeNumber({ min: 1, max: 100, example: 3 })
  quorumOf: number;
}

export class FoundCouncilBody extends CouncilFields {}

export class ChangeCouncilBody extends CouncilFields {
  @Version()
  version: number;
}

class MemberFields {
  @Identifier({
    nullable: true,
    example: null,
    description: 'Tài khoản; bỏ trống nếu là người ngoài hệ thống',
  })
  accountId: string | null;

  @Identifier({
    nullable: true,
    example: null,
    description: 'Chính người ấy trong danh sách cá nhân, để không tự bỏ phiếu cho mình',
    label: 'cá nhân trong danh sách',
  })
  participantId: string | null;

  @Identifier({ nullable: true, example: null, description: 'Đơn vị công tác' })
  unitId: string | null;

  @Text({ max: 120, example: 'Trần Thị Hoa' })
  name: string;

  @Text({ min: 0, max: 200, example: 'Phó Chủ tịch Ủy ban nhân dân phường' })
  post: string;

  @OneOf(MEMBER_ROLES, { example: 'member' })
  role: MemberRole;

  @Flag({ description: 'Có quyền biểu quyết' })
  hasVote: boolean;

  @WholeNumber({ min: 1, max: 1000, example: 1 })
  position: number;

  @Day({ example: '2025-08-01' })
  termFrom: string;

  @Day({ nullable: true, example: null, description: 'Ngày cuối là thành viên' })
  termTo: string | null;
}

export class AddCouncilMemberBody extends MemberFields {}

export class ChangeCouncilMemberBody extends MemberFields {
  @Version()
  version: number;
}

export class CouncilVersionQuery {
  @QueryNumber({ min: 1, max: 2_147_483_647, description: 'Phiên bản đã đọc' })
  version: number;
}

export class CouncilPageQuery extends PageQuery {
  @Day({ optional: true, description: 'Chỉ Hội đồng còn hiệu lực ngày này' })
  inForceOn?: string;
}

export class CouncilPolicyDto {
  @ApiProperty() canChange: boolean;
}

export class CouncilDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Hội đồng Thi đua - Khen thưởng phường Tân Lập' }) name: string;
  @ApiProperty({ example: '45/QĐ-UBND' }) decisionNumber: string;
  @ApiProperty({ example: '2025-08-01' }) decidedOn: string;
  @ApiProperty({ example: 'Nguyễn Văn Bình' }) signerName: string;
  @ApiProperty() signerTitle: string;
  @ApiProperty({ example: '2025-08-01' }) validFrom: string;
  @ApiProperty({ type: String, nullable: true }) validTo: string | null;
  @ApiProperty({ example: 2 }) quorumParts: number;
  @ApiProperty({ example: 3 }) quorumOf: number;
  @ApiProperty({ description: 'Đang có hiệu lực hôm nay' }) isInForce: boolean;
  @ApiProperty({ description: 'Số thành viên hiện nay', example: 9 }) memberCount: number;
  @ApiProperty({ description: 'Trong đó có quyền biểu quyết', example: 9 }) votingCount: number;
  @ApiProperty() version: number;
  @ApiProperty({ type: CouncilPolicyDto }) policy: CouncilPolicyDto;
}

export class CouncilMemberDto {
  @ApiProperty() id: string;
  @ApiProperty() councilId: string;
  @ApiProperty({ type: String, nullable: true }) accountId: string | null;
  @ApiProperty({ type: String, nullable: true }) participantId: string | null;
  @ApiProperty({ description: 'Tên trong sổ cá nhân; rỗng khi không gắn với ai' }) participantName: string;
  @ApiProperty({ type: String, nullable: true }) unitId: string | null;
  @ApiProperty() unitName: string;
  @ApiProperty({ example: 'Trần Thị Hoa' }) name: string;
  @ApiProperty({ example: 'Phó Chủ tịch Ủy ban nhân dân phường' }) post: string;
  @ApiProperty({ enum: MEMBER_ROLES }) role: MemberRole;
  @ApiProperty() hasVote: boolean;
  @ApiProperty() position: number;
  @ApiProperty({ example: '2025-08-01' }) termFrom: string;
  @ApiProperty({ type: String, nullable: true }) termTo: string | null;
  @ApiProperty({ description: 'Hôm nay còn trong nhiệm kỳ' }) isOnTerm: boolean;
  @ApiProperty() version: number;
}

/** An account that may sit in a council. */
export class MemberChoiceDto {
  @ApiProperty() accountId: string;
  @ApiProperty({ example: 'Trần Thị Hoa' }) displayName: string;
  @ApiProperty({ example: 'Phó Chủ tịch Ủy ban nhân dân phường' }) post: string;
  @ApiProperty({ description: 'Tài khoản lãnh đạo: chủ trì phiên họp được' }) mayPreside: boolean;
}

export class CouncilDetailDto extends CouncilDto {
  @ApiProperty({ type: [CouncilMemberDto] }) members: CouncilMemberDto[];
}

export class CouncilPage {
  @ApiProperty({ type: [CouncilDto] }) items: CouncilDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
