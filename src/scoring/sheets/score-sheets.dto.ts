import { ApiProperty } from '@nestjs/swagger';
import type { Mark } from '../../criteria/mark.js';
import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import { Flag, OneOf, Points, QueryNumber, Reason, Text, WholeNumber } from '../../platform/http/fields.js';
import { EvidenceDto } from '../evidence/evidence.dto.js';
import type { SheetStatus } from './score-sheet.entity.js';

export const MARK_KINDS = ['points', 'ratio', 'knockout', 'not-applicable'] as const;
const STATUSES = ['draft', 'submitted', 'recused'] as const;
const QUANTITY = {
  max: 20,
  pattern: /^\d{1,15}(\.\d{1,4})?$/,
  message: 'Phải là số không âm với nhiều nhất bốn chữ số thập phân, ví dụ 17.5.',
};

/** A mark as sent: the fields of its kind and no others. */
export class MarkBody {
  @OneOf(MARK_KINDS, { nullable: true, example: 'points', description: 'null là xóa điểm đã ghi' })
  kind: Mark['kind'] | null;

  @Points({ optional: true, example: '11.75' })
  points?: string;

  @Text({ ...QUANTITY, optional: true, description: 'Số thực hiện (chấm theo tỷ lệ)' })
  actual?: string;

  @Text({ ...QUANTITY, optional: true, description: 'Chỉ tiêu (chấm theo tỷ lệ)' })
  target?: string;

  @Flag({ optional: true, description: 'Có bị loại trừ không' })
  knockout?: boolean;

  @WholeNumber({
    min: 0,
    max: 2_147_483_647,
    example: 0,
    description: 'Phiên bản của điểm đã đọc; 0 là chưa chấm',
  })
  version: number;
}

const SHEET_VERSION = {
  min: 0,
  max: 2_147_483_647,
  example: 12,
  description: 'Phiên bản của phiếu đã đọc; 0 là chưa có phiếu',
};

export class SheetVersionBody {
  @WholeNumber(SHEET_VERSION)
  version: number;
}

export class SheetVersionQuery {
  @QueryNumber(SHEET_VERSION)
  version: number;
}

export class RecuseBody extends SheetVersionBody {
  @Reason({ example: 'Là người thân của người được xét' })
  reason: string;
}

export class NomineeQuery {
  @OneOf(['true', 'false'], {
    optional: true,
    description:
      'false: không lấy phiếu của người khác, nên phiếu đã nộp của mình còn rút lại được. Bỏ trống là lấy',
  })
  others?: 'true' | 'false';
}

export class MarkDto {
  @ApiProperty({ enum: MARK_KINDS, nullable: true, type: String }) kind: Mark['kind'] | null;
  @ApiProperty({ type: String, nullable: true, example: '11.75' }) points: string | null;
  @ApiProperty({ type: String, nullable: true, example: '17' }) actual: string | null;
  @ApiProperty({ type: String, nullable: true, example: '20' }) target: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) knockout: boolean | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: String, format: 'date-time' }) markedAt: string;
}

/** What the member may do with the sheet now. */
export class SheetPolicyDto {
  @ApiProperty() canMark: boolean;
  @ApiProperty() canSubmit: boolean;
  @ApiProperty({ description: 'Rút lại phiếu đã nộp để sửa' }) canWithdraw: boolean;
  @ApiProperty({ description: 'Ghi nhận không chấm' }) canRecuse: boolean;
  @ApiProperty({ description: 'Bỏ ghi nhận không chấm' }) canUnrecuse: boolean;
  @ApiProperty({ description: 'Xem được phiếu của người khác' }) canSeeOthers: boolean;
  @ApiProperty({ description: 'Xem phiếu của người khác rồi thì không rút lại phiếu của mình được nữa' })
  seeingBinds: boolean;
}

export class SheetStateDto {
  @ApiProperty({ enum: STATUSES }) status: SheetStatus;
  @ApiProperty() version: number;
  @ApiProperty({ example: '79.92', description: 'Tổng điểm tính đến lúc này' }) total: string;
  @ApiProperty() knockout: boolean;
  @ApiProperty({ type: [String], example: ['II.2'], description: 'Tiêu chí chưa chấm' }) missing: string[];
  @ApiProperty({ type: SheetPolicyDto }) policy: SheetPolicyDto;
}

export class SavedMarkDto {
  @ApiProperty({ type: MarkDto }) mark: MarkDto;
  @ApiProperty({ type: SheetStateDto }) sheet: SheetStateDto;
}

/** One's own sheet for one subject; not begun has version 0. */
export class OwnSheetDto extends SheetStateDto {
  @ApiProperty({ type: String, nullable: true }) recusalReason: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/MarkDto' },
    description: 'Điểm theo mã định danh của tiêu chí; tiêu chí chưa từng chấm không có mặt',
  })
  marks: Record<string, MarkDto>;
}

export class SubjectDto {
  @ApiProperty() participantId: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) unitName: string | null;
  @ApiProperty({ type: String, nullable: true }) block: string | null;
}

export class GridRowDto extends SubjectDto {
  @ApiProperty({ type: OwnSheetDto }) sheet: OwnSheetDto;
}

/** All one's sheets of a set. */
export class GridDto {
  @ApiProperty({ example: 'TV1' }) scorerCode: string;
  @ApiProperty({ description: 'Đang mở chấm điểm, theo đồng hồ của hệ thống' }) isOpen: boolean;
  @ApiProperty({ type: [GridRowDto] }) rows: GridRowDto[];
}

/** Another member's sheet. */
export class OtherSheetDto {
  @ApiProperty({ example: 'TV2' }) scorer: string;
  @ApiProperty({ enum: ['submitted', 'recused', 'missing'] }) state: string;
  @ApiProperty({ type: String, nullable: true, example: '82.25' }) total: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { $ref: '#/components/schemas/MarkDto' } })
  marks: Record<string, MarkDto>;
}

export class SelfScoreLineDto {
  @ApiProperty() criterionId: string;
  @ApiProperty({ type: MarkDto, nullable: true }) self: MarkDto | null;
  @ApiProperty({ type: MarkDto, nullable: true }) appraisal: MarkDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do thẩm định khác tự chấm' }) reason:
    string | null;
  @ApiProperty({ type: [EvidenceDto] }) evidence: EvidenceDto[];
}

/** One subject on one page: own sheet, the unit's own score, and once one's own sheet is in, the others'. */
export class NomineeDto {
  @ApiProperty({ type: SubjectDto }) subject: SubjectDto;
  @ApiProperty() isOpen: boolean;
  @ApiProperty({ type: OwnSheetDto }) sheet: OwnSheetDto;
  @ApiProperty({ type: [SelfScoreLineDto] }) selfScores: SelfScoreLineDto[];
  @ApiProperty({
    type: [OtherSheetDto],
    nullable: true,
    description: 'null khi phiếu của mình chưa nộp, hoặc không hỏi lấy',
  })
  others: OtherSheetDto[] | null;
}

/** How far the member has come with one criteria set. */
export class OwnSetDto {
  @ApiProperty() criteriaSetId: string;
  @ApiProperty({ example: 'TC-TAPTHE' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 30, description: 'Số đối tượng trong danh sách chấm' }) candidates: number;
  @ApiProperty({ description: 'Phiếu đã nộp' }) submitted: number;
  @ApiProperty({ description: 'Phiếu chấm đủ, chưa nộp' }) ready: number;
  @ApiProperty({ description: 'Phiếu đang chấm dở' }) draft: number;
  @ApiProperty({ description: 'Đối tượng chưa chấm dòng nào' }) notBegun: number;
  @ApiProperty({ description: 'Đối tượng đã ghi không chấm' }) recused: number;
}

/** The criteria sets of a campaign, as one who scores sees them. */
export class OwnSetsDto {
  @ApiProperty({ example: 'TV1' }) scorerCode: string;
  @ApiProperty({ description: 'Đang mở chấm điểm, theo đồng hồ của hệ thống' }) isOpen: boolean;
  @ApiProperty({ type: [OwnSetDto] }) sets: OwnSetDto[];
}

export class SubmitAllDto {
  @ApiProperty({ description: 'Số phiếu vừa nộp' }) submitted: number;
  @ApiProperty({ description: 'Số phiếu còn tiêu chí chưa chấm nên chưa nộp' }) incomplete: number;
  @ApiProperty({ description: 'Số đối tượng chưa chấm dòng nào' }) notBegun: number;
}
