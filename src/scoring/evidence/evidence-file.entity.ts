import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ACCOUNT_DEFAULT, WARD_DEFAULT } from '../marks/mark-columns.js';
import type { EvidenceType } from './evidence-type.js';

/** A file shown for one line of a self-score. Added or taken out, never changed. */
@Entity('evidence_files')
@Unique('uq_evidence_files_position', ['criteriaSetId', 'participantId', 'criterionId', 'position'])
@Unique('uq_evidence_files_content', ['criteriaSetId', 'participantId', 'criterionId', 'sha256'])
@Index('ix_evidence_files_participant', ['wardId', 'participantId'])
@ForeignKey(
  'CriteriaSetLine',
  ['wardId', 'criterionId', 'criteriaSetId'],
  ['wardId', 'id', 'criteriaSetId'],
  { name: 'fk_evidence_files_criterion' },
)
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_evidence_files_participant',
})
@ForeignKey('Account', ['wardId', 'uploadedBy'], ['wardId', 'id'], { name: 'fk_evidence_files_uploaded_by' })
@Check('ck_evidence_files_position', `position between 1 and 10`)
@Check('ck_evidence_files_type', `file_type in ('pdf', 'jpg', 'png', 'docx', 'xlsx')`)
@Check('ck_evidence_files_size', `size between 1 and 10485760 and size = octet_length(content)`)
export class EvidenceFile {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_evidence_files',
  })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'criteria_set_id' })
  criteriaSetId: string;

  @Column('uuid', { name: 'participant_id' })
  participantId: string;

  @Column('uuid', { name: 'criterion_id' })
  criterionId: string;

  /** The place the file takes on its line, 1 to 10: that no line has more is a rule of the table itself. */
  @Column('smallint')
  position: number;

  @Column('varchar', { name: 'file_name', length: 255 })
  fileName: string;

  /** As the content says. */
  @Column('varchar', { name: 'file_type', length: 4 })
  fileType: EvidenceType;

  /** Bytes. */
  @Column('integer')
  size: number;

  @Column('varchar', { length: 64 })
  sha256: string;

  @Column('bytea')
  content: Buffer;

  @Column('uuid', { name: 'uploaded_by', nullable: true, default: ACCOUNT_DEFAULT })
  uploadedBy: string | null;

  @Column('timestamptz', { name: 'uploaded_at', default: () => 'clock_timestamp()' })
  uploadedAt: Date;
}
