import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { DocumentKindCode } from '../document-kind.js';

/** A Word template the ward edited. Each upload is a version of its own, kept; the newest not withdrawn is in use. */
@Entity('document_templates')
@Unique('uq_document_templates_version', ['wardId', 'kind', 'version'])
@ForeignKey('Account', ['wardId', 'uploadedBy'], ['wardId', 'id'], {
  name: 'fk_document_templates_uploaded_by',
})
@ForeignKey('Account', ['wardId', 'withdrawnBy'], ['wardId', 'id'], {
  name: 'fk_document_templates_withdrawn_by',
})
@Check('ck_document_templates_version', `version > 0`)
@Check('ck_document_templates_size', `octet_length(content) between 1 and 5242880`)
@Check('ck_document_templates_withdrawn', `num_nulls(withdrawn_by, withdrawn_at) in (0, 2)`)
export class DocumentTemplate {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_document_templates',
  })
  id: string;

  @ForeignKey('Ward', { name: 'fk_document_templates_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('varchar', { length: 20 })
  kind: DocumentKindCode;

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
