import { ApiProperty } from '@nestjs/swagger';
import {
  Day,
  Identifier,
  ListOf,
  OneOf,
  QueryNumber,
  Text,
  Version,
  WholeNumber,
} from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import {
  LINEAGE_CHANGES,
  PARTICIPANT_STATUSES,
  type LineageChange,
  type ParticipantStatus,
} from '../participant.entity.js';
import { ParticipantPolicyDto } from '../participants.dto.js';

export class CollectivePageQuery extends PageQuery {
  @Text({ max: 120, optional: true, example: 'Khối tổ dân phố' })
  block?: string;

  @Text({ max: 60, optional: true, example: 'tổ dân phố' })
  type?: string;

  @QueryNumber({ min: 1945, max: 2100, optional: true, description: 'Chỉ đơn vị có hiệu lực trong năm này' })
  year?: number;

  @OneOf(PARTICIPANT_STATUSES, { optional: true, description: 'Mặc định chỉ đơn vị đang dùng (active)' })
  status?: ParticipantStatus;
}

/** What can be said of a unit beside its name; left out means unchanged (empty for a new one). */
class CollectiveDetails {
  @Text({ min: 0, max: 40, optional: true })
  code?: string;

  @Text({ min: 0, max: 60, optional: true, example: 'TDP 7' })
  shortName?: string;

  @Text({ min: 0, max: 255, optional: true, description: 'Đơn vị cấp trên' })
  superior?: string;

  @Text({ min: 0, max: 60, optional: true, example: 'tổ dân phố' })
  type?: string;

  @Text({ min: 0, max: 120, optional: true, example: 'Khối tổ dân phố' })
  block?: string;

  @WholeNumber({ min: 0, max: 100_000, optional: true, description: 'Thứ tự trong danh sách' })
  protocolOrder?: number;

  @Day({ optional: true, nullable: true, description: 'Có hiệu lực từ ngày' })
  validFrom?: string | null;

  @Day({ optional: true, nullable: true, description: 'Có hiệu lực đến hết ngày' })
  validTo?: string | null;

  @Text({ min: 0, max: 255, optional: true, description: 'Người đứng đầu' })
  headName?: string;

  @Text({ min: 0, max: 20, optional: true, example: '0912345678' })
  phone?: string;

  @WholeNumber({
    min: 0,
    max: 1_000_000,
    optional: true,
    nullable: true,
    description: 'Số người hoặc số hộ',
  })
  memberCount?: number | null;
}

export class CreateCollectiveBody extends CollectiveDetails {
  @Text({ max: 255, example: 'Tổ dân phố 7' })
  name: string;
}

export class ChangeCollectiveBody extends CollectiveDetails {
  @Text({ max: 255, optional: true })
  name?: string;

  @Version()
  version: number;
}

export class PredecessorBody {
  @Identifier({ description: 'Đơn vị tiền thân' })
  predecessorId: string;

  @Day({ example: '2025-07-01' })
  changedOn: string;

  @OneOf(LINEAGE_CHANGES, { example: 'merged' })
  change: LineageChange;
}

export class PredecessorsBody {
  @ListOf(() => PredecessorBody, { max: 50 })
  predecessors: PredecessorBody[];

  @Version()
  version: number;
}

/** A unit's own earlier or later form. */
export class LineageDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Tổ dân phố 3 (cũ)' }) name: string;
  @ApiProperty({ example: '2025-07-01' }) changedOn: string;
  @ApiProperty({ enum: LINEAGE_CHANGES }) change: LineageChange;
}

export class CollectiveNameDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Tổ dân phố 7' }) name: string;
  @ApiProperty({ example: 'Khối tổ dân phố' }) block: string;
}

export const LINEAGE_CHANGE_LABELS: Readonly<Record<LineageChange, string>> = {
  merged: 'Sáp nhập',
  split: 'Chia tách',
  renamed: 'Đổi tên',
  transferred: 'Chuyển giao',
};

/** A unit in the story of another. */
export class LineageNodeDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Tổ dân phố 3 (cũ)' }) name: string;
  @ApiProperty({ example: -1, description: '0 là đơn vị đang xem, âm là tiền thân, dương là kế tục' })
  generation: number;
  @ApiProperty({ type: String, nullable: true }) validFrom: string | null;
  @ApiProperty({ type: String, nullable: true }) validTo: string | null;
  @ApiProperty({ enum: PARTICIPANT_STATUSES }) status: ParticipantStatus;
}

export class LineageEdgeDto {
  @ApiProperty() predecessorId: string;
  @ApiProperty() successorId: string;
  @ApiProperty({ example: '2025-07-01' }) changedOn: string;
  @ApiProperty({ enum: LINEAGE_CHANGES }) change: LineageChange;
  @ApiProperty({ example: 'Sáp nhập' }) changeLabel: string;
}

/** All that a unit came from and all that came from it, over the generations. */
export class LineageGraphDto {
  @ApiProperty({ type: [LineageNodeDto], description: 'Đời trước đứng trước' }) nodes: LineageNodeDto[];
  @ApiProperty({ type: [LineageEdgeDto] }) edges: LineageEdgeDto[];
}

export class CollectiveDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Tổ dân phố 7' }) name: string;
  @ApiProperty() code: string;
  @ApiProperty() shortName: string;
  @ApiProperty() superior: string;
  @ApiProperty({ example: 'tổ dân phố' }) type: string;
  @ApiProperty({ example: 'Khối tổ dân phố' }) block: string;
  @ApiProperty() protocolOrder: number;
  @ApiProperty({ type: String, nullable: true }) validFrom: string | null;
  @ApiProperty({ type: String, nullable: true }) validTo: string | null;
  @ApiProperty() headName: string;
  @ApiProperty({ type: String, nullable: true, description: 'null khi người xem không được xem' })
  phone: string | null;
  @ApiProperty({ type: Number, nullable: true }) memberCount: number | null;
  @ApiProperty({ description: 'Số cá nhân đang có trong danh sách' }) peopleCount: number;
  @ApiProperty({ type: [LineageDto] }) predecessors: readonly LineageDto[];
  @ApiProperty({ type: [LineageDto] }) successors: readonly LineageDto[];
  @ApiProperty({ enum: PARTICIPANT_STATUSES }) status: ParticipantStatus;
  @ApiProperty() version: number;
  @ApiProperty({ type: ParticipantPolicyDto }) policy: ParticipantPolicyDto;
}

export class CollectivePage {
  @ApiProperty({ type: [CollectiveDto] }) items: readonly CollectiveDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
