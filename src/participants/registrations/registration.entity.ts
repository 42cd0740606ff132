import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { RegistrationStatus } from './registration-status.js';

const WARD_DEFAULT = (): string => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`;

/** «Đăng ký thi đua»: someone strives for an award in a campaign. Advisory in law, never a bar to an award. */
@Entity('registrations')
@Unique('uq_registrations_ward_id', ['wardId', 'id'])
@Unique('uq_registrations_award', ['wardId', 'campaignId', 'participantId', 'awardTypeId'])
@Index('ix_registrations_participant', ['wardId', 'participantId'])
@Index('ix_registrations_award', ['wardId', 'awardTypeId'])
@ForeignKey('Campaign', ['wardId', 'campaignId'], ['wardId', 'id'], { name: 'fk_registrations_campaign' })
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_registrations_participant',
})
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], { name: 'fk_registrations_award_type' })
@ForeignKey('Account', ['wardId', 'submittedBy'], ['wardId', 'id'], { name: 'fk_registrations_submitted_by' })
@ForeignKey('Account', ['wardId', 'handledBy'], ['wardId', 'id'], { name: 'fk_registrations_handled_by' })
@Check('ck_registrations_status', `status in ('draft', 'submitted', 'returned', 'accepted')`)
@Check('ck_registrations_returned', `(status = 'returned') = (return_reason is not null)`)
@Check('ck_registrations_submitted', `status = 'draft' or submitted_at is not null`)
@Check('ck_registrations_handled', `status in ('draft', 'submitted') or handled_at is not null`)
export class Registration {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_registrations' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId: string;

  @Column('uuid', { name: 'participant_id' })
  participantId: string;

  @Column('uuid', { name: 'award_type_id' })
  awardTypeId: string;

  @Column('varchar', { length: 9, default: 'draft' })
  status: RegistrationStatus;

  /** Tóm tắt thành tích. */
  @Column('varchar', { length: 2000, default: '' })
  summary: string;

  /** Why it was sent back; stands as long as it is returned. */
  @Column('varchar', { name: 'return_reason', length: 1000, nullable: true })
  returnReason: string | null;

  /** Fields the ward asks to mend; see `FLAGGABLE_FIELDS`. */
  @Column('text', { name: 'flagged_fields', array: true, default: () => `'{}'` })
  flaggedFields: string[];

  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedBy: string | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  /** Who accepted or returned it. */
  @Column('uuid', { name: 'handled_by', nullable: true })
  handledBy: string | null;

  @Column('timestamptz', { name: 'handled_at', nullable: true })
  handledAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
