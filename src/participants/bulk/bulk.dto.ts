import { ApiProperty } from '@nestjs/swagger';
import { Identifier, ListOf, OneOf, Text, Version } from '../../platform/http/fields.js';

export const BULK_ACTS = ['archive', 'restore', 'move-to-unit', 'set-block'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

const UNIT = { optional: true, description: 'Đơn vị chuyển đến (move-to-unit)' };
const BLOCK = {
  min: 0,
  max: 120,
  optional: true,
  description: 'Khối thi đua mới (set-block); để trống là bỏ khối',
};
const OWN = 'Riêng cho mục này; thay cho giá trị chung';

/** One row as it was read. Its own unit or block, where given, stands in place of the common one. */
export class BulkItemBody {
  @Identifier()
  id: string;

  @Version()
  version: number;

  @Identifier({ optional: true, description: OWN })
  unitId?: string;

  @Text({ ...BLOCK, description: OWN })
  block?: string;
}

/** One act on many rows of the register. */
export class BulkBody {
  @OneOf(BULK_ACTS, { example: 'archive' })
  act: BulkAct;

  @ListOf(() => BulkItemBody, { min: 1, max: 500 })
  items: BulkItemBody[];

  @Identifier(UNIT)
  unitId?: string;

  @Text(BLOCK)
  block?: string;
}

export class BulkDoneDto {
  @ApiProperty({ example: 12, description: 'Số mục đã thay đổi; mục vốn đã như vậy thì để yên' })
  changed: number;
  @ApiProperty({ example: 'Đã lưu trữ 12 mục.' }) summary: string;
  @ApiProperty({
    type: BulkBody,
    nullable: true,
    description: 'Gửi lại đúng nội dung này vào cùng địa chỉ để hoàn tác; null khi không có gì thay đổi',
  })
  undo: BulkBody | null;
}
