import { ApiProperty } from '@nestjs/swagger';
import {
  Day,
  Identifier,
  ListOf,
  OneOf,
  QueryNumber,
  Reason,
  Text,
  TextList,
  Version,
  WholeNumber,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import { CAMPAIGN_KINDS, DATED_PHASES, PHASES, type CampaignKind, type Phase } from './phases.js';

export class PhaseDaysBody {
  @OneOf(DATED_PHASES, { example: 'registration' })
  phase: Phase;

  @Day({ example: '2026-01-05' })
  opensOn: string;

  @Day({ example: '2026-03-31', description: 'Hạn đến hết 23:59:59 ngày này' })
  closesOn: string;
}

export class CreateCampaignBody {
  @OneOf(CAMPAIGN_KINDS, { example: 'yearly' })
  kind: CampaignKind;

  @Text({ max: 300, example: 'Phong trào thi đua yêu nước năm 2026' })
  name: string;

  @WholeNumber({ min: 2000, max: 2100, example: 2026 })
  year: number;

  @Text({
    min: 0,
    max: 1000,
    optional: true,
    example: 'Đoàn kết, sáng tạo, hoàn thành thắng lợi nhiệm vụ năm 2026',
  })
  theme?: string;

  @ListOf(() => PhaseDaysBody, { max: 4, optional: true })
  phases?: PhaseDaysBody[];

  @TextList({
    max: 60,
    uuid: true,
    optional: true,
    description: 'Danh hiệu, hình thức đưa vào xét; bỏ trống là tất cả',
  })
  awardTypeIds?: string[];
}

export class ChangeCampaignBody {
  @Text({ max: 300 })
  name: string;

  @Text({ min: 0, max: 1000 })
  theme: string;

  @ListOf(() => PhaseDaysBody, { max: 4 })
  phases: PhaseDaysBody[];

  @TextList({ max: 60, uuid: true })
  awardTypeIds: string[];

  @Version()
  version: number;
}

export class CopyCampaignBody {
  @Text({ max: 300, example: 'Phong trào thi đua yêu nước năm 2027' })
  name: string;

  @WholeNumber({ min: 2000, max: 2100, example: 2027 })
  year: number;
}

export class MovePhaseBody {
  @OneOf(PHASES, { example: 'scoring' })
  to: Phase;

  @Reason({ optional: true, description: 'Bắt buộc khi quay lại giai đoạn trước' })
  reason?: string;

  @Version()
  version: number;
}

export class CampaignPageQuery extends PageQuery {
  @QueryNumber({ min: 2000, max: 2100, optional: true })
  year?: number;

  @OneOf(CAMPAIGN_KINDS, { optional: true })
  kind?: CampaignKind;

  @OneOf(PHASES, { optional: true })
  phase?: Phase;

  @Identifier({ optional: true, description: 'Chỉ các bản sao của phong trào này' })
  copiedFromId?: string;
}

export class PhaseDaysDto {
  @ApiProperty({ enum: DATED_PHASES }) phase: Phase;
  @ApiProperty({ example: '2026-01-05' }) opensOn: string;
  @ApiProperty({ example: '2026-03-31' }) closesOn: string;
}

/** What the asker may do with the campaign now: the answers the server itself would give. */
export class CampaignPolicyDto {
  @ApiProperty() canChange: boolean;
  @ApiProperty() canCopy: boolean;
  @ApiProperty({ enum: PHASES, isArray: true, description: 'Các giai đoạn có thể chuyển tới' })
  canMoveTo: Phase[];
  @ApiProperty({ enum: PHASES, isArray: true, description: 'Trong đó, phải ghi lý do khi chuyển tới' })
  reasonFor: Phase[];
}

export class CampaignDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: CAMPAIGN_KINDS }) kind: CampaignKind;
  @ApiProperty() name: string;
  @ApiProperty() year: number;
  @ApiProperty() theme: string;
  @ApiProperty({ enum: PHASES }) phase: Phase;
  @ApiProperty({ example: 'Đăng ký thi đua' }) phaseLabel: string;
  @ApiProperty({ type: [PhaseDaysDto] }) phases: PhaseDaysDto[];
  @ApiProperty({ type: [String] }) awardTypeIds: string[];
  @ApiProperty({ type: String, nullable: true }) copiedFromId: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: CampaignPolicyDto }) policy: CampaignPolicyDto;
}

export class CampaignPage {
  @ApiProperty({ type: [CampaignDto] }) items: CampaignDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
