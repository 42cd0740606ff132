import { ApiProperty } from '@nestjs/swagger';
import { Identifier, OneOf } from '../../platform/http/fields.js';
import { DOCUMENT_KINDS, type DocumentKindCode, type DocumentSubject } from './document-kind.js';

export const DOCUMENT_FORMATS = ['docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export class DocumentFormatQuery {
  @OneOf(DOCUMENT_FORMATS, { optional: true, description: 'Mặc định docx' })
  format?: DocumentFormat;
}

export class MeritReportQuery extends DocumentFormatQuery {
  @Identifier({ description: 'Phong trào xét khen thưởng' })
  campaignId: string;
}

const ROLES = ['text', 'part', 'list'] as const;

export class PlaceholderFieldDto {
  @ApiProperty({ example: 'dong' }) name: string;
  @ApiProperty({ example: 'Một căn cứ, có dấu ; hoặc . ở cuối' }) about: string;
}

export class PlaceholderDto extends PlaceholderFieldDto {
  @ApiProperty({ enum: ROLES, description: 'Chữ; phần có điều kiện; phần lặp lại' })
  role: 'text' | 'part' | 'list';
  @ApiProperty({ type: [PlaceholderFieldDto], description: 'Chỗ điền trong mỗi lần lặp' })
  fields: PlaceholderFieldDto[];
}

const SUBJECTS = ['decision', 'campaign', 'sitting', 'ballot', 'participant'] as const;

export class DocumentTemplateDto {
  @ApiProperty({ enum: DOCUMENT_KINDS }) kind: DocumentKindCode;
  @ApiProperty({ example: 'Quyết định khen thưởng' }) name: string;
  @ApiProperty({ enum: SUBJECTS }) subject: DocumentSubject;
  @ApiProperty({ type: Number, nullable: true, description: 'Trống: đang dùng mẫu có sẵn' })
  version: number | null;
  @ApiProperty({ type: String, nullable: true, example: 'Mau-quyet-dinh.docx' }) fileName: string | null;
  @ApiProperty({ type: String, nullable: true }) uploadedBy: string | null;
  @ApiProperty({ type: Date, nullable: true }) uploadedAt: Date | null;
  @ApiProperty({ type: [String], description: 'Chỗ điền bắt buộc' }) required: string[];
  @ApiProperty({ type: [PlaceholderDto] }) placeholders: PlaceholderDto[];
}
