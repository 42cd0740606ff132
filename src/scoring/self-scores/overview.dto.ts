import { ApiProperty } from '@nestjs/swagger';
import { Identifier, OneOf, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { SubjectDto } from '../sheets/score-sheets.dto.js';
import { SelfScorePolicyDto } from './self-scores.dto.js';

/** How far a self-score has come; an appraisal of every line ends it, whatever the unit left blank. */
export const SELF_SCORE_STATES = ['not-begun', 'in-progress', 'complete', 'appraised'] as const;
export type SelfScoreState = (typeof SELF_SCORE_STATES)[number];

export const SELF_SCORE_STATE_LABELS: Readonly<Record<SelfScoreState, string>> = {
  'not-begun': 'Chưa tự chấm',
  'in-progress': 'Đang tự chấm',
  complete: 'Đã tự chấm, chờ thẩm định',
  appraised: 'Đã thẩm định',
};

export class SelfScoresQuery extends PageQuery {
  @OneOf(SELF_SCORE_STATES, { optional: true })
  state?: SelfScoreState;

  @Text({ max: 120, optional: true, example: 'Khối tổ dân phố' })
  block?: string;

  @Identifier({ optional: true, description: 'Chỉ của đơn vị này và người, hộ của đơn vị' })
  unitId?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description: 'Chỉ nơi thẩm định khác tự chấm, hoặc nơi không khác',
  })
  differing?: 'true' | 'false';
}

/** Where one subject stands with its self-score. */
export class SelfScoreRowDto extends SubjectDto {
  @ApiProperty({ enum: SELF_SCORE_STATES }) state: SelfScoreState;
  @ApiProperty({ example: 'Đang tự chấm' }) stateLabel: string;
  @ApiProperty({ example: 14, description: 'Số tiêu chí phải chấm (không kể tiêu chí loại trừ)' })
  lines: number;
  @ApiProperty({ example: 9, description: 'Trong đó đã tự chấm' }) done: number;
  @ApiProperty({ example: 4, description: 'Trong đó đã thẩm định' }) appraised: number;
  @ApiProperty({ example: 1, description: 'Số tiêu chí thẩm định khác tự chấm' }) differences: number;
  @ApiProperty({ example: 6, description: 'Số tệp minh chứng' }) evidenceCount: number;
  @ApiProperty({ example: '88.50', description: 'Tổng điểm tự chấm' }) ownTotal: string;
  @ApiProperty({
    example: '85.00',
    description: 'Tổng điểm thẩm định; tiêu chí chưa thẩm định lấy điểm tự chấm',
  })
  appraisedTotal: string;
  @ApiProperty({ type: SelfScorePolicyDto }) policy: SelfScorePolicyDto;
}

export class SelfScoreCountsDto {
  @ApiProperty() notBegun: number;
  @ApiProperty() inProgress: number;
  @ApiProperty() complete: number;
  @ApiProperty() appraised: number;
}

export class SelfScorePage {
  @ApiProperty({ type: [SelfScoreRowDto] }) items: readonly SelfScoreRowDto[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
  @ApiProperty({ type: SelfScoreCountsDto, description: 'Số đối tượng theo tình trạng, trên mọi trang' })
  counts: SelfScoreCountsDto;
}
