import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { SubjectKind } from '../catalogue/subject-kind.js';

/** One award of one recipient in a decision, with names and money as they stood when the line was made. */
@Entity('decision_lines')
@Unique('uq_decision_lines_ward_id', ['wardId', 'id'])
@Unique('uq_decision_lines_nomination', ['wardId', 'nominationId'])
@Unique('uq_decision_lines_position', ['wardId', 'decisionId', 'position'], {
  deferrable: 'INITIALLY DEFERRED',
})
@Index('ix_decision_lines_participant', ['wardId', 'participantId'])
@ForeignKey('Decision', ['wardId', 'decisionId'], ['wardId', 'id'], { name: 'fk_decision_lines_decision' })
@ForeignKey('Nomination', ['wardId', 'nominationId'], ['wardId', 'id'], {
  name: 'fk_decision_lines_nomination',
})
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_decision_lines_participant',
})
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], {
  name: 'fk_decision_lines_award_type',
})
@ForeignKey('Participant', ['wardId', 'unitId'], ['wardId', 'id'], { name: 'fk_decision_lines_unit' })
@Check('ck_decision_lines_position', `position > 0`)
@Check('ck_decision_lines_subject_kind', `subject_kind in ('collective', 'individual', 'household')`)
@Check('ck_decision_lines_award_category', `award_category in ('title', 'form')`)
@Check('ck_decision_lines_certificate_number', `certificate_number > 0`)
@Check('ck_decision_lines_amount', `amount >= 0 and full_amount >= amount`)
export class DecisionLine {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_decision_lines',
  })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  /** Null where it comes from no nomination: a sudden achievement, a decision of paper. */
  @Column('uuid', { name: 'nomination_id', nullable: true })
  nominationId: string | null;

  /** Null for somebody in a decision of paper who is not in the register. */
  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId: string | null;

  @Column('uuid', { name: 'award_type_id' })
  awardTypeId: string;

  /** Place in the list, from 1. */
  @Column('integer')
  position: number;

  @Column('varchar', { name: 'subject_kind', length: 10 })
  subjectKind: SubjectKind;

  @Column('varchar', { length: 255 })
  name: string;

  @Column('varchar', { name: 'form_of_address', length: 20, default: '' })
  formOfAddress: string;

  @Column('varchar', { length: 255, default: '' })
  post: string;

  /** Unit of a person or household; null for a collective. */
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column('varchar', { name: 'unit_name', length: 255, default: '' })
  unitName: string;

  @Column('varchar', { length: 120, default: '' })
  block: string;

  @Column('varchar', { name: 'award_name', length: 200 })
  awardName: string;

  @Column('varchar', { name: 'award_category', length: 5 })
  awardCategory: 'title' | 'form';

  /** The year commended: titles of one year compete, only the highest is paid. */
  @Column('smallint')
  year: number;

  @Column('numeric', { precision: 6, scale: 2, nullable: true })
  coefficient: string | null;

  @Column('numeric', { precision: 4, scale: 2, nullable: true })
  multiplier: string | null;

  @Column('bigint', { name: 'base_salary', nullable: true })
  baseSalary: string | null;

  /** Coefficient × multiplier × base salary, rounded, in đồng; null until the decision has a day. */
  @Column('bigint', { name: 'full_amount', nullable: true })
  fullAmount: string | null;

  /** What is paid, in đồng: less than the full amount where another title of the year is paid. */
  @Column('bigint', { nullable: true })
  amount: string | null;

  @Column('varchar', { length: 500, default: '' })
  note: string;

  /** Number in the golden book (số vào sổ vàng), drawn when the decision is issued. */
  @Column('integer', { name: 'certificate_number', nullable: true })
  certificateNumber: number | null;
}
