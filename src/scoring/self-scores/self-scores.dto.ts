import { ApiProperty } from '@nestjs/swagger';
import { Reason } from '../../platform/http/fields.js';
import { MarkBody, MarkDto, SelfScoreLineDto, SubjectDto } from '../sheets/score-sheets.dto.js';

export class AppraisalBody extends MarkBody {
  @Reason({
    optional: true,
    example: 'Báo cáo quý III nộp chậm 5 ngày',
    description: 'Bắt buộc khi khác điểm tự chấm',
  })
  reason?: string;
}

/** A unit's score of itself, and what staff found on checking. */
export class SelfScoreDto {
  @ApiProperty({ type: SubjectDto }) subject: SubjectDto;
  @ApiProperty({ type: [SelfScoreLineDto] }) lines: SelfScoreLineDto[];
  @ApiProperty({ example: '88.50', description: 'Tổng điểm tự chấm' }) selfTotal: string;
  @ApiProperty({
    example: '85.00',
    description: 'Tổng điểm thẩm định; tiêu chí chưa thẩm định lấy điểm tự chấm',
  })
  appraisedTotal: string;
  @ApiProperty({ type: [String], description: 'Tiêu chí chưa tự chấm' }) missing: string[];
}

export class SavedSelfMarkDto {
  @ApiProperty({ type: MarkDto }) mark: MarkDto;
}
