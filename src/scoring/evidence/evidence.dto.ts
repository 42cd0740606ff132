import { ApiProperty } from '@nestjs/swagger';
import { OneOf } from '../../platform/http/fields.js';
import { EVIDENCE_TYPES, type EvidenceType } from './evidence-type.js';

export class EvidenceContentQuery {
  @OneOf(['true', 'false'], {
    optional: true,
    description: 'Mở ngay trong trình duyệt thay vì tải về; chỉ với PDF và ảnh',
  })
  inline?: 'true' | 'false';
}

export class EvidencePolicyDto {
  @ApiProperty() canDelete: boolean;
}

/** A file shown for one line of a self-score. Its content comes from GET /api/evidence/{id}. */
export class EvidenceDto {
  @ApiProperty() id: string;
  @ApiProperty() criterionId: string;
  @ApiProperty({ example: 'Báo cáo quý III.pdf' }) fileName: string;
  @ApiProperty({ enum: EVIDENCE_TYPES }) type: EvidenceType;
  @ApiProperty({ example: 184_320, description: 'Số byte' }) size: number;
  @ApiProperty({ type: String, format: 'date-time' }) uploadedAt: string;
  @ApiProperty({ type: String, nullable: true, example: 'Nguyễn Thị Hoa' }) uploadedBy: string | null;
  @ApiProperty({ description: 'Mở ngay trong trình duyệt được (PDF, ảnh)' }) opensInline: boolean;
  @ApiProperty({ type: EvidencePolicyDto }) policy: EvidencePolicyDto;
}
