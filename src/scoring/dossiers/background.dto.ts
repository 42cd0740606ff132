import { ApiProperty } from '@nestjs/swagger';
import { HonourDto } from '../../honours/honours.dto.js';
import {
  INITIATIVE_LEVELS,
  RATING_LEVELS,
  type InitiativeLevel,
  type RatingLevel,
} from '../../participants/levels.js';
import { CountedSheetDto } from '../self-scores/self-scores.dto.js';
import { SelfScoreLineDto, SubjectDto } from '../sheets/score-sheets.dto.js';
import { ParticipantScoreDto } from './participant-scores.dto.js';

/** What the nominee has registered for in the campaign. */
export class NomineeRegistrationDto {
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ example: 'Đã nhận' }) statusLabel: string;
  @ApiProperty({ example: 'Hoàn thành 12/12 chỉ tiêu được giao', description: 'Tóm tắt thành tích' })
  summary: string;
}

export class NomineeRatingDto {
  @ApiProperty() year: number;
  @ApiProperty({ enum: RATING_LEVELS }) level: RatingLevel;
}

export class NomineeInitiativeDto {
  @ApiProperty() year: number;
  @ApiProperty({ enum: INITIATIVE_LEVELS }) level: InitiativeLevel;
  @ApiProperty({ example: 'Số hóa hồ sơ một cửa' }) name: string;
  @ApiProperty({ example: '12/QĐ-UBND' }) decisionNumber: string;
}

/** Everything a member weighs before giving marks. Nothing in it comes from another member's sheet of this campaign. */
export class BackgroundDto {
  @ApiProperty({ type: SubjectDto }) subject: SubjectDto;
  @ApiProperty({ example: 2022, description: 'Năm đầu của ba năm trước' }) sinceYear: number;
  @ApiProperty({ type: [SelfScoreLineDto], description: 'Tự chấm, thẩm định, minh chứng theo tiêu chí' })
  lines: SelfScoreLineDto[];
  @ApiProperty({ type: CountedSheetDto, description: 'Cộng theo điểm tự chấm' }) own: CountedSheetDto;
  @ApiProperty({
    type: CountedSheetDto,
    description: 'Cộng theo điểm thẩm định; tiêu chí chưa thẩm định lấy điểm tự chấm',
  })
  appraised: CountedSheetDto;
  @ApiProperty({ type: [NomineeRegistrationDto] }) registrations: NomineeRegistrationDto[];
  @ApiProperty({ type: [HonourDto], description: 'Kể cả của đơn vị tiền thân, mới nhất trước' })
  honours: readonly HonourDto[];
  @ApiProperty({ type: [ParticipantScoreDto], description: 'Kết quả đã khóa của các phong trào khác' })
  results: ParticipantScoreDto[];
  @ApiProperty({ type: [NomineeRatingDto], description: 'Xếp loại chất lượng của cá nhân' })
  ratings: NomineeRatingDto[];
  @ApiProperty({ type: [NomineeInitiativeDto], description: 'Sáng kiến được công nhận của cá nhân' })
  initiatives: NomineeInitiativeDto[];
}
