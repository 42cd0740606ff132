import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

/** Cells of a previewed workbook put right on the page, kept beside the workbook as read. */
export class ImportCorrections1764000040000 implements MigrationInterface {
  readonly name = 'ImportCorrections1764000040000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table imports add column version integer not null default 1`);
    await q.query(`alter table import_rows add column corrections jsonb not null default '[]'`);
    await q.query(`
      create table import_corrections (${WARD_COLUMNS},
        import_id uuid not null,
        sheet varchar(100) not null,
        row_number integer not null,
        column_number integer not null,
        same_text text not null default '',
        field varchar(60) not null,
        label varchar(500) not null,
        original text not null,
        value text not null,
        corrected_by uuid not null default ${CURRENT_WARD.replace('app.ward_id', 'app.account_id')},
        corrected_at timestamptz not null default clock_timestamp(),
        constraint pk_import_corrections primary key (id),
        constraint uq_import_corrections_cell unique (import_id, sheet, row_number, column_number, same_text),
        constraint fk_import_corrections_import foreign key (ward_id, import_id) references imports (ward_id, id) on delete cascade,
        constraint fk_import_corrections_corrected_by foreign key (ward_id, corrected_by) references accounts (ward_id, id)
      )`);
    await isolateWard(q, 'import_corrections');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table import_corrections`);
    await q.query(`alter table import_rows drop column corrections`);
    await q.query(`alter table imports drop column version`);
  }
}
