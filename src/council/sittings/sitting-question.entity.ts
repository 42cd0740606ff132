import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { WardColumn } from '../columns.js';
import type { Choice } from '../counting/tally.js';

/** One name for one award, put to the council in a sitting. */
@Entity('sitting_questions')
@Unique('uq_sitting_questions_ward_id', ['wardId', 'id'])
@Unique('uq_sitting_questions_sitting', ['wardId', 'sittingId', 'id'])
@Unique('uq_sitting_questions_subject', ['wardId', 'sittingId', 'participantId', 'awardTypeId'])
@Unique('uq_sitting_questions_parent', ['wardId', 'parentId'])
@Unique('uq_sitting_questions_position', ['wardId', 'sittingId', 'position'], {
  deferrable: 'INITIALLY DEFERRED',
})
@Index('ix_sitting_questions_nomination', ['wardId', 'nominationId'])
@ForeignKey('Sitting', ['wardId', 'sittingId'], ['wardId', 'id'], { name: 'fk_sitting_questions_sitting' })
@ForeignKey('Nomination', ['wardId', 'nominationId'], ['wardId', 'id'], {
  name: 'fk_sitting_questions_nomination',
})
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_sitting_questions_participant',
})
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], {
  name: 'fk_sitting_questions_award_type',
})
@ForeignKey('SittingQuestion', ['wardId', 'sittingId', 'parentId'], ['wardId', 'sittingId', 'id'], {
  name: 'fk_sitting_questions_parent',
})
@Check('ck_sitting_questions_position', `position > 0`)
@Check('ck_sitting_questions_tie', `tie_decision in ('passed', 'not-passed')`)
export class SittingQuestion {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_sitting_questions',
  })
  id: string;

  @WardColumn()
  wardId: string;

  @Column('uuid', { name: 'sitting_id' })
  sittingId: string;

  /** Null where somebody is considered outside any campaign. */
  @Column('uuid', { name: 'nomination_id', nullable: true })
  nominationId: string | null;

  @Column('uuid', { name: 'participant_id' })
  participantId: string;

  @Column('uuid', { name: 'award_type_id' })
  awardTypeId: string;

  /** The question on the higher award that fell. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  /** Place on the agenda, from 1. */
  @Column('integer')
  position: number;

  /** How far the scores lay apart when it came onto the agenda. */
  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  spread: string | null;

  /** What was said about it, for the minutes. */
  @Column('varchar', { length: 5000, default: '' })
  notes: string;

  /** What the chair decided where the votes were equal. */
  @Column('varchar', { name: 'tie_decision', length: 10, nullable: true })
  tieDecision: 'passed' | 'not-passed' | null;

  @Column('varchar', { name: 'tie_reason', length: 1000, nullable: true })
  tieReason: string | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** Whether a member steps out for one name: said by the member or the secretary. */
@Entity('question_recusals')
@ForeignKey('SittingQuestion', ['wardId', 'sittingId', 'questionId'], ['wardId', 'sittingId', 'id'], {
  name: 'fk_question_recusals_question',
})
@ForeignKey('SittingRosterEntry', ['wardId', 'sittingId', 'memberId'], ['wardId', 'sittingId', 'memberId'], {
  name: 'fk_question_recusals_member',
})
@ForeignKey('Account', ['wardId', 'answeredBy'], ['wardId', 'id'], {
  name: 'fk_question_recusals_answered_by',
})
export class QuestionRecusal {
  @Column('uuid', { name: 'sitting_id' })
  sittingId: string;

  @PrimaryColumn('uuid', { name: 'question_id', primaryKeyConstraintName: 'pk_question_recusals' })
  questionId: string;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'pk_question_recusals' })
  memberId: string;

  @WardColumn()
  wardId: string;

  @Column('boolean', { name: 'stepped_out' })
  steppedOut: boolean;

  @Column('varchar', { length: 500, default: '' })
  reason: string;

  @Column('uuid', {
    name: 'answered_by',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', default: () => 'clock_timestamp()' })
  answeredAt: Date;
}

/** What an absent member wrote about one question. Signed, and so never secret. */
@Entity('written_opinions')
@ForeignKey('SittingQuestion', ['wardId', 'sittingId', 'questionId'], ['wardId', 'sittingId', 'id'], {
  name: 'fk_written_opinions_question',
})
@ForeignKey('SittingRosterEntry', ['wardId', 'sittingId', 'memberId'], ['wardId', 'sittingId', 'memberId'], {
  name: 'fk_written_opinions_member',
})
@Check('ck_written_opinions_choice', `choice in ('agree', 'disagree', 'no-opinion')`)
export class WrittenOpinion {
  @Column('uuid', { name: 'sitting_id' })
  sittingId: string;

  @PrimaryColumn('uuid', { name: 'question_id', primaryKeyConstraintName: 'pk_written_opinions' })
  questionId: string;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'pk_written_opinions' })
  memberId: string;

  @WardColumn()
  wardId: string;

  @Column('varchar', { length: 10 })
  choice: Choice;
}
