import { ApiProperty } from '@nestjs/swagger';
import { SURENESS, type Sureness } from '../../catalogue/sureness.js';
import { Day, Flag, Identifier, OneOf, Text, Version, WholeNumber } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import {
  PASS_COMPARISONS,
  TIE_RULES,
  VOTE_BASES,
  type PassComparison,
  type TieRule,
  type VoteBase,
} from '../counting/vote-rule.js';
import { BALLOT_KINDS, type BallotKind } from './vote-rule.entity.js';

export class VoteRulePageQuery extends PageQuery {
  @Identifier({ optional: true })
  awardTypeId?: string;
}

export class VoteRuleDayQuery {
  @Day({ optional: true, description: 'Ngày cần biết quy định; mặc định hôm nay' })
  day?: string;
}

class VoteRuleFields {
  @WholeNumber({ min: 1, max: 100, example: 80, description: 'Phần phải có mặt: 80 trên 100, hoặc 2 trên 3' })
  quorumParts: number;

  @WholeNumber({ min: 1, max: 100, example: 100 })
  quorumOf: number;

  @WholeNumber({ min: 1, max: 100, example: 80, description: 'Tỷ lệ đồng ý để được thông qua, phần trăm' })
  passPercent: number;

  @OneOf(PASS_COMPARISONS, { description: 'at-least: từ tỷ lệ này trở lên; more-than: trên tỷ lệ này' })
  passComparison: PassComparison;

  @OneOf(VOTE_BASES, { description: 'all-members: tính trên tổng số thành viên; present: trên số tham gia' })
  base: VoteBase;

  @Flag({ description: 'Người không tham gia biểu quyết vì có liên quan thì không tính vào mẫu số' })
  recusedLeaveBase: boolean;

  @OneOf(BALLOT_KINDS, { description: 'open: biểu quyết; secret: bỏ phiếu kín' })
  ballot: BallotKind;

  @Flag({ description: 'Tính ý kiến bằng văn bản của thành viên vắng mặt' })
  absenteeOpinionsCount: boolean;

  @OneOf(TIE_RULES, { description: 'Khi số đồng ý bằng số không đồng ý' })
  tie: TieRule;

  @Identifier({
    nullable: true,
    example: null,
    description: 'Danh hiệu thấp hơn đưa ra biểu quyết khi không đạt',
  })
  downgradeAwardTypeId: string | null;

  @WholeNumber({
    min: 2,
    max: 100,
    nullable: true,
    example: 5,
    description: 'Ít hơn số người này thì bỏ phiếu giấy',
  })
  paperBelow: number | null;

  @Text({ max: 500, example: 'Quy chế làm việc của Hội đồng, Điều 7' })
  source: string;
}

export class AddVoteRuleBody extends VoteRuleFields {
  @Identifier({
    nullable: true,
    example: null,
    description: 'Bỏ trống: quy định chung cho các danh hiệu, hình thức khác',
  })
  awardTypeId: string | null;

  @Day()
  validFrom: string;
}

export class ChangeVoteRuleBody extends VoteRuleFields {
  @Version()
  version: number;
}

export class VoteRuleDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true }) awardTypeId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Chiến sĩ thi đua cơ sở' }) awardName: string | null;
  @ApiProperty({ example: '2025-07-01' }) validFrom: string;
  @ApiProperty({ example: 80 }) quorumParts: number;
  @ApiProperty({ example: 100 }) quorumOf: number;
  @ApiProperty({ example: 80 }) passPercent: number;
  @ApiProperty({ enum: PASS_COMPARISONS }) passComparison: PassComparison;
  @ApiProperty({ enum: VOTE_BASES }) base: VoteBase;
  @ApiProperty() recusedLeaveBase: boolean;
  @ApiProperty({ enum: BALLOT_KINDS }) ballot: BallotKind;
  @ApiProperty() absenteeOpinionsCount: boolean;
  @ApiProperty({ enum: TIE_RULES }) tie: TieRule;
  @ApiProperty({ type: String, nullable: true }) downgradeAwardTypeId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Lao động tiên tiến' }) downgradeAwardName:
    string | null;
  @ApiProperty({ type: Number, nullable: true }) paperBelow: number | null;
  @ApiProperty() source: string;
  @ApiProperty({ enum: SURENESS }) sureness: Sureness;
  @ApiProperty({ description: 'Quy định thành một câu' }) text: string;
  @ApiProperty() version: number;
}

export class VoteRulePage {
  @ApiProperty({ type: [VoteRuleDto] }) items: VoteRuleDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

/** How one award is voted upon on a day. */
export class AwardVoteRuleDto {
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ description: 'Theo quy định chung, chưa có quy định riêng' }) isUsual: boolean;
  @ApiProperty({ type: VoteRuleDto, nullable: true }) rule: VoteRuleDto | null;
}
