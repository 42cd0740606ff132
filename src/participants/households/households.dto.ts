import { ApiProperty } from '@nestjs/swagger';
import { Identifier, Text, Version, WholeNumber } from '../../platform/http/fields.js';
import { PARTICIPANT_STATUSES, type ParticipantStatus } from '../participant.entity.js';
import { ParticipantPolicyDto, UnitRefDto } from '../participants.dto.js';

export class CreateHouseholdBody {
  @Text({ max: 255, example: 'Gia đình ông Nguyễn Văn Bình' })
  name: string;

  @Identifier({ description: 'Tổ dân phố, đơn vị của hộ' })
  unitId: string;

  @Text({ min: 0, max: 255, optional: true, example: 'Số 12, ngõ 5, đường Bắc Kạn' })
  address?: string;

  @WholeNumber({ min: 0, max: 100_000, optional: true, description: 'Thứ tự trong đơn vị' })
  displayOrder?: number;
}

/** Fields left out stay as they are. */
export class ChangeHouseholdBody {
  @Text({ max: 255, optional: true })
  name?: string;

  @Identifier({ optional: true })
  unitId?: string;

  @Text({ min: 0, max: 255, optional: true })
  address?: string;

  @WholeNumber({ min: 0, max: 100_000, optional: true })
  displayOrder?: number;

  @Version()
  version: number;
}

export class HouseholdDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Gia đình ông Nguyễn Văn Bình' }) name: string;
  @ApiProperty({ type: UnitRefDto }) unit: UnitRefDto;
  @ApiProperty() address: string;
  @ApiProperty() displayOrder: number;
  @ApiProperty({ enum: PARTICIPANT_STATUSES }) status: ParticipantStatus;
  @ApiProperty() version: number;
  @ApiProperty({ type: ParticipantPolicyDto }) policy: ParticipantPolicyDto;
}

export class HouseholdPage {
  @ApiProperty({ type: [HouseholdDto] }) items: readonly HouseholdDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}
