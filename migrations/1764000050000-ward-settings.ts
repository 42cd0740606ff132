import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** How a ward makes its papers: number books, signers, council, order of lists, money meant for rewards. */
export class WardSettings1764000050000 implements MigrationInterface {
  readonly name = 'WardSettings1764000050000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table ward_settings (${WARD_COLUMNS},
        council_name varchar(200) not null default '',
        council_chair_name varchar(120) not null default '',
        list_order varchar(16) not null default 'collective-first',
        decision_books text[] not null default '{QĐ-UBND}',
        version integer not null default 1,
        constraint pk_ward_settings primary key (id),
        constraint uq_ward_settings_ward unique (ward_id),
        constraint fk_ward_settings_ward foreign key (ward_id) references wards (id),
        constraint ck_ward_settings_list_order check (list_order in ('collective-first', 'individual-first')),
        constraint ck_ward_settings_decision_books check (cardinality(decision_books) between 1 and 10)
      )`);
    await q.query(`
      create table ward_signers (${WARD_COLUMNS},
        position smallint not null,
        name varchar(120) not null,
        post varchar(120) not null,
        signing_title varchar(200) not null,
        constraint pk_ward_signers primary key (id),
        constraint uq_ward_signers_position unique (ward_id, position),
        constraint fk_ward_signers_ward foreign key (ward_id) references wards (id),
        constraint ck_ward_signers_position check (position between 1 and 20)
      )`);
    await q.query(`
      create table reward_budgets (${WARD_COLUMNS},
        year smallint not null,
        amount bigint not null,
        constraint pk_reward_budgets primary key (id),
        constraint uq_reward_budgets_year unique (ward_id, year),
        constraint fk_reward_budgets_ward foreign key (ward_id) references wards (id),
        constraint ck_reward_budgets_year check (year between 2000 and 2100),
        constraint ck_reward_budgets_amount check (amount between 0 and 1000000000000)
      )`);
    // Wards set up before this migration get theirs here; it must come before the fence, which hides all of them.
    await q.query(`insert into ward_settings (ward_id) select id from wards`);
    await isolateWard(q, 'ward_settings', ['insert', 'update']);
    await isolateWard(q, 'ward_signers', ['insert', 'delete']);
    await isolateWard(q, 'reward_budgets', ['insert', 'delete']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table reward_budgets, ward_signers, ward_settings`);
  }
}
