import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

const WARD = `ward_id uuid not null default ${CURRENT_WARD}`;
/** 32 bytes of the voter's own key, 12 of the nonce, 16 of text, 16 of the seal: every vote alike. */
const SEALED_BYTES = 76;

/**
 * Ballots, one box per question. Secret votes are written by a role that can do nothing else, carry neither voter nor
 * time, and are gone when the ballot is closed; receipts say who voted and nothing more.
 */
export class Ballots1764000062000 implements MigrationInterface {
  readonly name = 'Ballots1764000062000';

  async up(q: QueryRunner): Promise<void> {
    await this.voteRole(q);
    await this.ballots(q);
    await this.secretVotes(q);
    await this.openVotes(q);
    await this.results(q);
    await this.countCheck(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table box_results, vote_counts, raised_hands, counted_ballots, sealed_ballots, ballot_receipts,
      ballot_boxes, ballots`);
    await q.query(`drop function check_ballot_box`);
  }

  /** Roles belong to the whole server; see the first migration for why they are made and taken this way. */
  private async voteRole(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'thidua_vote') then
          create role thidua_vote nologin nobypassrls;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await q.query(`
      do $$
      declare right_to_take text := case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end;
      begin
        if not pg_has_role(current_user, 'thidua_vote', right_to_take) then
          execute format('grant thidua_vote to %I', current_user);
        end if;
      end $$`);
    await q.query(`grant usage on schema public to thidua_vote`);
  }

  private async ballots(q: QueryRunner): Promise<void> {
    await q.query(`
      create table ballots (
        ${WARD_COLUMNS},
        sitting_id uuid not null,
        method varchar(13) not null,
        status varchar(6) not null default 'open',
        public_key bytea,
        void_reason varchar(1000),
        opened_at timestamptz not null default clock_timestamp(),
        closed_at timestamptz,
        version integer not null default 1,
        constraint pk_ballots primary key (id),
        constraint uq_ballots_ward_id unique (ward_id, id),
        constraint uq_ballots_sitting unique (ward_id, sitting_id, id),
        constraint fk_ballots_sitting foreign key (ward_id, sitting_id) references sittings (ward_id, id),
        constraint ck_ballots_method check (method in ('open-count', 'open-roll', 'secret-screen', 'secret-paper')),
        constraint ck_ballots_status check (status in ('open', 'closed', 'void') and (status = 'open') = (closed_at is null)
          and (status = 'void') = (void_reason is not null)),
        constraint ck_ballots_key check ((method = 'secret-screen') = (public_key is not null))
      )`);
    await isolateWard(q, 'ballots', ['insert', 'update']);
    await q.query(`
      create table ballot_boxes (
        ${WARD_COLUMNS},
        sitting_id uuid not null,
        ballot_id uuid not null,
        question_id uuid not null,
        rule jsonb not null,
        live boolean not null default true,
        constraint pk_ballot_boxes primary key (id),
        constraint uq_ballot_boxes_ward_id unique (ward_id, id),
        constraint uq_ballot_boxes_question unique (ward_id, ballot_id, question_id),
        constraint fk_ballot_boxes_ballot foreign key (ward_id, sitting_id, ballot_id)
          references ballots (ward_id, sitting_id, id),
        constraint fk_ballot_boxes_question foreign key (ward_id, sitting_id, question_id)
          references sitting_questions (ward_id, sitting_id, id)
      )`);
    await q.query(`create unique index uq_ballot_boxes_live on ballot_boxes (question_id) where live`);
    await isolateWard(q, 'ballot_boxes', ['insert', 'update']);
  }

  private async secretVotes(q: QueryRunner): Promise<void> {
    await q.query(`
      create table ballot_receipts (
        box_id uuid not null,
        member_id uuid not null,
        ${WARD},
        constraint pk_ballot_receipts primary key (box_id, member_id),
        constraint fk_ballot_receipts_box foreign key (ward_id, box_id) references ballot_boxes (ward_id, id),
        constraint fk_ballot_receipts_member foreign key (ward_id, member_id) references council_members (ward_id, id)
      )`);
    await q.query(`
      create table sealed_ballots (
        box_id uuid not null,
        ${WARD},
        sealed bytea not null,
        constraint pk_sealed_ballots primary key (box_id, sealed),
        constraint fk_sealed_ballots_box foreign key (ward_id, box_id) references ballot_boxes (ward_id, id),
        constraint ck_sealed_ballots_length check (octet_length(sealed) = ${SEALED_BYTES})
      )`);
    // Business work may see that somebody voted, and takes sealed votes out of the box; it cannot put any in.
    await isolateWard(q, 'ballot_receipts', []);
    await isolateWard(q, 'sealed_ballots', ['delete']);
    for (const table of ['ballot_receipts', 'sealed_ballots']) {
      await q.query(
        `create policy voting on ${table} for insert to thidua_vote with check (ward_id = ${CURRENT_WARD})`,
      );
      await q.query(`grant insert on ${table} to thidua_vote`);
    }
    await q.query(`
      create table counted_ballots (
        ${WARD_COLUMNS},
        box_id uuid not null,
        choice varchar(10) not null,
        constraint pk_counted_ballots primary key (id),
        constraint fk_counted_ballots_box foreign key (ward_id, box_id) references ballot_boxes (ward_id, id),
        constraint ck_counted_ballots_choice check (choice in ('agree', 'disagree', 'no-opinion'))
      )`);
    await q.query(`create index ix_counted_ballots_box on counted_ballots (ward_id, box_id)`);
    await isolateWard(q, 'counted_ballots', ['insert']);
  }

  private async openVotes(q: QueryRunner): Promise<void> {
    await q.query(`
      create table raised_hands (
        box_id uuid not null,
        member_id uuid not null,
        ${WARD},
        choice varchar(10) not null,
        constraint pk_raised_hands primary key (box_id, member_id),
        constraint fk_raised_hands_box foreign key (ward_id, box_id) references ballot_boxes (ward_id, id),
        constraint fk_raised_hands_member foreign key (ward_id, member_id) references council_members (ward_id, id),
        constraint ck_raised_hands_choice check (choice in ('agree', 'disagree', 'no-opinion'))
      )`);
    await isolateWard(q, 'raised_hands');
    await q.query(`
      create table vote_counts (
        box_id uuid not null,
        slot smallint not null,
        ${WARD},
        counted_by uuid not null,
        issued smallint not null,
        returned smallint not null,
        invalid smallint not null,
        agree smallint not null,
        disagree smallint not null,
        no_opinion smallint not null,
        constraint pk_vote_counts primary key (box_id, slot),
        constraint uq_vote_counts_counter unique (ward_id, box_id, counted_by),
        constraint fk_vote_counts_box foreign key (ward_id, box_id) references ballot_boxes (ward_id, id),
        constraint fk_vote_counts_counted_by foreign key (ward_id, counted_by) references accounts (ward_id, id),
        constraint ck_vote_counts_slot check (slot in (1, 2)),
        constraint ck_vote_counts_sum check (least(invalid, agree, disagree, no_opinion) >= 0 and issued >= returned
          and returned = invalid + agree + disagree + no_opinion)
      )`);
    await isolateWard(q, 'vote_counts', ['insert', 'update']);
  }

  private async results(q: QueryRunner): Promise<void> {
    const figures = [
      ...[
        'members',
        'present',
        'eligible',
        'recused',
        'issued',
        'returned',
        'invalid',
        'agree',
        'disagree',
        'no_opinion',
      ],
      ...['opinions_agree', 'opinions_disagree', 'opinions_no_opinion', 'base', 'needed'],
    ];
    await q.query(`
      create table box_results (
        box_id uuid not null,
        ${WARD},
        ${figures.map((name) => `${name} smallint not null`).join(',\n        ')},
        percent numeric(5,2) not null,
        is_tie boolean not null,
        is_unanimous boolean not null,
        outcome varchar(10) not null,
        constraint pk_box_results primary key (box_id),
        constraint fk_box_results_box foreign key (ward_id, box_id) references ballot_boxes (ward_id, id),
        constraint ck_box_results_outcome check (outcome in ('passed', 'not-passed', 'tied'))
      )`);
    await isolateWard(q, 'box_results', ['insert']);
  }

  /**
   * A vote stands only with its receipt and a receipt only with its vote, and both only while the ballot is open: judged
   * at the commit, for every role. The owner reads these tables for this alone; what is in them is sealed.
   */
  private async countCheck(q: QueryRunner): Promise<void> {
    for (const table of ['ballots', 'ballot_boxes', 'ballot_receipts', 'sealed_ballots']) {
      await q.query(`create policy count_check on ${table} for select to current_user using (true)`);
    }
    await q.query(`
      create function check_ballot_box() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
      begin
        if not exists (select from ballot_boxes x join ballots b on b.id = x.ballot_id
                        where x.id = new.box_id and x.live and b.status = 'open' and b.method = 'secret-screen') then
          raise exception 'the ballot is not open' using errcode = 'check_violation', constraint = 'ck_ballot_open';
        end if;
        if (select count(*) from ballot_receipts where box_id = new.box_id)
           <> (select count(*) from sealed_ballots where box_id = new.box_id) then
          raise exception 'votes and receipts differ' using errcode = 'check_violation', constraint = 'ck_ballot_count';
        end if;
        return null;
      end $$`);
    await q.query(`revoke all on function check_ballot_box from public`);
    await q.query(`grant execute on function check_ballot_box to thidua_vote`);
    for (const table of ['ballot_receipts', 'sealed_ballots']) {
      await q.query(`
        create constraint trigger ${table}_checked after insert on ${table} deferrable initially deferred
        for each row execute function check_ballot_box()`);
    }
  }
}
