import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** The «Căn cứ …» lines decisions and proposals open with, each from the day its law is in force until it is not. */
export class LegalBases1764000107600 implements MigrationInterface {
  readonly name = 'LegalBases1764000107600';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table legal_bases (
        ${WARD_COLUMNS},
        text varchar(500) not null,
        position integer not null,
        valid_from date not null,
        valid_to date,
        sureness varchar(11) not null,
        version integer not null default 1,
        constraint pk_legal_bases primary key (id),
        constraint uq_legal_bases_text unique (ward_id, text, valid_from),
        constraint fk_legal_bases_ward foreign key (ward_id) references wards (id),
        constraint ck_legal_bases_text check (btrim(text) <> ''),
        constraint ck_legal_bases_position check (position between 1 and 1000),
        constraint ck_legal_bases_validity check (valid_to is null or valid_to >= valid_from),
        constraint ck_legal_bases_sureness check (sureness in ('verified', 'secondary', 'recalled', 'local'))
      )`);
    await isolateWard(q, 'legal_bases');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table legal_bases`);
  }
}
