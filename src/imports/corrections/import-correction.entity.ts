import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

const WARD_DEFAULT = (): string => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`;
const ACCOUNT_DEFAULT = (): string => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`;

/** A cell of an uploaded workbook put right on the page, or every cell of its column with the same text. */
@Entity('import_corrections')
@Unique('uq_import_corrections_cell', ['importId', 'sheet', 'rowNumber', 'columnNumber', 'sameText'])
@ForeignKey('Import', ['wardId', 'importId'], ['wardId', 'id'], {
  name: 'fk_import_corrections_import',
  onDelete: 'CASCADE',
})
@ForeignKey('Account', ['wardId', 'correctedBy'], ['wardId', 'id'], {
  name: 'fk_import_corrections_corrected_by',
})
export class ImportCorrection {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_import_corrections',
  })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'import_id' })
  importId: string;

  @Column('varchar', { length: 100 })
  sheet: string;

  /** The row itself; with `sameText`, the row from which on it holds. */
  @Column('integer', { name: 'row_number' })
  rowNumber: number;

  @Column('integer', { name: 'column_number' })
  columnNumber: number;

  /** Identity key of the text it holds for, wherever that stands in the column; '' = the one cell. */
  @Column('text', { name: 'same_text', default: '' })
  sameText: string;

  /** Code of the column, and its heading as the file spells it. */
  @Column('varchar', { length: 60 })
  field: string;

  @Column('varchar', { length: 500 })
  label: string;

  /** What stands in the file, and what is read in its place; '' is a blank cell. */
  @Column('text')
  original: string;

  @Column('text')
  value: string;

  @Column('uuid', { name: 'corrected_by', default: ACCOUNT_DEFAULT })
  correctedBy: string;

  @Column('timestamptz', { name: 'corrected_at', default: () => 'clock_timestamp()' })
  correctedAt: Date;
}
