import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** The ledger of honours: rows are added and never changed or removed, by anyone. */
export class Honours1764000008000 implements MigrationInterface {
  readonly name = 'Honours1764000008000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table honours (
        ${WARD_COLUMNS},
        participant_id uuid,
        subject_kind varchar(10) not null,
        name varchar(300) not null,
        name_key varchar(300) not null,
        unit_name varchar(300) not null default '',
        unit_key varchar(300) not null default '',
        homonym smallint not null default 1,
        search_key varchar(700) not null,
        award_type_id uuid not null,
        award_name varchar(200) not null,
        year smallint not null,
        decision_number varchar(60) not null default '',
        decided_on date,
        source varchar(8) not null,
        decision_id uuid,
        recorded_at timestamptz not null default now(),
        constraint pk_honours primary key (id),
        constraint uq_honours_once
          unique (ward_id, year, subject_kind, name_key, unit_key, homonym, award_type_id, decision_number),
        constraint fk_honours_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint fk_honours_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id),
        constraint ck_honours_subject_kind check (subject_kind in ('collective', 'individual', 'household')),
        constraint ck_honours_year check (year between 1945 and 2100),
        constraint ck_honours_homonym check (homonym > 0),
        constraint ck_honours_source check (source in ('import', 'decision')),
        constraint ck_honours_decision check ((source = 'decision') = (decision_id is not null))
      )`);
    await q.query(`create index ix_honours_participant on honours (ward_id, participant_id)`);
    await q.query(`create index ix_honours_subject on honours (ward_id, subject_kind, name_key, unit_key)`);
    await isolateWard(q, 'honours', ['insert']);
    await q.query(`
      create function refuse_honours_change() returns trigger language plpgsql as $$
      begin
        raise exception 'honours is append-only' using errcode = 'insufficient_privilege';
      end $$`);
    await q.query(`
      create trigger honours_append_only before update or delete or truncate on honours
      for each statement execute function refuse_honours_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table honours`);
    await q.query(`drop function refuse_honours_change`);
  }
}
