import { ApiProperty } from '@nestjs/swagger';
import { PHASES, type Phase } from '../campaigns/phases.js';
import { SUBJECT_KINDS, type SubjectKind } from '../catalogue/subject-kind.js';
import { Identifier } from '../platform/http/fields.js';
import { FIRST_STEPS, type FirstStep } from './first-steps.queries.js';
import { TO_DO_CODES, TO_DO_PAGES, type ToDoCode, type ToDoPage } from './to-do/to-do-kind.js';

export class OverviewQuery {
  @Identifier({ optional: true, description: 'Bỏ trống: phong trào mới nhất chưa kết thúc' })
  campaignId?: string;
}

export class OverviewCampaignDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Phong trào thi đua yêu nước năm 2026' }) name: string;
  @ApiProperty() year: number;
  @ApiProperty({ enum: PHASES }) phase: Phase;
  @ApiProperty({ example: 'Đăng ký thi đua' }) phaseLabel: string;
}

/** Where an item of work is done. */
export class ToDoTargetDto {
  @ApiProperty({ enum: TO_DO_PAGES }) page: ToDoPage;
  @ApiProperty({ type: String, nullable: true }) campaignId: string | null;
  @ApiProperty({ type: String, nullable: true }) criteriaSetId: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'submitted',
    description: 'Lọc danh sách của trang theo tình trạng này',
  })
  state: string | null;
}

export class ToDoDto {
  @ApiProperty({ enum: TO_DO_CODES }) code: ToDoCode;
  @ApiProperty({ example: 'Bản đăng ký chờ tiếp nhận' }) title: string;
  @ApiProperty({ example: 12 }) count: number;
  @ApiProperty({ type: Number, nullable: true, example: 30, description: 'Trên tổng số; null khi không có' })
  outOf: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-03-31' }) dueOn: string | null;
  @ApiProperty() isOverdue: boolean;
  @ApiProperty({ type: ToDoTargetDto }) target: ToDoTargetDto;
}

export class ToDoListDto {
  @ApiProperty({
    type: OverviewCampaignDto,
    nullable: true,
    description: 'null khi không có phong trào nào đang mở',
  })
  campaign: OverviewCampaignDto | null;
  @ApiProperty({ type: [ToDoDto], description: 'Quá hạn trước, rồi theo ngày hết hạn' }) items: ToDoDto[];
}

export class FirstStepDto {
  @ApiProperty({ enum: FIRST_STEPS }) code: FirstStep;
  @ApiProperty({ example: 'Tạo phong trào thi đua của năm' }) title: string;
  @ApiProperty({ description: 'Đã có bao nhiêu', example: 3 }) count: number;
  @ApiProperty() isDone: boolean;
  @ApiProperty({ description: 'Là việc của người xem' }) canDo: boolean;
}

export class FirstStepsDto {
  @ApiProperty({ description: 'Mọi bước đã xong' }) isDone: boolean;
  @ApiProperty({ type: [FirstStepDto] }) steps: FirstStepDto[];
}

export class RegistrationsOfBlockDto {
  @ApiProperty({ example: 'Khối tổ dân phố' }) block: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 24 }) count: number;
  @ApiProperty({ example: 20, description: 'Trong đó đã nhận' }) accepted: number;
}

export class ScoreBinDto {
  @ApiProperty({ example: 85, description: 'Từ mức điểm này đến dưới mức kế tiếp' }) from: number;
  @ApiProperty({ example: 7 }) count: number;
}

export class ClassifiedDto {
  @ApiProperty({ example: 'Tốt' }) name: string;
  @ApiProperty({ example: 18 }) count: number;
}

/** How the results of one criteria set lie. */
export class ScoreSpreadDto {
  @ApiProperty() criteriaSetId: string;
  @ApiProperty({ example: 'TC-TAPTHE' }) code: string;
  @ApiProperty({ example: 'Bảng tiêu chí chấm điểm tập thể' }) name: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty() isFrozen: boolean;
  @ApiProperty({ description: 'false: người xem chưa được thấy kết quả, các số để trống' })
  isVisible: boolean;
  @ApiProperty({ example: 40, description: 'Đủ phiếu, được xếp hạng' }) ranked: number;
  @ApiProperty({ example: 2, description: 'Chưa đủ phiếu' }) incomplete: number;
  @ApiProperty({ type: [ScoreBinDto], description: 'Từng điểm nguyên, không bỏ khoảng trống' })
  bins: ScoreBinDto[];
  @ApiProperty({ type: [ClassifiedDto], description: 'Từ mức cao nhất; cuối cùng là không xếp loại' })
  classifications: ClassifiedDto[];
}

export class AwardsOfYearDto {
  @ApiProperty({ example: 2025 }) year: number;
  @ApiProperty() awardTypeId: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ example: 31 }) count: number;
}

export class AwardsByYearDto {
  @ApiProperty({ type: [Number], example: [2024, 2025, 2026], description: 'Mười năm gần nhất' })
  years: number[];
  @ApiProperty({ type: [AwardsOfYearDto] }) items: AwardsOfYearDto[];
}

export class ChartsDto {
  @ApiProperty({ type: OverviewCampaignDto, nullable: true }) campaign: OverviewCampaignDto | null;
  @ApiProperty({
    type: [RegistrationsOfBlockDto],
    nullable: true,
    description: 'Đăng ký theo khối và loại đối tượng; null khi không được xem',
  })
  registrations: RegistrationsOfBlockDto[] | null;
  @ApiProperty({
    type: [ScoreSpreadDto],
    nullable: true,
    description: 'Phân bố điểm theo từng bảng tiêu chí; null khi không được xem',
  })
  scores: ScoreSpreadDto[] | null;
  @ApiProperty({
    type: AwardsByYearDto,
    nullable: true,
    description: 'Danh hiệu, hình thức theo năm, từ sổ theo dõi khen thưởng; null khi không được xem',
  })
  awards: AwardsByYearDto | null;
}
