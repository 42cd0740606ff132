import { ApiProperty } from '@nestjs/swagger';
import { SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import { Identifier, ListOf, OneOf, Reason, Text, TextList, Version } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { UnitRefDto } from '../participants.dto.js';
import {
  FLAGGABLE_FIELDS,
  REGISTRATION_ACTS,
  REGISTRATION_STATUSES,
  type FlaggableField,
  type RegistrationAct,
  type RegistrationStatus,
} from './registration-status.js';

const LATE = { optional: true, description: 'Bắt buộc khi xử lý sau hạn đăng ký' };

export class RegistrationPageQuery extends PageQuery {
  @Identifier()
  campaignId: string;

  @OneOf(REGISTRATION_STATUSES, { optional: true })
  status?: RegistrationStatus;

  @OneOf(SUBJECT_KINDS, { optional: true })
  kind?: SubjectKind;

  @Identifier({ optional: true })
  unitId?: string;

  @Text({ max: 120, optional: true })
  block?: string;

  @Identifier({ optional: true })
  awardTypeId?: string;
}

export const UNIT_STATES = ['not-sent', 'sent', 'returned', 'accepted'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

export const UNIT_STATE_LABELS: Readonly<Record<UnitState, string>> = {
  'not-sent': 'Chưa gửi',
  sent: 'Đã gửi',
  returned: 'Trả lại',
  accepted: 'Đã nhận',
};

export class BoardQuery extends PageQuery {
  @Identifier()
  campaignId: string;

  @OneOf(UNIT_STATES, { optional: true })
  state?: UnitState;

  @OneOf(['true', 'false'], {
    optional: true,
    description: 'Đơn vị còn phải gửi: chưa gửi, hoặc bị trả lại; danh sách gọi nhắc',
  })
  waitedFor?: 'true' | 'false';

  @Text({ max: 120, optional: true })
  block?: string;
}

export class SummaryQuery {
  @Identifier()
  campaignId: string;

  @OneOf(['unit', 'award'], { description: 'Gộp theo đơn vị hoặc theo danh hiệu, hình thức' })
  by: 'unit' | 'award';

  @Text({ max: 120, optional: true })
  block?: string;
}

export class CreateRegistrationBody {
  @Identifier()
  campaignId: string;

  @Identifier()
  participantId: string;

  @Identifier()
  awardTypeId: string;

  @Text({ min: 0, max: 2000, optional: true, description: 'Tóm tắt thành tích' })
  summary?: string;

  @Reason(LATE)
  reason?: string;
}

export class ChangeRegistrationBody {
  @Identifier()
  awardTypeId: string;

  @Text({ min: 0, max: 2000 })
  summary: string;

  @Reason(LATE)
  reason?: string;

  @Version()
  version: number;
}

export class MoveRegistrationBody {
  @Reason(LATE)
  reason?: string;

  @Version()
  version: number;
}

export class ReturnRegistrationBody {
  @Reason({ example: 'Chưa ghi thành tích; tên khác với quyết định' })
  reason: string;

  @TextList({ max: 10, values: FLAGGABLE_FIELDS, optional: true, example: ['summary'] })
  flaggedFields?: FlaggableField[];

  @Version()
  version: number;
}

export class RegistrationRefBody {
  @Identifier()
  id: string;

  @Version()
  version: number;
}

export class MoveRegistrationsBody {
  @ListOf(() => RegistrationRefBody, { min: 1, max: 500 })
  items: RegistrationRefBody[];

  @Reason(LATE)
  reason?: string;
}

/** Sends several back for one and the same reason. */
export class ReturnRegistrationsBody {
  @ListOf(() => RegistrationRefBody, { min: 1, max: 500 })
  items: RegistrationRefBody[];

  @Reason({ example: 'Chưa ghi thành tích; tên khác với quyết định' })
  reason: string;

  @TextList({ max: 10, values: FLAGGABLE_FIELDS, optional: true, example: ['summary'] })
  flaggedFields?: FlaggableField[];
}

export class RegistrationPolicyDto {
  @ApiProperty({ enum: REGISTRATION_ACTS, isArray: true }) acts: RegistrationAct[];
  @ApiProperty({ description: 'Đã quá hạn: mỗi việc cần kèm lý do' }) needsReason: boolean;
}

export class RegisteredParticipantDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: SUBJECT_KINDS }) kind: SubjectKind;
  @ApiProperty({ example: 'Nguyễn Thị Hoa' }) name: string;
  @ApiProperty() post: string;
}

export class RegisteredAwardDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'LDTT' }) code: string;
  @ApiProperty({ example: 'Lao động tiên tiến' }) name: string;
}

export class RegistrationDto {
  @ApiProperty() id: string;
  @ApiProperty() campaignId: string;
  @ApiProperty({ type: RegisteredParticipantDto }) participant: RegisteredParticipantDto;
  @ApiProperty({ type: UnitRefDto, description: 'Đơn vị; với tập thể là chính nó' }) unit: UnitRefDto;
  @ApiProperty({ type: RegisteredAwardDto }) award: RegisteredAwardDto;
  @ApiProperty({ enum: REGISTRATION_STATUSES }) status: RegistrationStatus;
  @ApiProperty({ example: 'Đã gửi' }) statusLabel: string;
  @ApiProperty() summary: string;
  @ApiProperty({ type: String, nullable: true }) returnReason: string | null;
  @ApiProperty({ enum: FLAGGABLE_FIELDS, isArray: true }) flaggedFields: FlaggableField[];
  @ApiProperty({ type: String, nullable: true }) submittedBy: string | null;
  @ApiProperty({ type: Date, nullable: true }) submittedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) handledBy: string | null;
  @ApiProperty({ type: Date, nullable: true }) handledAt: Date | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: RegistrationPolicyDto }) policy: RegistrationPolicyDto;
}

export class RegistrationPage {
  @ApiProperty({ type: [RegistrationDto] }) items: readonly RegistrationDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

/** How many registrations were moved together. */
export class MovedDto {
  @ApiProperty() moved: number;
}

/** Where one unit stands with its registrations. */
export class BoardRowDto {
  @ApiProperty({ type: UnitRefDto }) unit: UnitRefDto;
  @ApiProperty({ enum: UNIT_STATES, description: 'Chưa gửi, đã gửi, trả lại, đã nhận' }) state: UnitState;
  @ApiProperty() draft: number;
  @ApiProperty() submitted: number;
  @ApiProperty() returned: number;
  @ApiProperty() accepted: number;
  @ApiProperty({ example: 'Chưa gửi' }) stateLabel: string;
  @ApiProperty({ type: Date, nullable: true }) lastSubmittedAt: Date | null;
  @ApiProperty({ example: 'Nguyễn Văn Nam', description: 'Người đứng đầu' }) headName: string;
  @ApiProperty({ type: String, nullable: true, description: 'null với người không được xem số điện thoại' })
  phone: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 3,
    description: 'Số ngày quá hạn đăng ký mà còn phải gửi; null khi không chậm',
  })
  daysLate: number | null;
}

export class BoardTotalsDto {
  @ApiProperty() notSent: number;
  @ApiProperty() sent: number;
  @ApiProperty() returned: number;
  @ApiProperty() accepted: number;
}

export class BoardPage {
  @ApiProperty({ type: [BoardRowDto] }) items: readonly BoardRowDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
  @ApiProperty({ type: BoardTotalsDto, description: 'Số đơn vị theo tình trạng, trên mọi trang' })
  totals: BoardTotalsDto;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    example: '2026-03-31',
    description: 'Ngày cuối đăng ký',
  })
  dueOn: string | null;
  @ApiProperty({ description: 'Người xem có thể thêm đăng ký lúc này' }) canRegister: boolean;
}

/** How many registrations there are, by where they stand and by who registers. */
export class RegistrationCountsDto {
  @ApiProperty() total: number;
  @ApiProperty() draft: number;
  @ApiProperty() submitted: number;
  @ApiProperty() returned: number;
  @ApiProperty() accepted: number;
  @ApiProperty({ description: 'Đăng ký của tập thể' }) collectives: number;
  @ApiProperty({ description: 'Đăng ký của cá nhân' }) individuals: number;
  @ApiProperty({ description: 'Đăng ký của hộ gia đình' }) households: number;
}

/** The registrations of one unit, or for one award. */
export class SummaryRowDto extends RegistrationCountsDto {
  @ApiProperty({ description: 'Đơn vị, hoặc danh hiệu, hình thức' }) id: string;
  @ApiProperty({ example: 'Tổ dân phố 7' }) name: string;
  @ApiProperty({ type: String, nullable: true, description: 'null khi gộp theo danh hiệu' })
  block: string | null;
}

export class RegistrationSummaryDto {
  @ApiProperty({ type: [SummaryRowDto] }) rows: SummaryRowDto[];
  @ApiProperty({ type: RegistrationCountsDto }) totals: RegistrationCountsDto;
}
