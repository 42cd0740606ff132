import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** Award decisions with their lines and number books. What is issued takes no change, whoever writes it. */
export class Decisions1764000011000 implements MigrationInterface {
  readonly name = 'Decisions1764000011000';

  async up(q: QueryRunner): Promise<void> {
    await this.decisions(q);
    await this.lines(q);
    await this.locks(q);
    await q.query(`
      alter table honours add constraint fk_honours_decision
        foreign key (ward_id, decision_id) references decisions (ward_id, id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table honours drop constraint fk_honours_decision`);
    await q.query(`drop table decision_lines, decisions, decision_counters`);
    await q.query(`drop function refuse_issued_decision, refuse_issued_decision_line`);
  }

  private async decisions(q: QueryRunner): Promise<void> {
    await q.query(`
      create table decision_counters (
        ${WARD_COLUMNS},
        book varchar(40) not null,
        year smallint not null,
        last_number integer not null,
        constraint pk_decision_counters primary key (id),
        constraint uq_decision_counters_book unique (ward_id, book, year),
        constraint fk_decision_counters_ward foreign key (ward_id) references wards (id),
        constraint ck_decision_counters_last_number check (last_number > 0)
      )`);
    await isolateWard(q, 'decision_counters', ['insert', 'update']);
    await q.query(`
      create table decisions (
        ${WARD_COLUMNS},
        campaign_id uuid not null,
        book varchar(40) not null default 'QĐ-UBND',
        number integer,
        year smallint,
        decided_on date,
        title varchar(500) not null,
        legal_basis text not null default '',
        signer_name varchar(120) not null default '',
        signer_title varchar(200) not null default '',
        status varchar(6) not null default 'draft',
        manual_order boolean not null default false,
        created_by uuid default nullif(current_setting('app.account_id', true), '')::uuid,
        created_at timestamptz not null default now(),
        issued_by uuid,
        issued_at timestamptz,
        version integer not null default 1,
        constraint pk_decisions primary key (id),
        constraint uq_decisions_ward_id unique (ward_id, id),
        constraint fk_decisions_campaign foreign key (ward_id, campaign_id) references campaigns (ward_id, id),
        constraint fk_decisions_created_by foreign key (ward_id, created_by) references accounts (ward_id, id),
        constraint fk_decisions_issued_by foreign key (ward_id, issued_by) references accounts (ward_id, id),
        constraint ck_decisions_status check (status in ('draft', 'issued')),
        constraint ck_decisions_number check (number between 1 and 99999),
        constraint ck_decisions_year check ((year is null) = (decided_on is null) and year = extract(year from decided_on)),
        constraint ck_decisions_complete check (status = 'draft'
          or (number is not null and decided_on is not null and signer_name <> '' and signer_title <> '' and issued_at is not null))
      )`);
    // A draft may note the number it is meant to get; only an issued decision owns it.
    await q.query(
      `create unique index uq_decisions_number on decisions (ward_id, year, book, number) where status = 'issued'`,
    );
    await q.query(`create index ix_decisions_campaign on decisions (ward_id, campaign_id)`);
    await isolateWard(q, 'decisions');
  }

  private async lines(q: QueryRunner): Promise<void> {
    await q.query(`
      create table decision_lines (
        ${WARD_COLUMNS},
        decision_id uuid not null,
        nomination_id uuid not null,
        participant_id uuid not null,
        award_type_id uuid not null,
        position integer not null,
        subject_kind varchar(10) not null,
        name varchar(255) not null,
        form_of_address varchar(20) not null default '',
        post varchar(255) not null default '',
        unit_id uuid,
        unit_name varchar(255) not null default '',
        block varchar(120) not null default '',
        award_name varchar(200) not null,
        award_category varchar(5) not null,
        year smallint not null,
        coefficient numeric(6,2),
        multiplier numeric(4,2),
        base_salary bigint,
        full_amount bigint,
        amount bigint,
        note varchar(500) not null default '',
        constraint pk_decision_lines primary key (id),
        constraint uq_decision_lines_ward_id unique (ward_id, id),
        constraint uq_decision_lines_nomination unique (ward_id, nomination_id),
        constraint uq_decision_lines_position unique (ward_id, decision_id, position) deferrable initially deferred,
        constraint fk_decision_lines_decision foreign key (ward_id, decision_id) references decisions (ward_id, id),
        constraint fk_decision_lines_nomination foreign key (ward_id, nomination_id) references nominations (ward_id, id),
        constraint fk_decision_lines_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint fk_decision_lines_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id),
        constraint fk_decision_lines_unit foreign key (ward_id, unit_id) references participants (ward_id, id),
        constraint ck_decision_lines_position check (position > 0),
        constraint ck_decision_lines_subject_kind check (subject_kind in ('collective', 'individual', 'household')),
        constraint ck_decision_lines_award_category check (award_category in ('title', 'form')),
        constraint ck_decision_lines_amount check (amount >= 0 and full_amount >= amount)
      )`);
    await q.query(`create index ix_decision_lines_participant on decision_lines (ward_id, participant_id)`);
    await isolateWard(q, 'decision_lines');
  }

  private async locks(q: QueryRunner): Promise<void> {
    await q.query(`
      create function refuse_issued_decision() returns trigger language plpgsql as $$
      begin
        if old.status = 'issued' then
          raise exception 'decision % is issued', old.number using errcode = 'check_violation', constraint = 'ck_decision_issued';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    await q.query(`
      create trigger decisions_issued before update or delete on decisions
      for each row execute function refuse_issued_decision()`);
    // The share lock makes a line written at the very moment of issuing wait, and then be refused.
    await q.query(`
      create function refuse_issued_decision_line() returns trigger language plpgsql as $$
      declare standing varchar;
      begin
        select status into standing from decisions
         where id = case when tg_op = 'INSERT' then new.decision_id else old.decision_id end for share;
        if standing = 'issued' then
          raise exception 'decision is issued' using errcode = 'check_violation', constraint = 'ck_decision_issued';
        end if;
        if tg_op = 'UPDATE' and new.decision_id <> old.decision_id then
          raise exception 'a line stays in its decision' using errcode = 'check_violation', constraint = 'ck_decision_issued';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    await q.query(`
      create trigger decision_lines_issued before insert or update or delete on decision_lines
      for each row execute function refuse_issued_decision_line()`);
  }
}
