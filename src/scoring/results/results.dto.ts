import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import { Day, Identifier, QueryNumber, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

export class ResultsQuery extends PageQuery {
  @Text({ max: 120, optional: true, example: 'Khối cơ quan, đoàn thể', description: 'Chỉ một khối thi đua' })
  block?: string;
}

export class BoundaryQuery {
  @QueryNumber({ min: 1, max: 10_000, example: 10, description: 'Số chỗ được khen thưởng' })
  places: number;

  @Text({ max: 120, optional: true, description: 'Xét trong một khối; bỏ trống là xét chung' })
  block?: string;
}

/** Those who share a place at the boundary: they cannot all be within, and only people may choose. */
export class BoundaryTieDto {
  @ApiProperty({ example: 9, description: 'Hạng bằng nhau' }) rank: number;
  @ApiProperty({ example: 2, description: 'Số chỗ còn lại cho những người này' }) placesLeft: number;
  @ApiProperty({ type: [String], example: ['Tổ dân phố 3', 'Tổ dân phố 11'] }) names: string[];
  @ApiProperty({ type: [String] }) participantIds: string[];
}

export class BoundaryDto {
  @ApiProperty({ example: 10 }) places: number;
  @ApiProperty({ type: BoundaryTieDto, nullable: true, description: 'null: ranh giới không có ai bằng hạng' })
  tie: BoundaryTieDto | null;
}

export class WhatIfQuery {
  @Identifier({ optional: true, description: 'Danh hiệu, hình thức để tính tiền thưởng' })
  awardTypeId?: string;

  @Day({ optional: true, description: 'Mức thưởng theo ngày này; bỏ trống là hôm nay' })
  onDate?: string;

  @Text({ max: 120, optional: true, description: 'Xét trong một khối; bỏ trống là xét chung' })
  block?: string;
}

/** What comes out where this many points are asked for. */
export class WhatIfStepDto {
  @ApiProperty({ example: '79.92', description: 'Từ mức điểm này trở lên' }) minimum: string;
  @ApiProperty({ example: 12, description: 'Số đối tượng đạt' }) count: number;
  @ApiProperty({ example: 1, description: 'Trong đó số có đúng mức điểm này' }) atMinimum: number;
  @ApiProperty({ type: Number, nullable: true, example: 16_920_000, description: 'null khi chưa tính được' })
  totalDong: number | null;
  @ApiProperty({ description: 'Ở đúng mức này có nhiều đối tượng bằng hạng nhau' }) touchesTie: boolean;
}

/** How many would be awarded at each threshold there can be, and what it would cost. */
export class WhatIfDto {
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ type: String, format: 'date', example: '2026-01-15' }) onDate: string;
  @ApiProperty({ type: Number, nullable: true, example: 1_410_000 }) amountEachDong: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Danh mục chưa có mức lương cơ sở có hiệu lực ngày 15/01/2026.',
    description: 'Vì sao chưa tính được tiền; null khi tính được hoặc chưa chọn danh hiệu',
  })
  rateMissing: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'null khi kết quả còn thay đổi',
  })
  frozenAt: string | null;
  @ApiProperty({ example: 40, description: 'Số đối tượng được xếp hạng' }) ranked: number;
  @ApiProperty({ type: String, nullable: true, example: '97.50' }) highest: string | null;
  @ApiProperty({ type: String, nullable: true, example: '61.25' }) lowest: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '84.00',
    description: 'Trung vị của điểm các đối tượng',
  })
  median: string | null;
  @ApiProperty({ type: String, nullable: true, example: '36.25', description: 'Cao nhất trừ thấp nhất' })
  spread: string | null;
  @ApiProperty({ type: [WhatIfStepDto], description: 'Mọi mức điểm đã đạt, từ cao xuống thấp' })
  steps: WhatIfStepDto[];
}

/** One member's sheet as the board shows it. */
export class SheetTotalDto {
  @ApiProperty({ example: 'TV1' }) scorer: string;
  @ApiProperty({ enum: ['submitted', 'recused', 'missing'] }) state: 'submitted' | 'recused' | 'missing';
  @ApiProperty({ type: String, nullable: true, example: '82.25' }) total: string | null;
}

/** One subject's result. */
export class ResultDto {
  @ApiProperty() participantId: string;
  @ApiProperty({ example: 'Tổ dân phố 11' }) name: string;
  @ApiProperty({ type: String, nullable: true }) unitName: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Khối tổ dân phố' }) block: string | null;
  @ApiProperty({ type: String, nullable: true, example: '79.92' }) points: string | null;
  @ApiProperty({ type: String, nullable: true, example: '82.25' }) median: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '13.50',
    description: 'Phiếu cao nhất trừ phiếu thấp nhất',
  })
  spread: string | null;
  @ApiProperty({ description: 'Đủ số phiếu tối thiểu' }) complete: boolean;
  @ApiProperty({ description: 'Có phiếu ghi loại trừ' }) knockout: boolean;
  @ApiProperty({ type: String, nullable: true, example: 'Khá' }) classification: string | null;
  @ApiProperty({ example: 5, description: 'Số phiếu được tính' }) counted: number;
  @ApiProperty({ type: Number, nullable: true }) rankInBlock: number | null;
  @ApiProperty({ type: Number, nullable: true }) rankOverall: number | null;
  @ApiProperty({ description: 'Cùng hạng trong khối với người khác' }) tiedInBlock: boolean;
  @ApiProperty({ description: 'Cùng hạng chung với người khác' }) tiedOverall: boolean;
  @ApiProperty({ type: [SheetTotalDto] }) sheets: SheetTotalDto[];
}

export class ResultsBoardDto {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'null khi kết quả còn thay đổi',
  })
  frozenAt: string | null;
  @ApiProperty({ type: [ResultDto] }) items: ResultDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

/** How far one member has come; counts, never marks. */
export class ScorerProgressDto {
  @ApiProperty({ example: 'TV1' }) scorer: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ description: 'Số đối tượng phải chấm' }) candidates: number;
  @ApiProperty() submitted: number;
  @ApiProperty() recused: number;
  @ApiProperty({ description: 'Đang chấm dở' }) draft: number;
  @ApiProperty({ description: 'Chưa chấm dòng nào' }) notBegun: number;
}

/** One closing of the scores. */
export class FreezeDto {
  @ApiProperty({ example: 1 }) number: number;
  @ApiProperty({ type: String, format: 'date-time' }) frozenAt: string;
  @ApiProperty({ type: String, nullable: true }) frozenBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) reopenedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) reopenedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) reopenReason: string | null;
}
