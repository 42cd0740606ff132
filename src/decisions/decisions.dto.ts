import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../catalogue/subject-kind.js';
import {
  Day,
  Identifier,
  ListOf,
  OneOf,
  QueryNumber,
  Text,
  TextList,
  Version,
  WholeNumber,
} from '../platform/http/fields.js';
import { ExpenseBody, RecipientBody } from './decision-parts.dto.js';
import { PageQuery } from '../platform/http/paging.js';
import { DECISION_STATUSES, type DecisionStatus } from './decision.entity.js';

const MOST_LINES = 5000;
const TITLE = {
  max: 500,
  example: 'Về việc công nhận danh hiệu Lao động tiên tiến năm 2025',
};
const BOOK = {
  max: 40,
  pattern: /^[\p{L}\d][\p{L}\d.&/-]*$/u,
  message: 'Ký hiệu chỉ gồm chữ, số và các dấu . & / -',
  example: 'QĐ-UBND',
  description: 'Ký hiệu và sổ đánh số',
};
const NUMBER = {
  min: 1,
  max: 99_999,
  example: 12,
  description: 'Bỏ trống thì lấy số tiếp theo của sổ khi ban hành',
};
const LEGAL_BASIS = { min: 0, max: 5000, description: 'Các dòng căn cứ, mỗi căn cứ một dòng' };
const SIGNER_NAME = { min: 0, max: 120, example: 'Nguyễn Văn Bình' };
const SIGNER_TITLE = {
  min: 0,
  max: 200,
  example: 'CHỦ TỊCH',
  description: 'Thẩm quyền, chức vụ trên chữ ký',
};

export class DraftDecisionBody {
  @Identifier({ optional: true, description: 'Bỏ trống: khen đột xuất, không thuộc phong trào nào' })
  campaignId?: string;

  @ListOf(() => RecipientBody, {
    min: 1,
    max: 500,
    optional: true,
    description: 'Khen đột xuất: tặng ai hình thức gì',
  })
  recipients?: RecipientBody[];

  @Identifier({
    optional: true,
    description: 'Quyết định đã ban hành mà quyết định này đính chính, thay thế',
  })
  correctsId?: string;

  @TextList({ min: 1, max: MOST_LINES, uuid: true, optional: true, description: 'Các đề nghị đưa vào' })
  nominationIds?: string[];

  @TextList({
    min: 1,
    max: 60,
    uuid: true,
    optional: true,
    description: 'Hoặc: mọi đề nghị đủ điều kiện của các danh hiệu, hình thức này',
  })
  awardTypeIds?: string[];

  @TextList({ min: 1, max: 3, values: SUBJECT_KINDS, optional: true, description: 'Chỉ các đối tượng này' })
  subjectKinds?: SubjectKind[];

  @Text(TITLE)
  title: string;

  @Text({ ...BOOK, optional: true })
  book?: string;

  @WholeNumber({ ...NUMBER, optional: true, nullable: true })
  number?: number | null;

  @Day({ optional: true, nullable: true, description: 'Ngày quyết định; tiền thưởng theo mức của ngày này' })
  decidedOn?: string | null;

  @Text({ ...LEGAL_BASIS, optional: true })
  legalBasis?: string;

  @Text({ ...SIGNER_NAME, optional: true })
  signerName?: string;

  @Text({ ...SIGNER_TITLE, optional: true })
  signerTitle?: string;

  @ListOf(() => ExpenseBody, { max: 30, optional: true, description: 'Khung, hoa, tặng phẩm kèm theo' })
  expenses?: ExpenseBody[];
}

export class ChangeDecisionBody {
  @Text(TITLE)
  title: string;

  @Text(BOOK)
  book: string;

  @WholeNumber({ ...NUMBER, nullable: true })
  number: number | null;

  @Day({ nullable: true })
  decidedOn: string | null;

  @Text(LEGAL_BASIS)
  legalBasis: string;

  @Text(SIGNER_NAME)
  signerName: string;

  @Text(SIGNER_TITLE)
  signerTitle: string;

  @ListOf(() => ExpenseBody, { max: 30, optional: true, description: 'Bỏ trống: giữ như cũ' })
  expenses?: ExpenseBody[];

  @Version()
  version: number;
}

export class AddLinesBody {
  @TextList({ min: 1, max: MOST_LINES, uuid: true, optional: true })
  nominationIds?: string[];

  @ListOf(() => RecipientBody, { min: 1, max: 500, optional: true, description: 'Khen đột xuất, đính chính' })
  recipients?: RecipientBody[];

  @Version()
  version: number;
}

export class LinesBody {
  @TextList({ min: 1, max: MOST_LINES, uuid: true, description: 'Mã các dòng' })
  lineIds: string[];

  @Version()
  version: number;
}

export class VersionBody {
  @Version()
  version: number;
}

export class VersionQuery {
  @QueryNumber({ min: 1, max: 2_147_483_647, description: 'Phiên bản đã đọc' })
  version: number;
}

export class DecisionPageQuery extends PageQuery {
  @Identifier({ optional: true })
  campaignId?: string;

  @QueryNumber({ min: 2000, max: 2100, optional: true, description: 'Năm của số quyết định' })
  year?: number;

  @OneOf(DECISION_STATUSES, { optional: true })
  status?: DecisionStatus;

  @OneOf(['true', 'false'], { optional: true, description: 'Chỉ khen đột xuất, hoặc chỉ theo phong trào' })
  sudden?: 'true' | 'false';
}

/** What the asker may do with a decision now: the answers the server itself would give. */
export class DecisionPolicyDto {
  @ApiProperty() canChange: boolean;
  @ApiProperty() canPropose: boolean;
  @ApiProperty() canApprove: boolean;
  @ApiProperty() canReturn: boolean;
  @ApiProperty() canIssue: boolean;
  @ApiProperty() canRevoke: boolean;
  @ApiProperty() canCorrect: boolean;
}

export class ExpenseDto {
  @ApiProperty({ example: 'Khung giấy khen A4' }) label: string;
  @ApiProperty({ example: 25 }) quantity: number;
  @ApiProperty({ example: 45_000 }) unitPriceDong: number;
}

export class DecisionDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true, description: 'Trống: khen đột xuất' }) campaignId:
    string | null;
  @ApiProperty({ example: 'QĐ-UBND' }) book: string;
  @ApiProperty({ type: Number, nullable: true, example: 12 }) number: number | null;
  @ApiProperty({ type: String, nullable: true, example: '12/QĐ-UBND' }) numberText: string | null;
  @ApiProperty({ type: Number, nullable: true }) year: number | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-01-15' }) decidedOn: string | null;
  @ApiProperty() title: string;
  @ApiProperty() legalBasis: string;
  @ApiProperty() signerName: string;
  @ApiProperty() signerTitle: string;
  @ApiProperty({ enum: DECISION_STATUSES }) status: DecisionStatus;
  @ApiProperty() manualOrder: boolean;
  @ApiProperty({ description: 'Đã ký giấy từ trước, nhập lại' }) fromPaper: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Quyết định được đính chính' }) correctsId:
    string | null;
  @ApiProperty({ type: String, nullable: true, example: '05/QĐ-UBND' }) correctsNumber: string | null;
  @ApiProperty({ type: [ExpenseDto] }) expenses: ExpenseDto[];
  @ApiProperty({ description: 'Tổng tiền khung, tặng phẩm, đồng' }) expensesDong: number;
  @ApiProperty({ type: String, nullable: true }) proposedByName: string | null;
  @ApiProperty({ type: Date, nullable: true }) proposedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) approvedByName: string | null;
  @ApiProperty({ type: Date, nullable: true }) approvedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) returnedByName: string | null;
  @ApiProperty({ type: Date, nullable: true }) returnedAt: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do của lần trả lại gần nhất' }) returnReason:
    string | null;
  @ApiProperty({ type: String, nullable: true }) issuedByName: string | null;
  @ApiProperty({ type: Date, nullable: true }) issuedAt: Date | null;
  @ApiProperty({ description: 'Số dòng' }) lineCount: number;
  @ApiProperty({ description: 'Tổng tiền thưởng, đồng', example: 68_160_000 }) totalDong: number;
  @ApiProperty({ description: 'Số dòng chưa tính được tiền' }) unpriced: number;
  @ApiProperty({ description: 'Số dòng đã bị hủy' }) revokedLines: number;
  @ApiProperty({ description: 'Số dòng còn hiệu lực' }) standingLines: number;
  @ApiProperty() version: number;
  @ApiProperty({ type: DecisionPolicyDto }) policy: DecisionPolicyDto;
}

export class DecisionLineDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true }) nominationId: string | null;
  @ApiProperty({ type: String, nullable: true }) participantId: string | null;
  @ApiProperty({ example: 1 }) position: number;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ example: 'Bà' }) formOfAddress: string;
  @ApiProperty({ example: 'Công chức' }) post: string;
  @ApiProperty({ type: String, nullable: true }) unitId: string | null;
  @ApiProperty({ example: 'Trạm Y tế phường' }) unitName: string;
  @ApiProperty() block: string;
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ enum: ['title', 'form'] }) awardCategory: 'title' | 'form';
  @ApiProperty() year: number;
  @ApiProperty({ type: String, nullable: true, example: '0.30' }) coefficient: string | null;
  @ApiProperty({ type: String, nullable: true, example: '1.00' }) multiplier: string | null;
  @ApiProperty({ type: Number, nullable: true, example: 2_340_000 }) baseSalaryDong: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 710_000 }) fullAmountDong: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 710_000 }) amountDong: number | null;
  @ApiProperty() note: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Số vào sổ vàng' }) certificateNumber:
    number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Ngày bị hủy' }) revokedOn: string | null;
}

export class DecisionDetailDto extends DecisionDto {
  @ApiProperty({ type: [DecisionLineDto] }) lines: DecisionLineDto[];
}

export class DecisionPage {
  @ApiProperty({ type: [DecisionDto] }) items: DecisionDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

/** A line of the money list: who gets how much by which decision. */
export class MoneyLineDto extends DecisionLineDto {
  @ApiProperty() decisionId: string;
  @ApiProperty({ type: String, nullable: true, example: '12/QĐ-UBND' }) decisionNumber: string | null;
  @ApiProperty({ enum: DECISION_STATUSES }) decisionStatus: DecisionStatus;
}

export class MoneyListDto {
  @ApiProperty({ type: [MoneyLineDto] }) items: MoneyLineDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
  @ApiProperty({ description: 'Tổng tiền của mọi dòng khớp bộ lọc, đồng' }) totalDong: number;
}
