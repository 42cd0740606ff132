import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import {
  Day,
  Flag,
  Identifier,
  ListOf,
  OneOf,
  Reason,
  TextList,
  Version,
  WholeNumber,
} from '../../platform/http/fields.js';
import { GROUP_SCOPES, type GroupScope } from '../eligibility/facts.js';
import type { Verdict } from '../eligibility/verdict.js';

export const RANK_SCOPES = ['block', 'overall'] as const;
export type RankScope = (typeof RANK_SCOPES)[number];

const ON_DATE = { optional: true, description: 'Tính tiền theo mức thưởng ngày này; bỏ trống là hôm nay' };

export class MeterQuery {
  @Day(ON_DATE)
  onDate?: string;
}

export class MeterIfBody {
  @TextList({
    max: 1000,
    uuid: true,
    label: 'các đề nghị',
    description: 'Đưa thêm các đề nghị này vào thì sao',
  })
  ids: string[];

  @Day(ON_DATE)
  onDate?: string;
}

export class SelectionItemBody {
  @Identifier()
  id: string;

  @Reason({ optional: true, description: 'Lý do riêng của đề nghị này khi không đưa vào quyết định' })
  reason?: string;

  @Version()
  version: number;
}

export class SelectManyBody {
  @ListOf(() => SelectionItemBody, { min: 1, max: 1000 })
  items: SelectionItemBody[];

  @Flag({ description: 'false: để lại, không đưa vào quyết định' })
  isSelected: boolean;

  @Reason({ optional: true, description: 'Lý do chung; bắt buộc khi không đưa vào quyết định' })
  reason?: string;

  @Day(ON_DATE)
  onDate?: string;
}

export class SelectByRankBody {
  @Identifier()
  awardTypeId: string;

  @Identifier()
  criteriaSetId: string;

  @WholeNumber({ min: 1, max: 10_000, example: 10, description: 'Lấy đến hết hạng này' })
  upToRank: number;

  @OneOf(RANK_SCOPES, { description: 'Hạng trong từng khối, hoặc hạng chung' })
  scope: RankScope;

  @Day(ON_DATE)
  onDate?: string;
}

/** Counts of nominations for one award and one kind of subject, or over all. */
export class MeterCountsDto {
  @ApiProperty({ example: 24, description: 'Số đề nghị' }) nominated: number;
  @ApiProperty({ example: 20, description: 'Đủ điều kiện' }) met: number;
  @ApiProperty({ example: 3, description: 'Chưa đủ điều kiện' }) notMet: number;
  @ApiProperty({ example: 1, description: 'Chưa xét, hoặc chưa đủ căn cứ kết luận' }) unknown: number;
  @ApiProperty({ example: 1, description: 'Đề nghị ngoại lệ' }) overridden: number;
  @ApiProperty({ example: 2, description: 'Để lại, không đưa vào quyết định' }) setAside: number;
  @ApiProperty({ example: 18, description: 'Sẽ vào quyết định, hoặc đã ở trong quyết định' })
  selected: number;
  @ApiProperty({ example: 5, description: 'Trong đó đã ở trong quyết định' }) decided: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 12_780_000,
    description:
      'Tiền thưởng của các đề nghị được chọn: nhiều danh hiệu cùng năm chỉ tính mức cao nhất; null khi thiếu mức thưởng',
  })
  selectedDong: number | null;
}

export class MeterRowDto extends MeterCountsDto {
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ type: Number, nullable: true, example: 710_000, description: 'null khi thiếu mức thưởng' })
  amountEachDong: number | null;
}

/** A cap of the rule book in use, counted over those selected. */
export class MeterCapDto {
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 'Chiến sĩ thi đua cơ sở' }) awardName: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Tính trên số được chọn của; null: số người, tập thể, hộ',
  })
  baseName: string | null;
  @ApiProperty({ example: 15 }) percent: number;
  @ApiProperty({ enum: GROUP_SCOPES }) scope: GroupScope;
  @ApiProperty({ example: 'Toàn phường' }) groupName: string;
  @ApiProperty({ example: 3 }) selected: number;
  @ApiProperty({ example: 20 }) base: number;
  @ApiProperty({ example: 3, description: 'Nhiều nhất' }) allowed: number;
  @ApiProperty() isPassed: boolean;
  @ApiProperty({ description: 'Vượt thì không đủ điều kiện; false: chỉ nhắc' }) blocks: boolean;
  @ApiProperty() article: string;
}

/** The reward budget of the year decisions will be of, đồng. */
export class MeterFundDto {
  @ApiProperty({ example: 2026 }) year: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Kinh phí của năm; null: chưa đặt' })
  budgetDong: number | null;
  @ApiProperty({ description: 'Các quyết định đã ban hành trong năm đã chi' }) spentDong: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Các đề nghị đang chọn của phong trào sẽ chi thêm; null khi thiếu mức thưởng',
  })
  toSpendDong: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Còn lại sau đó; âm là vượt' })
  leftDong: number | null;
  @ApiProperty({ description: 'Vượt thì không ban hành được; false: chỉ nhắc' }) blocks: boolean;
}

export class MeterPolicyDto {
  @ApiProperty({ description: 'Chọn, bỏ chọn được lúc này' }) canSelect: boolean;
}

/** How many are nominated, eligible and selected, and what the selected would be paid. */
export class NominationMeterDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-01-15' }) onDate: string;
  @ApiProperty({ type: [MeterRowDto] }) rows: MeterRowDto[];
  @ApiProperty({ type: MeterCountsDto }) totals: MeterCountsDto;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Danh mục chưa có mức lương cơ sở có hiệu lực ngày 15/01/2026.',
    description: 'Vì sao chưa tính được tiền; null khi tính được hết',
  })
  rateMissing: string | null;
  @ApiProperty({ type: [MeterCapDto], description: 'Tỷ lệ tối đa theo bộ quy tắc đang dùng' })
  caps: MeterCapDto[];
  @ApiProperty({ type: MeterFundDto }) fund: MeterFundDto;
  @ApiProperty({ type: MeterPolicyDto }) policy: MeterPolicyDto;
}

export class NominationRefDto {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
}

/** A nomination as it is sent back to stand as it stood. */
export class UndoItemDto extends NominationRefDto {
  @ApiProperty({ type: String, required: false }) reason?: string;
}

/** The body that takes a part of the selection back when it is sent to the same address. */
export class UndoSelectionDto {
  @ApiProperty() isSelected: boolean;
  @ApiProperty({ type: [UndoItemDto] }) items: UndoItemDto[];
}

export class SelectionAnswerDto {
  @ApiProperty({ type: [NominationRefDto], description: 'Vừa được đưa vào' }) selected: NominationRefDto[];
  @ApiProperty({ type: [NominationRefDto], description: 'Vừa được để lại' }) setAside: NominationRefDto[];
  @ApiProperty({
    type: [UndoSelectionDto],
    description: 'Để hoàn tác: gửi lần lượt từng nội dung này tới …/nominations/selection',
  })
  undo: UndoSelectionDto[];
  @ApiProperty({ type: NominationMeterDto }) meter: NominationMeterDto;
}

/** A shared place that makes more selected than there are places. */
export class RankTieDto {
  @ApiProperty({ type: String, nullable: true, description: 'Khối; null khi xét hạng chung' }) block:
    string | null;
  @ApiProperty({ example: 9, description: 'Hạng bằng nhau' }) rank: number;
  @ApiProperty({ example: 11, description: 'Số được chọn, kể cả những người bằng hạng' }) selected: number;
  @ApiProperty({ type: [String], example: ['Tổ dân phố 3', 'Tổ dân phố 11'] }) names: string[];
}

/** Within the rank, but left as it is. */
export class NotChosenDto {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ example: 4 }) rank: number;
  @ApiProperty({ enum: ['not-met', 'unknown'] }) verdict: Exclude<Verdict, 'met'>;
}

export class ByRankAnswerDto extends SelectionAnswerDto {
  @ApiProperty({
    type: [RankTieDto],
    description: 'Nơi bằng hạng làm số được chọn vượt số hạng; người có thẩm quyền quyết định',
  })
  ties: RankTieDto[];
  @ApiProperty({ type: [NotChosenDto], description: 'Trong hạng nhưng chưa đủ điều kiện nên không chọn' })
  notChosen: NotChosenDto[];
  @ApiProperty({ example: 1, description: 'Số đề nghị ngoại lệ được giữ nguyên như đang chọn' })
  overridesKept: number;
}
