import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

/** Word templates a ward edited: versions that are kept, of which the newest not withdrawn is in use. */
export class DocumentTemplates1764000100000 implements MigrationInterface {
  readonly name = 'DocumentTemplates1764000100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table document_templates (${WARD_COLUMNS},
        kind varchar(20) not null,
        version integer not null,
        file_name varchar(255) not null,
        content bytea not null,
        uploaded_by uuid default ${CURRENT_WARD.replace('app.ward_id', 'app.account_id')},
        uploaded_at timestamptz not null default now(),
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        constraint pk_document_templates primary key (id),
        constraint uq_document_templates_version unique (ward_id, kind, version),
        constraint fk_document_templates_ward foreign key (ward_id) references wards (id),
        constraint fk_document_templates_uploaded_by foreign key (ward_id, uploaded_by) references accounts (ward_id, id),
        constraint fk_document_templates_withdrawn_by foreign key (ward_id, withdrawn_by) references accounts (ward_id, id),
        constraint ck_document_templates_version check (version > 0),
        constraint ck_document_templates_size check (octet_length(content) between 1 and 5242880),
        constraint ck_document_templates_withdrawn check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2))
      )`);
    await q.query(`alter table document_templates alter column content set storage external`);
    await isolateWard(q, 'document_templates', ['insert']);
    await q.query(`grant update (withdrawn_by, withdrawn_at) on document_templates to thidua_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table document_templates`);
  }
}
