import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../catalogue/subject-kind.js';
import { Day, Identifier, OneOf, QueryNumber, Reason, Text } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';

/** Where an entry comes from: an earlier year's list, a decision of the ward, an award of a higher level. */
export const HONOUR_SOURCES = ['import', 'decision', 'proposal'] as const;
export type HonourSource = (typeof HONOUR_SOURCES)[number];

export class HonourPageQuery extends PageQuery {
  @QueryNumber({ min: 1945, max: 2100, optional: true, example: 2024 })
  year?: number;

  @Identifier({ optional: true })
  awardTypeId?: string;

  @OneOf(SUBJECT_KINDS, { optional: true })
  subjectKind?: SubjectKind;

  @Identifier({ optional: true, description: 'Chỉ thành tích của một đối tượng trong danh sách' })
  participantId?: string;

  @Identifier({ optional: true })
  decisionId?: string;

  @QueryNumber({ min: 1945, max: 2100, optional: true, description: 'Từ năm này trở đi' })
  sinceYear?: number;

  @OneOf(HONOUR_SOURCES, { optional: true })
  source?: HonourSource;

  @OneOf(['true', 'false'], {
    optional: true,
    description: 'Chỉ lần khen đã bị hủy, hoặc chỉ lần còn hiệu lực',
  })
  revoked?: 'true' | 'false';

  @OneOf(['true', 'false'], {
    optional: true,
    description: 'Kể cả thành tích của các đơn vị tiền thân (cùng với participantId)',
  })
  predecessors?: 'true' | 'false';
}

export class TakeBackHonourBody {
  @Day({ label: 'ngày quyết định hủy' })
  revokedOn: string;

  @Text({ max: 60, notBlank: true, label: 'số quyết định hủy', example: '56/QĐ-UBND' })
  revokedBy: string;

  @Reason({ example: 'Kết luận thanh tra số 12/KL-TTr: kê khai sai thành tích.' })
  reason: string;

  @Text({ max: 60, label: 'chữ xác nhận', description: 'Gõ «GHI ĐÃ HỦY»' })
  confirmation: string;
}

/** What the asker may do with an entry now: the answer the server itself would give. */
export class HonourPolicyDto {
  @ApiProperty({ description: 'Ghi là đã bị cấp trên, nơi khác hủy' }) canTakeBack: boolean;
}

export class HonourDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true }) participantId: string | null;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ example: 'Trạm Y tế phường' }) unitName: string;
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ example: 2024 }) year: number;
  @ApiProperty({ example: '247/QĐ-UBND' }) decisionNumber: string;
  @ApiProperty({ type: String, nullable: true, example: '2025-01-10' }) decidedOn: string | null;
  @ApiProperty({ enum: HONOUR_SOURCES }) source: HonourSource;
  @ApiProperty({ type: String, nullable: true }) decisionId: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Số vào sổ vàng' }) certificateNumber:
    number | null;
  @ApiProperty({ description: 'Cơ quan khen, nếu không phải phường, xã' }) authority: string;
  @ApiProperty({ type: String, nullable: true, description: 'Ngày bị hủy' }) revokedOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Quyết định hủy' }) revokedBy: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Danh hiệu làm căn cứ đã bị hủy: cần xem lại' })
  shakenBy: string | null;
  @ApiProperty() recordedAt: Date;
  @ApiProperty({ type: HonourPolicyDto }) policy: HonourPolicyDto;
}

export class HonourPage {
  @ApiProperty({ type: [HonourDto] }) items: HonourDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

/** A year of the ledger. */
export class HonourYearDto {
  @ApiProperty({ example: 2024 }) year: number;
  @ApiProperty({ description: 'Số lần khen ghi trong sổ' }) total: number;
  @ApiProperty({ description: 'Trong đó đã hủy' }) revoked: number;
}
