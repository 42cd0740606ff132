import { ApiProperty } from '@nestjs/swagger';
import {
  Day,
  Identifier,
  ListOf,
  OneOf,
  QueryNumber,
  Reason,
  Text,
  TextList,
  Version,
} from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import {
  BALLOT_METHODS,
  BALLOT_STATUSES,
  type BallotMethod,
  type BallotStatus,
} from '../ballots/ballot-methods.js';
import { CHOICES, type Choice } from '../counting/tally.js';
import { MEMBER_ROLES, type MemberRole } from '../councils/council.entity.js';
import { QuestionDto } from './questions.dto.js';
import { SITTING_STATUSES, type SittingStatus } from './sitting-moves.js';

class SittingFields {
  @Text({ max: 300, example: 'Họp xét, đề nghị khen thưởng năm 2025', label: 'tên phiên họp' })
  title: string;

  @Day({ example: '2026-01-08' })
  heldOn: string;

  @Text({
    max: 5,
    pattern: /^([01]\d|2[0-3]):[0-5]\d$/,
    message: 'Giờ họp phải có dạng giờ:phút, ví dụ 14:00.',
    example: '14:00',
  })
  startsAt: string;

  @Text({ max: 300, example: 'Phòng họp tầng 2, trụ sở Ủy ban nhân dân phường' })
  place: string;

  @Identifier({ description: 'Thành viên chủ trì' })
  chairMemberId: string;

  @Identifier({ description: 'Thành viên làm thư ký' })
  secretaryMemberId: string;

  @Text({ min: 0, max: 2000, example: 'Xét danh hiệu thi đua, hình thức khen thưởng năm 2025' })
  content: string;

  @Text({ min: 0, max: 60, example: '12/GM-HĐ' })
  invitationNumber: string;

  @Day({ nullable: true, example: '2026-01-05', description: 'Ngày của giấy mời' })
  invitedOn: string | null;
}

export class PlanSittingBody extends SittingFields {
  @Identifier()
  councilId: string;

  @Identifier({ nullable: true, example: null, description: 'Bỏ trống: họp đột xuất, ngoài phong trào' })
  campaignId: string | null;
}

export class ChangeSittingBody extends SittingFields {
  @Text({ min: 0, max: 60, example: '03/BB-HĐ' })
  minutesNumber: string;

  @Text({ min: 0, max: 5000, description: 'Kết luận của người chủ trì' })
  conclusion: string;

  @Version()
  version: number;
}

export class MoveSittingBody {
  @OneOf(SITTING_STATUSES, { example: 'open', label: 'trạng thái chuyển đến' })
  to: SittingStatus;

  @Reason({ optional: true, description: 'Bắt buộc khi quay lại trạng thái trước' })
  reason?: string;

  @Version()
  version: number;
}

export class SittingVersionQuery {
  @QueryNumber({ min: 1, max: 2_147_483_647, description: 'Phiên bản đã đọc' })
  version: number;
}

export class SittingPageQuery extends PageQuery {
  @Identifier({ optional: true })
  campaignId?: string;

  @OneOf(SITTING_STATUSES, { optional: true })
  status?: SittingStatus;
}

export class AttendanceEntryBody {
  @Identifier()
  memberId: string;

  @OneOf(['present', 'absent'], { example: 'present' })
  presence: 'present' | 'absent';

  @Text({ min: 0, max: 500, example: '', description: 'Lý do vắng mặt' })
  absenceReason: string;

  @Text({ min: 0, max: 300, example: '', description: 'Văn bản nêu ý kiến của người vắng mặt' })
  opinionDocument: string;

  @Version()
  version: number;
}

export class AttendanceBody {
  @ListOf(() => AttendanceEntryBody, { min: 1, max: 200 })
  entries: AttendanceEntryBody[];
}

export class TellersBody {
  @Identifier({ description: 'Trưởng ban kiểm phiếu' })
  headMemberId: string;

  @TextList({ min: 1, max: 10, uuid: true, description: 'Các thành viên ban kiểm phiếu' })
  memberIds: string[];

  @Version()
  version: number;
}

export class OpinionBody {
  @Identifier()
  questionId: string;

  @OneOf(CHOICES, {
    nullable: true,
    example: 'agree',
    description: 'Bỏ trống: không nêu ý kiến về nội dung này',
  })
  choice: Choice | null;
}

export class OpinionsBody {
  @ListOf(() => OpinionBody, { min: 1, max: 500 })
  opinions: OpinionBody[];
}

export class ClaimBody {
  @Text({ min: 6, max: 20, example: 'KJ4T-9WQX', description: 'Mã do thư ký trao tại phòng họp' })
  claimCode: string;
}

export class WrittenOpinionDto {
  @ApiProperty() questionId: string;
  @ApiProperty() memberId: string;
  @ApiProperty({ enum: CHOICES }) choice: Choice;
}

export class ClaimCodeDto {
  @ApiProperty({ example: 'KJ4T-9WQX', description: 'Chỉ hiện một lần' }) claimCode: string;
}

export class QuorumDto {
  @ApiProperty({ example: 9, description: 'Thành viên có quyền biểu quyết' }) members: number;
  @ApiProperty({ example: 8 }) present: number;
  @ApiProperty({ example: 8, description: 'Số phải có mặt' }) needed: number;
  @ApiProperty() met: boolean;
}

export class RosterEntryDto {
  @ApiProperty() memberId: string;
  @ApiProperty({ example: 'Trần Thị Hoa' }) name: string;
  @ApiProperty() post: string;
  @ApiProperty({ enum: MEMBER_ROLES }) role: MemberRole;
  @ApiProperty() hasVote: boolean;
  @ApiProperty() position: number;
  @ApiProperty({ description: 'Có tài khoản để bỏ phiếu trên máy' }) hasAccount: boolean;
  @ApiProperty({ description: 'Chính người đang xem' }) isMe: boolean;
  @ApiProperty({ enum: ['present', 'absent'], nullable: true, type: String }) presence:
    'present' | 'absent' | null;
  @ApiProperty() absenceReason: string;
  @ApiProperty() opinionDocument: string;
  @ApiProperty({ enum: ['head', 'member'], nullable: true, type: String }) teller: 'head' | 'member' | null;
  @ApiProperty({ description: 'Mật khẩu đã được cấp lại: phải nhận lại tài khoản bằng mã của thư ký' })
  needsClaim: boolean;
  @ApiProperty() version: number;
}

export class BallotSummaryDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: BALLOT_METHODS }) method: BallotMethod;
  @ApiProperty({ enum: BALLOT_STATUSES }) status: BallotStatus;
  @ApiProperty({ type: [String] }) questionIds: string[];
  @ApiProperty() openedAt: Date;
  @ApiProperty({ type: Date, nullable: true }) closedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) voidReason: string | null;
  @ApiProperty() version: number;
}

export class SittingPolicyDto {
  @ApiProperty() canChange: boolean;
  @ApiProperty() canCancel: boolean;
  @ApiProperty() canChangeAgenda: boolean;
  @ApiProperty() canRecordAttendance: boolean;
  @ApiProperty() canReadOpinions: boolean;
  @ApiProperty({ enum: SITTING_STATUSES, isArray: true, description: 'Các trạng thái có thể chuyển đến' })
  moves: SittingStatus[];
  @ApiProperty() canOpenBallot: boolean;
}

export class SittingDto {
  @ApiProperty() id: string;
  @ApiProperty() councilId: string;
  @ApiProperty({ type: String, nullable: true }) campaignId: string | null;
  @ApiProperty({ type: String, nullable: true }) campaignName: string | null;
  @ApiProperty({ example: 'Họp xét, đề nghị khen thưởng năm 2025' }) title: string;
  @ApiProperty({ example: '2026-01-08' }) heldOn: string;
  @ApiProperty({ example: '14:00' }) startsAt: string;
  @ApiProperty() place: string;
  @ApiProperty() chairMemberId: string;
  @ApiProperty({ example: 'Nguyễn Văn Bình' }) chairName: string;
  @ApiProperty() secretaryMemberId: string;
  @ApiProperty({ example: 'Lê Thị Mai' }) secretaryName: string;
  @ApiProperty() content: string;
  @ApiProperty() invitationNumber: string;
  @ApiProperty({ type: String, nullable: true }) invitedOn: string | null;
  @ApiProperty() minutesNumber: string;
  @ApiProperty() conclusion: string;
  @ApiProperty({ enum: SITTING_STATUSES }) status: SittingStatus;
  @ApiProperty({ type: Date, nullable: true }) openedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true }) closedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true }) lockedAt: Date | null;
  @ApiProperty({ description: 'Số nội dung biểu quyết' }) questionCount: number;
  @ApiProperty() version: number;
  @ApiProperty({ type: SittingPolicyDto }) policy: SittingPolicyDto;
}

export class SittingDetailDto extends SittingDto {
  @ApiProperty({ type: QuorumDto }) quorum: QuorumDto;
  @ApiProperty({ type: [RosterEntryDto] }) roster: RosterEntryDto[];
  @ApiProperty({ type: [QuestionDto] }) questions: QuestionDto[];
  @ApiProperty({ type: [BallotSummaryDto] }) ballots: BallotSummaryDto[];
}

export class SittingPage {
  @ApiProperty({ type: [SittingDto] }) items: SittingDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
