import { ApiProperty } from '@nestjs/swagger';
import {
  Flag,
  Identifier,
  OneOf,
  QueryNumber,
  Text,
  Version,
  WholeNumber,
} from '../../platform/http/fields.js';
import { REGISTRATION_STATUSES, type RegistrationStatus } from '../registrations/registration-status.js';
import { GENDERS, RATING_LEVELS, type Gender, type RatingLevel } from '../levels.js';
import { PARTICIPANT_STATUSES, type ParticipantStatus } from '../participant.entity.js';
import { ParticipantPolicyDto, RegisterPageQuery, UnitRefDto } from '../participants.dto.js';
import { DisciplineDto, InitiativeDto, RatingDto } from './records.dto.js';

export class IndividualPageQuery extends RegisterPageQuery {
  @QueryNumber({
    min: 1945,
    max: 2100,
    optional: true,
    description: 'Năm của xếp loại; bỏ trống là năm gần nhất',
  })
  year?: number;

  @OneOf([...RATING_LEVELS, 'none'], {
    optional: true,
    description: 'none: chưa có xếp loại của năm đang xem',
  })
  rating?: RatingLevel | 'none';

  @OneOf(['true', 'false'], { optional: true, description: 'Chỉ lãnh đạo, hoặc chỉ người không là lãnh đạo' })
  leader?: 'true' | 'false';

  @OneOf(GENDERS, { optional: true })
  gender?: Gender;

  @Text({ max: 120, optional: true, example: 'Công chức', label: 'đối tượng' })
  category?: string;
}

const BIRTH = {
  max: 10,
  pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  message: 'Ngày sinh ghi năm, năm-tháng hoặc năm-tháng-ngày, ví dụ 1980, 1980-05, 1980-05-31.',
  example: '1980-05-31',
};
const ID_NUMBER = {
  max: 12,
  pattern: /^(\d{9}|\d{12})$/,
  message: 'CCCD gồm 12 chữ số (CMND cũ 9 chữ số).',
};

/** What can be said of a person beside name and unit; left out means unchanged (empty for a new one). */
class IndividualDetails {
  @Text({
    min: 0,
    max: 20,
    optional: true,
    description: 'Danh xưng; bỏ trống thì theo giới tính',
    example: 'Bà',
  })
  formOfAddress?: string;

  @OneOf(GENDERS, { optional: true, nullable: true })
  gender?: Gender | null;

  @Text({ ...BIRTH, optional: true, nullable: true })
  birth?: string | null;

  @Text({ min: 0, max: 255, optional: true, example: 'Tổ trưởng' })
  post?: string;

  @Flag({ optional: true, description: 'Là lãnh đạo' })
  isLeader?: boolean;

  @Text({ ...ID_NUMBER, optional: true, nullable: true })
  idNumber?: string | null;

  @Text({ min: 0, max: 20, optional: true, example: '0912345678' })
  phone?: string;

  @Text({ min: 0, max: 120, optional: true, description: 'Đối tượng', example: 'Người dân' })
  category?: string;

  @Text({ min: 0, max: 1000, optional: true })
  note?: string;

  @WholeNumber({ min: 0, max: 100_000, optional: true, description: 'Thứ tự trong đơn vị' })
  displayOrder?: number;
}

export class CreateIndividualBody extends IndividualDetails {
  @Text({ max: 255, example: 'Nguyễn Thị Hoa' })
  name: string;

  @Identifier()
  unitId: string;
}

export class ChangeIndividualBody extends IndividualDetails {
  @Text({ max: 255, optional: true })
  name?: string;

  @Identifier({ optional: true })
  unitId?: string;

  @Version()
  version: number;
}

export class IndividualDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Nguyễn Thị Hoa' }) name: string;
  @ApiProperty({ example: 'Bà' }) formOfAddress: string;
  @ApiProperty({ enum: GENDERS, nullable: true }) gender: Gender | null;
  @ApiProperty({ type: String, nullable: true, example: '1980-05', description: 'Đến mức biết được' })
  birth: string | null;
  @ApiProperty({ type: UnitRefDto }) unit: UnitRefDto;
  @ApiProperty() post: string;
  @ApiProperty() isLeader: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '•••••••••028',
    description: 'Che với người không được xem đủ',
  })
  idNumber: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null khi người xem không được xem' })
  phone: string | null;
  @ApiProperty() category: string;
  @ApiProperty({ type: String, nullable: true, description: 'null khi người xem không được xem' })
  note: string | null;
  @ApiProperty() displayOrder: number;
  @ApiProperty({ type: RatingDto, nullable: true, description: 'Xếp loại của năm đang xem' })
  rating: RatingDto | null;
  @ApiProperty({ enum: PARTICIPANT_STATUSES }) status: ParticipantStatus;
  @ApiProperty() version: number;
  @ApiProperty({ type: ParticipantPolicyDto }) policy: ParticipantPolicyDto;
}

export class IndividualPage {
  @ApiProperty({ type: [IndividualDto] }) items: readonly IndividualDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

/** What the person has registered for. */
export class ProfileRegistrationDto {
  @ApiProperty() id: string;
  @ApiProperty() campaignId: string;
  @ApiProperty({ example: 'Phong trào thi đua yêu nước năm 2026' }) campaignName: string;
  @ApiProperty() year: number;
  @ApiProperty({ example: 'Lao động tiên tiến' }) awardName: string;
  @ApiProperty({ enum: REGISTRATION_STATUSES }) status: RegistrationStatus;
}

/** A person with everything on record. */
export class IndividualProfileDto extends IndividualDto {
  @ApiProperty({ type: [RatingDto] }) ratings: readonly RatingDto[];
  @ApiProperty({ type: [InitiativeDto] }) initiatives: readonly InitiativeDto[];
  @ApiProperty({ type: [DisciplineDto], nullable: true, description: 'null khi người xem không được xem' })
  disciplines: readonly DisciplineDto[] | null;
  @ApiProperty({ type: [ProfileRegistrationDto] }) registrations: readonly ProfileRegistrationDto[];
}
