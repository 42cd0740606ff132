import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CertificateContent, LayoutField } from '../layout/fields.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';

/** The certificate of one line of a decision, however often it is printed. */
@Entity('certificates')
@Unique('uq_certificates_ward_id', ['wardId', 'id'])
@Unique('uq_certificates_line', ['wardId', 'decisionLineId'])
@Unique('uq_certificates_check_code', ['checkCode'])
@ForeignKey('DecisionLine', ['wardId', 'decisionLineId'], ['wardId', 'id'], {
  name: 'fk_certificates_line',
  onDelete: 'CASCADE',
})
@Check('ck_certificates_check_code', `check_code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'`)
export class Certificate {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_certificates' })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'decision_line_id' })
  decisionLineId: string;

  /** What its QR code carries: random, so that nobody finds one certificate from another. */
  @Column('varchar', { name: 'check_code', length: 10 })
  checkCode: string;

  /** What it is awarded for, where staff wrote something else than the usual words. */
  @Column('varchar', { length: 400, nullable: true })
  achievement: string | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** Sheet, places and shift of a batch as they were when it was printed: the file can be made again, the same. */
export interface BatchPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly dxMm: number;
  readonly dyMm: number;
  readonly layouts: Readonly<Partial<Record<SubjectKind, readonly LayoutField[]>>>;
}

/** Certificates printed together, in the order of the list. */
@Entity('certificate_batches')
@Unique('uq_certificate_batches_ward_id', ['wardId', 'id'])
@Index('ix_certificate_batches_decision', ['wardId', 'decisionId'])
@Index('ix_certificate_batches_blank', ['wardId', 'blankId'])
@ForeignKey('Decision', ['wardId', 'decisionId'], ['wardId', 'id'], {
  name: 'fk_certificate_batches_decision',
})
@ForeignKey('CertificateBlank', ['wardId', 'blankId'], ['wardId', 'id'], {
  name: 'fk_certificate_batches_blank',
})
@ForeignKey('Account', ['wardId', 'printedBy'], ['wardId', 'id'], {
  name: 'fk_certificate_batches_printed_by',
})
export class CertificateBatch {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_certificate_batches',
  })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  @Column('uuid', { name: 'blank_id' })
  blankId: string;

  @Column('varchar', { name: 'blank_name', length: 120 })
  blankName: string;

  /** Empty where no printer was chosen. */
  @Column('varchar', { name: 'printer_name', length: 120, default: '' })
  printerName: string;

  @Column('jsonb')
  page: BatchPage;

  /** Why names that nobody proofed were printed. */
  @Column('varchar', { name: 'unproofed_reason', length: 1000, nullable: true })
  unproofedReason: string | null;

  /** Why certificates that had been printed were printed again. */
  @Column('varchar', { name: 'reprint_reason', length: 1000, nullable: true })
  reprintReason: string | null;

  @Column('uuid', {
    name: 'printed_by',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  printedBy: string | null;

  @Column('timestamptz', { name: 'printed_at', default: () => 'clock_timestamp()' })
  printedAt: Date;
}

/** One sheet that went through a printer. */
@Entity('certificate_prints')
@Unique('uq_certificate_prints_position', ['wardId', 'batchId', 'position'])
@Index('ix_certificate_prints_certificate', ['wardId', 'certificateId'])
@ForeignKey('CertificateBatch', ['wardId', 'batchId'], ['wardId', 'id'], {
  name: 'fk_certificate_prints_batch',
})
@ForeignKey('Certificate', ['wardId', 'certificateId'], ['wardId', 'id'], {
  name: 'fk_certificate_prints_certificate',
})
@ForeignKey('Account', ['wardId', 'spoiledBy'], ['wardId', 'id'], {
  name: 'fk_certificate_prints_spoiled_by',
})
@Check('ck_certificate_prints_spoiled', `num_nulls(spoiled_at, spoiled_reason) in (0, 2)`)
export class CertificatePrint {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_certificate_prints',
  })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'batch_id' })
  batchId: string;

  @Column('uuid', { name: 'certificate_id' })
  certificateId: string;

  /** Place in the file of the batch, from 1. */
  @Column('integer')
  position: number;

  /** Every word exactly as printed. */
  @Column('jsonb')
  content: CertificateContent;

  @Column('uuid', { name: 'spoiled_by', nullable: true })
  spoiledBy: string | null;

  @Column('timestamptz', { name: 'spoiled_at', nullable: true })
  spoiledAt: Date | null;

  @Column('varchar', { name: 'spoiled_reason', length: 1000, nullable: true })
  spoiledReason: string | null;
}
