import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import type { ClassificationBand, Combining, CriterionKind, NotApplicableMode } from './criteria-set.js';

const WARD_DEFAULT = (): string => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`;

/** A scoring table of one campaign (bảng tiêu chí chấm điểm); its meaning is in criteria-set.ts. */
@Entity('criteria_sets')
@Unique('uq_criteria_sets_ward_id', ['wardId', 'id'])
@Unique('uq_criteria_sets_campaign', ['wardId', 'id', 'campaignId'])
@Unique('uq_criteria_sets_code', ['wardId', 'campaignId', 'code'])
@ForeignKey('Campaign', ['wardId', 'campaignId'], ['wardId', 'id'], { name: 'fk_criteria_sets_campaign' })
@Check('ck_criteria_sets_subject_kind', `subject_kind in ('collective', 'individual', 'household')`)
@Check('ck_criteria_sets_mode', `not_applicable_mode in ('rescale', 'zero')`)
@Check('ck_criteria_sets_combining', `combining in ('mean', 'trimmed', 'median')`)
@Check('ck_criteria_sets_minimum_sheets', `minimum_sheets between 1 and 100`)
@Check('ck_criteria_sets_bonus_cap', `bonus_cap >= 0`)
export class CriteriaSet {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_criteria_sets' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId: string;

  /** «TC-TAPTHE»: what score books call the set by. */
  @Column('varchar', { length: 40 })
  code: string;

  @Column('varchar', { length: 300 })
  name: string;

  @Column('varchar', { name: 'subject_kind', length: 10 })
  subjectKind: SubjectKind;

  @Column('numeric', { name: 'bonus_cap', precision: 8, scale: 2, nullable: true })
  bonusCap: string | null;

  @Column('varchar', { name: 'not_applicable_mode', length: 7, default: 'rescale' })
  notApplicableMode: NotApplicableMode;

  @Column('varchar', { length: 7 })
  combining: Combining;

  @Column('smallint', { name: 'minimum_sheets' })
  minimumSheets: number;

  @Column('jsonb')
  bands: ClassificationBand[];

  @Column('text', { name: 'tie_break', array: true, default: () => `'{}'` })
  tieBreak: string[];

  /** Set when scoring opens; from then on nothing of the set changes. */
  @Column('timestamptz', { name: 'frozen_at', nullable: true })
  frozenAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}

/** A group of lines. */
@Entity('criteria_groups')
@Unique('uq_criteria_groups_set', ['wardId', 'id', 'criteriaSetId'])
@Unique('uq_criteria_groups_code', ['wardId', 'criteriaSetId', 'code'])
@ForeignKey('CriteriaSet', ['wardId', 'criteriaSetId'], ['wardId', 'id'], {
  name: 'fk_criteria_groups_set',
  onDelete: 'CASCADE',
})
@Check('ck_criteria_groups_max', `max >= 0`)
export class CriteriaSetGroup {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_criteria_groups',
  })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'criteria_set_id' })
  criteriaSetId: string;

  @Column('varchar', { length: 40 })
  code: string;

  @Column('varchar', { length: 500 })
  name: string;

  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  max: string | null;

  @Column('smallint')
  position: number;
}

/** One line of the table. Its id stays the same as long as its code does, so that marks keep their line. */
@Entity('criteria')
@Unique('uq_criteria_set', ['wardId', 'id', 'criteriaSetId'])
@Unique('uq_criteria_code', ['wardId', 'criteriaSetId', 'code'])
@Index('ix_criteria_group', ['groupId', 'position'])
@ForeignKey('CriteriaSetGroup', ['wardId', 'groupId', 'criteriaSetId'], ['wardId', 'id', 'criteriaSetId'], {
  name: 'fk_criteria_group',
  onDelete: 'CASCADE',
})
@Check('ck_criteria_kind', `kind in ('graded', 'tiered', 'ratio', 'bonus', 'penalty', 'knockout')`)
@Check('ck_criteria_max', `case when kind = 'knockout' then max is null else max > 0 end`)
@Check('ck_criteria_step', `step > 0`)
export class CriteriaSetLine {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_criteria' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'criteria_set_id' })
  criteriaSetId: string;

  @Column('uuid', { name: 'group_id' })
  groupId: string;

  @Column('varchar', { length: 40 })
  code: string;

  @Column('varchar', { length: 500 })
  name: string;

  @Column('varchar', { length: 8 })
  kind: CriterionKind;

  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  max: string | null;

  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  step: string | null;

  @Column('numeric', { array: true, nullable: true })
  levels: string[] | null;

  @Column('boolean', { name: 'allows_not_applicable', default: false })
  allowsNotApplicable: boolean;

  @Column('varchar', { length: 1000, default: '' })
  note: string;

  @Column('smallint')
  position: number;
}

/** An award whose registrants are scored by the set. */
@Entity('criteria_set_awards')
@Unique('uq_criteria_set_awards_award', ['wardId', 'criteriaSetId', 'awardTypeId'])
@ForeignKey('CriteriaSet', ['wardId', 'criteriaSetId'], ['wardId', 'id'], {
  name: 'fk_criteria_set_awards_set',
  onDelete: 'CASCADE',
})
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], {
  name: 'fk_criteria_set_awards_award_type',
})
export class CriteriaSetAward {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_criteria_set_awards',
  })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'criteria_set_id' })
  criteriaSetId: string;

  @Column('uuid', { name: 'award_type_id' })
  awardTypeId: string;
}
