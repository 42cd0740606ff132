import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import { Identifier, ListOf, OneOf, Reason, Text, TextList, Version } from '../../platform/http/fields.js';
import { BALLOT_METHODS, type BallotMethod } from '../ballots/ballot-methods.js';
import { OUTCOMES, type NextStep, type Outcome } from '../counting/tally.js';

export const QUESTION_STATES = ['waiting', 'voting', 'decided'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];
export const SUGGESTIONS = ['own', 'unit'] as const;
const NEXT_STEPS: readonly NextStep[] = ['propose', 'ask-chair', 'downgrade', 'drop'];

/** A member who may have to step out, or has said whether they do. */
export class RecusalDto {
  @ApiProperty() memberId: string;
  @ApiProperty({ example: 'Trần Thị Hoa' }) memberName: string;
  @ApiProperty({
    enum: SUGGESTIONS,
    nullable: true,
    type: String,
    description: 'own: chính người được đề nghị; unit: cùng đơn vị',
  })
  suggestion: (typeof SUGGESTIONS)[number] | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Chưa trả lời thì để trống' })
  steppedOut: boolean | null;
  @ApiProperty() reason: string;
  @ApiProperty({ description: 'Người đang xem được trả lời thay hoặc cho chính mình' }) canAnswer: boolean;
}

/** What a vote came to; votes include the written opinions that count. */
export class VoteResultDto {
  @ApiProperty({ example: 9, description: 'Tổng số thành viên có quyền biểu quyết' }) members: number;
  @ApiProperty({ example: 8 }) present: number;
  @ApiProperty({ example: 8, description: 'Có mặt và không phải tránh' }) eligible: number;
  @ApiProperty({ example: 0, description: 'Không tham gia vì có liên quan' }) recused: number;
  @ApiProperty({ example: 8, description: 'Phiếu phát ra' }) issued: number;
  @ApiProperty({ example: 8, description: 'Phiếu thu về' }) returned: number;
  @ApiProperty({ example: 0, description: 'Phiếu không hợp lệ' }) invalid: number;
  @ApiProperty({ example: 8 }) agree: number;
  @ApiProperty({ example: 1 }) disagree: number;
  @ApiProperty({ example: 0 }) noOpinion: number;
  @ApiProperty({ example: 1, description: 'Trong đó ý kiến bằng văn bản: đồng ý' }) opinionsAgree: number;
  @ApiProperty({ example: 0 }) opinionsDisagree: number;
  @ApiProperty({ example: 0 }) opinionsNoOpinion: number;
  @ApiProperty({ example: 9, description: 'Mẫu số' }) base: number;
  @ApiProperty({ example: 8, description: 'Số phiếu đồng ý cần có' }) needed: number;
  @ApiProperty({ example: '88.89' }) percent: string;
  @ApiProperty() isTie: boolean;
  @ApiProperty({ description: 'Mọi phiếu giống nhau: kết quả tự nói lên ai đã chọn gì' })
  isUnanimous: boolean;
  @ApiProperty({ enum: OUTCOMES }) outcome: Outcome;
}

export class QuestionPolicyDto {
  @ApiProperty() canRemove: boolean;
  @ApiProperty() canWriteNotes: boolean;
  @ApiProperty() canDecideTie: boolean;
  @ApiProperty() canDowngrade: boolean;
}

/** One name for one award on the agenda. */
export class QuestionDto {
  @ApiProperty() id: string;
  @ApiProperty() sittingId: string;
  @ApiProperty({ type: String, nullable: true }) nominationId: string | null;
  @ApiProperty() participantId: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ example: 'Bà' }) formOfAddress: string;
  @ApiProperty({ example: 'Công chức' }) post: string;
  @ApiProperty({ example: 'Trạm Y tế phường' }) unitName: string;
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ example: 1 }) position: number;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '4.50',
    description: 'Độ lệch điểm giữa các thành viên',
  })
  spread: string | null;
  @ApiProperty() notes: string;
  @ApiProperty({ type: String, nullable: true, description: 'Nội dung về danh hiệu cao hơn không đạt' })
  parentId: string | null;
  @ApiProperty({ enum: QUESTION_STATES }) state: QuestionState;
  @ApiProperty({ type: String, nullable: true }) ballotId: string | null;
  @ApiProperty({ enum: BALLOT_METHODS, nullable: true, type: String }) method: BallotMethod | null;
  @ApiProperty({ type: String, nullable: true, description: 'Cách tính đã áp dụng, thành một câu' })
  ruleText: string | null;
  @ApiProperty({ enum: ['passed', 'not-passed'], nullable: true, type: String })
  tieDecision: 'passed' | 'not-passed' | null;
  @ApiProperty({ type: String, nullable: true }) tieReason: string | null;
  @ApiProperty({ type: VoteResultDto, nullable: true, description: 'Chỉ có sau khi đóng phiếu' })
  result: VoteResultDto | null;
  @ApiProperty({
    enum: OUTCOMES,
    nullable: true,
    type: String,
    description: 'Kết quả sau cùng, cả khi bằng phiếu',
  })
  outcome: Outcome | null;
  @ApiProperty({ enum: NEXT_STEPS, nullable: true, type: String }) nextStep: NextStep | null;
  @ApiProperty({ type: [RecusalDto] }) recusals: RecusalDto[];
  @ApiProperty() version: number;
  @ApiProperty({ type: QuestionPolicyDto }) policy: QuestionPolicyDto;
}

export class AgendaOrderBody {
  @TextList({ min: 1, max: 2000, uuid: true, description: 'Các nội dung theo thứ tự mới' })
  questionIds: string[];
}

export class AgendaSubjectBody {
  @Identifier()
  participantId: string;

  @Identifier()
  awardTypeId: string;
}

export class AgendaBody {
  @TextList({ min: 1, max: 2000, uuid: true, optional: true, description: 'Các đề nghị của phong trào' })
  nominationIds?: string[];

  @TextList({
    min: 1,
    max: 60,
    uuid: true,
    optional: true,
    description: 'Hoặc: mọi đề nghị đủ điều kiện của các danh hiệu, hình thức này',
  })
  awardTypeIds?: string[];

  @ListOf(() => AgendaSubjectBody, {
    min: 1,
    max: 200,
    optional: true,
    description: 'Hoặc, khi họp đột xuất: từng đối tượng và danh hiệu, hình thức',
  })
  subjects?: AgendaSubjectBody[];
}

export class ChangeQuestionBody {
  @Text({ min: 0, max: 5000, description: 'Ý kiến thảo luận, ghi vào biên bản' })
  notes: string;

  @Version()
  version: number;
}

export class RecusalBody {
  @OneOf(['step-out', 'stay'], { example: 'step-out', label: 'trả lời' })
  answer: 'step-out' | 'stay';

  @Text({ min: 0, max: 500, example: 'Cùng đơn vị với người được đề nghị', label: 'lý do' })
  reason: string;
}

export class AgendaAddedDto {
  @ApiProperty({ description: 'Số nội dung mới' }) added: number;
  @ApiProperty({ description: 'Tổng số nội dung của phiên họp' }) total: number;
}

export class TieBody {
  @OneOf(['passed', 'not-passed'], { example: 'passed', label: 'quyết định' })
  decision: 'passed' | 'not-passed';

  @Reason({ example: 'Theo ý kiến của Chủ tịch Hội đồng' })
  reason: string;

  @Version()
  version: number;
}
