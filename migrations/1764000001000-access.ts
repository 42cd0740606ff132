import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard } from './support.js';

/** Wards, accounts, sessions, throttled log-ins and one-time set-up links. */
export class Access1764000001000 implements MigrationInterface {
  readonly name = 'Access1764000001000';

  async up(q: QueryRunner): Promise<void> {
    await this.wards(q);
    await this.accounts(q);
    await this.sessions(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table setup_links, login_throttles, sessions, accounts, wards`);
  }

  private async wards(q: QueryRunner): Promise<void> {
    await q.query(`
      create table wards (
        id uuid not null default gen_random_uuid(),
        kind varchar(10) not null default 'phường',
        name varchar(120) not null,
        province varchar(120) not null,
        place_name varchar(120) not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_wards primary key (id),
        constraint uq_wards_province_name unique (province, name),
        constraint ck_wards_kind check (kind in ('phường', 'xã', 'đặc khu'))
      )`);
    await q.query(`alter table wards enable row level security`);
    await q.query(`alter table wards force row level security`);
    await q.query(
      `create policy own_ward on wards to thidua_app using (id = ${CURRENT_WARD}) with check (id = ${CURRENT_WARD})`,
    );
    await q.query(`create policy set_up on wards to current_user using (true) with check (true)`);
    await q.query(`grant select, update on wards to thidua_app`);
  }

  private async accounts(q: QueryRunner): Promise<void> {
    await q.query(`
      create table accounts (
        id uuid not null default gen_random_uuid(),
        ward_id uuid not null default ${CURRENT_WARD},
        username varchar(40) not null,
        display_name varchar(120) not null,
        post varchar(120) not null default '',
        roles text[] not null,
        collective_id uuid,
        password_hash varchar(200) not null,
        must_change_password boolean not null default true,
        status varchar(10) not null default 'active',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        last_login_at timestamptz,
        constraint pk_accounts primary key (id),
        constraint uq_accounts_ward_id unique (ward_id, id),
        constraint uq_accounts_username unique (username),
        constraint fk_accounts_ward foreign key (ward_id) references wards (id),
        constraint ck_accounts_username check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
        constraint ck_accounts_status check (status in ('active', 'disabled')),
        constraint ck_accounts_roles check (cardinality(roles) > 0 and roles <@ array[
          'administrator', 'ward-staff', 'committee-member', 'official', 'unit-representative'])
      )`);
    await isolateWard(q, 'accounts', ['insert', 'update']);
    // Log-in must find a name before it can know the ward: the owner's side, and no business code, reads this way.
    await q.query(`create policy log_in on accounts to current_user using (true) with check (true)`);
  }

  private async sessions(q: QueryRunner): Promise<void> {
    await q.query(`
      create table sessions (
        token_hash bytea not null,
        account_id uuid not null,
        created_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        user_agent varchar(200) not null default '',
        address varchar(60) not null default '',
        public_id uuid not null default gen_random_uuid(),
        constraint pk_sessions primary key (token_hash),
        constraint uq_sessions_public_id unique (public_id),
        constraint fk_sessions_account foreign key (account_id) references accounts (id) on delete cascade
      )`);
    await q.query(`create index ix_sessions_account_id on sessions (account_id)`);
    await q.query(`
      create table login_throttles (
        key varchar(200) not null,
        failures integer not null default 0,
        blocked_until timestamptz,
        updated_at timestamptz not null default now(),
        constraint pk_login_throttles primary key (key)
      )`);
    await q.query(`
      create table setup_links (
        token_hash bytea not null,
        created_at timestamptz not null default now(),
        used_at timestamptz,
        constraint pk_setup_links primary key (token_hash)
      )`);
  }
}
