import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

const CURRENT_ACCOUNT = CURRENT_WARD.replace('app.ward_id', 'app.account_id');

/**
 * The name proof round: for which decisions the units are asked, and what was said of each line. A line that leaves a
 * draft takes its proof with it.
 */
export class NameProofs1764000107000 implements MigrationInterface {
  readonly name = 'NameProofs1764000107000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table name_proof_rounds (${WARD_COLUMNS},
        decision_id uuid not null,
        due_on date,
        opened_by uuid default ${CURRENT_ACCOUNT},
        opened_at timestamptz not null default now(),
        closed_at timestamptz,
        version integer not null default 1,
        constraint pk_name_proof_rounds primary key (id),
        constraint uq_name_proof_rounds_decision unique (ward_id, decision_id),
        constraint fk_name_proof_rounds_decision foreign key (ward_id, decision_id)
          references decisions (ward_id, id) on delete cascade,
        constraint fk_name_proof_rounds_opened_by foreign key (ward_id, opened_by) references accounts (ward_id, id)
      )`);
    await isolateWard(q, 'name_proof_rounds', ['insert', 'update']);
    await q.query(`
      create table name_proofs (${WARD_COLUMNS},
        decision_line_id uuid not null,
        state varchar(10) not null,
        name varchar(255) not null,
        form_of_address varchar(20) not null default '',
        post varchar(255) not null default '',
        proposed_name varchar(255),
        proposed_form_of_address varchar(20),
        proposed_post varchar(255),
        note varchar(500) not null default '',
        how varchar(6) not null,
        signed_by varchar(120) not null default '',
        answered_by uuid default ${CURRENT_ACCOUNT},
        answered_at timestamptz not null default now(),
        refused_by uuid,
        refused_at timestamptz,
        refusal_reason varchar(1000),
        version integer not null default 1,
        constraint pk_name_proofs primary key (id),
        constraint uq_name_proofs_line unique (ward_id, decision_line_id),
        constraint fk_name_proofs_line foreign key (ward_id, decision_line_id)
          references decision_lines (ward_id, id) on delete cascade,
        constraint fk_name_proofs_answered_by foreign key (ward_id, answered_by) references accounts (ward_id, id),
        constraint fk_name_proofs_refused_by foreign key (ward_id, refused_by) references accounts (ward_id, id),
        constraint ck_name_proofs_state check (state in ('confirmed', 'correction', 'refused')),
        constraint ck_name_proofs_how check (how in ('screen', 'paper')),
        constraint ck_name_proofs_proposed check
          (num_nulls(proposed_name, proposed_form_of_address, proposed_post) = case state when 'confirmed' then 3 else 0 end),
        constraint ck_name_proofs_refused check
          (num_nulls(refused_at, refusal_reason) = case state when 'refused' then 0 else 2 end)
      )`);
    await isolateWard(q, 'name_proofs', ['insert', 'update']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table name_proofs, name_proof_rounds`);
  }
}
