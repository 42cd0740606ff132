import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One act: who, when, what, before and after, why. Written once, never changed. */
@Entity('audit_entries')
@Index('ix_audit_entries_ward_id', ['wardId', 'id'])
@Index('ix_audit_entries_subject', ['wardId', 'subjectType', 'subjectId'])
export class AuditEntry {
  @PrimaryColumn('bigint', { generated: 'identity', primaryKeyConstraintName: 'pk_audit_entries' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_audit_entries_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  @Column('uuid', {
    name: 'account_id',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  accountId: string | null;

  @Column('varchar', { name: 'actor_name', length: 120, default: '' })
  actorName: string;

  @Column('varchar', { length: 60 })
  action: string;

  @Column('varchar', { name: 'subject_type', length: 40 })
  subjectType: string;

  @Column('varchar', { name: 'subject_id', length: 60 })
  subjectId: string;

  @Column('varchar', { name: 'subject_label', length: 300, default: '' })
  subjectLabel: string;

  @Column('jsonb', { nullable: true })
  before: unknown;

  @Column('jsonb', { nullable: true })
  after: unknown;

  @Column('varchar', { length: 1000, nullable: true })
  reason: string | null;

  @Column('varchar', {
    name: 'request_id',
    length: 60,
    default: () => `COALESCE(current_setting('app.request_id', true), '')`,
  })
  requestId: string;
}
