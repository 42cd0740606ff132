import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** Councils with their members, and how each award is voted upon. */
export class Council1764000060000 implements MigrationInterface {
  readonly name = 'Council1764000060000';

  async up(q: QueryRunner): Promise<void> {
    await this.councils(q);
    await this.members(q);
    await this.rules(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table council_vote_rules, council_members, councils`);
  }

  private async councils(q: QueryRunner): Promise<void> {
    await q.query(`
      create table councils (
        ${WARD_COLUMNS},
        name varchar(200) not null,
        decision_number varchar(60) not null,
        decided_on date not null,
        signer_name varchar(120) not null,
        signer_title varchar(200) not null default '',
        valid_from date not null,
        valid_to date,
        quorum_parts smallint not null default 2,
        quorum_of smallint not null default 3,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_councils primary key (id),
        constraint uq_councils_ward_id unique (ward_id, id),
        constraint fk_councils_ward foreign key (ward_id) references wards (id),
        constraint ck_councils_validity check (valid_to is null or valid_to >= valid_from),
        constraint ck_councils_quorum check (quorum_parts between 1 and quorum_of and quorum_of <= 100),
        constraint uq_councils_term_expression exclude using gist (
          ward_id with =, daterange(valid_from, valid_to, '[]') with &&)
      )`);
    await isolateWard(q, 'councils', ['insert', 'update']);
  }

  private async members(q: QueryRunner): Promise<void> {
    await q.query(`
      create table council_members (
        ${WARD_COLUMNS},
        council_id uuid not null,
        account_id uuid,
        participant_id uuid,
        unit_id uuid,
        name varchar(120) not null,
        post varchar(200) not null default '',
        role varchar(10) not null,
        has_vote boolean not null default true,
        position smallint not null,
        term_from date not null,
        term_to date,
        version integer not null default 1,
        constraint pk_council_members primary key (id),
        constraint uq_council_members_council unique (ward_id, council_id, id),
        constraint uq_council_members_ward_id unique (ward_id, id),
        constraint uq_council_members_account unique (ward_id, council_id, account_id),
        constraint fk_council_members_council foreign key (ward_id, council_id) references councils (ward_id, id),
        constraint fk_council_members_account foreign key (ward_id, account_id) references accounts (ward_id, id),
        constraint fk_council_members_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint fk_council_members_unit foreign key (ward_id, unit_id) references collectives (ward_id, id),
        constraint ck_council_members_role check (role in ('chair', 'vice-chair', 'standing', 'secretary', 'member')),
        constraint ck_council_members_chair check (role <> 'chair' or has_vote),
        constraint ck_council_members_term check (term_to is null or term_to >= term_from),
        constraint uq_council_members_chair_expression exclude using gist (
          council_id with =, daterange(term_from, term_to, '[]') with &&) where (role = 'chair')
      )`);
    await isolateWard(q, 'council_members');
  }

  private async rules(q: QueryRunner): Promise<void> {
    await q.query(`
      create table council_vote_rules (
        ${WARD_COLUMNS},
        award_type_id uuid,
        valid_from date not null,
        quorum_parts smallint not null,
        quorum_of smallint not null,
        pass_percent smallint not null,
        pass_comparison varchar(9) not null,
        base varchar(11) not null,
        recused_leave_base boolean not null,
        ballot varchar(6) not null,
        absentee_opinions_count boolean not null,
        tie varchar(13) not null,
        downgrade_award_type_id uuid,
        paper_below smallint,
        source varchar(500) not null,
        sureness varchar(11) not null,
        version integer not null default 1,
        constraint pk_council_vote_rules primary key (id),
        constraint uq_council_vote_rules_start unique (ward_id, award_type_id, valid_from),
        constraint fk_council_vote_rules_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id),
        constraint fk_council_vote_rules_downgrade foreign key (ward_id, downgrade_award_type_id)
          references award_types (ward_id, id),
        constraint ck_council_vote_rules_quorum check (quorum_parts between 1 and quorum_of and quorum_of <= 100),
        constraint ck_council_vote_rules_pass check (pass_percent between 1 and 100
          and pass_comparison in ('at-least', 'more-than') and not (pass_percent = 100 and pass_comparison = 'more-than')),
        constraint ck_council_vote_rules_base check (base in ('all-members', 'present')),
        constraint ck_council_vote_rules_ballot check (ballot in ('open', 'secret')),
        constraint ck_council_vote_rules_tie check (tie in ('not-passed', 'chair-decides')),
        constraint ck_council_vote_rules_downgrade check (downgrade_award_type_id <> award_type_id),
        constraint ck_council_vote_rules_paper_below check (paper_below between 2 and 100),
        constraint ck_council_vote_rules_sureness check (sureness in ('verified', 'secondary', 'recalled', 'local'))
      )`);
    await q.query(
      `create unique index uq_council_vote_rules_usual on council_vote_rules (ward_id, valid_from) where award_type_id is null`,
    );
    await isolateWard(q, 'council_vote_rules', ['insert', 'update']);
  }
}
