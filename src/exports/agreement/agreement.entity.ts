import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Papers of a set that may be edited outside the program and brought back. */
export const UPLOADED_KINDS = ['minutes', 'submission', 'decision', 'attached-list', 'money-list'] as const;
export type UploadedKind = (typeof UPLOADED_KINDS)[number];

/** A paper as it was brought back. Each upload is a version, kept; the newest not withdrawn is the one compared. */
@Entity('agreement_papers')
@Unique('uq_agreement_papers_version', ['wardId', 'decisionId', 'kind', 'version'])
@ForeignKey('Decision', ['wardId', 'decisionId'], ['wardId', 'id'], {
  name: 'fk_agreement_papers_decision',
  onDelete: 'CASCADE',
})
@ForeignKey('Account', ['wardId', 'uploadedBy'], ['wardId', 'id'], {
  name: 'fk_agreement_papers_uploaded_by',
})
@ForeignKey('Account', ['wardId', 'withdrawnBy'], ['wardId', 'id'], {
  name: 'fk_agreement_papers_withdrawn_by',
})
@Check(
  'ck_agreement_papers_kind',
  `kind in ('minutes', 'submission', 'decision', 'attached-list', 'money-list')`,
)
@Check('ck_agreement_papers_version', `version > 0`)
@Check('ck_agreement_papers_size', `octet_length(content) between 1 and 5242880`)
@Check('ck_agreement_papers_withdrawn', `num_nulls(withdrawn_by, withdrawn_at) in (0, 2)`)
export class AgreementPaper {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_agreement_papers',
  })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  @Column('varchar', { length: 15 })
  kind: UploadedKind;

  @Column('integer')
  version: number;

  @Column('varchar', { name: 'file_name', length: 255 })
  fileName: string;

  @Column('bytea')
  content: Buffer;

  @Column('uuid', {
    name: 'uploaded_by',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  uploadedBy: string | null;

  @Column('timestamptz', { name: 'uploaded_at', default: () => 'now()' })
  uploadedAt: Date;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}

/** When the set of a decision was last found to agree, and in which version of the decision. */
@Entity('agreement_marks')
@Unique('uq_agreement_marks_decision', ['wardId', 'decisionId'])
@ForeignKey('Decision', ['wardId', 'decisionId'], ['wardId', 'id'], {
  name: 'fk_agreement_marks_decision',
  onDelete: 'CASCADE',
})
@ForeignKey('Account', ['wardId', 'markedBy'], ['wardId', 'id'], { name: 'fk_agreement_marks_marked_by' })
export class AgreementMark {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_agreement_marks',
  })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  @Column('integer', { name: 'decision_version' })
  decisionVersion: number;

  @Column('uuid', {
    name: 'marked_by',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  markedBy: string | null;

  @Column('timestamptz', { name: 'marked_at', default: () => 'now()' })
  markedAt: Date;
}
