import { ApiProperty } from '@nestjs/swagger';
import { EvidenceDto } from '../evidence/evidence.dto.js';

/** A file shown for a self-score, with where it was shown. */
export class DocumentEvidenceDto extends EvidenceDto {
  @ApiProperty() campaignId: string;
  @ApiProperty({ example: 'Phong trào thi đua yêu nước năm 2026' }) campaignName: string;
  @ApiProperty() year: number;
  @ApiProperty() criteriaSetId: string;
  @ApiProperty({ example: 'TC-TAPTHE' }) criteriaSetCode: string;
  @ApiProperty({ example: 'A.2' }) criterionCode: string;
  @ApiProperty({ example: 'Chất lượng công việc' }) criterionName: string;
}

/** A decision that names the participant, or a unit it came from. */
export class NamingDecisionDto {
  @ApiProperty({ type: String, nullable: true, description: 'null với quyết định các năm trước, nhập từ sổ' })
  decisionId: string | null;
  @ApiProperty({ example: '247/QĐ-UBND' }) number: string;
  @ApiProperty({ type: String, nullable: true, example: '2025-01-10' }) decidedOn: string | null;
  @ApiProperty({ example: 2024, description: 'Năm được khen' }) year: number;
  @ApiProperty({ example: 'Tổ dân phố 7', description: 'Tên như đã in trong quyết định' }) name: string;
  @ApiProperty({ type: [String], example: ['Tập thể lao động tiên tiến'] }) awards: string[];
}

export class ParticipantDocumentsDto {
  @ApiProperty({ type: [DocumentEvidenceDto], description: 'Chỉ những tệp người xem được xem' })
  evidence: DocumentEvidenceDto[];
  @ApiProperty({
    type: [NamingDecisionDto],
    nullable: true,
    description: 'null khi người xem không xem được sổ khen thưởng',
  })
  decisions: NamingDecisionDto[] | null;
}
