import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** Campaigns, their dated phases, the awards in play, and the one function that says whether a phase is open. */
export class Campaigns1764000004000 implements MigrationInterface {
  readonly name = 'Campaigns1764000004000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table campaigns (${WARD_COLUMNS},
        kind varchar(10) not null,
        name varchar(300) not null,
        year smallint not null,
        theme varchar(1000) not null default '',
        phase varchar(12) not null default 'draft',
        copied_from_id uuid,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_campaigns primary key (id),
        constraint uq_campaigns_ward_id unique (ward_id, id),
        constraint uq_campaigns_year_name unique (ward_id, year, name),
        constraint fk_campaigns_ward foreign key (ward_id) references wards (id),
        constraint fk_campaigns_copied_from foreign key (ward_id, copied_from_id) references campaigns (ward_id, id),
        constraint ck_campaigns_kind check (kind in ('yearly', 'thematic')),
        constraint ck_campaigns_year check (year between 2000 and 2100),
        constraint ck_campaigns_phase check (phase in ('draft', 'registration', 'self-score', 'scoring', 'review', 'decided', 'closed'))
      )`);
    await q.query(`
      create table campaign_phases (${WARD_COLUMNS},
        campaign_id uuid not null,
        phase varchar(12) not null,
        opens_on date not null,
        closes_on date not null,
        constraint pk_campaign_phases primary key (id),
        constraint uq_campaign_phases_phase unique (ward_id, campaign_id, phase),
        constraint fk_campaign_phases_campaign foreign key (ward_id, campaign_id) references campaigns (ward_id, id) on delete cascade,
        constraint ck_campaign_phases_phase check (phase in ('registration', 'self-score', 'scoring', 'review')),
        constraint ck_campaign_phases_days check (closes_on >= opens_on)
      )`);
    await q.query(`
      create table campaign_awards (${WARD_COLUMNS},
        campaign_id uuid not null,
        award_type_id uuid not null,
        constraint pk_campaign_awards primary key (id),
        constraint uq_campaign_awards_award unique (ward_id, campaign_id, award_type_id),
        constraint fk_campaign_awards_campaign foreign key (ward_id, campaign_id) references campaigns (ward_id, id) on delete cascade,
        constraint fk_campaign_awards_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id)
      )`);
    await isolateWard(q, 'campaigns');
    await isolateWard(q, 'campaign_phases');
    await isolateWard(q, 'campaign_awards');
    await this.phaseState(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop function phase_state`);
    await q.query(`drop table campaign_awards, campaign_phases, campaigns`);
  }

  /**
   * Whether one of the wanted phases is the campaign's and today lies within its days: by the database's clock, in
   * Việt Nam time, the last day up to its last second. A phase without days is open as long as it is the current one.
   */
  private async phaseState(q: QueryRunner): Promise<void> {
    await q.query(`
      create function phase_state(campaign uuid, wanted text[], at timestamptz default clock_timestamp())
      returns text language sql stable as $$
        select case
          when not c.phase = any(wanted) then 'wrong-phase'
          when p.opens_on is null then 'open'
          when at < p.opens_on::timestamp at time zone 'Asia/Ho_Chi_Minh' then 'not-yet-open'
          when at >= (p.closes_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' then 'deadline-passed'
          else 'open' end
        from campaigns c left join campaign_phases p on p.campaign_id = c.id and p.ward_id = c.ward_id and p.phase = c.phase
        where c.id = campaign
      $$`);
  }
}
