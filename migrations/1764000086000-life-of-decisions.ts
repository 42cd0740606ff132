import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/**
 * The full life of a decision: proposed by staff, approved and issued by officials, corrected by another one, revoked in
 * whole or in part. Also those of no campaign (đột xuất), and those that were signed on paper before.
 */
export class LifeOfDecisions1764000086000 implements MigrationInterface {
  readonly name = 'LifeOfDecisions1764000086000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table decisions
        alter column status type varchar(8),
        alter column campaign_id drop not null,
        add column from_paper boolean not null default false,
        add column corrects_id uuid,
        add column expenses jsonb not null default '[]',
        add column proposed_by uuid,
        add column proposed_at timestamptz,
        add column approved_by uuid,
        add column approved_at timestamptz,
        add column returned_by uuid,
        add column returned_at timestamptz,
        add column return_reason varchar(1000),
        drop constraint ck_decisions_status,
        add constraint ck_decisions_status check (status in ('draft', 'proposed', 'approved', 'issued')),
        drop constraint ck_decisions_complete,
        add constraint ck_decisions_complete check (status <> 'issued'
          or (number is not null and decided_on is not null and signer_name <> '' and signer_title <> '' and issued_at is not null)),
        add constraint ck_decisions_returned check (num_nulls(returned_at, return_reason) in (0, 2)),
        add constraint fk_decisions_corrects foreign key (ward_id, corrects_id) references decisions (ward_id, id),
        add constraint fk_decisions_proposed_by foreign key (ward_id, proposed_by) references accounts (ward_id, id),
        add constraint fk_decisions_approved_by foreign key (ward_id, approved_by) references accounts (ward_id, id),
        add constraint fk_decisions_returned_by foreign key (ward_id, returned_by) references accounts (ward_id, id)`);
    await q.query(`
      alter table decision_lines
        alter column nomination_id drop not null,
        alter column participant_id drop not null,
        add column certificate_number integer,
        add constraint ck_decision_lines_certificate_number check (certificate_number > 0)`);
    // A budget warns; a ward that wants it to hold says so.
    await q.query(`alter table reward_budgets add column blocks boolean not null default false`);
    await this.revocations(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table revocation_lines, revocations`);
    await q.query(`alter table reward_budgets drop column blocks`);
    await q.query(`
      alter table decision_lines
        drop column certificate_number, alter column nomination_id set not null, alter column participant_id set not null`);
    await q.query(`
      alter table decisions
        drop constraint ck_decisions_status,
        drop constraint ck_decisions_returned,
        drop column from_paper, drop column corrects_id, drop column expenses, drop column proposed_by,
        drop column proposed_at, drop column approved_by, drop column approved_at, drop column returned_by,
        drop column returned_at, drop column return_reason,
        alter column campaign_id set not null,
        alter column status type varchar(6),
        add constraint ck_decisions_status check (status in ('draft', 'issued')),
        drop constraint ck_decisions_complete,
        add constraint ck_decisions_complete check (status = 'draft'
          or (number is not null and decided_on is not null and signer_name <> '' and signer_title <> '' and issued_at is not null))`);
  }

  private async revocations(q: QueryRunner): Promise<void> {
    await q.query(`
      create table revocations (
        ${WARD_COLUMNS},
        decision_id uuid not null,
        book varchar(40) not null,
        number integer not null,
        year smallint not null,
        decided_on date not null,
        due_on date not null,
        ground varchar(20) not null,
        explanation varchar(1000) not null,
        signer_name varchar(120) not null,
        created_by uuid default nullif(current_setting('app.account_id', true), '')::uuid,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        constraint pk_revocations primary key (id),
        constraint uq_revocations_ward_id unique (ward_id, id),
        constraint uq_revocations_number unique (ward_id, year, book, number),
        constraint fk_revocations_decision foreign key (ward_id, decision_id) references decisions (ward_id, id),
        constraint fk_revocations_created_by foreign key (ward_id, created_by) references accounts (ward_id, id),
        constraint ck_revocations_number check (number between 1 and 99999),
        constraint ck_revocations_year check (year = extract(year from decided_on)),
        constraint ck_revocations_due_on check (due_on > decided_on),
        constraint ck_revocations_ground check (ground in ('false-declaration', 'forged-papers', 'wrong-procedure', 'standard-broken'))
      )`);
    await q.query(`create index ix_revocations_decision on revocations (ward_id, decision_id)`);
    await isolateWard(q, 'revocations', ['insert', 'update']);
    await q.query(`
      create table revocation_lines (
        ${WARD_COLUMNS},
        revocation_id uuid not null,
        decision_line_id uuid not null,
        money_dong bigint not null default 0,
        object_returned_on date,
        money_returned_on date,
        constraint pk_revocation_lines primary key (id),
        constraint uq_revocation_lines_line unique (ward_id, decision_line_id),
        constraint fk_revocation_lines_revocation foreign key (ward_id, revocation_id) references revocations (ward_id, id),
        constraint fk_revocation_lines_line foreign key (ward_id, decision_line_id) references decision_lines (ward_id, id),
        constraint ck_revocation_lines_money check (money_dong >= 0 and (money_dong > 0 or money_returned_on is null))
      )`);
    await q.query(`create index ix_revocation_lines_revocation on revocation_lines (ward_id, revocation_id)`);
    await isolateWard(q, 'revocation_lines', ['insert', 'update']);
  }
}
