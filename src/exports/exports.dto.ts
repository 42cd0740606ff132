import { IntersectionType } from '@nestjs/swagger';
import type { ListOrder } from '../access/ward-settings/list-order.js';
import { SUBJECT_KINDS, type SubjectKind } from '../catalogue/subject-kind.js';
import { Identifier, OneOf, QueryNumber, Text } from '../platform/http/fields.js';
import {
  COUNTS_LINE,
  LINE_ORDER,
  MEMBERS,
  MONEY,
  NUMBERING,
  PROPOSAL_ORDER,
  SECTIONS,
  SIGNATURES,
  SUMMARY_ORDER,
  type LineOrder,
  type ListOption,
  type Numbering,
  type ProposalOrder,
  type SummaryOrder,
  type YesNo,
} from './options/list-options.js';
import { PreviewQuery } from './print-preview.dto.js';

/** An option of a list in the address; what is left out is as usual, see the catalogue of lists. */
function Option(option: ListOption): PropertyDecorator {
  const values = option.choices.map(({ value }) => value);
  const told = option.choices.map(({ value, label }) => `${value}: ${label}`).join('; ');
  return OneOf(values, { optional: true, description: `${option.label}. ${told}` });
}

export class AttachedListQuery {
  @Option(MONEY)
  money?: YesNo;

  @Option(NUMBERING)
  numbering?: Numbering;

  @Option(COUNTS_LINE)
  countsLine?: YesNo;

  @Option(SECTIONS)
  sections?: ListOrder;

  @Option(LINE_ORDER)
  order?: LineOrder;
}

export class ProposalsQuery {
  @Option(NUMBERING)
  numbering?: Numbering;

  @Option(COUNTS_LINE)
  countsLine?: YesNo;

  @Option(SECTIONS)
  sections?: ListOrder;

  @Option(PROPOSAL_ORDER)
  order?: ProposalOrder;
}

export class MoneyReceiptsQuery {
  @Option(NUMBERING)
  numbering?: Numbering;

  @Option(SECTIONS)
  sections?: ListOrder;

  @Option(LINE_ORDER)
  order?: LineOrder;
}

export class AwardSummaryQuery {
  @Option(NUMBERING)
  numbering?: Numbering;
}

export class YearEndQuery {
  @Option(MONEY)
  money?: YesNo;

  @Option(NUMBERING)
  numbering?: Numbering;

  @Option(COUNTS_LINE)
  countsLine?: YesNo;

  @Option(SECTIONS)
  sections?: ListOrder;
}

export class ScoreSummaryQuery {
  @Option(SUMMARY_ORDER)
  order?: SummaryOrder;

  @Option(NUMBERING)
  numbering?: Numbering;

  @Option(MEMBERS)
  members?: YesNo;
}

/** Of tables of criteria, filled or blank. */
export class CriteriaTableQuery {
  @Option(NUMBERING)
  numbering?: Numbering;

  @Option(SIGNATURES)
  signatures?: YesNo;
}

/** Which part of the ledger of honours to print. */
export class HonoursBookQuery {
  @QueryNumber({ min: 1945, max: 2100, optional: true, example: 2025, description: 'Bỏ trống: mọi năm' })
  year?: number;

  @Identifier({ optional: true })
  awardTypeId?: string;

  @OneOf(SUBJECT_KINDS, { optional: true })
  subjectKind?: SubjectKind;

  @Text({ min: 0, max: 200, optional: true, description: 'Tìm tên, đơn vị, không cần dấu' })
  q?: string;
}

export class AttachedListPreviewQuery extends IntersectionType(AttachedListQuery, PreviewQuery) {}
export class ProposalsPreviewQuery extends IntersectionType(ProposalsQuery, PreviewQuery) {}
export class MoneyReceiptsPreviewQuery extends IntersectionType(MoneyReceiptsQuery, PreviewQuery) {}
export class AwardSummaryPreviewQuery extends IntersectionType(AwardSummaryQuery, PreviewQuery) {}
export class YearEndPreviewQuery extends IntersectionType(YearEndQuery, PreviewQuery) {}
export class ScoreSummaryPreviewQuery extends IntersectionType(ScoreSummaryQuery, PreviewQuery) {}
export class CriteriaTablePreviewQuery extends IntersectionType(CriteriaTableQuery, PreviewQuery) {}
export class HonoursBookPreviewQuery extends IntersectionType(HonoursBookQuery, PreviewQuery) {}
