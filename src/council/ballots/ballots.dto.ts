import { ApiProperty } from '@nestjs/swagger';
import {
  Flag,
  Identifier,
  ListOf,
  OneOf,
  Reason,
  Text,
  TextList,
  Version,
  WholeNumber,
} from '../../platform/http/fields.js';
import { SLIP_FIELDS, type SlipField } from '../counting/slip-count.js';
import { CHOICES, type Choice } from '../counting/tally.js';
import { BALLOT_METHODS, BALLOT_STATUSES, type BallotMethod, type BallotStatus } from './ballot-methods.js';

const PASSPHRASE = { min: 10, max: 128, optional: true, example: 'bốn từ dễ nhớ với mình' };

/** Each choice by one letter, so that the request says nothing by its length. */
export const CHOICE_LETTERS = { A: 'agree', D: 'disagree', N: 'no-opinion' } as const satisfies Record<
  string,
  Choice
>;
export type ChoiceLetter = keyof typeof CHOICE_LETTERS;

export class OpenBallotBody {
  @TextList({ min: 1, max: 500, uuid: true, description: 'Các nội dung biểu quyết trong lượt này' })
  questionIds: string[];

  @OneOf(BALLOT_METHODS, { example: 'secret-screen' })
  method: BallotMethod;

  @Text({ ...PASSPHRASE, description: 'Khi bỏ phiếu kín trên máy: cụm mật khẩu của người chủ trì' })
  chairPassphrase?: string;

  @Text({
    ...PASSPHRASE,
    example: 'năm từ khác của thư ký',
    description: 'Khi bỏ phiếu kín trên máy: cụm mật khẩu của thư ký',
  })
  secretaryPassphrase?: string;
}

export class CloseBallotBody {
  @Text({
    ...PASSPHRASE,
    description: 'Khi bỏ phiếu kín trên máy: cụm mật khẩu của người chủ trì hoặc thư ký',
  })
  passphrase?: string;

  @Version()
  version: number;
}

export class VoidBallotBody {
  @Reason({ example: 'Có thành viên không mở được trang bỏ phiếu' })
  reason: string;

  @Version()
  version: number;
}

export class VoteBody {
  @OneOf(Object.keys(CHOICE_LETTERS), {
    example: 'A',
    description: 'A: đồng ý; D: không đồng ý; N: không có ý kiến',
  })
  choice: ChoiceLetter;
}

export class HandBody {
  @Identifier()
  memberId: string;

  @OneOf(CHOICES, { nullable: true, example: 'agree', description: 'Bỏ trống: không biểu quyết' })
  choice: Choice | null;

  @Flag({
    optional: true,
    description: 'Sửa lại cho người đã biểu quyết; không có thì người đã biểu quyết giữ nguyên',
  })
  isCorrection?: boolean;
}

export class HandsBody {
  @ListOf(() => HandBody, { min: 1, max: 200 })
  votes: HandBody[];
}

const SLIPS = { min: 0, max: 1000, example: 0 };

export class CountBody {
  @WholeNumber({ ...SLIPS, description: 'Phiếu phát ra' })
  issued: number;

  @WholeNumber({ ...SLIPS, description: 'Phiếu thu về' })
  returned: number;

  @WholeNumber({ ...SLIPS, description: 'Phiếu không hợp lệ' })
  invalid: number;

  @WholeNumber(SLIPS)
  agree: number;

  @WholeNumber(SLIPS)
  disagree: number;

  @WholeNumber(SLIPS)
  noOpinion: number;
}

/** The one answer to every vote: the same words and the same length whatever was chosen. */
export class RecordedDto {
  @ApiProperty({ enum: ['recorded'] }) status: 'recorded';
  @ApiProperty({ example: 'Đã ghi nhận phiếu của đồng chí.' }) message: string;
}

export class SecrecyDto {
  @ApiProperty({ type: [String], description: 'Phiếu kín này bảo vệ điều gì' }) protects: readonly string[];
  @ApiProperty({ type: [String], description: 'Không bảo vệ được điều gì' })
  doesNotProtect: readonly string[];
  @ApiProperty({ type: String, nullable: true, description: 'Cảnh báo khi rất ít người bỏ phiếu' })
  warning: string | null;
}

export class BoxVoterDto {
  @ApiProperty() memberId: string;
  @ApiProperty({ example: 'Trần Thị Hoa' }) name: string;
  @ApiProperty({ description: 'Đã bỏ phiếu; không cho biết bỏ phiếu thế nào' }) hasVoted: boolean;
}

export class BoxDto {
  @ApiProperty() questionId: string;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ example: 'Chiến sĩ thi đua cơ sở' }) awardName: string;
  @ApiProperty({ example: 8, description: 'Số người được bỏ phiếu' }) eligible: number;
  @ApiProperty({ example: 5, description: 'Số người đã bỏ phiếu trên máy hoặc theo tên' }) turnout: number;
  @ApiProperty({ description: 'Cách tính, thành một câu' }) ruleText: string;
  @ApiProperty({ type: [BoxVoterDto] }) voters: BoxVoterDto[];
}

export class BallotPolicyDto {
  @ApiProperty() canClose: boolean;
  @ApiProperty() canVoid: boolean;
  @ApiProperty() canEnterHands: boolean;
  @ApiProperty() canCount: boolean;
}

export class BallotDto {
  @ApiProperty() id: string;
  @ApiProperty() sittingId: string;
  @ApiProperty({ enum: BALLOT_METHODS }) method: BallotMethod;
  @ApiProperty({ enum: BALLOT_STATUSES }) status: BallotStatus;
  @ApiProperty() openedAt: Date;
  @ApiProperty({ type: Date, nullable: true }) closedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) voidReason: string | null;
  @ApiProperty({ type: [BoxDto] }) boxes: BoxDto[];
  @ApiProperty({ type: SecrecyDto, nullable: true, description: 'Chỉ có khi bỏ phiếu kín trên máy' })
  secrecy: SecrecyDto | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: BallotPolicyDto }) policy: BallotPolicyDto;
}

export class MyQuestionDto {
  @ApiProperty() questionId: string;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ example: 'Bà' }) formOfAddress: string;
  @ApiProperty({ example: 'Công chức' }) post: string;
  @ApiProperty({ example: 'Trạm Y tế phường' }) unitName: string;
  @ApiProperty({ example: 'Chiến sĩ thi đua cơ sở' }) awardName: string;
  @ApiProperty() hasVoted: boolean;
  @ApiProperty() canVote: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Mã lý do không bỏ phiếu được',
    example: 'stepped-out',
  })
  obstacle: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do ấy thành một câu' }) obstacleText:
    string | null;
}

/** An open ballot as a member sees it on a phone. */
export class MyBallotDto {
  @ApiProperty() ballotId: string;
  @ApiProperty() sittingId: string;
  @ApiProperty({ example: 'Họp xét, đề nghị khen thưởng năm 2025' }) sittingTitle: string;
  @ApiProperty({ enum: BALLOT_METHODS }) method: BallotMethod;
  @ApiProperty({ type: [MyQuestionDto] }) questions: MyQuestionDto[];
  @ApiProperty({ type: SecrecyDto, nullable: true }) secrecy: SecrecyDto | null;
}

export class SlipCountDto {
  @ApiProperty({ example: 8 }) issued: number;
  @ApiProperty({ example: 8 }) returned: number;
  @ApiProperty({ example: 0 }) invalid: number;
  @ApiProperty({ example: 7 }) agree: number;
  @ApiProperty({ example: 1 }) disagree: number;
  @ApiProperty({ example: 0 }) noOpinion: number;
}

export class CountDifferenceDto {
  @ApiProperty({ enum: Object.keys(SLIP_FIELDS) }) field: SlipField;
  @ApiProperty({ example: 'đồng ý' }) label: string;
  @ApiProperty({ example: 7 }) first: number;
  @ApiProperty({ example: 6 }) second: number;
}

/** How far the counting of one box is. A counter sees the own figures only, until both have counted. */
export class CountStateDto {
  @ApiProperty() questionId: string;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ type: [String], description: 'Ai đã nhập', example: ['Lê Thị Mai'] }) counters: string[];
  @ApiProperty({ type: SlipCountDto, nullable: true, description: 'Số của người đang xem' })
  mine: SlipCountDto | null;
  @ApiProperty({
    type: [CountDifferenceDto],
    nullable: true,
    description: 'Chỗ hai người khác nhau; để trống khi chưa đủ hai người',
  })
  differences: CountDifferenceDto[] | null;
  @ApiProperty({ description: 'Đã đủ và giống nhau' }) isComplete: boolean;
}
