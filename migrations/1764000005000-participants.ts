import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

/** Units, people and households, what is on record of a person, and registrations. */
export class Participants1764000005000 implements MigrationInterface {
  readonly name = 'Participants1764000005000';

  async up(q: QueryRunner): Promise<void> {
    await this.participants(q);
    await this.collectives(q);
    await this.people(q);
    await this.records(q);
    await this.registrations(q);
    await q.query(`
      alter table accounts add constraint fk_accounts_collective
        foreign key (ward_id, collective_id) references collectives (ward_id, id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table accounts drop constraint fk_accounts_collective`);
    await q.query(`alter table participants drop constraint fk_participants_unit`);
    await q.query(`drop table registrations, disciplines, initiatives, ratings, households, individuals,
      collective_predecessors, collectives, participants`);
  }

  private async participants(q: QueryRunner): Promise<void> {
    await q.query(`create extension if not exists btree_gist`);
    await q.query(`
      create table participants (${WARD_COLUMNS},
        kind varchar(10) not null,
        name varchar(255) not null,
        identity_key varchar(300) not null,
        search_key varchar(300) not null,
        sort_given varchar(300) not null,
        sort_rest varchar(300) not null,
        unit_id uuid,
        identity_span daterange not null default '(,)',
        identity_number int8range not null default '(,)',
        display_order integer not null default 0,
        status varchar(10) not null default 'active',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_participants primary key (id),
        constraint uq_participants_ward_id unique (ward_id, id),
        constraint fk_participants_ward foreign key (ward_id) references wards (id),
        constraint ck_participants_kind check (kind in ('collective', 'individual', 'household')),
        constraint ck_participants_name check (name <> ''),
        constraint ck_participants_unit check ((kind = 'collective') = (unit_id is null)),
        constraint ck_participants_identity_span check (not isempty(identity_span) and not isempty(identity_number)),
        constraint ck_participants_status check (status in ('active', 'archived'))
      )`);
    // Nobody stands in the register twice: the same name in the same unit, unless the dates of birth (for units:
    // the days in force) or the identity numbers rule out that it is the same. A year agrees with every day in it,
    // what is not known agrees with all.
    await q.query(`
      alter table participants add constraint uq_participants_identity_expression exclude using gist (
        ward_id with =, kind with =, coalesce(unit_id, ward_id) with =,
        identity_key with =, identity_span with &&, identity_number with &&
      ) where (status = 'active')`);
    await q.query(`create index ix_participants_unit on participants (ward_id, unit_id)`);
    await q.query(`
      create index ix_participants_name_search on participants
        (ward_id, kind, sort_given collate "vi_num", sort_rest collate "vi_num", id)`);
    await isolateWard(q, 'participants', ['insert', 'update']);
  }

  private async collectives(q: QueryRunner): Promise<void> {
    await q.query(`
      create table collectives (
        id uuid not null,
        ward_id uuid not null default ${CURRENT_WARD},
        code varchar(40) not null default '',
        short_name varchar(60) not null default '',
        superior varchar(255) not null default '',
        type varchar(60) not null default '',
        block varchar(120) not null default '',
        protocol_order integer not null default 0,
        valid_from date,
        valid_to date,
        head_name varchar(255) not null default '',
        phone varchar(60) not null default '',
        member_count integer,
        constraint pk_collectives primary key (id),
        constraint uq_collectives_ward_id unique (ward_id, id),
        constraint fk_collectives_participant foreign key (ward_id, id) references participants (ward_id, id),
        constraint ck_collectives_validity check (valid_to is null or valid_from is null or valid_to >= valid_from),
        constraint ck_collectives_member_count check (member_count >= 0)
      )`);
    await q.query(`
      alter table participants add constraint fk_participants_unit
        foreign key (ward_id, unit_id) references collectives (ward_id, id)`);
    await q.query(`
      create table collective_predecessors (
        collective_id uuid not null,
        predecessor_id uuid not null,
        ward_id uuid not null default ${CURRENT_WARD},
        changed_on date not null,
        change varchar(10) not null,
        constraint pk_collective_predecessors primary key (collective_id, predecessor_id),
        constraint fk_collective_predecessors_collective foreign key (ward_id, collective_id) references collectives (ward_id, id),
        constraint fk_collective_predecessors_predecessor foreign key (ward_id, predecessor_id) references collectives (ward_id, id),
        constraint ck_collective_predecessors_other check (collective_id <> predecessor_id),
        constraint ck_collective_predecessors_change check (change in ('merged', 'split', 'renamed', 'transferred'))
      )`);
    await q.query(
      `create index ix_collective_predecessors_predecessor on collective_predecessors (ward_id, predecessor_id)`,
    );
    await isolateWard(q, 'collectives', ['insert', 'update']);
    await isolateWard(q, 'collective_predecessors', ['insert', 'delete']);
  }

  private async people(q: QueryRunner): Promise<void> {
    await q.query(`
      create table individuals (
        id uuid not null,
        ward_id uuid not null default ${CURRENT_WARD},
        form_of_address varchar(20) not null default '',
        gender varchar(6),
        birth_year smallint,
        birth_month smallint,
        birth_day smallint,
        post varchar(255) not null default '',
        is_leader boolean not null default false,
        id_number varchar(12),
        phone varchar(60) not null default '',
        category varchar(120) not null default '',
        note varchar(1000) not null default '',
        constraint pk_individuals primary key (id),
        constraint uq_individuals_ward_id unique (ward_id, id),
        constraint uq_individuals_id_number unique (ward_id, id_number),
        constraint fk_individuals_participant foreign key (ward_id, id) references participants (ward_id, id),
        constraint ck_individuals_gender check (gender in ('male', 'female')),
        constraint ck_individuals_birth check (
          (birth_year is not null or birth_month is null) and (birth_month is not null or birth_day is null)
          and birth_year between 1900 and 2100 and birth_month between 1 and 12 and birth_day between 1 and 31),
        constraint ck_individuals_id_number check (id_number ~ '^([0-9]{9}|[0-9]{12})$')
      )`);
    await q.query(`
      create table households (
        id uuid not null,
        ward_id uuid not null default ${CURRENT_WARD},
        address varchar(255) not null default '',
        constraint pk_households primary key (id),
        constraint uq_households_ward_id unique (ward_id, id),
        constraint fk_households_participant foreign key (ward_id, id) references participants (ward_id, id)
      )`);
    await isolateWard(q, 'individuals', ['insert', 'update']);
    await isolateWard(q, 'households', ['insert', 'update']);
  }

  /** What eligibility is judged by, year by year. */
  private async records(q: QueryRunner): Promise<void> {
    await q.query(`
      create table ratings (${WARD_COLUMNS},
        individual_id uuid not null,
        year smallint not null,
        level varchar(13) not null,
        version integer not null default 1,
        constraint pk_ratings primary key (id),
        constraint uq_ratings_year unique (ward_id, individual_id, year),
        constraint fk_ratings_individual foreign key (ward_id, individual_id) references individuals (ward_id, id),
        constraint ck_ratings_year check (year between 1945 and 2100),
        constraint ck_ratings_level check (level in ('excellent', 'good', 'completed', 'not-completed'))
      )`);
    await q.query(`
      create table initiatives (${WARD_COLUMNS},
        individual_id uuid not null,
        year smallint not null,
        level varchar(8) not null,
        name varchar(500) not null default '',
        decision_number varchar(60) not null default '',
        version integer not null default 1,
        constraint pk_initiatives primary key (id),
        constraint fk_initiatives_individual foreign key (ward_id, individual_id) references individuals (ward_id, id),
        constraint ck_initiatives_year check (year between 1945 and 2100),
        constraint ck_initiatives_level check (level in ('base', 'province', 'national'))
      )`);
    await q.query(`create index ix_initiatives_individual on initiatives (ward_id, individual_id, year)`);
    await q.query(`
      create table disciplines (${WARD_COLUMNS},
        individual_id uuid not null,
        year smallint not null,
        level varchar(9) not null,
        decided_on date,
        decision_number varchar(60) not null default '',
        note varchar(1000) not null default '',
        version integer not null default 1,
        constraint pk_disciplines primary key (id),
        constraint fk_disciplines_individual foreign key (ward_id, individual_id) references individuals (ward_id, id),
        constraint ck_disciplines_year check (year between 1945 and 2100),
        constraint ck_disciplines_level check (level in ('reprimand', 'warning', 'demotion', 'removal', 'dismissal'))
      )`);
    await q.query(`create index ix_disciplines_individual on disciplines (ward_id, individual_id, year)`);
    for (const table of ['ratings', 'initiatives', 'disciplines']) await isolateWard(q, table);
  }

  private async registrations(q: QueryRunner): Promise<void> {
    await q.query(`
      create table registrations (${WARD_COLUMNS},
        campaign_id uuid not null,
        participant_id uuid not null,
        award_type_id uuid not null,
        status varchar(9) not null default 'draft',
        summary varchar(2000) not null default '',
        return_reason varchar(1000),
        flagged_fields text[] not null default '{}',
        submitted_by uuid,
        submitted_at timestamptz,
        handled_by uuid,
        handled_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_registrations primary key (id),
        constraint uq_registrations_ward_id unique (ward_id, id),
        constraint uq_registrations_award unique (ward_id, campaign_id, participant_id, award_type_id),
        constraint fk_registrations_campaign foreign key (ward_id, campaign_id) references campaigns (ward_id, id),
        constraint fk_registrations_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint fk_registrations_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id),
        constraint fk_registrations_submitted_by foreign key (ward_id, submitted_by) references accounts (ward_id, id),
        constraint fk_registrations_handled_by foreign key (ward_id, handled_by) references accounts (ward_id, id),
        constraint ck_registrations_status check (status in ('draft', 'submitted', 'returned', 'accepted')),
        constraint ck_registrations_returned check ((status = 'returned') = (return_reason is not null)),
        constraint ck_registrations_submitted check (status = 'draft' or submitted_at is not null),
        constraint ck_registrations_handled check (status in ('draft', 'submitted') or handled_at is not null)
      )`);
    await q.query(`create index ix_registrations_participant on registrations (ward_id, participant_id)`);
    await q.query(`create index ix_registrations_award on registrations (ward_id, award_type_id)`);
    await isolateWard(q, 'registrations');
  }
}
