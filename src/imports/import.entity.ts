import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CorrectedCell } from './corrections/overlay.js';
import type { ImportIssue, ImportKindCode, ImportRowStatus } from './import-kind.js';
import type { ImportReport } from './import-report.js';

const WARD_DEFAULT = (): string => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`;

export const IMPORT_STATUSES = ['previewed', 'applied', 'discarded'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** One workbook brought in: previewed, then applied or discarded. */
@Entity('imports')
@Unique('uq_imports_ward_id', ['wardId', 'id'])
@Index('ix_imports_created_at', ['wardId', 'createdAt'])
@ForeignKey('Campaign', ['wardId', 'campaignId'], ['wardId', 'id'], { name: 'fk_imports_campaign' })
@ForeignKey('Account', ['wardId', 'createdBy'], ['wardId', 'id'], { name: 'fk_imports_created_by' })
@ForeignKey('Account', ['wardId', 'appliedBy'], ['wardId', 'id'], { name: 'fk_imports_applied_by' })
@Check('ck_imports_kind', `kind in ('register', 'criteria', 'score-book', 'honours')`)
@Check('ck_imports_status', `status in ('previewed', 'applied', 'discarded')`)
@Check('ck_imports_source', `status = 'discarded' or source is not null`)
@Check('ck_imports_applied', `(status = 'applied') = (applied_at is not null)`)
export class Import {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_imports' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_imports_ward' })
  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('varchar', { length: 20 })
  kind: ImportKindCode;

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId: string | null;

  @Column('varchar', { name: 'file_name', length: 255 })
  fileName: string;

  @Column('varchar', { name: 'file_sha256', length: 64 })
  fileSha256: string;

  @Column('integer', { name: 'file_size' })
  fileSize: number;

  @Column('varchar', { length: 10, default: 'previewed' })
  status: ImportStatus;

  /** The workbook as read: gzip of its JSON. Dropped when the import is discarded. */
  @Column('bytea', { nullable: true })
  source: Buffer | null;

  @Column('jsonb')
  report: ImportReport;

  /** What the preview promised; see `fingerprintOf`. */
  @Column('varchar', { length: 64 })
  fingerprint: string;

  /** Goes up whenever the preview or its state changes. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('uuid', { name: 'applied_by', nullable: true })
  appliedBy: string | null;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt: Date | null;

  /** What applying wrote, by kind of row. */
  @Column('jsonb', { nullable: true })
  result: Record<string, number> | null;
}

/** A row of the previewed file and what would become of it. */
@Entity('import_rows')
@ForeignKey('Import', ['wardId', 'importId'], ['wardId', 'id'], {
  name: 'fk_import_rows_import',
  onDelete: 'CASCADE',
})
@Check('ck_import_rows_status', `status in ('new', 'changed', 'unchanged', 'error')`)
export class ImportedRow {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'pk_import_rows' })
  importId: string;

  /** Place in the preview, from 0. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_import_rows' })
  position: number;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('varchar', { length: 100 })
  sheet: string;

  @Column('integer', { name: 'row_number' })
  rowNumber: number;

  @Column('varchar', { length: 30 })
  subject: string;

  @Column('varchar', { length: 600 })
  label: string;

  @Column('varchar', { length: 10 })
  status: ImportRowStatus;

  @Column('text', { array: true, default: () => `'{}'` })
  codes: string[];

  @Column('jsonb', { default: () => `'[]'` })
  issues: ImportIssue[];

  @Column('jsonb', { default: () => `'[]'` })
  corrections: CorrectedCell[];

  @Column('jsonb', { nullable: true })
  before: unknown;

  @Column('jsonb')
  after: unknown;
}
