import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MARK_CHECK, MarkColumns, WARD_DEFAULT } from '../marks/mark-columns.js';

/** A member of the committee who scores in a campaign. */
@Entity('scorers')
@Unique('uq_scorers_campaign', ['wardId', 'id', 'campaignId'])
@Unique('uq_scorers_code', ['wardId', 'campaignId', 'code'])
@Unique('uq_scorers_account', ['wardId', 'campaignId', 'accountId'])
@ForeignKey('Campaign', ['wardId', 'campaignId'], ['wardId', 'id'], { name: 'fk_scorers_campaign' })
@ForeignKey('Account', ['wardId', 'accountId'], ['wardId', 'id'], { name: 'fk_scorers_account' })
export class Scorer {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_scorers' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  /** «TV1»: what score books and tables call the member by. */
  @Column('varchar', { length: 20 })
  code: string;

  @Column('smallint')
  position: number;

  @Column('integer', { default: 1 })
  version: number;
}

/** A subject scored without an accepted registration: registering is advisory in law, never a bar. */
@Entity('extra_candidates')
@ForeignKey('CriteriaSet', ['wardId', 'criteriaSetId'], ['wardId', 'id'], { name: 'fk_extra_candidates_set' })
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_extra_candidates_participant',
})
export class ExtraCandidate {
  @PrimaryColumn('uuid', { name: 'criteria_set_id', primaryKeyConstraintName: 'pk_extra_candidates' })
  criteriaSetId: string;

  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'pk_extra_candidates' })
  participantId: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('varchar', { length: 1000 })
  reason: string;
}

export type SheetStatus = 'draft' | 'submitted' | 'recused';

/** One member's sheet for one subject. No row: not begun. */
@Entity('score_sheets')
@Unique('uq_score_sheets_set', ['wardId', 'id', 'criteriaSetId'])
@Unique('uq_score_sheets_subject', ['criteriaSetId', 'participantId', 'scorerId'])
@Index('ix_score_sheets_scorer', ['scorerId', 'criteriaSetId'])
@ForeignKey('CriteriaSet', ['wardId', 'criteriaSetId', 'campaignId'], ['wardId', 'id', 'campaignId'], {
  name: 'fk_score_sheets_set',
})
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_score_sheets_participant',
})
@ForeignKey('Scorer', ['wardId', 'scorerId', 'campaignId'], ['wardId', 'id', 'campaignId'], {
  name: 'fk_score_sheets_scorer',
})
@Check('ck_score_sheets_status', `status in ('draft', 'submitted', 'recused')`)
@Check('ck_score_sheets_recusal', `(status = 'recused') = (recusal_reason is not null)`)
@Check(
  'ck_score_sheets_submitted',
  `case when status = 'submitted' then total is not null and submitted_at is not null
    else total is null and submitted_at is null and not knockout end`,
)
export class ScoreSheet {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_score_sheets' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId: string;

  @Column('uuid', { name: 'criteria_set_id' })
  criteriaSetId: string;

  @Column('uuid', { name: 'participant_id' })
  participantId: string;

  @Column('uuid', { name: 'scorer_id' })
  scorerId: string;

  @Column('varchar', { length: 9, default: 'draft' })
  status: SheetStatus;

  /** Why the member stepped aside. */
  @Column('varchar', { name: 'recusal_reason', length: 1000, nullable: true })
  recusalReason: string | null;

  /** Counted out when submitted, and only then. */
  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  total: string | null;

  @Column('boolean', { default: false })
  knockout: boolean;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  /** When the member was first shown, while scoring, what others gave. */
  @Column('timestamptz', { name: 'others_seen_at', nullable: true })
  othersSeenAt: Date | null;

  /** Counts every change of the sheet, its marks included. */
  @Column('integer', { default: 1 })
  version: number;
}

/** One mark of a sheet. */
@Entity('score_marks')
@ForeignKey('ScoreSheet', ['wardId', 'sheetId', 'criteriaSetId'], ['wardId', 'id', 'criteriaSetId'], {
  name: 'fk_score_marks_sheet',
})
@ForeignKey(
  'CriteriaSetLine',
  ['wardId', 'criterionId', 'criteriaSetId'],
  ['wardId', 'id', 'criteriaSetId'],
  { name: 'fk_score_marks_criterion' },
)
@Check('ck_score_marks_value', MARK_CHECK)
export class ScoreMark extends MarkColumns {
  @PrimaryColumn('uuid', { name: 'sheet_id', primaryKeyConstraintName: 'pk_score_marks' })
  sheetId: string;

  @PrimaryColumn('uuid', { name: 'criterion_id', primaryKeyConstraintName: 'pk_score_marks' })
  criterionId: string;

  @Column('uuid', { name: 'criteria_set_id' })
  criteriaSetId: string;
}

/** A line as the unit scored itself (`self`), and as staff found it on checking (`appraisal`). */
@Entity('self_scores')
@ForeignKey(
  'CriteriaSetLine',
  ['wardId', 'criterionId', 'criteriaSetId'],
  ['wardId', 'id', 'criteriaSetId'],
  { name: 'fk_self_scores_criterion' },
)
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_self_scores_participant',
})
@Check('ck_self_scores_stage', `stage in ('self', 'appraisal')`)
@Check('ck_self_scores_value', MARK_CHECK)
export class SelfScore extends MarkColumns {
  @PrimaryColumn('uuid', { name: 'criteria_set_id', primaryKeyConstraintName: 'pk_self_scores' })
  criteriaSetId: string;

  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'pk_self_scores' })
  participantId: string;

  @PrimaryColumn('uuid', { name: 'criterion_id', primaryKeyConstraintName: 'pk_self_scores' })
  criterionId: string;

  @PrimaryColumn('varchar', { length: 9, primaryKeyConstraintName: 'pk_self_scores' })
  stage: 'self' | 'appraisal';

  /** Why the appraisal differs from the self-score. */
  @Column('varchar', { length: 1000, nullable: true })
  reason: string | null;
}
