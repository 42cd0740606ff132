import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DisciplineLevel, Gender, InitiativeLevel, RatingLevel } from './levels.js';

const WARD_DEFAULT = (): string => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`;

/** A person of the ward's units. Of the birth date, as much is stored as is known. */
@Entity('individuals')
@Unique('uq_individuals_ward_id', ['wardId', 'id'])
@Unique('uq_individuals_id_number', ['wardId', 'idNumber'])
@ForeignKey('Participant', ['wardId', 'id'], ['wardId', 'id'], { name: 'fk_individuals_participant' })
@Check('ck_individuals_gender', `gender in ('male', 'female')`)
@Check(
  'ck_individuals_birth',
  `(birth_year is not null or birth_month is null) and (birth_month is not null or birth_day is null)
   and birth_year between 1900 and 2100 and birth_month between 1 and 12 and birth_day between 1 and 31`,
)
@Check('ck_individuals_id_number', `id_number ~ '^([0-9]{9}|[0-9]{12})$'`)
export class Individual {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_individuals' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  /** «Ông», «Bà», or a rank of the armed forces. */
  @Column('varchar', { name: 'form_of_address', length: 20, default: '' })
  formOfAddress: string;

  @Column('varchar', { length: 6, nullable: true })
  gender: Gender | null;

  @Column('smallint', { name: 'birth_year', nullable: true })
  birthYear: number | null;

  @Column('smallint', { name: 'birth_month', nullable: true })
  birthMonth: number | null;

  @Column('smallint', { name: 'birth_day', nullable: true })
  birthDay: number | null;

  @Column('varchar', { length: 255, default: '' })
  post: string;

  @Column('boolean', { name: 'is_leader', default: false })
  isLeader: boolean;

  /** CCCD, twelve digits, or CMND of nine. */
  @Column('varchar', { name: 'id_number', length: 12, nullable: true })
  idNumber: string | null;

  @Column('varchar', { length: 60, default: '' })
  phone: string;

  /** Đối tượng: cán bộ, công chức; người hoạt động không chuyên trách; người dân… */
  @Column('varchar', { length: 120, default: '' })
  category: string;

  @Column('varchar', { length: 1000, default: '' })
  note: string;
}

/** Mức xếp loại of a year (NĐ 90/2020 as amended): one per person and year. */
@Entity('ratings')
@Unique('uq_ratings_year', ['wardId', 'individualId', 'year'])
@ForeignKey('Individual', ['wardId', 'individualId'], ['wardId', 'id'], { name: 'fk_ratings_individual' })
@Check('ck_ratings_year', `year between 1945 and 2100`)
@Check('ck_ratings_level', `level in ('excellent', 'good', 'completed', 'not-completed')`)
export class Rating {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_ratings' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'individual_id' })
  individualId: string;

  @Column('smallint')
  year: number;

  @Column('varchar', { length: 13 })
  level: RatingLevel;

  @Column('varchar', { name: 'decision_number', length: 60, default: '' })
  decisionNumber: string;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** A recognised initiative (sáng kiến). */
@Entity('initiatives')
@Index('ix_initiatives_individual', ['wardId', 'individualId', 'year'])
@ForeignKey('Individual', ['wardId', 'individualId'], ['wardId', 'id'], { name: 'fk_initiatives_individual' })
@Check('ck_initiatives_year', `year between 1945 and 2100`)
@ForeignKey('AwardType', ['wardId', 'usedAwardTypeId'], ['wardId', 'id'], {
  name: 'fk_initiatives_used_award_type',
})
@Check('ck_initiatives_used', `num_nulls(used_award_type_id, used_year) in (0, 2)`)
@Check('ck_initiatives_used_year', `used_year between 1945 and 2100`)
@Check('ck_initiatives_level', `level in ('base', 'province', 'national')`)
export class Initiative {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_initiatives' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'individual_id' })
  individualId: string;

  @Column('smallint')
  year: number;

  @Column('varchar', { length: 8 })
  level: InitiativeLevel;

  @Column('varchar', { length: 500, default: '' })
  name: string;

  @Column('varchar', { name: 'decision_number', length: 60, default: '' })
  decisionNumber: string;

  /** The award it was ground for: one initiative serves once (CV 5007/BNV-TĐKT). Null while unused. */
  @Column('uuid', { name: 'used_award_type_id', nullable: true })
  usedAwardTypeId: string | null;

  @Column('smallint', { name: 'used_year', nullable: true })
  usedYear: number | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** A disciplinary measure (hình thức kỷ luật). Seen by those alone who judge eligibility. */
@Entity('disciplines')
@Index('ix_disciplines_individual', ['wardId', 'individualId', 'year'])
@ForeignKey('Individual', ['wardId', 'individualId'], ['wardId', 'id'], { name: 'fk_disciplines_individual' })
@Check('ck_disciplines_year', `year between 1945 and 2100`)
@Check('ck_disciplines_ends', `ends_on >= decided_on`)
@Check('ck_disciplines_level', `level in ('reprimand', 'warning', 'demotion', 'removal', 'dismissal')`)
export class Discipline {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_disciplines' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'individual_id' })
  individualId: string;

  @Column('smallint')
  year: number;

  @Column('varchar', { length: 9 })
  level: DisciplineLevel;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  /** The last day the measure is in force; achievements count only from then on (NĐ 152/2025/NĐ-CP Art. 4.4). */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('varchar', { name: 'decision_number', length: 60, default: '' })
  decisionNumber: string;

  @Column('varchar', { length: 1000, default: '' })
  note: string;

  @Column('integer', { default: 1 })
  version: number;
}
