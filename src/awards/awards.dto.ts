import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../catalogue/subject-kind.js';
import { SURENESS, type Sureness } from '../catalogue/sureness.js';
import { Day, Flag, Identifier, OneOf, Reason, Text, Version } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import type { Verdict } from './eligibility/verdict.js';
import { NOMINATION_STATUSES, type NominationStatus } from './nomination.entity.js';

export const VERDICTS: readonly Verdict[] = ['met', 'not-met', 'unknown'];

export class NominationPageQuery extends PageQuery {
  @Identifier({ optional: true })
  awardTypeId?: string;

  @OneOf(SUBJECT_KINDS, { optional: true })
  subjectKind?: SubjectKind;

  @OneOf(VERDICTS, { optional: true })
  verdict?: Verdict;

  @OneOf(NOMINATION_STATUSES, { optional: true })
  status?: NominationStatus;

  @OneOf(['true', 'false'], { optional: true, description: 'Đủ điều kiện, hoặc có quyết định ngoại lệ' })
  eligible?: 'true' | 'false';

  @OneOf(['true', 'false'], {
    optional: true,
    description: 'Sẽ vào quyết định (đủ điều kiện và không để lại), hoặc đã ở trong quyết định',
  })
  selected?: 'true' | 'false';

  @Identifier({ optional: true, description: 'Đơn vị của cá nhân, hộ gia đình, hoặc chính tập thể ấy' })
  unitId?: string;

  @Text({ max: 120, optional: true, example: 'Khối tổ dân phố', description: 'Khối thi đua của đơn vị' })
  block?: string;
}

export class RuleSetPageQuery extends PageQuery {
  @Identifier({ optional: true })
  awardTypeId?: string;

  @OneOf(SUBJECT_KINDS, { optional: true })
  subjectKind?: SubjectKind;

  @Day({ optional: true })
  inForceOn?: string;
}

export class NominateBody {
  @Identifier()
  participantId: string;

  @Identifier()
  awardTypeId: string;
}

export class OverrideBody {
  @Reason({ example: 'Thành tích đột xuất trong phòng, chống bão số 3' })
  reason: string;

  @Text({
    max: 200,
    notBlank: true,
    example: 'Kết luận số 12-KL/ĐU ngày 05/01/2026',
    description: 'Số, ngày của văn bản làm căn cứ',
  })
  document: string;

  @Version()
  version: number;
}

export class WithdrawOverrideBody {
  @Reason()
  reason: string;

  @Version()
  version: number;
}

export class SelectionBody {
  @Flag({ description: 'false: không đưa vào quyết định' })
  selected: boolean;

  @Reason({ optional: true, description: 'Bắt buộc khi không đưa vào quyết định' })
  reason?: string;

  @Version()
  version: number;
}

export class SentenceDto {
  @ApiProperty({ example: 'ldtt-rating' }) conditionId: string;
  @ApiProperty({ enum: VERDICTS }) verdict: Verdict;
  @ApiProperty({ example: 'Xếp loại năm 2025: HTTNV – đạt yêu cầu (từ HTTNV trở lên).' }) text: string;
  @ApiProperty({ type: String, nullable: true, description: 'Nhóm điều kiện thay thế nhau' })
  alternativeOf: string | null;
  @ApiProperty({ description: 'Chỉ nhắc, không quyết định' }) isWarning: boolean;
}

/** What the asker may do with a nomination now: the answers the server itself would give. */
export class NominationPolicyDto {
  @ApiProperty({ description: 'Đưa vào quyết định trở lại' }) canSelect: boolean;
  @ApiProperty({ description: 'Để lại, không đưa vào quyết định' }) canSetAside: boolean;
  @ApiProperty() canOverride: boolean;
  @ApiProperty() canWithdrawOverride: boolean;
}

export class NominationDto {
  @ApiProperty() id: string;
  @ApiProperty() campaignId: string;
  @ApiProperty() participantId: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ example: 'Bà' }) formOfAddress: string;
  @ApiProperty({ example: 'Công chức' }) post: string;
  @ApiProperty({ type: String, nullable: true }) unitId: string | null;
  @ApiProperty({ example: 'Trạm Y tế phường' }) unitName: string;
  @ApiProperty({ description: 'Khối thi đua của đơn vị' }) block: string;
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ example: '2026-01-05' }) receivedOn: string;
  @ApiProperty({ enum: NOMINATION_STATUSES }) status: NominationStatus;
  @ApiProperty({ type: String, nullable: true }) setAsideReason: string | null;
  @ApiProperty({ enum: VERDICTS }) verdict: Verdict;
  @ApiProperty({ description: 'Đủ điều kiện theo quy định, hoặc có quyết định ngoại lệ' }) eligible: boolean;
  @ApiProperty({ description: 'Sẽ vào quyết định (đủ điều kiện, không để lại), hoặc đã ở trong quyết định' })
  isSelected: boolean;
  @ApiProperty({ type: [SentenceDto], description: 'Mỗi điều kiện một câu' }) sentences: SentenceDto[];
  @ApiProperty({ type: Date, nullable: true }) evaluatedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) overrideReason: string | null;
  @ApiProperty({ type: String, nullable: true }) overrideDocument: string | null;
  @ApiProperty({ type: String, nullable: true, example: '92.50' }) points: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Tốt' }) classification: string | null;
  @ApiProperty({ type: Number, nullable: true }) rankOverall: number | null;
  @ApiProperty({ type: Number, nullable: true }) rankInBlock: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Danh hiệu làm căn cứ đã bị hủy: cần xem lại' })
  shakenBy: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: NominationPolicyDto }) policy: NominationPolicyDto;
}

export class RuleConditionDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Hoàn thành tốt nhiệm vụ trở lên' }) text: string;
  @ApiProperty() article: string;
  @ApiProperty({ enum: SURENESS }) sureness: Sureness;
}

export class NominationDetailDto extends NominationDto {
  @ApiProperty({ type: String, nullable: true }) ruleSetId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Văn bản của quy định đã dùng' })
  ruleSource: string | null;
  @ApiProperty({ type: String, nullable: true }) ruleValidFrom: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Bộ quy tắc hồ sơ được nhận theo' })
  ruleBookName: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'false: bộ quy tắc chưa xác minh' })
  ruleBookIsVerified: boolean | null;
  @ApiProperty({ type: String, nullable: true }) overriddenByName: string | null;
  @ApiProperty({ type: Date, nullable: true }) overriddenAt: Date | null;
}

export class NominationPage {
  @ApiProperty({ type: [NominationDto] }) items: NominationDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

export class NominatedDto {
  @ApiProperty({ description: 'Số đề nghị mới' }) created: number;
  @ApiProperty({ description: 'Tổng số đề nghị của phong trào' }) total: number;
}

export class EvaluatedDto {
  @ApiProperty() evaluated: number;
  @ApiProperty() met: number;
  @ApiProperty() notMet: number;
  @ApiProperty() unknown: number;
}

export class RuleSetDto {
  @ApiProperty() id: string;
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'LDTT' }) award: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: '2024-01-01' }) validFrom: string;
  @ApiProperty({ type: String, nullable: true }) validTo: string | null;
  @ApiProperty() source: string;
  @ApiProperty({ enum: SURENESS }) sureness: Sureness;
  @ApiProperty({ type: [RuleConditionDto] }) conditions: RuleConditionDto[];
}

export class RuleSetPage {
  @ApiProperty({ type: [RuleSetDto] }) items: RuleSetDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
