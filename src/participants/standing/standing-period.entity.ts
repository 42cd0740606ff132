import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StandingKind } from './standing-kinds.js';

/** A time in which somebody may not be proposed, or was on leave. Seen by those alone who judge eligibility. */
@Entity('standing_periods')
@Index('ix_standing_periods_participant', ['wardId', 'participantId'])
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_standing_periods_participant',
})
@Check('ck_standing_periods_kind', `kind in ('suspension', 'maternity-leave', 'other-leave')`)
@Check('ck_standing_periods_days', `ends_on >= starts_on`)
export class StandingPeriod {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_standing_periods',
  })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'participant_id' })
  participantId: string;

  @Column('varchar', { length: 15 })
  kind: StandingKind;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  /** Null while it goes on. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  /** Number and day of the paper it rests on. */
  @Column('varchar', { name: 'decision_number', length: 60, default: '' })
  decisionNumber: string;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  /** Why: sensitive, shown to the ward staff alone. */
  @Column('varchar', { length: 1000, default: '' })
  note: string;

  @Column('integer', { default: 1 })
  version: number;
}
