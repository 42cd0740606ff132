import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../../platform/http/fields.js';
import type { OwnBookPreview, OwnBookResult } from './own-books.service.js';

const MOST_CONFLICTS = 20_000;

export class OwnBookBody {
  @Text({
    max: 64,
    pattern: /^[0-9a-f]{64}$/,
    message: 'Hãy xem trước tệp rồi mới ghi.',
    label: 'dấu của bản xem trước',
    description: 'fingerprint của bản xem trước',
  })
  fingerprint: string;

  @Text({
    max: MOST_CONFLICTS,
    optional: true,
    pattern: /^(\d{1,5}(,\d{1,5})*)?$/,
    message: 'Phải là các số thứ tự cách nhau bằng dấu phẩy.',
    label: 'chỗ vênh giữ điểm trên trang',
    example: '0,3',
    description: 'Số thứ tự (từ 0) của những chỗ vênh mà điểm trên trang được giữ',
  })
  keep?: string;
}

export class OwnBookIssueDto {
  @ApiProperty({ example: 'out-of-range' }) code: string;
  @ApiProperty({ enum: ['error', 'warning'] }) severity: 'error' | 'warning';
  @ApiProperty() message: string;
}

export class OwnBookChangeDto {
  @ApiProperty({ example: 'A.2', description: 'Mã tiêu chí' }) code: string;
  @ApiProperty({ example: '27.00', description: 'Trong tệp; rỗng là để trống' }) inFile: string;
  @ApiProperty({ example: '25.00', description: 'Đang có trên trang; rỗng là chưa chấm' }) standing: string;
  @ApiProperty({ description: 'Cả hai nơi cùng sửa từ khi tải tệp về' }) isConflict: boolean;
}

export class OwnBookRowDto {
  @ApiProperty({ description: 'Số dòng trong tệp' }) row: number;
  @ApiProperty({ type: String, nullable: true }) participantId: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) unitName: string | null;
  @ApiProperty({ type: [OwnBookIssueDto] }) issues: OwnBookIssueDto[];
  @ApiProperty({ type: [OwnBookChangeDto] }) changes: OwnBookChangeDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Lý do không chấm ghi trong tệp' }) recusal:
    string | null;
}

/** What a file would do to one's own sheets. */
export class OwnBookPreviewDto {
  @ApiProperty({ example: 'TV1' }) scorerCode: string;
  @ApiProperty({ description: 'Gửi lại khi ghi' }) fingerprint: string;
  @ApiProperty({ description: 'Số dòng không đổi gì' }) unchanged: number;
  @ApiProperty({ type: [OwnBookRowDto], description: 'Những dòng có thay đổi hoặc có lỗi' })
  rows: OwnBookRowDto[];
}

export class OwnBookResultDto implements OwnBookResult {
  @ApiProperty({ description: 'Số điểm đã ghi' }) marks: number;
  @ApiProperty({ description: 'Số đối tượng đã ghi không chấm' }) recusals: number;
  @ApiProperty({ description: 'Số chỗ vênh giữ điểm trên trang' }) kept: number;
}

/** Rows that change nothing are counted, not sent. */
export function presentPreview({ scorerCode, fingerprint, rows }: OwnBookPreview): OwnBookPreviewDto {
  const told = rows.filter(
    ({ changes, recusal, issues }) => changes.length > 0 || recusal !== null || issues.length > 0,
  );
  return {
    scorerCode,
    fingerprint,
    unchanged: rows.length - told.length,
    rows: told.map(({ row, participantId, name, unitName, issues, changes, recusal }) => ({
      row,
      participantId,
      name,
      unitName,
      issues: issues.map(({ code, severity, message }) => ({ code, severity, message })),
      changes: changes.map(({ code, inFile, standing, isConflict }) => ({
        code,
        inFile,
        standing,
        isConflict,
      })),
      recusal,
    })),
  };
}
