import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../catalogue/subject-kind.js';
import {
  Day,
  Flag,
  Identifier,
  OneOf,
  QueryNumber,
  Reason,
  Text,
  TextList,
  Version,
  WholeNumber,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import { SentenceDto, VERDICTS } from '../awards/awards.dto.js';
import type { Verdict } from '../awards/eligibility/verdict.js';
import { PART_KINDS, type PartKind } from './dossier.js';
import { OUTCOMES, PROPOSAL_STATUSES, type Outcome, type ProposalStatus } from './proposal.entity.js';

const TITLE = {
  max: 500,
  notBlank: true,
  label: 'tên hồ sơ',
  example: 'Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh năm 2026',
};
const ADDRESSEE = { max: 200, notBlank: true, label: 'nơi nhận', example: 'Sở Nội vụ tỉnh Thái Nguyên' };
const DEADLINE = { nullable: true, label: 'hạn gửi', description: 'Ngày cuối cấp trên nhận hồ sơ' };
const NUMBER = {
  max: 60,
  pattern: /^[\p{L}\d][\p{L}\d.&/-]*$/u,
  message: 'Số, ký hiệu chỉ gồm chữ, số và các dấu . & / -',
};

export class ProposalPageQuery extends PageQuery {
  @OneOf(PROPOSAL_STATUSES, { optional: true })
  status?: ProposalStatus;

  @QueryNumber({ min: 1945, max: 2100, optional: true, description: 'Năm thành tích' })
  year?: number;

  @Identifier({ optional: true })
  awardTypeId?: string;
}

export class BeginProposalBody {
  @Identifier()
  awardTypeId: string;

  @Identifier({ optional: true, description: 'Lấy những người, đơn vị được đề nghị trong phong trào này' })
  campaignId?: string;

  @WholeNumber({ min: 1945, max: 2100, label: 'năm thành tích', example: 2026 })
  year: number;

  @Text(TITLE)
  title: string;

  @Text(ADDRESSEE)
  addressee: string;

  @Day({ ...DEADLINE, optional: true })
  deadline?: string | null;

  @Flag({
    optional: true,
    label: 'hồ sơ rút gọn',
    description: 'Nông dân, công nhân, người lao động do người đứng đầu phát hiện',
  })
  isShort?: boolean;

  @TextList({
    max: 200,
    uuid: true,
    optional: true,
    label: 'người, đơn vị',
    description: 'Người, đơn vị đề nghị',
  })
  participantIds?: string[];
}

export class ChangeProposalBody {
  @Text(TITLE)
  title: string;

  @Text(ADDRESSEE)
  addressee: string;

  @Day(DEADLINE)
  deadline: string | null;

  @Version()
  version: number;
}

export class ProposalLinesBody {
  @TextList({ min: 1, max: 200, uuid: true, label: 'người, đơn vị' })
  participantIds: string[];

  @Version()
  version: number;
}

export class RemoveProposalLinesBody {
  @TextList({ min: 1, max: 200, uuid: true })
  lineIds: string[];

  @Version()
  version: number;
}

export class AddPartBody {
  @Text({ max: 200, notBlank: true, label: 'tên giấy tờ', example: 'Văn bản hiệp y của Công an phường' })
  label: string;

  @Identifier({
    optional: true,
    label: 'người, đơn vị',
    description: 'Của riêng một người, đơn vị; bỏ trống: của cả hồ sơ',
  })
  lineId?: string;

  @Version()
  version: number;
}

export class ChangePartBody {
  @Flag({ label: 'bắt buộc' })
  isRequired: boolean;

  @Day({ nullable: true, label: 'ngày có giấy tờ', description: 'Trống: chưa có' })
  doneOn: string | null;

  @Text({ min: 0, max: 200, label: 'số, ký hiệu, nơi lưu', example: '12/BB-HĐ ngày 20/11/2026' })
  document: string;

  @Version()
  version: number;
}

export class SendProposalBody {
  @Day({ label: 'ngày gửi' })
  sentOn: string;

  @Text({ ...NUMBER, label: 'số tờ trình', example: '45/TTr-UBND' })
  sentNumber: string;

  @Version()
  version: number;
}

export class ReturnProposalBody {
  @Day({ label: 'ngày trả lại' })
  returnedOn: string;

  @Reason()
  reason: string;

  @Version()
  version: number;
}

export class DecideProposalBody {
  @Text({ ...NUMBER, label: 'số quyết định', example: '1234/QĐ-UBND' })
  decisionNumber: string;

  @Day({ label: 'ngày quyết định' })
  decidedOn: string;

  @Text({ max: 200, notBlank: true, label: 'cơ quan khen', example: 'Chủ tịch UBND tỉnh Thái Nguyên' })
  authority: string;

  @TextList({
    max: 200,
    uuid: true,
    label: 'người, đơn vị được khen',
    description: 'Còn lại: không được khen',
  })
  grantedLineIds: string[];

  @Text({ max: 60, label: 'chữ xác nhận', description: 'Gõ «GHI VÀO SỔ»' })
  confirmation: string;

  @Version()
  version: number;
}

export class ProposalVersionQuery {
  @QueryNumber({ min: 1, max: 2_147_483_647, description: 'Phiên bản đã đọc' })
  version: number;
}

/** What the asker may do with a dossier now: the answers the server itself would give. */
export class ProposalPolicyDto {
  @ApiProperty({ description: 'Sửa, thêm bớt người, ghi giấy tờ, gửi' }) canChange: boolean;
  @ApiProperty() canDiscard: boolean;
  @ApiProperty({ description: 'Ghi cấp trên trả lại hoặc đã có quyết định' }) canAnswer: boolean;
}

export class ProposalDto {
  @ApiProperty() id: string;
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'Bằng khen cấp tỉnh' }) awardName: string;
  @ApiProperty({ type: String, nullable: true }) campaignId: string | null;
  @ApiProperty({ example: 2026 }) year: number;
  @ApiProperty() title: string;
  @ApiProperty({ example: 'Sở Nội vụ tỉnh Thái Nguyên' }) addressee: string;
  @ApiProperty({ type: String, nullable: true, example: '2026-12-10' }) deadline: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Số ngày làm việc còn lại; âm: đã quá' })
  workingDaysLeft: number | null;
  @ApiProperty({ description: 'Quá hạn mà chưa gửi' }) isLate: boolean;
  @ApiProperty({ description: 'Hồ sơ rút gọn' }) isShort: boolean;
  @ApiProperty({ enum: PROPOSAL_STATUSES }) status: ProposalStatus;
  @ApiProperty({ type: String, nullable: true }) sentOn: string | null;
  @ApiProperty({ type: String, nullable: true, example: '45/TTr-UBND' }) sentNumber: string | null;
  @ApiProperty({ type: String, nullable: true }) returnedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) returnReason: string | null;
  @ApiProperty({ type: String, nullable: true, example: '1234/QĐ-UBND' }) decisionNumber: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) authority: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Người ghi bước gần nhất' }) movedByName:
    string | null;
  @ApiProperty() movedAt: Date;
  @ApiProperty({ description: 'Số người, đơn vị' }) lineCount: number;
  @ApiProperty({ description: 'Số được khen' }) grantedCount: number;
  @ApiProperty({ description: 'Số giấy tờ bắt buộc' }) partCount: number;
  @ApiProperty({ description: 'Số giấy tờ bắt buộc còn thiếu' }) missingCount: number;
  @ApiProperty() version: number;
  @ApiProperty({ type: ProposalPolicyDto }) policy: ProposalPolicyDto;
}

export class ProposalPartDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: PART_KINDS }) kind: PartKind;
  @ApiProperty({ example: 'Báo cáo thành tích (Mẫu 05)' }) label: string;
  @ApiProperty() isRequired: boolean;
  @ApiProperty({ type: String, nullable: true }) doneOn: string | null;
  @ApiProperty({ description: 'Số, ký hiệu, nơi lưu' }) document: string;
}

/** How somebody proposed was weighed for this award in a campaign. */
export class ProposalLineVerdictDto {
  @ApiProperty() nominationId: string;
  @ApiProperty() campaignId: string;
  @ApiProperty({ example: 'Phong trào thi đua năm 2025' }) campaignName: string;
  @ApiProperty({ enum: VERDICTS }) verdict: Verdict;
  @ApiProperty({ description: 'Đã xét; false: kết luận chưa có căn cứ nào' }) isWeighed: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Văn bản cho ngoại lệ' }) overrideDocument:
    string | null;
  @ApiProperty({ type: [SentenceDto], description: 'Mỗi điều kiện một câu' }) sentences: SentenceDto[];
}

export class ProposalLineDto {
  @ApiProperty() id: string;
  @ApiProperty() participantId: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ enum: OUTCOMES, nullable: true }) outcome: Outcome | null;
  @ApiProperty({
    type: ProposalLineVerdictDto,
    nullable: true,
    description:
      'Kết quả xét điều kiện trong phong trào của hồ sơ, hoặc của năm; null: chưa được đề nghị ở đâu',
  })
  weighed: ProposalLineVerdictDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Danh hiệu làm căn cứ đã bị hủy: cần xem lại' })
  shakenBy: string | null;
  @ApiProperty({ type: [ProposalPartDto], description: 'Giấy tờ riêng' }) parts: ProposalPartDto[];
}

export class ProposalDetailDto extends ProposalDto {
  @ApiProperty({ type: [ProposalPartDto], description: 'Giấy tờ của cả hồ sơ' }) parts: ProposalPartDto[];
  @ApiProperty({ type: [ProposalLineDto] }) lines: ProposalLineDto[];
}

export class ProposalPage {
  @ApiProperty({ type: [ProposalDto] }) items: ProposalDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
