import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import { SURENESS, type Sureness } from '../../catalogue/sureness.js';
import {
  Day,
  Flag,
  Identifier,
  ListOf,
  OneOf,
  Points,
  Text,
  TextList,
  Version,
  WholeNumber,
} from '../../platform/http/fields.js';
import {
  DISCIPLINE_LEVELS,
  GROUP_SCOPES,
  INITIATIVE_LEVELS,
  RATINGS,
  type DisciplineLevel,
  type GroupScope,
  type InitiativeLevel,
  type Rating,
} from '../eligibility/facts.js';
import { MEMBER_GROUNDS, SEVERITIES, type MemberGround, type Severity } from '../eligibility/rule.js';
import type { Verdict } from '../eligibility/verdict.js';
import { CONDITION_KINDS, PARAMETER_TYPES, type ParameterType } from './vocabulary.js';

const NODE_KINDS = ['all', 'any', ...CONDITION_KINDS];
const AWARD = { max: 40, optional: true, example: 'CSTDCS', description: 'Mã danh hiệu, hình thức' };

/** A group (`all`, `any`, with `of`) or a condition with the parameters of its kind; see the vocabulary. */
export class RuleNodeBody {
  @OneOf(NODE_KINDS, { example: 'rating-at-least', label: 'loại điều kiện' })
  kind: string;

  @Text({ max: 80, optional: true, description: 'Giữ nguyên khi sửa; bỏ trống khi thêm mới' })
  id?: string;

  @ListOf(() => RuleNodeBody, { optional: true, min: 1, max: 20 })
  of?: RuleNodeBody[];

  @Text({
    max: 500,
    notBlank: true,
    optional: true,
    label: 'nội dung điều kiện',
    example: 'Hoàn thành tốt nhiệm vụ trở lên',
  })
  text?: string;

  @Text({
    max: 300,
    notBlank: true,
    optional: true,
    label: 'điều luật',
    example: 'Luật 06/2022/QH15, Điều 24',
  })
  article?: string;

  @OneOf(SURENESS, { optional: true, label: 'mức chắc chắn' })
  sureness?: Sureness;

  @OneOf(SEVERITIES, { optional: true, description: 'warning: chỉ nhắc, không quyết định' })
  severity?: Severity;

  @OneOf(RATINGS, { optional: true })
  rating?: Rating;

  @OneOf(DISCIPLINE_LEVELS, { optional: true })
  from?: DisciplineLevel;

  @OneOf(INITIATIVE_LEVELS, { optional: true })
  level?: InitiativeLevel;

  @Text(AWARD)
  award?: string;

  @TextList({ optional: true, min: 1, max: 10, description: 'Mã các danh hiệu, hình thức' })
  awards?: string[];

  @Text(AWARD)
  base?: string;

  @WholeNumber({ min: 1, max: 100, optional: true })
  percent?: number;

  @WholeNumber({ min: 1, max: 1000, optional: true })
  count?: number;

  @WholeNumber({ min: 1, max: 30, optional: true })
  years?: number;

  @WholeNumber({ min: 1, max: 12, optional: true })
  months?: number;

  @WholeNumber({ min: 1, max: 1000, optional: true })
  upTo?: number;

  @Points({ optional: true })
  points?: string;

  @Text({ max: 60, optional: true, label: 'mức xếp loại', example: 'Tốt' })
  band?: string;

  @OneOf(GROUP_SCOPES, { optional: true })
  scope?: GroupScope;

  @OneOf(MEMBER_GROUNDS, { optional: true })
  by?: MemberGround;

  @Flag({ optional: true })
  meritOnly?: boolean;
}

export class RuleBody {
  @Identifier()
  awardTypeId: string;

  @OneOf(SUBJECT_KINDS)
  subjectKind: SubjectKind;

  @ListOf(() => RuleNodeBody, { min: 1, max: 20, label: 'điều kiện', description: 'Tất cả phải đạt' })
  conditions: RuleNodeBody[];
}

export class ChangeRulesBody {
  @ListOf(() => RuleBody, { min: 1, max: 60 })
  rules: RuleBody[];

  @Version()
  version: number;
}

export class WouldChangeBody {
  @ListOf(() => RuleBody, { min: 1, max: 60, optional: true })
  rules?: RuleBody[];

  @Flag({ optional: true, description: 'Xem thử khi đưa bộ này vào dùng thay bộ cùng ngày hiệu lực' })
  activate?: boolean;
}

export class CopyRuleBookBody {
  @Text({ max: 200, notBlank: true, example: 'Quy định của tỉnh từ 01/3/2027' })
  name: string;

  @Day()
  validFrom: string;
}

export class ChangeRuleBookBody {
  @Text({ max: 200, notBlank: true })
  name: string;

  @Text({ min: 0, max: 2000 })
  note: string;

  @Flag({ label: 'đã xác minh', description: 'Đã đối chiếu với văn bản chính thức' })
  isVerified: boolean;

  @Version()
  version: number;
}

export class ActivateRuleBookBody {
  @Version()
  version: number;
}

export class RuleNodeDto extends RuleNodeBody {
  @ApiProperty({
    type: String,
    example: 'Xếp loại từ HTTNV trở lên',
    description: 'Điều chương trình đối chiếu',
  })
  sentence: string;
  @ApiProperty({ type: () => [RuleNodeDto], required: false }) declare of?: RuleNodeDto[];
}

export class RuleDto {
  @ApiProperty() id: string;
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'LDTT' }) award: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ description: 'Lần sửa của quy tắc này' }) revision: number;
  @ApiProperty({ type: [String], description: 'Danh hiệu, hình thức phải có trước' }) prerequisites: string[];
  @ApiProperty({ type: [RuleNodeDto] }) conditions: RuleNodeDto[];
}

export class RuleBookPolicyDto {
  @ApiProperty() canChange: boolean;
  @ApiProperty() canCopy: boolean;
  @ApiProperty({ description: 'Đưa vào dùng thay bộ cùng ngày hiệu lực' }) canActivate: boolean;
}

export class RuleBookSummaryDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true, example: 'ND-152' }) code: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Ngày cuối, khi đã có bộ sau' })
  validTo: string | null;
  @ApiProperty({ description: 'Đang dùng; trong các bộ cùng ngày hiệu lực chỉ một bộ được dùng' })
  isActive: boolean;
  @ApiProperty({ description: 'false: chưa xác minh' }) isVerified: boolean;
  @ApiProperty() note: string;
  @ApiProperty({ description: 'Số đề nghị chưa quyết định đang xét theo bộ này' }) openNominations: number;
  @ApiProperty() version: number;
  @ApiProperty({ type: RuleBookPolicyDto }) policy: RuleBookPolicyDto;
}

export class RuleBookDto extends RuleBookSummaryDto {
  @ApiProperty({ type: [RuleDto] }) rules: RuleDto[];
}

export class VerdictChangeDto {
  @ApiProperty() nominationId: string;
  @ApiProperty() campaignName: string;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
  @ApiProperty() awardName: string;
  @ApiProperty({ enum: ['met', 'not-met', 'unknown'] }) before: Verdict;
  @ApiProperty({ enum: ['met', 'not-met', 'unknown'] }) after: Verdict;
}

export class WouldChangeDto {
  @ApiProperty({ description: 'Số đề nghị đã xét thử' }) weighed: number;
  @ApiProperty({ type: [VerdictChangeDto] }) changes: VerdictChangeDto[];
}

export class ParameterDto {
  @ApiProperty({ example: 'rating' }) name: string;
  @ApiProperty({ enum: PARAMETER_TYPES }) type: ParameterType;
  @ApiProperty({ example: 'Xếp loại' }) label: string;
  @ApiProperty() isOptional: boolean;
  @ApiProperty({ type: Number, required: false }) min?: number;
  @ApiProperty({ type: Number, required: false }) max?: number;
}

export class ConditionKindDto {
  @ApiProperty({ enum: CONDITION_KINDS }) kind: string;
  @ApiProperty({ example: 'Xếp loại ít nhất' }) label: string;
  @ApiProperty({ enum: SUBJECT_KINDS, isArray: true }) subjects: readonly SubjectKind[];
  @ApiProperty({ type: [ParameterDto] }) parameters: readonly ParameterDto[];
}
