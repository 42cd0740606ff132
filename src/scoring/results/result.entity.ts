import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ACCOUNT_DEFAULT, WARD_DEFAULT } from '../marks/mark-columns.js';

/** What the counted sheets of one subject come to; kept current with every submission. Shared by live and frozen. */
abstract class ResultColumns {
  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  /** Null while no sheet counts. */
  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  points: string | null;

  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  median: string | null;

  /** Highest less lowest sheet. */
  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  spread: string | null;

  @Column('varchar', { length: 100, nullable: true })
  classification: string | null;
}

@Entity('results')
@ForeignKey('CriteriaSet', ['wardId', 'criteriaSetId', 'campaignId'], ['wardId', 'id', 'campaignId'], {
  name: 'fk_results_set',
})
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], { name: 'fk_results_participant' })
@Check('ck_results_counted', `(counted > 0) = (points is not null) and (counted > 0 or not complete)`)
export class Result extends ResultColumns {
  @PrimaryColumn('uuid', { name: 'criteria_set_id', primaryKeyConstraintName: 'pk_results' })
  criteriaSetId: string;

  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'pk_results' })
  participantId: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId: string;

  /** Enough sheets were submitted: only then is it ranked and a ground for an award. */
  @Column('boolean', { default: false })
  complete: boolean;

  @Column('boolean', { default: false })
  knockout: boolean;

  /** How many sheets counted. */
  @Column('smallint', { default: () => '0' })
  counted: number;

  /** Means of the tie-break criteria in their order, six places; larger is better. */
  @Column('numeric', { name: 'tie_break', array: true, default: () => `'{}'` })
  tieBreak: string[];

  @Column('timestamptz', { name: 'updated_at', default: () => 'clock_timestamp()' })
  updatedAt: Date;
}

/** One closing of the scores of a set. Re-opening ends it, and keeps it with its reason. */
@Entity('result_freezes')
@Unique('uq_result_freezes_ward_id', ['wardId', 'id'])
@Unique('uq_result_freezes_number', ['wardId', 'criteriaSetId', 'number'])
@Index('ix_result_freezes_current', ['criteriaSetId'], { unique: true, where: 'reopened_at is null' })
@ForeignKey('CriteriaSet', ['wardId', 'criteriaSetId', 'campaignId'], ['wardId', 'id', 'campaignId'], {
  name: 'fk_result_freezes_set',
})
@Check('ck_result_freezes_reopened', `(reopened_at is null) = (reopen_reason is null)`)
export class ResultFreeze {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_result_freezes',
  })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId: string;

  @Column('uuid', { name: 'criteria_set_id' })
  criteriaSetId: string;

  /** First, second … closing of the set. */
  @Column('smallint')
  number: number;

  @Column('timestamptz', { name: 'frozen_at', default: () => 'clock_timestamp()' })
  frozenAt: Date;

  @Column('uuid', { name: 'frozen_by', nullable: true, default: ACCOUNT_DEFAULT })
  frozenBy: string | null;

  @Column('timestamptz', { name: 'reopened_at', nullable: true })
  reopenedAt: Date | null;

  @Column('uuid', { name: 'reopened_by', nullable: true })
  reopenedBy: string | null;

  @Column('varchar', { name: 'reopen_reason', length: 1000, nullable: true })
  reopenReason: string | null;
}

/** One subject's result as it stood when the scores were closed. Written once. */
@Entity('frozen_results')
@Index('ix_frozen_results_participant', ['wardId', 'participantId'])
@ForeignKey('ResultFreeze', ['wardId', 'freezeId'], ['wardId', 'id'], { name: 'fk_frozen_results_freeze' })
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_frozen_results_participant',
})
export class FrozenResult extends ResultColumns {
  @PrimaryColumn('uuid', { name: 'freeze_id', primaryKeyConstraintName: 'pk_frozen_results' })
  freezeId: string;

  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'pk_frozen_results' })
  participantId: string;

  /** Khối thi đua at the time; the rank within it is meaningless without it. */
  @Column('varchar', { length: 200, nullable: true })
  block: string | null;

  @Column('boolean')
  complete: boolean;

  @Column('boolean')
  knockout: boolean;

  @Column('smallint')
  counted: number;

  @Column('integer', { name: 'rank_in_block', nullable: true })
  rankInBlock: number | null;

  @Column('integer', { name: 'rank_overall', nullable: true })
  rankOverall: number | null;

  @Column('boolean', { name: 'tied_in_block' })
  tiedInBlock: boolean;

  @Column('boolean', { name: 'tied_overall' })
  tiedOverall: boolean;

  @Column('numeric', { name: 'tie_break', array: true })
  tieBreak: string[];

  /** Each member's sheet: `[{scorer, state, total}]`. */
  @Column('json')
  sheets: unknown;
}
