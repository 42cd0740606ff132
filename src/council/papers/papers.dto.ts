import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import { OUTCOMES, type Outcome } from '../counting/tally.js';

/** Names as printed at the head of the council's papers (NĐ 30/2020, Appendix I). */
export class PaperHeadDto {
  @ApiProperty({ example: 'ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP' }) superior: string;
  @ApiProperty({ example: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG' }) body: string;
  @ApiProperty({ example: '03/BB-HĐ', description: 'Bỏ trống thì chừa chỗ ghi tay' }) number: string;
  @ApiProperty({ example: 'Tân Lập' }) placeName: string;
  @ApiProperty({ example: '2026-01-08' }) date: string;
}

export class PaperMemberDto {
  @ApiProperty({ example: 'Trần Thị Hoa' }) name: string;
  @ApiProperty({ example: 'Phó Chủ tịch Ủy ban nhân dân phường' }) post: string;
  @ApiProperty({ example: 'Phó Chủ tịch Hội đồng' }) role: string;
}

export class AbsentMemberDto extends PaperMemberDto {
  @ApiProperty({ example: 'Đi công tác' }) reason: string;
  @ApiProperty({ description: 'Văn bản nêu ý kiến; trống nếu không có' }) opinionDocument: string;
}

export class PaperSubjectDto {
  @ApiProperty({ example: 1 }) order: number;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 'Bà' }) formOfAddress: string;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ example: 'Công chức' }) post: string;
  @ApiProperty({ example: 'Trạm Y tế phường' }) unitName: string;
  @ApiProperty({ example: 'Chiến sĩ thi đua cơ sở' }) awardName: string;
}

/** A line of a table of results: every figure comes from the one count. */
export class PaperResultDto extends PaperSubjectDto {
  @ApiProperty() questionId: string;
  @ApiProperty({ example: 9 }) members: number;
  @ApiProperty({ example: 8 }) present: number;
  @ApiProperty({ example: 8, description: 'Phiếu phát ra' }) issued: number;
  @ApiProperty({ example: 8, description: 'Phiếu thu về' }) returned: number;
  @ApiProperty({ example: 8, description: 'Phiếu hợp lệ' }) valid: number;
  @ApiProperty({ example: 0 }) invalid: number;
  @ApiProperty({ example: 1, description: 'Ý kiến bằng văn bản đã tính' }) opinions: number;
  @ApiProperty({ example: 8 }) agree: number;
  @ApiProperty({ example: 1 }) disagree: number;
  @ApiProperty({ example: 0 }) noOpinion: number;
  @ApiProperty({ example: 9, description: 'Mẫu số' }) base: number;
  @ApiProperty({ example: '88.89' }) percent: string;
  @ApiProperty({ enum: OUTCOMES }) outcome: Outcome;
  @ApiProperty({ example: 'Đạt' }) outcomeText: string;
}

export class MinutesRuleDto {
  @ApiProperty({ example: 'Chiến sĩ thi đua cơ sở' }) awardName: string;
  @ApiProperty({ example: 'Bỏ phiếu kín bằng phiếu giấy' }) method: string;
  @ApiProperty() ruleText: string;
  @ApiProperty() source: string;
}

export class DiscussionDto extends PaperSubjectDto {
  @ApiProperty() notes: string;
  @ApiProperty({ type: [String], description: 'Thành viên không tham gia vì có liên quan' })
  steppedOut: string[];
}

export class AwardCountDto {
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ example: 12 }) passed: number;
  @ApiProperty({ example: 14 }) considered: number;
}

export class SignatureDto {
  @ApiProperty({ example: 'THƯ KÝ' }) title: string;
  @ApiProperty({ example: 'Lê Thị Mai' }) name: string;
}

/** Biên bản họp Hội đồng. */
export class MinutesDto {
  @ApiProperty({ type: PaperHeadDto }) head: PaperHeadDto;
  @ApiProperty({ example: 'BIÊN BẢN' }) title: string;
  @ApiProperty({ example: 'Họp Hội đồng Thi đua - Khen thưởng' }) subtitle: string;
  @ApiProperty({ type: Date, nullable: true }) startedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true }) endedAt: Date | null;
  @ApiProperty() place: string;
  @ApiProperty({ type: PaperMemberDto }) chair: PaperMemberDto;
  @ApiProperty({ type: PaperMemberDto }) secretary: PaperMemberDto;
  @ApiProperty({ example: 9 }) memberCount: number;
  @ApiProperty({ example: 8 }) presentCount: number;
  @ApiProperty({ type: [PaperMemberDto] }) present: PaperMemberDto[];
  @ApiProperty({ type: [AbsentMemberDto] }) absent: AbsentMemberDto[];
  @ApiProperty() content: string;
  @ApiProperty({ type: [MinutesRuleDto] }) rules: MinutesRuleDto[];
  @ApiProperty({ type: [DiscussionDto] }) discussions: DiscussionDto[];
  @ApiProperty({ type: [PaperResultDto] }) results: PaperResultDto[];
  @ApiProperty({ type: [AwardCountDto] }) counts: AwardCountDto[];
  @ApiProperty({ type: [PaperSubjectDto], description: 'Đã nêu nhưng chưa biểu quyết' })
  notVoted: PaperSubjectDto[];
  @ApiProperty() conclusion: string;
  @ApiProperty({ type: [SignatureDto] }) signatures: SignatureDto[];
  @ApiProperty({ description: 'Biên bản đã khóa' }) isFinal: boolean;
}

/** Biên bản kiểm phiếu of one ballot. */
export class CountingSheetDto {
  @ApiProperty({ type: PaperHeadDto }) head: PaperHeadDto;
  @ApiProperty({ example: 'BIÊN BẢN KIỂM PHIẾU' }) title: string;
  @ApiProperty({ example: 'Họp xét, đề nghị khen thưởng năm 2025' }) subtitle: string;
  @ApiProperty() place: string;
  @ApiProperty({ example: 'Bỏ phiếu kín bằng phiếu giấy' }) method: string;
  @ApiProperty({ type: Date, nullable: true }) finishedAt: Date | null;
  @ApiProperty({ type: [PaperMemberDto], description: 'Trưởng ban đứng đầu' }) tellers: PaperMemberDto[];
  @ApiProperty({ example: 9 }) memberCount: number;
  @ApiProperty({ type: [PaperResultDto] }) results: PaperResultDto[];
  @ApiProperty({ example: 'Có 01 trên 02 nội dung đạt tỷ lệ quy định.' }) conclusion: string;
  @ApiProperty({ type: [String], description: 'Nội dung mà mọi phiếu giống nhau' }) unanimous: string[];
  @ApiProperty({ type: [SignatureDto] }) signatures: SignatureDto[];
}

/** Phiếu bầu of one ballot: the same slip for everybody, without a name. */
export class SlipDto {
  @ApiProperty({ type: PaperHeadDto }) head: PaperHeadDto;
  @ApiProperty({ example: 'PHIẾU BẦU' }) title: string;
  @ApiProperty({ example: 'Xét tặng danh hiệu thi đua, hình thức khen thưởng' }) subtitle: string;
  @ApiProperty({ type: [PaperSubjectDto] }) subjects: PaperSubjectDto[];
  @ApiProperty({ type: [String], example: ['Đồng ý', 'Không đồng ý'] }) choices: string[];
  @ApiProperty() note: string;
  @ApiProperty({ example: 9, description: 'Số phiếu cần in' }) copies: number;
}

/** Giấy mời họp. */
export class InvitationDto {
  @ApiProperty({ type: PaperHeadDto }) head: PaperHeadDto;
  @ApiProperty({ example: 'GIẤY MỜI' }) title: string;
  @ApiProperty({ example: 'Họp xét, đề nghị khen thưởng năm 2025' }) subtitle: string;
  @ApiProperty({ type: [PaperMemberDto] }) recipients: PaperMemberDto[];
  @ApiProperty({ example: '2026-01-08' }) heldOn: string;
  @ApiProperty({ example: '14:00' }) startsAt: string;
  @ApiProperty() place: string;
  @ApiProperty({ type: PaperMemberDto }) chair: PaperMemberDto;
  @ApiProperty() content: string;
  @ApiProperty({ type: [PaperSubjectDto] }) agenda: PaperSubjectDto[];
}

/** What the council came to about a nomination, once its minutes are locked. */
export class CouncilResultDto extends PaperResultDto {
  @ApiProperty() sittingId: string;
  @ApiProperty({ type: String, nullable: true }) nominationId: string | null;
  @ApiProperty() participantId: string;
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: '2026-01-08' }) heldOn: string;
  @ApiProperty({ example: '03/BB-HĐ' }) minutesNumber: string;
}
