import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import { Day, Identifier, OneOf, Text, Version } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { STANDING_KINDS, type StandingKind } from './standing-kinds.js';

export class StandingPageQuery extends PageQuery {
  @Identifier({ optional: true })
  participantId?: string;

  @OneOf(STANDING_KINDS, { optional: true })
  kind?: StandingKind;

  @Day({ optional: true, description: 'Còn hiệu lực ngày này' })
  inForceOn?: string;
}

export class StandingPeriodBody {
  @OneOf(STANDING_KINDS, { example: 'suspension' })
  kind: StandingKind;

  @Day()
  startsOn: string;

  @Day({ optional: true, nullable: true, description: 'Bỏ trống khi chưa kết thúc' })
  endsOn?: string | null;

  @Text({ min: 0, max: 60, optional: true, example: '21/TB-UBND' })
  decisionNumber?: string;

  @Day({ optional: true, nullable: true })
  decidedOn?: string | null;

  @Text({
    min: 0,
    max: 1000,
    optional: true,
    description: 'Thông tin nhạy cảm: chỉ cán bộ phụ trách xem được',
  })
  note?: string;
}

export class ChangeStandingPeriodBody extends StandingPeriodBody {
  @Version()
  version: number;
}

export class StandingPolicyDto {
  @ApiProperty() canChange: boolean;
  @ApiProperty() canRemove: boolean;
}

export class StandingPeriodDto {
  @ApiProperty() id: string;
  @ApiProperty() participantId: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) subjectKind: SubjectKind;
  @ApiProperty({ example: 'Nguyễn Hoài Yến' }) name: string;
  @ApiProperty({ example: 'Trạm Y tế phường' }) unitName: string;
  @ApiProperty({ enum: STANDING_KINDS }) kind: StandingKind;
  @ApiProperty({ type: String, format: 'date' }) startsOn: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) endsOn: string | null;
  @ApiProperty({ example: '21/TB-UBND' }) decisionNumber: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) decidedOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null khi người xem không được xem' })
  note: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: StandingPolicyDto }) policy: StandingPolicyDto;
}

export class StandingPeriodPage {
  @ApiProperty({ type: [StandingPeriodDto] }) items: StandingPeriodDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
