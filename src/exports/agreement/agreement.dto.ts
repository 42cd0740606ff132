import { ApiProperty } from '@nestjs/swagger';
import { Version } from '../../platform/http/fields.js';
import { DIFFERENCE_KINDS, type DifferenceKind } from './compare.js';

export const PAPER_KINDS = [
  'minutes',
  'submission',
  'decision',
  'attached-list',
  'money-list',
  'certificates',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const PAPER_STATES = ['agrees', 'differs', 'none'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export class MarkReadyBody {
  @Version()
  version: number;
}

export class DifferenceDto {
  @ApiProperty({ enum: DIFFERENCE_KINDS }) kind: DifferenceKind;
  @ApiProperty({ example: 'Ghi “Trần Hoà”, quyết định ghi “Trần Hòa”.' }) text: string;
}

/** The file that stands for a paper, brought back by somebody. */
export class UploadedPaperDto {
  @ApiProperty() version: number;
  @ApiProperty() fileName: string;
  @ApiProperty({ type: String, nullable: true }) uploadedByName: string | null;
  @ApiProperty({ type: Date }) uploadedAt: Date;
}

export class ComparedPaperDto {
  @ApiProperty({ enum: PAPER_KINDS }) kind: PaperKind;
  @ApiProperty({ example: 'Tờ trình' }) name: string;
  @ApiProperty({ enum: PAPER_STATES, description: 'none: chưa có văn bản này' }) state: PaperState;
  @ApiProperty({ type: Number, nullable: true, description: 'Số tên đọc được; trống khi chỉ nêu số lượng' })
  names: number | null;
  @ApiProperty({ type: UploadedPaperDto, nullable: true, description: 'Trống: bản của chương trình' })
  upload: UploadedPaperDto | null;
  @ApiProperty({ type: [DifferenceDto] }) differences: readonly DifferenceDto[];
}

/** When the set was marked as ready to sign. */
export class ReadyMarkDto {
  @ApiProperty({ type: String, nullable: true }) markedByName: string | null;
  @ApiProperty({ type: Date }) markedAt: Date;
  @ApiProperty({ description: 'Quyết định hoặc văn bản đã thay đổi từ đó' }) isStale: boolean;
}

export class AgreementPolicyDto {
  @ApiProperty() canUpload: boolean;
  @ApiProperty() canMarkReady: boolean;
}

export class AgreementDto {
  @ApiProperty() decisionId: string;
  @ApiProperty({ type: String, nullable: true }) numberText: string | null;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'Phiên bản quyết định đã đối chiếu' }) version: number;
  @ApiProperty({ description: 'Số dòng của quyết định' }) lineCount: number;
  @ApiProperty({ description: 'Mọi văn bản khớp với quyết định' }) agrees: boolean;
  @ApiProperty({ type: ReadyMarkDto, nullable: true }) ready: ReadyMarkDto | null;
  @ApiProperty({ type: [ComparedPaperDto] }) papers: ComparedPaperDto[];
  @ApiProperty({ type: AgreementPolicyDto }) policy: AgreementPolicyDto;
}
