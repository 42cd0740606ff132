import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

const CURRENT_ACCOUNT = CURRENT_WARD.replace('app.ward_id', 'app.account_id');

/** Certificates: blanks with where each field goes, printers with their offsets, the stock, and what was printed. */
export class Certificates1764000108000 implements MigrationInterface {
  readonly name = 'Certificates1764000108000';

  async up(q: QueryRunner): Promise<void> {
    await this.blanks(q);
    await this.certificates(q);
    await this.prints(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table certificate_prints, certificate_batches, certificates, blank_stock_entries, certificate_printers, certificate_blanks`,
    );
  }

  private async blanks(q: QueryRunner): Promise<void> {
    await q.query(`
      create table certificate_blanks (${WARD_COLUMNS},
        name varchar(120) not null,
        width_mm numeric(4,1) not null,
        height_mm numeric(4,1) not null,
        layouts jsonb not null,
        scan bytea,
        scan_type varchar(3),
        retired_at timestamptz,
        version integer not null default 1,
        constraint pk_certificate_blanks primary key (id),
        constraint uq_certificate_blanks_ward_id unique (ward_id, id),
        constraint uq_certificate_blanks_name unique (ward_id, name),
        constraint fk_certificate_blanks_ward foreign key (ward_id) references wards (id),
        constraint ck_certificate_blanks_size check (width_mm between 100 and 500 and height_mm between 100 and 500),
        constraint ck_certificate_blanks_scan check
          (num_nulls(scan, scan_type) in (0, 2) and scan_type in ('png', 'jpg') and octet_length(scan) between 1 and 10485760)
      )`);
    await q.query(`alter table certificate_blanks alter column scan set storage external`);
    await isolateWard(q, 'certificate_blanks', ['insert', 'update']);
    await q.query(`
      create table certificate_printers (${WARD_COLUMNS},
        name varchar(120) not null,
        dx_mm numeric(3,1) not null default '0',
        dy_mm numeric(3,1) not null default '0',
        version integer not null default 1,
        constraint pk_certificate_printers primary key (id),
        constraint uq_certificate_printers_name unique (ward_id, name),
        constraint fk_certificate_printers_ward foreign key (ward_id) references wards (id),
        constraint ck_certificate_printers_offset check (dx_mm between -30 and 30 and dy_mm between -30 and 30)
      )`);
    await isolateWard(q, 'certificate_printers');
    await q.query(`
      create table blank_stock_entries (${WARD_COLUMNS},
        blank_id uuid not null,
        kind varchar(9) not null,
        quantity integer not null,
        note varchar(1000) not null default '',
        entered_by uuid default ${CURRENT_ACCOUNT},
        entered_at timestamptz not null default clock_timestamp(),
        constraint pk_blank_stock_entries primary key (id),
        constraint fk_blank_stock_entries_blank foreign key (ward_id, blank_id) references certificate_blanks (ward_id, id),
        constraint fk_blank_stock_entries_entered_by foreign key (ward_id, entered_by) references accounts (ward_id, id),
        constraint ck_blank_stock_entries_kind check (kind in ('received', 'spoiled', 'counted')),
        constraint ck_blank_stock_entries_quantity check
          (case kind when 'received' then quantity > 0 when 'spoiled' then quantity < 0 else quantity <> 0 end)
      )`);
    await q.query(`create index ix_blank_stock_entries_blank on blank_stock_entries (ward_id, blank_id)`);
    await isolateWard(q, 'blank_stock_entries', ['insert']);
  }

  private async certificates(q: QueryRunner): Promise<void> {
    await q.query(`
      create table certificates (${WARD_COLUMNS},
        decision_line_id uuid not null,
        check_code varchar(10) not null,
        achievement varchar(400),
        version integer not null default 1,
        constraint pk_certificates primary key (id),
        constraint uq_certificates_ward_id unique (ward_id, id),
        constraint uq_certificates_line unique (ward_id, decision_line_id),
        constraint uq_certificates_check_code unique (check_code),
        constraint fk_certificates_line foreign key (ward_id, decision_line_id)
          references decision_lines (ward_id, id) on delete cascade,
        constraint ck_certificates_check_code check (check_code ~ '^[0-9A-HJKMNP-TV-Z]{10}$')
      )`);
    await isolateWard(q, 'certificates', ['insert', 'update']);
    // Whoever holds a certificate asks without knowing the ward: the owner's side finds it by the code, nothing else does.
    await q.query(`create policy check_code on certificates for select to current_user using (true)`);
  }

  private async prints(q: QueryRunner): Promise<void> {
    await q.query(`
      create table certificate_batches (${WARD_COLUMNS},
        decision_id uuid not null,
        blank_id uuid not null,
        blank_name varchar(120) not null,
        printer_name varchar(120) not null default '',
        page jsonb not null,
        unproofed_reason varchar(1000),
        reprint_reason varchar(1000),
        printed_by uuid default ${CURRENT_ACCOUNT},
        printed_at timestamptz not null default clock_timestamp(),
        constraint pk_certificate_batches primary key (id),
        constraint uq_certificate_batches_ward_id unique (ward_id, id),
        constraint fk_certificate_batches_decision foreign key (ward_id, decision_id) references decisions (ward_id, id),
        constraint fk_certificate_batches_blank foreign key (ward_id, blank_id) references certificate_blanks (ward_id, id),
        constraint fk_certificate_batches_printed_by foreign key (ward_id, printed_by) references accounts (ward_id, id)
      )`);
    await q.query(
      `create index ix_certificate_batches_decision on certificate_batches (ward_id, decision_id)`,
    );
    await q.query(`create index ix_certificate_batches_blank on certificate_batches (ward_id, blank_id)`);
    await isolateWard(q, 'certificate_batches', ['insert']);
    await q.query(`
      create table certificate_prints (${WARD_COLUMNS},
        batch_id uuid not null,
        certificate_id uuid not null,
        position integer not null,
        content jsonb not null,
        spoiled_by uuid,
        spoiled_at timestamptz,
        spoiled_reason varchar(1000),
        constraint pk_certificate_prints primary key (id),
        constraint uq_certificate_prints_position unique (ward_id, batch_id, position),
        constraint fk_certificate_prints_batch foreign key (ward_id, batch_id) references certificate_batches (ward_id, id),
        constraint fk_certificate_prints_certificate foreign key (ward_id, certificate_id) references certificates (ward_id, id),
        constraint fk_certificate_prints_spoiled_by foreign key (ward_id, spoiled_by) references accounts (ward_id, id),
        constraint ck_certificate_prints_spoiled check (num_nulls(spoiled_at, spoiled_reason) in (0, 2))
      )`);
    await q.query(
      `create index ix_certificate_prints_certificate on certificate_prints (ward_id, certificate_id)`,
    );
    await isolateWard(q, 'certificate_prints', ['insert']);
    await q.query(
      `grant update (spoiled_by, spoiled_at, spoiled_reason) on certificate_prints to thidua_app`,
    );
  }
}
