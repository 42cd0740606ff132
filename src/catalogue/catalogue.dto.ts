import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, OneOf, Text, TextList, Version, WholeNumber } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import { SUBJECT_KINDS, type SubjectKind } from './subject-kind.js';
import { SURENESS, type Sureness } from './sureness.js';

export const CATEGORIES = ['title', 'form'] as const;
export type AwardCategory = (typeof CATEGORIES)[number];
export const GRANTORS = ['ward', 'province', 'higher'] as const;
export type Grantor = (typeof GRANTORS)[number];

const SOURCE = { max: 300, example: 'Nghị định 152/2025/NĐ-CP, Điều 50', description: 'Văn bản làm căn cứ' };
const DECIMAL = {
  max: 6,
  pattern: /^\d{1,3}(\.\d{1,2})?$/,
  message: 'Hệ số phải là số không âm với nhiều nhất hai chữ số thập phân, ví dụ 0.30.',
};

export class AwardTypePageQuery extends PageQuery {
  @OneOf(CATEGORIES, { optional: true })
  category?: AwardCategory;

  @OneOf(GRANTORS, { optional: true })
  grantedBy?: Grantor;

  @OneOf(SUBJECT_KINDS, { optional: true })
  subjectKind?: SubjectKind;

  @Day({ optional: true, description: 'Chỉ danh hiệu, hình thức còn hiệu lực ngày này' })
  inForceOn?: string;
}

class AwardTypeFields {
  @Text({ max: 200, example: 'Lao động tiên tiến' })
  name: string;

  @OneOf(GRANTORS, { example: 'ward' })
  grantedBy: Grantor;

  @TextList({ min: 1, max: 3, values: SUBJECT_KINDS, example: ['individual'] })
  subjectKinds: SubjectKind[];

  @TextList({
    max: 3,
    values: SUBJECT_KINDS,
    example: [],
    description: 'Đối tượng phải được chấm điểm trước khi xét',
  })
  scoredKinds: SubjectKind[];

  @Flag({ description: 'Có tiền thưởng kèm theo' })
  carriesMoney: boolean;

  @WholeNumber({ min: 0, max: 1_000_000, example: 100, description: 'Thứ tự trình bày' })
  sortOrder: number;

  @Day({ example: '2024-01-01' })
  validFrom: string;

  @Day({ optional: true, nullable: true, description: 'Ngày cuối còn hiệu lực' })
  validTo?: string | null;

  @Text(SOURCE)
  source: string;
}

export class CreateAwardTypeBody extends AwardTypeFields {
  @Text({
    max: 40,
    pattern: /^[A-Z][A-Z0-9-]*$/,
    message: 'Mã gồm chữ hoa không dấu, số, dấu gạch ngang, bắt đầu bằng chữ.',
    example: 'LDTT',
  })
  code: string;

  @OneOf(CATEGORIES, { example: 'title' })
  category: AwardCategory;
}

/** Code and category stay for life: rules and issued decisions refer to them. */
export class ChangeAwardTypeBody extends AwardTypeFields {
  @Version()
  version: number;
}

export class AddCoefficientBody {
  @OneOf(SUBJECT_KINDS, { example: 'individual' })
  subjectKind: SubjectKind;

  @Text({ ...DECIMAL, example: '0.30' })
  coefficient: string;

  @Text({ ...DECIMAL, optional: true, example: '2.00', description: 'Nhân thêm; bỏ trống là 1' })
  multiplier?: string;

  @Day({ example: '2025-07-01' })
  validFrom: string;

  @Day({ optional: true, nullable: true })
  validTo?: string | null;

  @Text(SOURCE)
  source: string;
}

export class ChangeCoefficientBody {
  @Text({ ...DECIMAL, example: '0.30' })
  coefficient: string;

  @Text({ ...DECIMAL, example: '1.00' })
  multiplier: string;

  @Day({ nullable: true, description: 'Ngày cuối còn hiệu lực; null là chưa ấn định' })
  validTo: string | null;

  @Text(SOURCE)
  source: string;

  @Version()
  version: number;
}

export class AddBaseSalaryBody {
  @WholeNumber({ min: 1, max: 1_000_000_000, example: 2_530_000, description: 'Đồng' })
  amountDong: number;

  @Day({ example: '2026-07-01' })
  validFrom: string;

  @Text({ ...SOURCE, example: 'Nghị định 161/2026/NĐ-CP' })
  source: string;
}

export class ChangeBaseSalaryBody {
  @WholeNumber({ min: 1, max: 1_000_000_000, example: 2_530_000, description: 'Đồng' })
  amountDong: number;

  @Text({ ...SOURCE, example: 'Nghị định 161/2026/NĐ-CP' })
  source: string;

  @Version()
  version: number;
}

export class CoefficientDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: '0.30' }) coefficient: string;
  @ApiProperty({ example: '1.00' }) multiplier: string;
  @ApiProperty({ example: '2025-07-01' }) validFrom: string;
  @ApiProperty({ type: String, nullable: true }) validTo: string | null;
  @ApiProperty() source: string;
  @ApiProperty({ enum: SURENESS }) sureness: Sureness;
  @ApiProperty() version: number;
}

export class AwardTypeDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'LDTT' }) code: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) name: string;
  @ApiProperty({ enum: CATEGORIES, description: 'Danh hiệu (title) hoặc hình thức (form)' })
  category: AwardCategory;
  @ApiProperty({ enum: GRANTORS }) grantedBy: Grantor;
  @ApiProperty({ enum: SUBJECT_KINDS, isArray: true }) subjectKinds: SubjectKind[];
  @ApiProperty({ enum: SUBJECT_KINDS, isArray: true }) scoredKinds: SubjectKind[];
  @ApiProperty() carriesMoney: boolean;
  @ApiProperty() sortOrder: number;
  @ApiProperty({ example: '2024-01-01' }) validFrom: string;
  @ApiProperty({ type: String, nullable: true }) validTo: string | null;
  @ApiProperty() source: string;
  @ApiProperty({ enum: SURENESS }) sureness: Sureness;
  @ApiProperty() version: number;
  @ApiProperty({
    type: [String],
    example: ['Chiến sĩ thi đua cơ sở'],
    description: 'Danh hiệu phải có trước, theo bộ quy tắc đang dùng',
  })
  prerequisites: string[];
  @ApiProperty({ type: [CoefficientDto] }) coefficients: CoefficientDto[];
}

export class AwardTypePage {
  @ApiProperty({ type: [AwardTypeDto] }) items: AwardTypeDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

export class BaseSalaryDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 2_530_000 }) amountDong: number;
  @ApiProperty({ example: '2026-07-01' }) validFrom: string;
  @ApiProperty() source: string;
  @ApiProperty({ enum: SURENESS }) sureness: Sureness;
  @ApiProperty() version: number;
}

export class BaseSalaryPage {
  @ApiProperty({ type: [BaseSalaryDto] }) items: BaseSalaryDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
