import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../catalogue/subject-kind.js';
import { Identifier, OneOf, Text, Version } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import { PARTICIPANT_STATUSES, type ParticipantStatus } from './participant.entity.js';

/** What every list of the register can be narrowed by. */
export class RegisterPageQuery extends PageQuery {
  @Identifier({ optional: true, description: 'Chỉ của đơn vị này' })
  unitId?: string;

  @Text({ max: 120, optional: true, example: 'Khối tổ dân phố' })
  block?: string;

  @OneOf(PARTICIPANT_STATUSES, { optional: true, description: 'Mặc định chỉ mục đang dùng (active)' })
  status?: ParticipantStatus;
}

export class ParticipantPageQuery extends RegisterPageQuery {
  @OneOf(SUBJECT_KINDS, { optional: true })
  kind?: SubjectKind;
}

/** Archiving and restoring: only the version that was read. */
export class VersionBody {
  @Version()
  version: number;
}

/** The unit a person or household belongs to. */
export class UnitRefDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Tổ dân phố 7' }) name: string;
  @ApiProperty({ example: 'Khối tổ dân phố' }) block: string;
}

/** What the asker may do with a row now: the answers the server itself would give. */
export class ParticipantPolicyDto {
  @ApiProperty() canChange: boolean;
  @ApiProperty() canArchive: boolean;
  @ApiProperty() canRestore: boolean;
}

/** Anyone of the register, as offered where one is to be picked. */
export class ParticipantDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) kind: SubjectKind;
  @ApiProperty({ example: 'Nguyễn Thị Hoa' }) name: string;
  @ApiProperty({ type: UnitRefDto, nullable: true }) unit: UnitRefDto | null;
  @ApiProperty({ description: 'Khối thi đua của đơn vị' }) block: string;
  @ApiProperty({ description: 'Chức vụ của cá nhân, loại của tập thể' }) detail: string;
  @ApiProperty({ type: String, nullable: true, example: '1980-05' }) birth: string | null;
  @ApiProperty({ enum: PARTICIPANT_STATUSES }) status: ParticipantStatus;
  @ApiProperty() version: number;
  @ApiProperty({ type: ParticipantPolicyDto }) policy: ParticipantPolicyDto;
}

/** The words in use, for the filters of the register's lists. */
export class FacetsDto {
  @ApiProperty({ type: [String], example: ['Khối tổ dân phố'], description: 'Khối thi đua' })
  blocks: string[];
  @ApiProperty({ type: [String], example: ['tổ dân phố'], description: 'Loại đơn vị' }) unitTypes: string[];
  @ApiProperty({ type: [String], example: ['Công chức'], description: 'Đối tượng của cá nhân' })
  categories: string[];
}

export class ParticipantPage {
  @ApiProperty({ type: [ParticipantDto] }) items: readonly ParticipantDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
