import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What becomes of an honour later, and what its paper says besides: the ledger stays append-only but for one thing, that
 * an honour is taken back (Luật TĐKT 2022, Art. 93), which is written once beside it and never rubbed out.
 */
export class RevokedHonours1764000085000 implements MigrationInterface {
  readonly name = 'RevokedHonours1764000085000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table honours
        add column revoked_on date,
        add column revoked_by varchar(60),
        add column certificate_number integer,
        add column authority varchar(200) not null default ''`);
    await q.query(`
      alter table honours
        add constraint ck_honours_revoked check ((revoked_on is null) = (revoked_by is null)),
        add constraint ck_honours_certificate_number check (certificate_number > 0),
        drop constraint ck_honours_source,
        add constraint ck_honours_source check (source in ('import', 'decision', 'proposal'))`);
    await q.query(`grant update (revoked_on, revoked_by) on honours to thidua_app`);
    await q.query(`drop trigger honours_append_only on honours`);
    await q.query(`
      create or replace function refuse_honours_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.revoked_on is null and new.revoked_on is not null
           and to_jsonb(old) - '{revoked_on,revoked_by}'::text[] = to_jsonb(new) - '{revoked_on,revoked_by}'::text[] then
          return new;
        end if;
        raise exception 'honours is append-only' using errcode = 'insufficient_privilege';
      end $$`);
    await q.query(`
      create trigger honours_append_only before update or delete on honours
      for each row execute function refuse_honours_change()`);
    await q.query(`
      create trigger honours_no_truncate before truncate on honours
      for each statement execute function refuse_honours_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop trigger honours_append_only on honours`);
    await q.query(`drop trigger honours_no_truncate on honours`);
    await q.query(`
      create or replace function refuse_honours_change() returns trigger language plpgsql as $$
      begin
        raise exception 'honours is append-only' using errcode = 'insufficient_privilege';
      end $$`);
    await q.query(`
      create trigger honours_append_only before update or delete or truncate on honours
      for each statement execute function refuse_honours_change()`);
    await q.query(`revoke update (revoked_on, revoked_by) on honours from thidua_app`);
    await q.query(`
      alter table honours
        drop constraint ck_honours_source,
        drop constraint ck_honours_revoked,
        drop constraint ck_honours_certificate_number,
        add constraint ck_honours_source check (source in ('import', 'decision'))`);
    await q.query(`
      alter table honours drop column revoked_on, drop column revoked_by, drop column certificate_number,
        drop column authority`);
  }
}
