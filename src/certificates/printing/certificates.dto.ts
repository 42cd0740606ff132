import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import { LINE_STATES, type LineState } from '../../name-proofs/proof-state.js';
import { Identifier, ListOf, Reason, Text, TextList, WholeNumber } from '../../platform/http/fields.js';

const DECISION_STATUSES = ['draft', 'proposed', 'approved', 'issued'] as const;
/** Nothing printed yet; a good sheet exists; every sheet so far is spoiled. */
export const PRINT_STATES = ['not-printed', 'printed', 'spoiled'] as const;
export type PrintState = (typeof PRINT_STATES)[number];

const LINES = { min: 1, max: 3000, uuid: true };
const BLANK = { label: 'mẫu phôi', description: 'Mẫu phôi in lên' };
const PRINTER = { optional: true, label: 'máy in', description: 'Bỏ trống: không dịch' };

export class PreviewCertificatesBody {
  @Identifier(BLANK) blankId: string;
  @Identifier(PRINTER) printerId?: string;
  @TextList(LINES) lineIds: string[];
}

export class PrintCertificatesBody extends PreviewCertificatesBody {
  @Reason({ optional: true, label: 'lý do in khi chưa soát tên' }) unproofedReason?: string;
  @Reason({ optional: true, label: 'lý do in lại', example: 'Tờ trước bị mất' }) reprintReason?: string;
}

export class SpoilPrintBody {
  @Reason({ example: 'Kẹt giấy' }) reason: string;
}

export class LineVersionBody {
  @Identifier() lineId: string;
  @WholeNumber({ min: 0, max: 2_147_483_647, description: 'Phiên bản đã đọc', example: 0 }) version: number;
}

export class AchievementBody {
  @Text({
    min: 0,
    max: 400,
    label: 'nội dung khen thưởng',
    description: 'Bỏ trống: lấy lại câu thường dùng',
    example: 'Đã có thành tích xuất sắc trong công tác phòng cháy, chữa cháy năm 2026',
  })
  achievement: string;

  @ListOf(() => LineVersionBody, { min: 1, max: 3000 }) lines: LineVersionBody[];
}

export class PrintPolicyDto {
  @ApiProperty() canSpoil: boolean;
}

export class CertificatePrintDto {
  @ApiProperty() id: string;
  @ApiProperty() batchId: string;
  @ApiProperty({ example: 'Giấy khen của Chủ tịch UBND phường' }) blankName: string;
  @ApiProperty({ description: 'Trống khi không chọn máy in' }) printerName: string;
  @ApiProperty({ type: String, nullable: true }) printedByName: string | null;
  @ApiProperty() printedAt: Date;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do in khi tên chưa soát' })
  unproofedReason: string | null;
  @ApiProperty({ type: String, nullable: true }) reprintReason: string | null;
  @ApiProperty({ type: Date, nullable: true }) spoiledAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) spoiledByName: string | null;
  @ApiProperty({ type: String, nullable: true }) spoiledReason: string | null;
  @ApiProperty() policy: PrintPolicyDto;
}

export class CertificateLinePolicyDto {
  @ApiProperty({ description: 'In được, kể cả khi phải nêu lý do' }) canPrint: boolean;
}

export class CertificateLineDto {
  @ApiProperty() lineId: string;
  @ApiProperty({ type: 'integer', example: 1 }) position: number;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty() name: string;
  @ApiProperty({ example: 'Bà' }) formOfAddress: string;
  @ApiProperty() post: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ example: 'Giấy khen' }) awardName: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Số bằng', example: 1 })
  certificateNumber: number | null;
  @ApiProperty({ enum: LINE_STATES }) proofState: LineState;
  @ApiProperty({ enum: PRINT_STATES }) printState: PrintState;
  @ApiProperty() isRevoked: boolean;
  @ApiProperty({ description: 'Nội dung sẽ in' }) achievement: string;
  @ApiProperty({ description: 'Cán bộ đã viết riêng' }) hasOwnAchievement: boolean;
  @ApiProperty({ type: 'integer', description: '0 khi chưa ai ghi gì', example: 0 }) version: number;
  @ApiProperty({ type: [CertificatePrintDto], description: 'Lần in mới nhất trước' })
  prints: CertificatePrintDto[];
  @ApiProperty() policy: CertificateLinePolicyDto;
}

export class CertificateDecisionDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true, example: '05/QĐ-UBND' }) numberText: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) decidedOn: string | null;
  @ApiProperty() title: string;
  @ApiProperty({ enum: DECISION_STATUSES }) status: (typeof DECISION_STATUSES)[number];
}

export class CertificateCountsDto {
  @ApiProperty({ type: 'integer', description: 'Không kể dòng đã bị hủy', example: 37 }) total: number;
  @ApiProperty({ type: 'integer', example: 30 }) printed: number;
  @ApiProperty({ type: 'integer', example: 6 }) notPrinted: number;
  @ApiProperty({ type: 'integer', description: 'Hỏng, phải in lại', example: 1 }) spoiled: number;
  @ApiProperty({ type: 'integer', description: 'Tên chưa soát', example: 2 }) open: number;
  @ApiProperty({ type: 'integer', description: 'Tên đang đề nghị sửa', example: 0 }) corrections: number;
}

export class CertificateSheetPolicyDto {
  @ApiProperty() canPrint: boolean;
  @ApiProperty({ description: 'Sửa nội dung khen thưởng, xem thử' }) canWord: boolean;
}

export class CertificateSheetDto {
  @ApiProperty() decision: CertificateDecisionDto;
  @ApiProperty() counts: CertificateCountsDto;
  @ApiProperty({ type: [CertificateLineDto] }) lines: CertificateLineDto[];
  @ApiProperty() policy: CertificateSheetPolicyDto;
}

export class CertificateBatchDto {
  @ApiProperty() batchId: string;
  @ApiProperty({ type: 'integer', example: 37 }) count: number;
  @ApiProperty({ type: 'integer', description: 'Phôi còn lại theo sổ kho', example: 63 }) balance: number;
}

export class TrialSheetQuery {
  @Identifier(PRINTER) printerId?: string;
}

export class CertificateCheckQuery {
  @Text({ max: 20, label: 'mã kiểm tra', example: 'ABCDE12345' }) code: string;
}

/** What everyone may know of a certificate; of a revoked one, that it is revoked. */
export class CertificateCheckDto {
  @ApiProperty({ enum: ['valid', 'revoked'] }) state: 'valid' | 'revoked';
  @ApiProperty({ type: String, nullable: true, example: '01' }) certificateNumber: string | null;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Giấy khen' }) awardName: string | null;
  @ApiProperty({ type: String, nullable: true, example: '05/QĐ-UBND' }) decisionNumber: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) decidedOn: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Chủ tịch UBND phường Tân Lập' }) issuer:
    string | null;
}
