import { ApiProperty } from '@nestjs/swagger';

/** A result of one year: of the participant itself, or of a unit it came from. */
export class ParticipantScoreDto {
  @ApiProperty({ description: 'Khác đối tượng đang xem khi là kết quả của đơn vị tiền thân' })
  participantId: string;
  @ApiProperty({ example: 'Tổ dân phố 3 (cũ)' }) name: string;
  @ApiProperty({ example: 2024 }) year: number;
  @ApiProperty() campaignId: string;
  @ApiProperty({ example: 'Phong trào thi đua yêu nước năm 2024' }) campaignName: string;
  @ApiProperty() criteriaSetId: string;
  @ApiProperty({ example: 'TC-TAPTHE' }) criteriaSetCode: string;
  @ApiProperty({ example: 'Bảng tiêu chí chấm điểm tập thể' }) criteriaSetName: string;
  @ApiProperty({ type: String, nullable: true, example: 'Khối tổ dân phố' }) block: string | null;
  @ApiProperty({ type: String, nullable: true, example: '79.92' }) points: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Khá' }) classification: string | null;
  @ApiProperty({ description: 'Đủ số phiếu tối thiểu' }) complete: boolean;
  @ApiProperty({ description: 'Có phiếu ghi loại trừ' }) knockout: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'null khi không xếp hạng hoặc chưa khóa' })
  rankInBlock: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Số đối tượng được xếp hạng trong khối' })
  rankedInBlock: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'null khi không xếp hạng hoặc chưa khóa' })
  rankOverall: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Số đối tượng được xếp hạng chung' })
  rankedOverall: number | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'null khi kết quả còn thay đổi',
  })
  frozenAt: string | null;
}
