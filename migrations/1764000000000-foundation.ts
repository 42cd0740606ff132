import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The app role, collations that put Vietnamese names and «Tổ dân phố 2» before «Tổ dân phố 10» in order, and search
 * without accents.
 */
export class Foundation1764000000000 implements MigrationInterface {
  readonly name = 'Foundation1764000000000';

  async up(q: QueryRunner): Promise<void> {
    // Roles belong to the whole server: another database of it may be making the same one at this moment.
    await q.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'thidua_app') then
          create role thidua_app nologin nobypassrls;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    // Since PostgreSQL 16 whoever makes a role may grant it, but may not take it before granting it to themselves.
    await q.query(`
      do $$
      declare right_to_take text := case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end;
      begin
        if not pg_has_role(current_user, 'thidua_app', right_to_take) then
          execute format('grant thidua_app to %I', current_user);
        end if;
      end $$`);
    await q.query(`grant usage on schema public to thidua_app`);
    // Runs with its owner's rights: only a table's owner may have it counted, and bulk writes run as the app role.
    await q.query(`
      create function count_tables_anew(tables text[]) returns void language plpgsql security definer
      set search_path = public, pg_temp as $$
      declare one text;
      begin
        foreach one in array tables loop
          execute format('analyze public.%I', one);
        end loop;
      end $$`);
    await q.query(`revoke all on function count_tables_anew from public`);
    await q.query(`grant execute on function count_tables_anew to thidua_app`);
    await q.query(`create collation if not exists vi_num (provider = icu, locale = 'vi-u-kn-true')`);
    // The database's twin of searchKey(): lower case, đ as d, no accents. Lower case by ICU, since a database of
    // locale «C» knows the letters of ASCII only.
    await q.query(`
      create function search_text(value text) returns text language sql immutable parallel safe as $$
        select normalize(regexp_replace(
          normalize(replace(lower(value collate public.vi_num), 'đ', 'd'), nfd), '[\\u0300-\\u036f]', '', 'g'), nfc)
      $$`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop function search_text`);
    await q.query(`drop function count_tables_anew`);
    await q.query(`drop collation if exists vi_num`);
  }
}
