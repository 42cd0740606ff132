import { ApiProperty } from '@nestjs/swagger';
import { Day, OneOf, Reason, Text, Version, WholeNumber } from '../../platform/http/fields.js';
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
  @ApiProperty() version: number;
}

export class InitiativeDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 2025 }) year: number;
  @ApiProperty({ enum: INITIATIVE_LEVELS }) level: InitiativeLevel;
  @ApiProperty() name: string;
  @ApiProperty() decisionNumber: string;
  @ApiProperty() version: number;
}

export class DisciplineDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 2025 }) year: number;
  @ApiProperty({ enum: DISCIPLINE_LEVELS }) level: DisciplineLevel;
  @ApiProperty({ type: String, nullable: true }) decidedOn: string | null;
  @ApiProperty() decisionNumber: string;
  @ApiProperty({ type: String, nullable: true, description: 'null khi người xem không được xem' })
  note: string | null;
  @ApiProperty() version: number;
}
