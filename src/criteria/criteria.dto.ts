import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../catalogue/subject-kind.js';
import {
  Flag,
  ListOf,
  OneOf,
  Points,
  QueryNumber,
  Text,
  TextList,
  Version,
  WholeNumber,
} from '../platform/http/fields.js';
import {
  COMBINING_WAYS,
  CRITERION_KINDS,
  NOT_APPLICABLE_MODES,
  type Combining,
  type CriterionKind,
  type NotApplicableMode,
} from './criteria-set.js';

const CODE = { max: 40, pattern: /^\S+$/, message: 'Mã không được có khoảng trắng.' };

export class BandBody {
  @Text({ max: 100, example: 'Tốt' })
  name: string;

  @Points({ example: '80' })
  from: string;
}

export class CriterionBody {
  @Text({ ...CODE, example: 'I.2' })
  code: string;

  // A line of a table may well begin with a dash.
  @Text({ max: 500, noFormula: false, example: 'Chất lượng, tiến độ thực hiện nhiệm vụ' })
  name: string;

  @OneOf(CRITERION_KINDS, { example: 'graded' })
  kind: CriterionKind;

  @Points({ nullable: true, example: '15', description: 'Điểm tối đa; null với tiêu chí loại trừ' })
  max: string | null;

  @Points({ nullable: true, optional: true, example: '0.25' })
  step?: string | null;

  @TextList({ max: 50, nullable: true, optional: true, example: ['10', '8', '6', '4', '0'] })
  levels?: string[] | null;

  @Flag({ optional: true, description: 'Được ghi KAD (không áp dụng)' })
  allowsNotApplicable?: boolean;

  @Text({ min: 0, max: 1000, optional: true, description: 'Hướng dẫn chấm' })
  note?: string;
}

export class GroupBody {
  @Text({ ...CODE, example: 'I' })
  code: string;

  @Text({ max: 500, noFormula: false, example: 'Thực hiện nhiệm vụ chính trị, chuyên môn' })
  name: string;

  @Points({
    nullable: true,
    example: '40',
    description: 'null với nhóm chỉ có điểm thưởng, điểm trừ, loại trừ',
  })
  max: string | null;

  @ListOf(() => CriterionBody, { max: 100 })
  criteria: CriterionBody[];
}

/** A whole criteria set, as it is made. */
export class CriteriaSetBody {
  @Text({ ...CODE, example: 'TC-TAPTHE' })
  code: string;

  @Text({ max: 300, example: 'Bảng tiêu chí chấm điểm tập thể' })
  name: string;

  @OneOf(SUBJECT_KINDS, { example: 'collective' })
  subjectKind: SubjectKind;

  @Points({ nullable: true, example: '5', description: 'Trần điểm thưởng; null là không giới hạn' })
  bonusCap: string | null;

  @OneOf(NOT_APPLICABLE_MODES, { example: 'rescale' })
  notApplicableMode: NotApplicableMode;

  @OneOf(COMBINING_WAYS, { example: 'trimmed' })
  combining: Combining;

  @WholeNumber({ min: 1, max: 100, example: 3 })
  minimumSheets: number;

  @ListOf(() => BandBody, { min: 1, max: 20 })
  bands: BandBody[];

  @TextList({ max: 20, example: ['I.2', 'II.2'], description: 'Khi bằng điểm, xét lần lượt' })
  tieBreak: string[];

  @ListOf(() => GroupBody, { min: 1, max: 50 })
  groups: GroupBody[];

  @TextList({
    max: 60,
    uuid: true,
    optional: true,
    description: 'Danh hiệu, hình thức mà người đăng ký được chấm bằng bảng này; bỏ trống là theo danh mục',
  })
  awardTypeIds?: string[];
}

/** A whole criteria set, as it replaces the one there. */
export class ReplaceCriteriaSetBody extends CriteriaSetBody {
  @Version()
  version: number;
}

export class MapAwardsBody {
  @TextList({ max: 60, uuid: true })
  awardTypeIds: string[];

  @Version()
  version: number;
}

export class VersionQuery {
  @QueryNumber({ min: 1, max: 2_147_483_647 })
  version: number;
}

export class BandDto {
  @ApiProperty({ example: 'Tốt' }) name: string;
  @ApiProperty({ example: '80' }) from: string;
}

export class CriterionDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'I.2' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: CRITERION_KINDS }) kind: CriterionKind;
  @ApiProperty({ type: String, nullable: true, example: '15.00' }) max: string | null;
  @ApiProperty({ type: String, nullable: true, example: '0.25' }) step: string | null;
  @ApiProperty({ type: [String], nullable: true, example: ['10.00', '8.00'] }) levels: string[] | null;
  @ApiProperty() allowsNotApplicable: boolean;
  @ApiProperty() note: string;
}

export class GroupDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'I' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true, example: '40.00' }) max: string | null;
  @ApiProperty({ type: [CriterionDto] }) criteria: CriterionDto[];
}

/** Something odd about the set that does not keep it from being used. */
export class CriteriaSetWarningDto {
  @ApiProperty({ example: 'groups[0].max' }) field: string;
  @ApiProperty({ example: 'group-max-unreachable' }) code: string;
  @ApiProperty() message: string;
}

/** A set in a list. */
export class CriteriaSetSummaryDto {
  @ApiProperty() id: string;
  @ApiProperty() campaignId: string;
  @ApiProperty({ example: 'TC-TAPTHE' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ description: 'Số tiêu chí' }) criteriaCount: number;
  @ApiProperty({ example: '100.00', description: 'Thang điểm, không kể điểm thưởng' }) scale: string;
  @ApiProperty() isFrozen: boolean;
  @ApiProperty() version: number;
}

export class CriteriaSetPage {
  @ApiProperty({ description: 'Người xem còn thêm, sửa bảng tiêu chí của phong trào được' }) canAdd: boolean;
  @ApiProperty({ type: [CriteriaSetSummaryDto] }) items: readonly CriteriaSetSummaryDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

/** What the asker may do with the set now. */
export class CriteriaSetPolicyDto {
  @ApiProperty() canChange: boolean;
  @ApiProperty() canMapAwards: boolean;
}

/** A set as one document. */
export class CriteriaSetDto {
  @ApiProperty() id: string;
  @ApiProperty() campaignId: string;
  @ApiProperty({ example: 'TC-TAPTHE' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ type: String, nullable: true, example: '5.00' }) bonusCap: string | null;
  @ApiProperty({ enum: NOT_APPLICABLE_MODES }) notApplicableMode: NotApplicableMode;
  @ApiProperty({ enum: COMBINING_WAYS }) combining: Combining;
  @ApiProperty({ example: 3 }) minimumSheets: number;
  @ApiProperty({ type: [BandDto] }) bands: BandDto[];
  @ApiProperty({ type: [String], example: ['I.2', 'II.2'] }) tieBreak: string[];
  @ApiProperty({ type: [GroupDto] }) groups: GroupDto[];
  @ApiProperty({ type: [String] }) awardTypeIds: string[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) frozenAt: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: [CriteriaSetWarningDto] }) warnings: CriteriaSetWarningDto[];
  @ApiProperty({ type: CriteriaSetPolicyDto }) policy: CriteriaSetPolicyDto;
}
