import { ApiProperty } from '@nestjs/swagger';
import { Identifier, OneOf, Text, WholeNumber } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import {
  IMPORT_KINDS,
  IMPORT_ROW_STATUSES,
  type ImportKindCode,
  type ImportRowStatus,
} from './import-kind.js';
import { IMPORT_STATUSES, type ImportStatus } from './import.entity.js';

/** The fields beside the file. */
export class UploadBody {
  @OneOf(IMPORT_KINDS, { example: 'register' })
  kind: ImportKindCode;

  @Identifier({ optional: true, description: 'Phong trào mà đăng ký, tiêu chí, phiếu chấm thuộc về' })
  campaignId?: string;
}

export class ImportPageQuery extends PageQuery {
  @OneOf(IMPORT_KINDS, { optional: true })
  kind?: ImportKindCode;

  @OneOf(IMPORT_STATUSES, { optional: true })
  status?: ImportStatus;

  @Identifier({ optional: true })
  campaignId?: string;
}

export class ImportRowsQuery extends PageQuery {
  @Text({ max: 100, optional: true, example: 'Cá nhân' })
  sheet?: string;

  @OneOf(IMPORT_ROW_STATUSES, { optional: true })
  status?: ImportRowStatus;

  @Text({ max: 60, optional: true, example: 'unknown-unit' })
  code?: string;

  @OneOf(['warned', 'corrected'], {
    optional: true,
    description: 'Chỉ dòng được nhận kèm cảnh báo, hoặc chỉ dòng có ô đã sửa',
  })
  only?: 'warned' | 'corrected';
}

export class ApplyBody {
  @WholeNumber({
    min: 1,
    max: 2_147_483_647,
    optional: true,
    example: 3,
    description: 'Phiên bản đã xem; bản xem trước đã đổi thì bị từ chối với mã 409',
  })
  version?: number;
}

export class RowCountsDto {
  @ApiProperty() new: number;
  @ApiProperty() changed: number;
  @ApiProperty() unchanged: number;
  @ApiProperty() error: number;
}

export class SheetCountsDto {
  @ApiProperty({ example: 'Cá nhân' }) sheet: string;
  @ApiProperty({ type: RowCountsDto }) rows: RowCountsDto;
  @ApiProperty({ description: 'Số dòng được nhận kèm cảnh báo' }) warned: number;
}

export class CodeCountDto {
  @ApiProperty({ example: 'lost-leading-zero' }) code: string;
  @ApiProperty({ enum: ['error', 'warning'] }) severity: 'error' | 'warning';
  @ApiProperty() rows: number;
}

export class CleanedCellsDto {
  @ApiProperty({ description: 'Số ô đã bỏ khoảng trắng thừa' }) whitespace: number;
  @ApiProperty({ description: 'Số ô đã đưa về Unicode dựng sẵn (NFC)' }) unicodeNfc: number;
}

export class ImportReportDto {
  @ApiProperty({ type: [SheetCountsDto] }) sheets: readonly SheetCountsDto[];
  @ApiProperty({ type: [CodeCountDto] }) codes: readonly CodeCountDto[];
  @ApiProperty({ type: CleanedCellsDto }) cleaned: CleanedCellsDto;
  @ApiProperty({
    type: Object,
    description: 'Số dòng được nhận theo loại',
    example: { units: 37, people: 252 },
  })
  counts: Readonly<Record<string, number>>;
  @ApiProperty({ description: 'Số dòng có ô đã sửa trên trang' }) corrected: number;
}

/** What the asker may do with the import now. */
export class ImportPolicyDto {
  @ApiProperty() canApply: boolean;
  @ApiProperty() canDiscard: boolean;
  @ApiProperty({ description: 'Sửa được ô ngay trên trang' }) canCorrect: boolean;
  @ApiProperty({ description: 'Tải được tệp kèm cột «Lỗi»' }) canDownload: boolean;
}

export class ImportDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: IMPORT_KINDS }) kind: ImportKindCode;
  @ApiProperty({ example: 'Đơn vị, cá nhân, đăng ký' }) kindLabel: string;
  @ApiProperty({ type: String, nullable: true }) campaignId: string | null;
  @ApiProperty({ example: 'dang-ky.xlsx' }) fileName: string;
  @ApiProperty() fileSize: number;
  @ApiProperty() fileSha256: string;
  @ApiProperty({ enum: IMPORT_STATUSES }) status: ImportStatus;
  @ApiProperty({ type: ImportReportDto }) report: ImportReportDto;
  @ApiProperty({ example: 3, description: 'Tăng mỗi khi bản xem trước thay đổi' }) version: number;
  @ApiProperty({ example: 'Nguyễn Thị Hoa' }) createdBy: string;
  @ApiProperty() createdAt: Date;
  @ApiProperty({ type: String, nullable: true }) appliedBy: string | null;
  @ApiProperty({ type: Date, nullable: true }) appliedAt: Date | null;
  @ApiProperty({ type: Object, nullable: true, description: 'Số dòng đã ghi theo loại' })
  result: Record<string, number> | null;
  @ApiProperty({ type: ImportPolicyDto }) policy: ImportPolicyDto;
}

export class ImportPage {
  @ApiProperty({ type: [ImportDto] }) items: readonly ImportDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

export class IssueCellDto {
  @ApiProperty({ example: 'unit', description: 'Mã của cột' }) field: string;
  @ApiProperty({ example: 7, description: 'Số cột trong tệp' }) column: number;
  @ApiProperty({ example: 'Đơn vị', description: 'Tiêu đề cột như trong tệp' }) label: string;
  @ApiProperty({ example: 'Tổ dân phố số 1', description: 'Nội dung ô đang được đọc' }) text: string;
}

export class IssueFixDto {
  @ApiProperty({
    enum: ['confirm', 'choose', 'text'],
    description: 'Nhận giá trị được đưa ra, chọn một giá trị, hay gõ giá trị đúng',
  })
  kind: 'confirm' | 'choose' | 'text';
  @ApiProperty({ type: [String], example: ['Tổ dân phố 1'] }) options: readonly string[];
  @ApiProperty({
    enum: ['units', 'awards'],
    required: false,
    description: 'Còn chọn được mọi tên trong danh sách này; xem choices',
  })
  list?: 'units' | 'awards';
}

export class CorrectedCellDto {
  @ApiProperty({ example: 7, description: 'Số cột trong tệp' }) column: number;
  @ApiProperty({ example: 'unit' }) field: string;
  @ApiProperty({ example: 'Đơn vị' }) label: string;
  @ApiProperty({ example: 'Tổ dân phố số 1', description: 'Trong tệp' }) original: string;
  @ApiProperty({ example: 'Tổ dân phố 1', description: 'Được đọc thay vào' }) value: string;
  @ApiProperty({ description: 'Do một lần sửa cho mọi dòng có cùng cách viết' }) isForSameText: boolean;
}

export class ImportIssueDto {
  @ApiProperty({ example: 'unknown-unit' }) code: string;
  @ApiProperty({ enum: ['error', 'warning'] }) severity: 'error' | 'warning';
  @ApiProperty({ required: false, example: 'Đơn vị' }) column?: string;
  @ApiProperty() message: string;
  @ApiProperty({ required: false }) before?: string;
  @ApiProperty({ required: false }) after?: string;
  @ApiProperty({ required: false, type: [String] }) suggestions?: readonly string[];
  @ApiProperty({ required: false, type: IssueCellDto }) cell?: IssueCellDto;
  @ApiProperty({ required: false, type: IssueFixDto, description: 'Cách sửa ngay trên trang, nếu có' })
  fix?: IssueFixDto;
}

export class ImportRowDto {
  @ApiProperty({ example: 'Cá nhân' }) sheet: string;
  @ApiProperty({ description: 'Số dòng trong tệp' }) row: number;
  @ApiProperty({ example: 'person' }) subject: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: IMPORT_ROW_STATUSES }) status: ImportRowStatus;
  @ApiProperty({ type: [ImportIssueDto] }) issues: ImportIssueDto[];
  @ApiProperty({ type: [CorrectedCellDto] }) corrections: CorrectedCellDto[];
  @ApiProperty({ type: Object, description: 'Giá trị sẽ ghi' }) values: object;
  @ApiProperty({ type: Object, nullable: true, description: 'Giá trị đang có' }) before: object | null;
}

export class ImportRowPage {
  @ApiProperty({ type: [ImportRowDto] }) items: readonly ImportRowDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
