import { ApiProperty } from '@nestjs/swagger';
import { Flag, ListOf, OneOf, Text, Version, WholeNumber } from '../../platform/http/fields.js';

const CHOICE_LISTS = ['units', 'awards'] as const;
export type ChoiceList = (typeof CHOICE_LISTS)[number];

/** A cell of the file and what is to be read in it. */
export class CorrectionBody {
  @Text({ max: 100, example: 'Cá nhân' })
  sheet: string;

  @WholeNumber({ min: 1, max: 1_048_576, example: 12, description: 'Số dòng trong tệp' })
  row: number;

  @WholeNumber({ min: 1, max: 16_384, example: 7, description: 'Số cột trong tệp' })
  column: number;

  @Text({
    min: 0,
    max: 2000,
    nullable: true,
    noFormula: false,
    example: 'Tổ dân phố 1',
    description: 'Giá trị đúng; chuỗi rỗng là để trống ô; null là bỏ chỗ đã sửa',
  })
  value: string | null;

  @Flag({ optional: true, description: 'Áp dụng cho mọi dòng có cùng cách viết này' })
  allWithSameText?: boolean;
}

export class CorrectionsBody {
  @Version()
  version: number;

  @ListOf(() => CorrectionBody, { min: 1, max: 500 })
  corrections: CorrectionBody[];
}

export class ChoicesQuery {
  @OneOf(CHOICE_LISTS, { example: 'units' })
  list: ChoiceList;

  @Text({ max: 200, optional: true, description: 'Tìm không phân biệt dấu', example: 'to dan pho' })
  q?: string;
}

export class ChoicesDto {
  @ApiProperty({ type: [String], example: ['Tổ dân phố 1'], description: 'Nhiều nhất 50 tên' })
  items: string[];
}
