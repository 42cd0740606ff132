import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** Dated rules of eligibility as data, and nominations with what the rules came to. */
export class Awards1764000010000 implements MigrationInterface {
  readonly name = 'Awards1764000010000';

  async up(q: QueryRunner): Promise<void> {
    await this.ruleSets(q);
    await this.nominations(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table nominations, rule_sets`);
  }

  private async ruleSets(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rule_sets (
        ${WARD_COLUMNS},
        award_type_id uuid not null,
        subject_kind varchar(10) not null,
        valid_from date not null,
        valid_to date,
        conditions jsonb not null,
        source varchar(500) not null,
        sureness varchar(11) not null,
        constraint pk_rule_sets primary key (id),
        constraint uq_rule_sets_ward_id unique (ward_id, id),
        constraint uq_rule_sets_start unique (ward_id, award_type_id, subject_kind, valid_from),
        constraint fk_rule_sets_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id),
        constraint ck_rule_sets_subject_kind check (subject_kind in ('collective', 'individual', 'household')),
        constraint ck_rule_sets_validity check (valid_to is null or valid_to >= valid_from),
        constraint ck_rule_sets_sureness check (sureness in ('verified', 'secondary', 'recalled', 'local'))
      )`);
    await isolateWard(q, 'rule_sets', ['insert']);
  }

  private async nominations(q: QueryRunner): Promise<void> {
    await q.query(`
      create table nominations (
        ${WARD_COLUMNS},
        campaign_id uuid not null,
        participant_id uuid not null,
        award_type_id uuid not null,
        received_on date not null default ((now() at time zone 'Asia/Ho_Chi_Minh')::date),
        status varchar(9) not null default 'proposed',
        set_aside_reason varchar(1000),
        verdict varchar(7) not null default 'unknown',
        sentences jsonb not null default '[]',
        rule_set_id uuid,
        evaluated_at timestamptz,
        override_reason varchar(1000),
        override_document varchar(200),
        overridden_by uuid,
        overridden_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_nominations primary key (id),
        constraint uq_nominations_ward_id unique (ward_id, id),
        constraint uq_nominations_award unique (ward_id, campaign_id, participant_id, award_type_id),
        constraint fk_nominations_campaign foreign key (ward_id, campaign_id) references campaigns (ward_id, id),
        constraint fk_nominations_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint fk_nominations_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id),
        constraint fk_nominations_rule_set foreign key (ward_id, rule_set_id) references rule_sets (ward_id, id),
        constraint fk_nominations_overridden_by foreign key (ward_id, overridden_by) references accounts (ward_id, id),
        constraint ck_nominations_status check (status in ('proposed', 'set-aside', 'decided')),
        constraint ck_nominations_set_aside check ((status = 'set-aside') = (set_aside_reason is not null)),
        constraint ck_nominations_verdict check (verdict in ('met', 'not-met', 'unknown')),
        constraint ck_nominations_evaluated check (verdict = 'unknown' or evaluated_at is not null),
        constraint ck_nominations_override check (num_nulls(override_reason, override_document, overridden_at) in (0, 3))
      )`);
    await q.query(`create index ix_nominations_participant on nominations (ward_id, participant_id)`);
    await isolateWard(q, 'nominations', ['insert', 'update']);
  }
}
