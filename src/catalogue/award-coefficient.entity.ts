import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Sureness } from './sureness.js';
import type { SubjectKind } from './subject-kind.js';

/** How many base salaries an award is worth to a kind of recipient, from one day to another (NĐ 152/2025 Art. 50–54). */
@Entity('award_coefficients')
@Unique('uq_award_coefficients_start', ['wardId', 'awardTypeId', 'subjectKind', 'validFrom'])
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], {
  name: 'fk_award_coefficients_award_type',
})
@Check('ck_award_coefficients_subject_kind', `subject_kind in ('collective', 'individual', 'household')`)
@Check('ck_award_coefficients_coefficient', `coefficient >= 0 and coefficient <= 100`)
@Check('ck_award_coefficients_multiplier', `multiplier > 0 and multiplier <= 10`)
@Check('ck_award_coefficients_validity', `valid_to is null or valid_to >= valid_from`)
@Check('ck_award_coefficients_sureness', `sureness in ('verified', 'secondary', 'recalled', 'local')`)
export class AwardCoefficient {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_award_coefficients',
  })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'award_type_id' })
  awardTypeId: string;

  @Column('varchar', { name: 'subject_kind', length: 10 })
  subjectKind: SubjectKind;

  /** Base salaries, two places, as decimal text: «0.30». */
  @Column('numeric', { precision: 6, scale: 2 })
  coefficient: string;

  /** ×2 for a collective, ×1.5 for a household, as decimal text: «2.00». */
  @Column('numeric', { precision: 4, scale: 2, default: () => '1' })
  multiplier: string;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** Last day, included. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('varchar', { length: 300 })
  source: string;

  @Column('varchar', { length: 11 })
  sureness: Sureness;

  @Column('integer', { default: 1 })
  version: number;
}
