import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../catalogue/subject-kind.js';
import {
  Day,
  Identifier,
  ListOf,
  Nested,
  Reason,
  Text,
  Version,
  WholeNumber,
} from '../platform/http/fields.js';
import { PROOF_ANSWERS, PROOF_WAYS, type ProofAnswer, type ProofWay } from './name-proof.entity.js';
import { LINE_STATES, type LineState } from './proof-state.js';

const DECISION_STATUSES = ['draft', 'proposed', 'approved', 'issued'] as const;

/** Name, form of address and post of a line, exactly as printed. */
export class LineTextBody {
  @Text({ max: 255, example: 'Nguyễn Hoài Yến' })
  name: string;

  @Text({ min: 0, max: 20, example: 'Bà' })
  formOfAddress: string;

  @Text({ min: 0, max: 255, example: 'Công chức' })
  post: string;
}

/** What is said of one line. */
export class ProofAnswerBody {
  @Identifier({ description: 'Dòng của quyết định' })
  lineId: string;

  @WholeNumber({
    min: 0,
    max: 2_147_483_647,
    description: 'Phiên bản lần soát đã đọc; 0 khi chưa ai trả lời',
  })
  version: number;

  @Nested(() => LineTextBody, {
    description: 'Họ tên, danh xưng, chức vụ đã nhìn thấy',
  })
  seen: LineTextBody;

  @Nested(() => LineTextBody, {
    optional: true,
    description: 'Phải sửa thành; bỏ trống là đúng',
  })
  proposed?: LineTextBody;

  @Text({ min: 0, max: 500, optional: true, example: 'Theo giấy khai sinh' })
  note?: string;
}

export class ProofAnswersBody {
  @ListOf(() => ProofAnswerBody, { min: 1, max: 5000 })
  answers: ProofAnswerBody[];
}

export class PaperAnswersBody extends ProofAnswersBody {
  @Text({
    max: 120,
    noFormula: true,
    example: 'Trần Thị Mai',
    description: 'Người ký phiếu soát',
  })
  signedBy: string;
}

export class AcceptCorrectionBody {
  @Version()
  version: number;
}

export class RefuseCorrectionBody {
  @Reason({ example: 'Giấy khai sinh ghi «Hòa»' })
  reason: string;

  @Version()
  version: number;
}

export class OpenRoundBody {
  @Day({ optional: true, nullable: true, description: 'Đề nghị trả lời trước ngày' })
  dueOn?: string | null;

  @WholeNumber({ min: 0, max: 2_147_483_647, description: 'Phiên bản đã đọc; 0 khi chưa gửi lần nào' })
  version: number;
}

export class CloseRoundBody {
  @Version()
  version: number;
}

export class ProofSheetQuery {
  @Identifier({ optional: true, description: 'Bỏ trống: những tên không thuộc đơn vị nào', label: 'đơn vị' })
  unitId?: string;
}

export class LineTextDto {
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ example: 'Bà' }) formOfAddress: string;
  @ApiProperty({ example: 'Công chức' }) post: string;
}

/** What was answered of a line. */
export class NameProofDto {
  @ApiProperty({ enum: PROOF_ANSWERS }) answer: ProofAnswer;
  @ApiProperty({ type: LineTextDto, description: 'Nội dung đã soát' }) seen: LineTextDto;
  @ApiProperty({ type: LineTextDto, nullable: true, description: 'Đề nghị sửa thành' })
  proposed: LineTextDto | null;
  @ApiProperty() note: string;
  @ApiProperty({ enum: PROOF_WAYS }) how: ProofWay;
  @ApiProperty({ description: 'Người ký phiếu giấy' }) signedBy: string;
  @ApiProperty({ type: String, nullable: true }) answeredByName: string | null;
  @ApiProperty({ type: Date }) answeredAt: Date;
  @ApiProperty({ type: String, nullable: true }) refusedByName: string | null;
  @ApiProperty({ type: Date, nullable: true }) refusedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) refusalReason: string | null;
}

export class ProofLinePolicyDto {
  @ApiProperty({ description: 'Được xác nhận là đúng' }) canConfirm: boolean;
  @ApiProperty({ description: 'Được đề nghị sửa' }) canCorrect: boolean;
  @ApiProperty({ description: 'Được tiếp nhận đề nghị sửa' }) canAccept: boolean;
  @ApiProperty({ description: 'Được từ chối đề nghị sửa' }) canRefuse: boolean;
}

export class ProofLineDto {
  @ApiProperty({ description: 'Dòng của quyết định' }) lineId: string;
  @ApiProperty({ example: 1 }) position: number;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ type: LineTextDto }) text: LineTextDto;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ enum: LINE_STATES }) state: LineState;
  @ApiProperty({ description: 'Phiên bản lần soát; 0 khi chưa ai trả lời' }) version: number;
  @ApiProperty({ type: NameProofDto, nullable: true }) proof: NameProofDto | null;
  @ApiProperty({ type: ProofLinePolicyDto }) policy: ProofLinePolicyDto;
}

export class ProofCountsDto {
  @ApiProperty() total: number;
  @ApiProperty() open: number;
  @ApiProperty() proofed: number;
  @ApiProperty({ description: 'Đề nghị sửa chờ xử lý' }) corrections: number;
}

/** The decision as a round shows it. */
export class ProofDecisionDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true, example: '12/QĐ-UBND' }) numberText: string | null;
  @ApiProperty() title: string;
  @ApiProperty({ enum: DECISION_STATUSES }) status: (typeof DECISION_STATUSES)[number];
}

export class ProofRoundDto {
  @ApiProperty({ type: String, nullable: true }) dueOn: string | null;
  @ApiProperty({ type: String, nullable: true }) openedByName: string | null;
  @ApiProperty({ type: Date }) openedAt: Date;
  @ApiProperty({ type: Date, nullable: true }) closedAt: Date | null;
  @ApiProperty() version: number;
}

/** The names one unit is asked about. */
export class ProofSheetDto {
  @ApiProperty({ type: ProofDecisionDto }) decision: ProofDecisionDto;
  @ApiProperty({ type: ProofRoundDto, nullable: true }) round: ProofRoundDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Trống: không thuộc đơn vị nào' }) unitId:
    string | null;
  @ApiProperty({ example: 'Trạm Y tế phường' }) unitName: string;
  @ApiProperty({ type: ProofCountsDto }) counts: ProofCountsDto;
  @ApiProperty({ type: [ProofLineDto] }) lines: ProofLineDto[];
}

export class ProofUnitDto extends ProofCountsDto {
  @ApiProperty({ type: String, nullable: true }) unitId: string | null;
  @ApiProperty() unitName: string;
}

export class ProofBoardPolicyDto {
  @ApiProperty() canOpen: boolean;
  @ApiProperty() canClose: boolean;
}

/** How far each unit is. */
export class ProofBoardDto {
  @ApiProperty({ type: ProofDecisionDto }) decision: ProofDecisionDto;
  @ApiProperty({ type: ProofRoundDto, nullable: true, description: 'Trống: chưa gửi các đơn vị' })
  round: ProofRoundDto | null;
  @ApiProperty({ type: ProofCountsDto }) counts: ProofCountsDto;
  @ApiProperty({ type: [ProofUnitDto] }) units: ProofUnitDto[];
  @ApiProperty({ type: ProofBoardPolicyDto }) policy: ProofBoardPolicyDto;
}

/** A decision a unit is asked about. */
export class AskedDecisionDto extends ProofDecisionDto {
  @ApiProperty({ type: String, nullable: true }) dueOn: string | null;
  @ApiProperty({ type: ProofCountsDto }) counts: ProofCountsDto;
}

export class AskedDecisionsDto {
  @ApiProperty({ type: [AskedDecisionDto] }) items: AskedDecisionDto[];
}
