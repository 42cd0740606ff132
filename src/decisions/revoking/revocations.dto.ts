import { ApiProperty } from '@nestjs/swagger';
import { Day, Identifier, OneOf, Text, TextList, Version, WholeNumber } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { REVOCATION_GROUNDS, type RevocationGround } from './revocation.entity.js';

export class RevokeBody {
  @TextList({
    min: 1,
    max: 5000,
    uuid: true,
    optional: true,
    description: 'Các dòng bị hủy; bỏ trống: tất cả',
  })
  lineIds?: string[];

  @OneOf(REVOCATION_GROUNDS, { label: 'căn cứ hủy' })
  ground: RevocationGround;

  @Text({
    min: 5,
    max: 1000,
    label: 'nội dung vi phạm, văn bản làm căn cứ',
    example: 'Kết luận thanh tra số 12/KL-TTr ngày 05/3/2026: kê khai sai thành tích.',
  })
  explanation: string;

  @Text({
    max: 40,
    pattern: /^[\p{L}\d][\p{L}\d.&/-]*$/u,
    message: 'Ký hiệu chỉ gồm chữ, số và các dấu . & / -',
    optional: true,
    description: 'Bỏ trống: ký hiệu của quyết định bị hủy',
  })
  book?: string;

  @WholeNumber({
    min: 1,
    max: 99_999,
    optional: true,
    nullable: true,
    description: 'Bỏ trống: số tiếp theo của sổ',
  })
  number?: number | null;

  @Day({ description: 'Ngày của quyết định hủy' })
  decidedOn: string;

  @Text({ max: 120, example: 'Nguyễn Văn Bình' })
  signerName: string;

  @Text({ max: 60, description: 'Gõ «HỦY QUYẾT ĐỊNH»' })
  confirmation: string;

  @Version()
  version: number;
}

/** When the object and the money of one award came back; null: not yet. */
export class ReturnedBody {
  @Identifier()
  id: string;

  @Day({ nullable: true, label: 'ngày nộp lại hiện vật' })
  objectReturnedOn: string | null;

  @Day({ nullable: true, label: 'ngày nộp lại tiền' })
  moneyReturnedOn: string | null;

  @Version()
  version: number;
}

export class RevocationLineDto {
  @ApiProperty() id: string;
  @ApiProperty() lineId: string;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty() unitName: string;
  @ApiProperty() awardName: string;
  @ApiProperty({ description: 'Tiền phải nộp lại, đồng' }) moneyDong: number;
  @ApiProperty({ type: String, nullable: true }) objectReturnedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) moneyReturnedOn: string | null;
  @ApiProperty({ description: 'Đã quá hạn mà chưa nộp đủ' }) isOverdue: boolean;
}

export class RevocationPolicyDto {
  @ApiProperty({ description: 'Ghi ngày nộp lại' }) canTrack: boolean;
}

export class RevocationDto {
  @ApiProperty() id: string;
  @ApiProperty() decisionId: string;
  @ApiProperty({ example: '31/QĐ-UBND' }) numberText: string;
  @ApiProperty({ example: '2026-03-10' }) decidedOn: string;
  @ApiProperty({ example: '2026-03-31', description: 'Hạn nộp lại: 15 ngày làm việc' }) dueOn: string;
  @ApiProperty({ enum: REVOCATION_GROUNDS }) ground: RevocationGround;
  @ApiProperty() explanation: string;
  @ApiProperty() signerName: string;
  @ApiProperty({ type: String, nullable: true }) createdByName: string | null;
  @ApiProperty() createdAt: Date;
  @ApiProperty() version: number;
  @ApiProperty({ type: [RevocationLineDto] }) lines: RevocationLineDto[];
  @ApiProperty({ type: RevocationPolicyDto }) policy: RevocationPolicyDto;
}

/** A decision that corrects this one. */
export class CorrectionDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true, example: '05/QĐ-UBND' }) numberText: string | null;
  @ApiProperty() title: string;
  @ApiProperty() isIssued: boolean;
}

export const BUILT_KINDS = ['honour', 'nomination'] as const;

/** What was granted or is proposed on the ground of an award that was taken back: to be looked at anew. */
export class BuiltOnDto {
  @ApiProperty({ enum: BUILT_KINDS, description: 'honour: đã khen; nomination: đang đề nghị' })
  kind: (typeof BUILT_KINDS)[number];
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ example: 'Chiến sĩ thi đua cấp tỉnh' }) awardName: string;
  @ApiProperty({ example: 2025 }) year: number;
  @ApiProperty({ type: String, nullable: true, example: '31/QĐ-UBND' }) decisionNumber: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Quyết định của phường đã khen' })
  decisionId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Phong trào đang đề nghị' })
  campaignId: string | null;
  @ApiProperty({ description: 'Danh hiệu nào làm căn cứ đã bị hủy' }) shakenBy: string;
}

/** What became of a decision after it was issued. */
export class AftermathDto {
  @ApiProperty({ type: [RevocationDto] }) revocations: RevocationDto[];
  @ApiProperty({ type: [BuiltOnDto], description: 'Dựa vào danh hiệu bị hủy, cần xem lại' })
  builtOn: BuiltOnDto[];
  @ApiProperty({ type: [CorrectionDto] }) corrections: CorrectionDto[];
}

export class ReturnPageQuery extends PageQuery {
  @OneOf(['true', 'false'], { optional: true, description: 'Chỉ trường hợp chưa nộp đủ, hoặc đã nộp đủ' })
  open?: 'true' | 'false';
}

/** One award taken back, wherever, and what of it has come back. */
export class ReturnDto {
  @ApiProperty() id: string;
  @ApiProperty({ description: 'Quyết định tặng bị hủy' }) decisionId: string;
  @ApiProperty({ type: String, nullable: true, example: '12/QĐ-UBND' }) decisionNumber: string | null;
  @ApiProperty({ example: '31/QĐ-UBND' }) revocationNumber: string;
  @ApiProperty({ example: '2026-03-10' }) revokedOn: string;
  @ApiProperty({ example: '2026-03-31', description: 'Hạn nộp lại: 15 ngày làm việc' }) dueOn: string;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty() unitName: string;
  @ApiProperty() awardName: string;
  @ApiProperty({ description: 'Tiền phải nộp lại, đồng' }) moneyDong: number;
  @ApiProperty({ type: String, nullable: true }) objectReturnedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) moneyReturnedOn: string | null;
  @ApiProperty({ description: 'Đã nộp đủ' }) isDone: boolean;
  @ApiProperty({ description: 'Đã quá hạn mà chưa nộp đủ' }) isOverdue: boolean;
}

export class ReturnPage {
  @ApiProperty({ type: [ReturnDto] }) items: ReturnDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
