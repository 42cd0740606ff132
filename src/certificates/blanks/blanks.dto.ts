import { ApiProperty } from '@nestjs/swagger';
import {
  Flag,
  ListOf,
  Measure,
  Nested,
  OneOf,
  QueryNumber,
  Text,
  Version,
  WholeNumber,
} from '../../platform/http/fields.js';
import {
  ALIGNMENTS,
  FIELD_KINDS,
  GROWTHS,
  type Alignment,
  type FieldKind,
  type Growth,
} from '../layout/fields.js';
import { STOCK_KINDS, type StockKind } from './blank.entity.js';

/** One field of a blank; see LayoutField. */
export class LayoutFieldBody {
  @OneOf(FIELD_KINDS, { label: 'mục in' }) kind: FieldKind;
  @Flag() isShown: boolean;
  @Measure({ min: 0, max: 500, description: 'Milimét từ mép trái', example: 148.5 })
  xMm: number;
  @Measure({
    min: 0,
    max: 500,
    label: 'vị trí dọc',
    description: 'Milimét từ mép trên đến chân chữ',
    example: 105,
  })
  baselineMm: number;
  @Measure({ min: 5, max: 500, description: 'Milimét; mã QR: cạnh', example: 230 })
  maxWidthMm: number;
  @WholeNumber({ min: 1, max: 4, example: 2 }) maxLines: number;
  @OneOf(GROWTHS) growth: Growth;
  @Measure({ min: 6, max: 72, example: 24 }) sizePt: number;
  @Measure({ min: 6, max: 72, example: 16 }) floorPt: number;
  @Flag() isBold: boolean;
  @Flag() isItalic: boolean;
  @Flag() isCapitals: boolean;
  @Text({
    max: 7,
    pattern: /^#[0-9a-f]{6}$/,
    message: 'Màu chữ phải có dạng #000000.',
    example: '#000000',
  })
  colour: string;
  @OneOf(ALIGNMENTS) align: Alignment;
}

const EACH = { min: 1, max: FIELD_KINDS.length };

export class LayoutsBody {
  @ListOf(() => LayoutFieldBody, EACH) collective: LayoutFieldBody[];
  @ListOf(() => LayoutFieldBody, EACH) individual: LayoutFieldBody[];
  @ListOf(() => LayoutFieldBody, EACH) household: LayoutFieldBody[];
}

const NAME = { max: 120, label: 'tên mẫu phôi', example: 'Giấy khen của Chủ tịch UBND phường' };
const WIDTH = { min: 100, max: 500, description: 'Milimét', example: 297 };
const HEIGHT = { min: 100, max: 500, description: 'Milimét', example: 210 };

export class CreateBlankBody {
  @Text(NAME) name: string;
  @Measure(WIDTH) widthMm: number;
  @Measure(HEIGHT) heightMm: number;
}

export class ChangeBlankBody extends CreateBlankBody {
  @Nested(() => LayoutsBody) layouts: LayoutsBody;
  @Version() version: number;
}

export class BlankVersionBody {
  @Version() version: number;
}

/** What the asker may do with a blank now: the answers the server itself would give. */
export class BlankPolicyDto {
  @ApiProperty({ description: 'Sửa vị trí, ảnh nền; ghi sổ kho' }) canChange: boolean;
  @ApiProperty() canRetire: boolean;
  @ApiProperty() canRestore: boolean;
}

export class BlankDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: NAME.example }) name: string;
  @ApiProperty({ example: 297 }) widthMm: number;
  @ApiProperty({ example: 210 }) heightMm: number;
  @ApiProperty({ description: 'Có ảnh phôi làm nền' }) hasScan: boolean;
  @ApiProperty({ description: 'Không còn dùng' }) isRetired: boolean;
  @ApiProperty({ type: 'integer', description: 'Phôi còn trong kho; âm khi sổ kho ghi thiếu' })
  balance: number;
  @ApiProperty({ type: 'integer', example: 1 }) version: number;
  @ApiProperty() policy: BlankPolicyDto;
}

export class BlankDetailDto extends BlankDto {
  @ApiProperty({ type: () => LayoutsBody }) layouts: LayoutsBody;
}

export class BlanksDto {
  @ApiProperty({ type: [BlankDto] }) items: BlankDto[];
  @ApiProperty({ description: 'Thêm mẫu phôi, máy in' }) canManage: boolean;
}

const SHIFT = { min: -30, max: 30, description: 'Milimét', example: -1.5 };

export class PrinterBody {
  @Text({ max: 120, label: 'tên máy in', example: 'Canon LBP 2900 phòng Văn hóa' }) name: string;
  @Measure({ ...SHIFT }) dxMm: number;
  @Measure({ ...SHIFT }) dyMm: number;
}

export class ChangePrinterBody extends PrinterBody {
  @Version() version: number;
}

export class PrinterVersionQuery {
  @QueryNumber({ min: 1, max: 2_147_483_647, description: 'Phiên bản đã đọc' }) version: number;
}

export class PrinterDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Canon LBP 2900' }) name: string;
  @ApiProperty({ description: 'Dịch sang phải, milimét' }) dxMm: number;
  @ApiProperty({ description: 'Dịch xuống, milimét' }) dyMm: number;
  @ApiProperty({ type: 'integer', example: 1 }) version: number;
  @ApiProperty({ description: 'Sửa, bỏ' }) canChange: boolean;
}

export class StockEntryBody {
  @OneOf(STOCK_KINDS, { label: 'loại ghi sổ' }) kind: StockKind;
  @WholeNumber({
    min: -100_000,
    max: 100_000,
    label: 'số tờ',
    description: 'Nhận về, hỏng: số tờ; kiểm kê: số tờ thực có trong kho',
    example: 100,
  })
  quantity: number;
  @Text({ min: 0, max: 1000, optional: true, example: 'Nhận của nhà in ngày 05/01/2026' }) note?: string;
}

export class StockPageQuery {
  @QueryNumber({ min: 1, max: 100_000, optional: true, example: 1, description: 'Trang, từ 1; mặc định 1' })
  page: number = 1;

  @QueryNumber({ min: 1, max: 200, optional: true, example: 50, description: 'Số dòng mỗi trang' })
  pageSize: number = 50;
}

export class StockEntryDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: [...STOCK_KINDS, 'printed'] }) kind: StockKind | 'printed';
  @ApiProperty({ type: 'integer', description: 'Số tờ thêm vào kho, âm là bớt đi', example: 100 })
  quantity: number;
  @ApiProperty({ type: 'integer', description: 'Còn lại sau dòng này', example: 100 }) balance: number;
  @ApiProperty({ example: 'Nhận của nhà in' }) note: string;
  @ApiProperty({ type: String, nullable: true }) byName: string | null;
  @ApiProperty() at: Date;
}

export class StockPage {
  @ApiProperty({ type: [StockEntryDto] }) items: StockEntryDto[];
  @ApiProperty({ type: 'integer', example: 1 }) page: number;
  @ApiProperty({ type: 'integer', example: 50 }) pageSize: number;
  @ApiProperty({ type: 'integer', example: 37 }) total: number;
  @ApiProperty({ type: 'integer', description: 'Còn trong kho' }) balance: number;
}
