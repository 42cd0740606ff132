import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import { Day, Identifier, ListOf, OneOf, Text, WholeNumber } from '../../platform/http/fields.js';

/** A line as the paper has it: somebody of the register, or a name typed off the paper. */
export class PaperLineBody {
  @Identifier({ optional: true, description: 'Đối tượng trong sổ đăng ký; bỏ trống thì ghi tên và loại' })
  participantId?: string;

  @Text({ max: 255, optional: true, example: 'Nguyễn Hoài Yến' })
  name?: string;

  @Text({ min: 0, max: 255, optional: true, example: 'Tổ dân phố 3' })
  unitName?: string;

  @OneOf(SUBJECT_KINDS, { optional: true })
  subjectKind?: SubjectKind;

  @Identifier()
  awardTypeId: string;

  @WholeNumber({
    min: 1945,
    max: 2100,
    label: 'năm thành tích',
    example: 2024,
    description: 'Năm thành tích',
  })
  year: number;

  @WholeNumber({
    min: 0,
    max: 1_000_000_000,
    optional: true,
    nullable: true,
    description: 'Tiền ghi trên giấy, đồng; bỏ trống thì tính theo mức của ngày quyết định',
  })
  amountDong?: number | null;

  @WholeNumber({ min: 1, max: 999_999, optional: true, nullable: true, description: 'Số vào sổ vàng' })
  certificateNumber?: number | null;
}

/** An award decision that was signed on paper, as it stands there. */
export class PaperDecisionBody {
  @Identifier({ optional: true, description: 'Phong trào; bỏ trống: không thuộc phong trào nào' })
  campaignId?: string;

  @Text({
    max: 40,
    pattern: /^[\p{L}\d][\p{L}\d.&/-]*$/u,
    message: 'Ký hiệu chỉ gồm chữ, số và các dấu . & / -',
    example: 'QĐ-UBND',
  })
  book: string;

  @WholeNumber({ min: 1, max: 99_999, example: 12 })
  number: number;

  @Day()
  decidedOn: string;

  @Text({ max: 500, example: 'Về việc tặng Giấy khen' })
  title: string;

  @Text({ max: 120, example: 'Nguyễn Văn Bình' })
  signerName: string;

  @Text({ max: 200, example: 'CHỦ TỊCH' })
  signerTitle: string;

  @ListOf(() => PaperLineBody, { min: 1, max: 500 })
  lines: PaperLineBody[];
}
