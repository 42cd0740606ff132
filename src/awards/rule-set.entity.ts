import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import type { Sureness } from '../catalogue/sureness.js';
import type { RuleNode } from './eligibility/rule.js';

/** When an award may be proposed for a kind of subject, as data: one rule of a book, never changed once written. */
@Entity('rule_sets')
@Unique('uq_rule_sets_ward_id', ['wardId', 'id'])
@Unique('uq_rule_sets_revision', ['wardId', 'bookId', 'awardTypeId', 'subjectKind', 'revision'])
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], { name: 'fk_rule_sets_award_type' })
@Check('ck_rule_sets_subject_kind', `subject_kind in ('collective', 'individual', 'household')`)
@ForeignKey('RuleBook', ['wardId', 'bookId'], ['wardId', 'id'], { name: 'fk_rule_sets_book' })
@Check('ck_rule_sets_revision', `revision > 0`)
@Check('ck_rule_sets_sureness', `sureness in ('verified', 'secondary', 'recalled', 'local')`)
export class RuleSet {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_rule_sets' })
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

  @Column('uuid', { name: 'book_id' })
  bookId: string;

  /** The highest one counts; earlier ones stay for what was weighed by them. */
  @Column('integer', { default: 1 })
  revision: number;

  /** Conditions joined by `all` and `any`, each with its article and sureness. */
  @Column('jsonb')
  conditions: RuleNode;

  @Column('varchar', { length: 500 })
  source: string;

  @Column('varchar', { length: 11 })
  sureness: Sureness;
}
