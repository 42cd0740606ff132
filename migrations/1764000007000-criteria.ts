import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** Criteria sets with their groups and lines, and the awards whose registrants they score. */
export class Criteria1764000007000 implements MigrationInterface {
  readonly name = 'Criteria1764000007000';

  async up(q: QueryRunner): Promise<void> {
    await this.sets(q);
    await this.lines(q);
    await this.awards(q);
    for (const table of ['criteria_sets', 'criteria_groups', 'criteria']) await isolateWard(q, table);
    await isolateWard(q, 'criteria_set_awards', ['insert', 'delete']);
    await this.frozen(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table criteria_set_awards, criteria, criteria_groups, criteria_sets`);
    await q.query(`drop function refuse_frozen_criteria_set, refuse_frozen_criteria`);
  }

  private async sets(q: QueryRunner): Promise<void> {
    await q.query(`
      create table criteria_sets (${WARD_COLUMNS},
        campaign_id uuid not null,
        code varchar(40) not null,
        name varchar(300) not null,
        subject_kind varchar(10) not null,
        bonus_cap numeric(8,2),
        not_applicable_mode varchar(7) not null default 'rescale',
        combining varchar(7) not null,
        minimum_sheets smallint not null,
        bands jsonb not null,
        tie_break text[] not null default '{}',
        frozen_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_criteria_sets primary key (id),
        constraint uq_criteria_sets_ward_id unique (ward_id, id),
        constraint uq_criteria_sets_campaign unique (ward_id, id, campaign_id),
        constraint uq_criteria_sets_code unique (ward_id, campaign_id, code),
        constraint fk_criteria_sets_campaign foreign key (ward_id, campaign_id) references campaigns (ward_id, id),
        constraint ck_criteria_sets_subject_kind check (subject_kind in ('collective', 'individual', 'household')),
        constraint ck_criteria_sets_mode check (not_applicable_mode in ('rescale', 'zero')),
        constraint ck_criteria_sets_combining check (combining in ('mean', 'trimmed', 'median')),
        constraint ck_criteria_sets_minimum_sheets check (minimum_sheets between 1 and 100),
        constraint ck_criteria_sets_bonus_cap check (bonus_cap >= 0)
      )`);
  }

  private async lines(q: QueryRunner): Promise<void> {
    await q.query(`
      create table criteria_groups (${WARD_COLUMNS},
        criteria_set_id uuid not null,
        code varchar(40) not null,
        name varchar(500) not null,
        max numeric(8,2),
        position smallint not null,
        constraint pk_criteria_groups primary key (id),
        constraint uq_criteria_groups_set unique (ward_id, id, criteria_set_id),
        constraint uq_criteria_groups_code unique (ward_id, criteria_set_id, code),
        constraint fk_criteria_groups_set foreign key (ward_id, criteria_set_id)
          references criteria_sets (ward_id, id) on delete cascade,
        constraint ck_criteria_groups_max check (max >= 0)
      )`);
    await q.query(`
      create table criteria (${WARD_COLUMNS},
        criteria_set_id uuid not null,
        group_id uuid not null,
        code varchar(40) not null,
        name varchar(500) not null,
        kind varchar(8) not null,
        max numeric(8,2),
        step numeric(8,2),
        levels numeric[],
        allows_not_applicable boolean not null default false,
        note varchar(1000) not null default '',
        position smallint not null,
        constraint pk_criteria primary key (id),
        constraint uq_criteria_set unique (ward_id, id, criteria_set_id),
        constraint uq_criteria_code unique (ward_id, criteria_set_id, code),
        constraint fk_criteria_group foreign key (ward_id, group_id, criteria_set_id)
          references criteria_groups (ward_id, id, criteria_set_id) on delete cascade,
        constraint ck_criteria_kind check (kind in ('graded', 'tiered', 'ratio', 'bonus', 'penalty', 'knockout')),
        constraint ck_criteria_max check (case when kind = 'knockout' then max is null else max > 0 end),
        constraint ck_criteria_step check (step > 0)
      )`);
    await q.query(`create index ix_criteria_group on criteria (group_id, position)`);
  }

  private async awards(q: QueryRunner): Promise<void> {
    await q.query(`
      create table criteria_set_awards (${WARD_COLUMNS},
        criteria_set_id uuid not null,
        award_type_id uuid not null,
        constraint pk_criteria_set_awards primary key (id),
        constraint uq_criteria_set_awards_award unique (ward_id, criteria_set_id, award_type_id),
        constraint fk_criteria_set_awards_set foreign key (ward_id, criteria_set_id)
          references criteria_sets (ward_id, id) on delete cascade,
        constraint fk_criteria_set_awards_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id)
      )`);
  }

  /**
   * Marks mean nothing once their criteria move: a frozen set takes no change but its thawing and a new version (of its
   * awards), whoever writes it.
   */
  private async frozen(q: QueryRunner): Promise<void> {
    await q.query(`
      create function refuse_frozen_criteria_set() returns trigger language plpgsql as $$
      begin
        if old.frozen_at is not null
           and (tg_op = 'DELETE' or new.frozen_at is not null and to_jsonb(new) - 'version' <> to_jsonb(old) - 'version') then
          raise exception 'criteria set % is frozen', old.code using errcode = 'check_violation', constraint = 'ck_criteria_frozen';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    await q.query(`
      create function refuse_frozen_criteria() returns trigger language plpgsql as $$
      begin
        if exists (select from criteria_sets s where s.id = case when tg_op = 'DELETE' then old.criteria_set_id else new.criteria_set_id end
                      and s.frozen_at is not null) then
          raise exception 'criteria set is frozen' using errcode = 'check_violation', constraint = 'ck_criteria_frozen';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    await q.query(`
      create trigger criteria_sets_frozen before update or delete on criteria_sets
      for each row execute function refuse_frozen_criteria_set()`);
    for (const table of ['criteria_groups', 'criteria']) {
      await q.query(`
        create trigger ${table}_frozen before insert or update or delete on ${table}
        for each row execute function refuse_frozen_criteria()`);
    }
  }
}
