import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { SubjectKind } from '../catalogue/subject-kind.js';

/** One honour somebody was given: names as printed in its decision. Written once; all that may follow is that it is revoked. */
@Entity('honours')
@Unique('uq_honours_once', [
  'wardId',
  'year',
  'subjectKind',
  'nameKey',
  'unitKey',
  'homonym',
  'awardTypeId',
  'decisionNumber',
])
@Index('ix_honours_participant', ['wardId', 'participantId'])
@Index('ix_honours_subject', ['wardId', 'subjectKind', 'nameKey', 'unitKey'])
@Index('ix_honours_revoked', ['wardId'], { where: 'revoked_on is not null' })
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], { name: 'fk_honours_participant' })
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], { name: 'fk_honours_award_type' })
@ForeignKey('Decision', ['wardId', 'decisionId'], ['wardId', 'id'], { name: 'fk_honours_decision' })
@Check('ck_honours_subject_kind', `subject_kind in ('collective', 'individual', 'household')`)
@Check('ck_honours_year', `year between 1945 and 2100`)
@Check('ck_honours_homonym', `homonym > 0`)
@Check('ck_honours_source', `source in ('import', 'decision', 'proposal')`)
@Check('ck_honours_revoked', `(revoked_on is null) = (revoked_by is null)`)
@Check('ck_honours_certificate_number', `certificate_number > 0`)
@Check('ck_honours_decision', `(source = 'decision') = (decision_id is not null)`)
export class Honour {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_honours' })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  /** Null for somebody of an earlier year who is not in the register. */
  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId: string | null;

  @Column('varchar', { name: 'subject_kind', length: 10 })
  subjectKind: SubjectKind;

  @Column('varchar', { length: 300 })
  name: string;

  @Column('varchar', { name: 'name_key', length: 300 })
  nameKey: string;

  @Column('varchar', { name: 'unit_name', length: 300, default: '' })
  unitName: string;

  @Column('varchar', { name: 'unit_key', length: 300, default: '' })
  unitKey: string;

  /** 2 for the second of two people of one unit whose names are the same, and so on. */
  @Column('smallint', { default: () => '1' })
  homonym: number;

  @Column('varchar', { name: 'search_key', length: 700 })
  searchKey: string;

  @Column('uuid', { name: 'award_type_id' })
  awardTypeId: string;

  @Column('varchar', { name: 'award_name', length: 200 })
  awardName: string;

  /** The year commended, not the year of the decision. */
  @Column('smallint')
  year: number;

  /** As printed: «247/QĐ-UBND». */
  @Column('varchar', { name: 'decision_number', length: 60, default: '' })
  decisionNumber: string;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  @Column('varchar', { length: 8 })
  source: 'import' | 'decision' | 'proposal';

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId: string | null;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' })
  recordedAt: Date;

  /** Day of the decision that took it back; null while it stands. */
  @Column('date', { name: 'revoked_on', nullable: true })
  revokedOn: string | null;

  /** Number of that decision, as printed. */
  @Column('varchar', { name: 'revoked_by', length: 60, nullable: true })
  revokedBy: string | null;

  /** Number in the golden book (số vào sổ vàng), printed on the certificate. */
  @Column('integer', { name: 'certificate_number', nullable: true })
  certificateNumber: number | null;

  /** Who granted it, where it was not the ward: «Chủ tịch UBND tỉnh Thái Nguyên». */
  @Column('varchar', { length: 200, default: '' })
  authority: string;
}
