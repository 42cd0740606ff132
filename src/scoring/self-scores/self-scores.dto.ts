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

export class GroupPointsDto {
  @ApiProperty({ example: 'A', description: 'Mã nhóm tiêu chí' }) code: string;
  @ApiProperty({ example: '24.00' }) points: string;
}

/** A self-score counted out as a score sheet is. */
export class CountedSheetDto {
  @ApiProperty({ type: [GroupPointsDto] }) groups: readonly GroupPointsDto[];
  @ApiProperty({ example: '88.00', description: 'Tổng các nhóm, sau khi quy đổi tiêu chí không áp dụng' })
  base: string;
  @ApiProperty({ example: '2.00', description: 'Điểm thưởng, không quá trần' }) bonus: string;
  @ApiProperty({ example: '1.50', description: 'Điểm trừ' }) penalty: string;
  @ApiProperty({ example: '88.50' }) total: string;
  @ApiProperty({ description: 'Có tiêu chí loại trừ ghi «có»' }) knockout: boolean;
}

/** What the asker may do with a self-score now. */
export class SelfScorePolicyDto {
  @ApiProperty({ description: 'Ghi điểm tự chấm, kèm tệp minh chứng' }) canWrite: boolean;
  @ApiProperty({ description: 'Ghi điểm thẩm định' }) canAppraise: boolean;
}

/** A unit's score of itself, and what staff found on checking. */
export class SelfScoreDto {
  @ApiProperty({ type: SubjectDto }) subject: SubjectDto;
  @ApiProperty({ type: [SelfScoreLineDto] }) lines: SelfScoreLineDto[];
  @ApiProperty({ type: CountedSheetDto, description: 'Cộng theo điểm tự chấm' }) own: CountedSheetDto;
  @ApiProperty({
    type: CountedSheetDto,
    description: 'Cộng theo điểm thẩm định; tiêu chí chưa thẩm định lấy điểm tự chấm',
  })
  appraised: CountedSheetDto;
  @ApiProperty({ type: [String], example: ['A.2'], description: 'Tiêu chí chưa tự chấm' }) missing: string[];
  @ApiProperty({ type: SelfScorePolicyDto }) policy: SelfScorePolicyDto;
}

export class SavedSelfMarkDto {
  @ApiProperty({ type: MarkDto }) mark: MarkDto;
}
