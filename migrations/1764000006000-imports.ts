import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

/** Workbooks brought in, with their previews row by row. */
export class Imports1764000006000 implements MigrationInterface {
  readonly name = 'Imports1764000006000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table imports (${WARD_COLUMNS},
        kind varchar(20) not null,
        campaign_id uuid,
        file_name varchar(255) not null,
        file_sha256 varchar(64) not null,
        file_size integer not null,
        status varchar(10) not null default 'previewed',
        source bytea,
        report jsonb not null,
        fingerprint varchar(64) not null,
        created_by uuid not null,
        created_at timestamptz not null default now(),
        applied_by uuid,
        applied_at timestamptz,
        result jsonb,
        constraint pk_imports primary key (id),
        constraint uq_imports_ward_id unique (ward_id, id),
        constraint fk_imports_ward foreign key (ward_id) references wards (id),
        constraint fk_imports_campaign foreign key (ward_id, campaign_id) references campaigns (ward_id, id),
        constraint fk_imports_created_by foreign key (ward_id, created_by) references accounts (ward_id, id),
        constraint fk_imports_applied_by foreign key (ward_id, applied_by) references accounts (ward_id, id),
        constraint ck_imports_kind check (kind in ('register', 'criteria', 'score-book', 'honours')),
        constraint ck_imports_status check (status in ('previewed', 'applied', 'discarded')),
        constraint ck_imports_source check (status = 'discarded' or source is not null),
        constraint ck_imports_applied check ((status = 'applied') = (applied_at is not null))
      )`);
    await q.query(`create index ix_imports_created_at on imports (ward_id, created_at)`);
    await q.query(`
      create table import_rows (
        import_id uuid not null,
        position integer not null,
        ward_id uuid not null default ${CURRENT_WARD},
        sheet varchar(100) not null,
        row_number integer not null,
        subject varchar(30) not null,
        label varchar(600) not null,
        status varchar(10) not null,
        codes text[] not null default '{}',
        issues jsonb not null default '[]',
        before jsonb,
        after jsonb not null,
        constraint pk_import_rows primary key (import_id, position),
        constraint fk_import_rows_import foreign key (ward_id, import_id) references imports (ward_id, id) on delete cascade,
        constraint ck_import_rows_status check (status in ('new', 'changed', 'unchanged', 'error'))
      )`);
    // The workbook is packed already; packing it again would only cost time.
    await q.query(`alter table imports alter column source set storage external`);
    await isolateWard(q, 'imports', ['insert', 'update']);
    await isolateWard(q, 'import_rows', ['insert', 'delete']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table import_rows, imports`);
  }
}
