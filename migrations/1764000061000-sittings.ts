import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

const WARD = `ward_id uuid not null default ${CURRENT_WARD}`;

/** Sittings of the council: who was there, what was put to them, who stepped out. What is locked takes no change. */
export class Sittings1764000061000 implements MigrationInterface {
  readonly name = 'Sittings1764000061000';

  async up(q: QueryRunner): Promise<void> {
    await this.sittings(q);
    await this.roster(q);
    await this.questions(q);
    await this.stepsOut(q);
    await this.locks(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table written_opinions, question_recusals, sitting_questions, sitting_roster, sittings`,
    );
    await q.query(`drop function refuse_locked_sitting, refuse_locked_sitting_part`);
  }

  private async sittings(q: QueryRunner): Promise<void> {
    await q.query(`
      create table sittings (
        ${WARD_COLUMNS},
        council_id uuid not null,
        campaign_id uuid,
        title varchar(300) not null,
        held_on date not null,
        starts_at varchar(5) not null,
        place varchar(300) not null,
        chair_member_id uuid not null,
        secretary_member_id uuid not null,
        content varchar(2000) not null default '',
        invitation_number varchar(60) not null default '',
        invited_on date,
        minutes_number varchar(60) not null default '',
        conclusion varchar(5000) not null default '',
        status varchar(7) not null default 'planned',
        opened_at timestamptz,
        closed_at timestamptz,
        locked_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_sittings primary key (id),
        constraint uq_sittings_ward_id unique (ward_id, id),
        constraint fk_sittings_council foreign key (ward_id, council_id) references councils (ward_id, id),
        constraint fk_sittings_campaign foreign key (ward_id, campaign_id) references campaigns (ward_id, id),
        constraint fk_sittings_chair foreign key (ward_id, council_id, chair_member_id)
          references council_members (ward_id, council_id, id),
        constraint fk_sittings_secretary foreign key (ward_id, council_id, secretary_member_id)
          references council_members (ward_id, council_id, id),
        constraint ck_sittings_starts_at check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        constraint ck_sittings_two_people check (chair_member_id <> secretary_member_id),
        constraint ck_sittings_status check (case status
          when 'planned' then num_nonnulls(opened_at, closed_at, locked_at) = 0
          when 'open' then opened_at is not null and num_nonnulls(closed_at, locked_at) = 0
          when 'closed' then num_nonnulls(opened_at, closed_at) = 2 and locked_at is null
          when 'locked' then num_nonnulls(opened_at, closed_at, locked_at) = 3
          else false end)
      )`);
    await q.query(`create index ix_sittings_campaign on sittings (ward_id, campaign_id)`);
    await isolateWard(q, 'sittings');
  }

  private async roster(q: QueryRunner): Promise<void> {
    await q.query(`
      create table sitting_roster (
        sitting_id uuid not null,
        member_id uuid not null,
        ${WARD},
        account_id uuid,
        participant_id uuid,
        unit_id uuid,
        name varchar(120) not null,
        post varchar(200) not null,
        role varchar(10) not null,
        has_vote boolean not null,
        position smallint not null,
        presence varchar(7),
        absence_reason varchar(500) not null default '',
        opinion_document varchar(300) not null default '',
        teller varchar(6),
        claim_hash bytea,
        claim_attempts smallint not null default 0,
        claimed_at timestamptz,
        version integer not null default 1,
        constraint pk_sitting_roster primary key (sitting_id, member_id),
        constraint uq_sitting_roster_ward_id unique (ward_id, sitting_id, member_id),
        constraint uq_sitting_roster_account unique (ward_id, sitting_id, account_id),
        constraint fk_sitting_roster_sitting foreign key (ward_id, sitting_id) references sittings (ward_id, id),
        constraint fk_sitting_roster_member foreign key (ward_id, member_id) references council_members (ward_id, id),
        constraint ck_sitting_roster_presence check (presence in ('present', 'absent')),
        constraint ck_sitting_roster_absence check (presence = 'absent' or absence_reason = ''),
        constraint ck_sitting_roster_teller check (teller in ('head', 'member'))
      )`);
    await isolateWard(q, 'sitting_roster');
  }

  private async questions(q: QueryRunner): Promise<void> {
    await q.query(`
      create table sitting_questions (
        ${WARD_COLUMNS},
        sitting_id uuid not null,
        nomination_id uuid,
        participant_id uuid not null,
        award_type_id uuid not null,
        parent_id uuid,
        position integer not null,
        spread numeric(8,2),
        notes varchar(5000) not null default '',
        tie_decision varchar(10),
        tie_reason varchar(1000),
        version integer not null default 1,
        constraint pk_sitting_questions primary key (id),
        constraint uq_sitting_questions_ward_id unique (ward_id, id),
        constraint uq_sitting_questions_sitting unique (ward_id, sitting_id, id),
        constraint uq_sitting_questions_subject unique (ward_id, sitting_id, participant_id, award_type_id),
        constraint uq_sitting_questions_parent unique (ward_id, parent_id),
        constraint uq_sitting_questions_position unique (ward_id, sitting_id, position) deferrable initially deferred,
        constraint fk_sitting_questions_sitting foreign key (ward_id, sitting_id) references sittings (ward_id, id),
        constraint fk_sitting_questions_nomination foreign key (ward_id, nomination_id) references nominations (ward_id, id),
        constraint fk_sitting_questions_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint fk_sitting_questions_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id),
        constraint fk_sitting_questions_parent foreign key (ward_id, sitting_id, parent_id)
          references sitting_questions (ward_id, sitting_id, id),
        constraint ck_sitting_questions_position check (position > 0),
        constraint ck_sitting_questions_tie check (tie_decision in ('passed', 'not-passed')
          and (tie_decision is null) = (tie_reason is null))
      )`);
    await q.query(
      `create index ix_sitting_questions_nomination on sitting_questions (ward_id, nomination_id)`,
    );
    await isolateWard(q, 'sitting_questions');
  }

  private async stepsOut(q: QueryRunner): Promise<void> {
    await q.query(`
      create table question_recusals (
        sitting_id uuid not null,
        question_id uuid not null,
        member_id uuid not null,
        ${WARD},
        stepped_out boolean not null,
        reason varchar(500) not null default '',
        answered_by uuid default nullif(current_setting('app.account_id', true), '')::uuid,
        answered_at timestamptz not null default clock_timestamp(),
        constraint pk_question_recusals primary key (question_id, member_id),
        constraint fk_question_recusals_question foreign key (ward_id, sitting_id, question_id)
          references sitting_questions (ward_id, sitting_id, id),
        constraint fk_question_recusals_member foreign key (ward_id, sitting_id, member_id)
          references sitting_roster (ward_id, sitting_id, member_id),
        constraint fk_question_recusals_answered_by foreign key (ward_id, answered_by) references accounts (ward_id, id)
      )`);
    await isolateWard(q, 'question_recusals');
    await q.query(`
      create table written_opinions (
        sitting_id uuid not null,
        question_id uuid not null,
        member_id uuid not null,
        ${WARD},
        choice varchar(10) not null,
        constraint pk_written_opinions primary key (question_id, member_id),
        constraint fk_written_opinions_question foreign key (ward_id, sitting_id, question_id)
          references sitting_questions (ward_id, sitting_id, id),
        constraint fk_written_opinions_member foreign key (ward_id, sitting_id, member_id)
          references sitting_roster (ward_id, sitting_id, member_id),
        constraint ck_written_opinions_choice check (choice in ('agree', 'disagree', 'no-opinion'))
      )`);
    await isolateWard(q, 'written_opinions');
  }

  private async locks(q: QueryRunner): Promise<void> {
    await q.query(`
      create function refuse_locked_sitting() returns trigger language plpgsql as $$
      begin
        if old.status = 'locked' then
          raise exception 'sitting is locked' using errcode = 'check_violation', constraint = 'ck_sitting_locked';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    await q.query(`
      create trigger sittings_locked before update or delete on sittings
      for each row execute function refuse_locked_sitting()`);
    await q.query(`
      create function refuse_locked_sitting_part() returns trigger language plpgsql as $$
      declare standing varchar;
      begin
        select status into standing from sittings
         where id = case when tg_op = 'INSERT' then new.sitting_id else old.sitting_id end for share;
        if standing = 'locked' then
          raise exception 'sitting is locked' using errcode = 'check_violation', constraint = 'ck_sitting_locked';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    for (const table of ['sitting_roster', 'sitting_questions', 'question_recusals', 'written_opinions']) {
      await q.query(`
        create trigger ${table}_locked before insert or update or delete on ${table}
        for each row execute function refuse_locked_sitting_part()`);
    }
  }
}
