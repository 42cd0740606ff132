import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import { Identifier, ListOf, OneOf, QueryNumber, Text } from '../../platform/http/fields.js';
import { NominateBody, SentenceDto } from '../awards.dto.js';

export class SuggestionsQuery {
  @QueryNumber({ min: 1, max: 100_000, optional: true, example: 1, description: 'Trang, từ 1; mặc định 1' })
  page: number = 1;

  @QueryNumber({ min: 1, max: 200, optional: true, example: 50, description: 'Mặc định 50' })
  pageSize: number = 50;

  @Text({ min: 0, max: 200, optional: true, example: 'nguyen', description: 'Tìm kiếm, không cần dấu' })
  q?: string;

  @Identifier({ optional: true })
  awardTypeId?: string;

  @OneOf(SUBJECT_KINDS, { optional: true })
  subjectKind?: SubjectKind;

  @Identifier({ optional: true, description: 'Đơn vị của cá nhân, hộ gia đình, hoặc chính tập thể ấy' })
  unitId?: string;
}

export class SuggestionPolicyDto {
  @ApiProperty({ description: 'Đề nghị được lúc này' }) canPropose: boolean;
}

/** Somebody of the register who meets the rules of an award and is not proposed for it. */
export class SuggestionDto {
  @ApiProperty() participantId: string;
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ type: String, nullable: true }) unitId: string | null;
  @ApiProperty({ example: 'Trạm Y tế phường' }) unitName: string;
  @ApiProperty({ description: 'Đã có đăng ký được tiếp nhận' }) isRegistered: boolean;
  @ApiProperty({ type: [SentenceDto], description: 'Mỗi điều kiện một câu' }) sentences: SentenceDto[];
  @ApiProperty({ type: SuggestionPolicyDto }) policy: SuggestionPolicyDto;
}

export class SuggestionPage {
  @ApiProperty({ type: [SuggestionDto] }) items: SuggestionDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

export class ProposeManyBody {
  @ListOf(() => NominateBody, { min: 1, max: 500 })
  items: NominateBody[];
}
