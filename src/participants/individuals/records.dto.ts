import { ApiProperty } from '@nestjs/swagger';
import { Day, Identifier, OneOf, Reason, Text, Version, WholeNumber } from '../../platform/http/fields.js';
import {
  DISCIPLINE_LEVELS,
  INITIATIVE_LEVELS,
  RATING_LEVELS,
  type DisciplineLevel,
  type InitiativeLevel,
  type RatingLevel,
} from '../levels.js';

const YEAR = { min: 1945, max: 2100, example: 2025 };

export class RatingBody {
  @OneOf(RATING_LEVELS, { example: 'good' })
  level: RatingLevel;

  @Text({ min: 0, max: 60, optional: true, example: '812/QĐ-UBND' })
  decisionNumber?: string;

  @Day({ optional: true, nullable: true })
  decidedOn?: string | null;

  @WholeNumber({
    min: 1,
    max: 2_147_483_647,
    optional: true,
    description: 'Phiên bản đã đọc; bỏ trống khi năm này chưa có xếp loại',
  })
  version?: number;
}

export class InitiativeBody {
  @WholeNumber(YEAR)
  year: number;

  @OneOf(INITIATIVE_LEVELS, { example: 'base' })
  level: InitiativeLevel;

  @Text({ min: 0, max: 500, optional: true, example: 'Số hóa hồ sơ một cửa' })
  name?: string;

  @Text({ min: 0, max: 60, optional: true, example: '125/QĐ-UBND' })
  decisionNumber?: string;

  @Identifier({
    optional: true,
    nullable: true,
    label: 'đã dùng để xét danh hiệu, hình thức',
    description: 'Danh hiệu, hình thức đã dùng sáng kiến này làm căn cứ; mỗi sáng kiến chỉ dùng một lần',
  })
  usedAwardTypeId?: string | null;

  @WholeNumber({ ...YEAR, optional: true, nullable: true, label: 'năm đã dùng' })
  usedYear?: number | null;
}

export class ChangeInitiativeBody extends InitiativeBody {
  @Version()
  version: number;
}

export class DisciplineBody {
  @WholeNumber(YEAR)
  year: number;

  @OneOf(DISCIPLINE_LEVELS, { example: 'reprimand' })
  level: DisciplineLevel;

  @Day({ optional: true, nullable: true })
  decidedOn?: string | null;

  @Day({ optional: true, nullable: true, label: 'ngày hết thời hạn kỷ luật' })
  endsOn?: string | null;

  @Text({ min: 0, max: 60, optional: true })
  decisionNumber?: string;

  @Text({ min: 0, max: 1000, optional: true })
  note?: string;
}

export class ChangeDisciplineBody extends DisciplineBody {
  @Version()
  version: number;
}

/** Taking back an entry made by mistake: why, and the version that was read. */
export class RemoveRecordBody {
  @Reason({ example: 'Ghi nhầm sang người trùng tên' })
  reason: string;

  @Version()
  version: number;
}

export class RatingDto {
  @ApiProperty({ example: 2025 }) year: number;
  @ApiProperty({ enum: RATING_LEVELS }) level: RatingLevel;
  @ApiProperty({ example: '812/QĐ-UBND' }) decisionNumber: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) decidedOn: string | null;
  @ApiProperty() version: number;
}

export class InitiativeDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 2025 }) year: number;
  @ApiProperty({ enum: INITIATIVE_LEVELS }) level: InitiativeLevel;
  @ApiProperty() name: string;
  @ApiProperty() decisionNumber: string;
  @ApiProperty({ type: String, nullable: true }) usedAwardTypeId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Chiến sĩ thi đua cơ sở' })
  usedAwardName: string | null;
  @ApiProperty({ type: Number, nullable: true, example: 2025 }) usedYear: number | null;
  @ApiProperty() version: number;
}

export class DisciplineDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 2025 }) year: number;
  @ApiProperty({ enum: DISCIPLINE_LEVELS }) level: DisciplineLevel;
  @ApiProperty({ type: String, nullable: true }) decidedOn: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Hết thời hạn kỷ luật' })
  endsOn: string | null;
  @ApiProperty() decisionNumber: string;
  @ApiProperty({ type: String, nullable: true, description: 'null khi người xem không được xem' })
  note: string | null;
  @ApiProperty() version: number;
}
