import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard } from './support.js';

/** The record of acts: written in the act's own transaction, never changed or removed by anyone. */
export class Audit1764000002000 implements MigrationInterface {
  readonly name = 'Audit1764000002000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table audit_entries (
        id bigint generated always as identity,
        ward_id uuid not null default ${CURRENT_WARD},
        at timestamptz not null default clock_timestamp(),
        account_id uuid default nullif(current_setting('app.account_id', true), '')::uuid,
        actor_name varchar(120) not null default '',
        action varchar(60) not null,
        subject_type varchar(40) not null,
        subject_id varchar(60) not null,
        subject_label varchar(300) not null default '',
        before jsonb,
        after jsonb,
        reason varchar(1000),
        request_id varchar(60) not null default coalesce(current_setting('app.request_id', true), ''),
        constraint pk_audit_entries primary key (id),
        constraint fk_audit_entries_ward foreign key (ward_id) references wards (id)
      )`);
    await q.query(`create index ix_audit_entries_ward_id on audit_entries (ward_id, id)`);
    await q.query(
      `create index ix_audit_entries_subject on audit_entries (ward_id, subject_type, subject_id)`,
    );
    await isolateWard(q, 'audit_entries', ['insert']);
    await q.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'audit_entries is append-only' using errcode = 'insufficient_privilege';
      end $$`);
    await q.query(`
      create trigger audit_entries_append_only before update or delete or truncate on audit_entries
      for each statement execute function refuse_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table audit_entries`);
    await q.query(`drop function refuse_change`);
  }
}
