import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

const CURRENT_ACCOUNT = CURRENT_WARD.replace('app.ward_id', 'app.account_id');

/** Papers of a decision that were edited outside the program, kept version by version; and when the set was found to agree. */
export class Agreement1764000107500 implements MigrationInterface {
  readonly name = 'Agreement1764000107500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table agreement_papers (${WARD_COLUMNS},
        decision_id uuid not null,
        kind varchar(15) not null,
        version integer not null,
        file_name varchar(255) not null,
        content bytea not null,
        uploaded_by uuid default ${CURRENT_ACCOUNT},
        uploaded_at timestamptz not null default now(),
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        constraint pk_agreement_papers primary key (id),
        constraint uq_agreement_papers_version unique (ward_id, decision_id, kind, version),
        constraint fk_agreement_papers_decision foreign key (ward_id, decision_id)
          references decisions (ward_id, id) on delete cascade,
        constraint fk_agreement_papers_uploaded_by foreign key (ward_id, uploaded_by) references accounts (ward_id, id),
        constraint fk_agreement_papers_withdrawn_by foreign key (ward_id, withdrawn_by) references accounts (ward_id, id),
        constraint ck_agreement_papers_kind check (kind in ('minutes', 'submission', 'decision', 'attached-list', 'money-list')),
        constraint ck_agreement_papers_version check (version > 0),
        constraint ck_agreement_papers_size check (octet_length(content) between 1 and 5242880),
        constraint ck_agreement_papers_withdrawn check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2))
      )`);
    await q.query(`alter table agreement_papers alter column content set storage external`);
    await isolateWard(q, 'agreement_papers', ['insert']);
    await q.query(`grant update (withdrawn_by, withdrawn_at) on agreement_papers to thidua_app`);
    await q.query(`
      create table agreement_marks (${WARD_COLUMNS},
        decision_id uuid not null,
        decision_version integer not null,
        marked_by uuid default ${CURRENT_ACCOUNT},
        marked_at timestamptz not null default now(),
        constraint pk_agreement_marks primary key (id),
        constraint uq_agreement_marks_decision unique (ward_id, decision_id),
        constraint fk_agreement_marks_decision foreign key (ward_id, decision_id)
          references decisions (ward_id, id) on delete cascade,
        constraint fk_agreement_marks_marked_by foreign key (ward_id, marked_by) references accounts (ward_id, id)
      )`);
    await isolateWard(q, 'agreement_marks', ['insert', 'update']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table agreement_marks, agreement_papers`);
  }
}
