import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

/** Files a unit shows for its self-score. A file is added or taken out, never changed. */
export class Evidence1764000030000 implements MigrationInterface {
  readonly name = 'Evidence1764000030000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table evidence_files (${WARD_COLUMNS},
        criteria_set_id uuid not null,
        participant_id uuid not null,
        criterion_id uuid not null,
        position smallint not null,
        file_name varchar(255) not null,
        file_type varchar(4) not null,
        size integer not null,
        sha256 varchar(64) not null,
        content bytea not null,
        uploaded_by uuid default ${CURRENT_WARD.replace('app.ward_id', 'app.account_id')},
        uploaded_at timestamptz not null default clock_timestamp(),
        constraint pk_evidence_files primary key (id),
        constraint uq_evidence_files_position unique (criteria_set_id, participant_id, criterion_id, position),
        constraint uq_evidence_files_content unique (criteria_set_id, participant_id, criterion_id, sha256),
        constraint fk_evidence_files_criterion foreign key (ward_id, criterion_id, criteria_set_id)
          references criteria (ward_id, id, criteria_set_id),
        constraint fk_evidence_files_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint fk_evidence_files_uploaded_by foreign key (ward_id, uploaded_by) references accounts (ward_id, id),
        constraint ck_evidence_files_position check (position between 1 and 10),
        constraint ck_evidence_files_type check (file_type in ('pdf', 'jpg', 'png', 'docx', 'xlsx')),
        constraint ck_evidence_files_size check (size between 1 and 10485760 and size = octet_length(content))
      )`);
    // These files are packed already: trying to pack them again would only cost time.
    await q.query(`alter table evidence_files alter column content set storage external`);
    await q.query(`create index ix_evidence_files_participant on evidence_files (ward_id, participant_id)`);
    await isolateWard(q, 'evidence_files', ['insert', 'delete']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table evidence_files`);
  }
}
