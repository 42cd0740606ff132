import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Layouts } from '../layout/fields.js';

export const SCAN_TYPES = ['png', 'jpg'] as const;
export type ScanType = (typeof SCAN_TYPES)[number];

/** A pre-printed sheet of one size, and where each field goes on it. */
@Entity('certificate_blanks')
@Unique('uq_certificate_blanks_ward_id', ['wardId', 'id'])
@Unique('uq_certificate_blanks_name', ['wardId', 'name'])
@Check('ck_certificate_blanks_size', `width_mm between 100 and 500 and height_mm between 100 and 500`)
@Check(
  'ck_certificate_blanks_scan',
  `num_nulls(scan, scan_type) in (0, 2) and scan_type in ('png', 'jpg') and octet_length(scan) between 1 and 10485760`,
)
export class CertificateBlank {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_certificate_blanks',
  })
  id: string;

  @ForeignKey('Ward', { name: 'fk_certificate_blanks_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('numeric', { name: 'width_mm', precision: 4, scale: 1 })
  widthMm: string;

  @Column('numeric', { name: 'height_mm', precision: 4, scale: 1 })
  heightMm: string;

  @Column('jsonb')
  layouts: Layouts;

  /** A picture of the blank, shown under the fields while they are placed; never printed. */
  @Column('bytea', { nullable: true })
  scan: Buffer | null;

  @Column('varchar', { name: 'scan_type', length: 3, nullable: true })
  scanType: ScanType | null;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** A printer, and how far everything is moved for it to land where it belongs. */
@Entity('certificate_printers')
@Unique('uq_certificate_printers_name', ['wardId', 'name'])
@Check('ck_certificate_printers_offset', `dx_mm between -30 and 30 and dy_mm between -30 and 30`)
export class CertificatePrinter {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_certificate_printers',
  })
  id: string;

  @ForeignKey('Ward', { name: 'fk_certificate_printers_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('varchar', { length: 120 })
  name: string;

  /** To the right, in millimetres. */
  @Column('numeric', { name: 'dx_mm', precision: 3, scale: 1, default: 0 })
  dxMm: string;

  /** Downwards, in millimetres. */
  @Column('numeric', { name: 'dy_mm', precision: 3, scale: 1, default: 0 })
  dyMm: string;

  @Column('integer', { default: 1 })
  version: number;
}

export const STOCK_KINDS = ['received', 'spoiled', 'counted'] as const;
export type StockKind = (typeof STOCK_KINDS)[number];

/** Blanks that came in, were spoiled outside a printer, or were found more or fewer in a count. Never changed. */
@Entity('blank_stock_entries')
@Index('ix_blank_stock_entries_blank', ['wardId', 'blankId'])
@ForeignKey('CertificateBlank', ['wardId', 'blankId'], ['wardId', 'id'], {
  name: 'fk_blank_stock_entries_blank',
})
@ForeignKey('Account', ['wardId', 'enteredBy'], ['wardId', 'id'], {
  name: 'fk_blank_stock_entries_entered_by',
})
@Check('ck_blank_stock_entries_kind', `kind in ('received', 'spoiled', 'counted')`)
@Check(
  'ck_blank_stock_entries_quantity',
  `case kind when 'received' then quantity > 0 when 'spoiled' then quantity < 0 else quantity <> 0 end`,
)
export class BlankStockEntry {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_blank_stock_entries',
  })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'blank_id' })
  blankId: string;

  @Column('varchar', { length: 9 })
  kind: StockKind;

  /** What it adds to the stock; less than nothing for what is gone. */
  @Column('integer')
  quantity: number;

  @Column('varchar', { length: 1000, default: '' })
  note: string;

  @Column('uuid', {
    name: 'entered_by',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  enteredBy: string | null;

  @Column('timestamptz', { name: 'entered_at', default: () => 'clock_timestamp()' })
  enteredAt: Date;
}
