import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** Titles and forms of commendation, their dated coefficients, base salaries and the rules money is rounded by. */
export class Catalogue1764000003000 implements MigrationInterface {
  readonly name = 'Catalogue1764000003000';

  async up(q: QueryRunner): Promise<void> {
    await this.awardTypes(q);
    await this.coefficients(q);
    await this.salariesAndRules(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table money_rules, base_salaries, award_coefficients, award_types`);
  }

  private async awardTypes(q: QueryRunner): Promise<void> {
    await q.query(`
      create table award_types (
        ${WARD_COLUMNS},
        code varchar(40) not null,
        name varchar(200) not null,
        name_key varchar(200) not null,
        search_key varchar(200) not null,
        category varchar(5) not null,
        granted_by varchar(8) not null,
        subject_kinds text[] not null,
        scored_kinds text[] not null default '{}',
        carries_money boolean not null default true,
        sort_order integer not null,
        valid_from date not null,
        valid_to date,
        source varchar(300) not null,
        sureness varchar(11) not null,
        version integer not null default 1,
        constraint pk_award_types primary key (id),
        constraint uq_award_types_ward_id unique (ward_id, id),
        constraint uq_award_types_code unique (ward_id, code),
        constraint uq_award_types_name unique (ward_id, name_key),
        constraint fk_award_types_ward foreign key (ward_id) references wards (id),
        constraint ck_award_types_code check (code ~ '^[A-Z][A-Z0-9-]*$'),
        constraint ck_award_types_category check (category in ('title', 'form')),
        constraint ck_award_types_granted_by check (granted_by in ('ward', 'province', 'higher')),
        constraint ck_award_types_subject_kinds check (cardinality(subject_kinds) > 0
          and subject_kinds <@ array['collective', 'individual', 'household']),
        constraint ck_award_types_scored_kinds check (scored_kinds <@ subject_kinds),
        constraint ck_award_types_validity check (valid_to is null or valid_to >= valid_from),
        constraint ck_award_types_sureness check (sureness in ('verified', 'secondary', 'recalled', 'local'))
      )`);
    await isolateWard(q, 'award_types', ['insert', 'update']);
  }

  private async coefficients(q: QueryRunner): Promise<void> {
    await q.query(`
      create table award_coefficients (
        ${WARD_COLUMNS},
        award_type_id uuid not null,
        subject_kind varchar(10) not null,
        coefficient numeric(6,2) not null,
        multiplier numeric(4,2) not null default 1,
        valid_from date not null,
        valid_to date,
        source varchar(300) not null,
        sureness varchar(11) not null,
        version integer not null default 1,
        constraint pk_award_coefficients primary key (id),
        constraint uq_award_coefficients_start unique (ward_id, award_type_id, subject_kind, valid_from),
        constraint fk_award_coefficients_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id),
        constraint ck_award_coefficients_subject_kind check (subject_kind in ('collective', 'individual', 'household')),
        constraint ck_award_coefficients_coefficient check (coefficient >= 0 and coefficient <= 100),
        constraint ck_award_coefficients_multiplier check (multiplier > 0 and multiplier <= 10),
        constraint ck_award_coefficients_validity check (valid_to is null or valid_to >= valid_from),
        constraint ck_award_coefficients_sureness check (sureness in ('verified', 'secondary', 'recalled', 'local'))
      )`);
    await isolateWard(q, 'award_coefficients', ['insert', 'update']);
  }

  private async salariesAndRules(q: QueryRunner): Promise<void> {
    await q.query(`
      create table base_salaries (
        ${WARD_COLUMNS},
        amount bigint not null,
        valid_from date not null,
        source varchar(300) not null,
        sureness varchar(11) not null,
        version integer not null default 1,
        constraint pk_base_salaries primary key (id),
        constraint uq_base_salaries_start unique (ward_id, valid_from),
        constraint fk_base_salaries_ward foreign key (ward_id) references wards (id),
        constraint ck_base_salaries_amount check (amount > 0 and amount <= 1000000000),
        constraint ck_base_salaries_sureness check (sureness in ('verified', 'secondary', 'recalled', 'local'))
      )`);
    await isolateWard(q, 'base_salaries', ['insert', 'update']);
    await q.query(`
      create table money_rules (
        ${WARD_COLUMNS},
        rounding_unit integer not null,
        rounding_direction varchar(7) not null,
        valid_from date not null,
        valid_to date,
        source varchar(300) not null,
        sureness varchar(11) not null,
        constraint pk_money_rules primary key (id),
        constraint uq_money_rules_start unique (ward_id, valid_from),
        constraint fk_money_rules_ward foreign key (ward_id) references wards (id),
        constraint ck_money_rules_unit check (rounding_unit > 0),
        constraint ck_money_rules_direction check (rounding_direction in ('up', 'nearest', 'down')),
        constraint ck_money_rules_validity check (valid_to is null or valid_to >= valid_from),
        constraint ck_money_rules_sureness check (sureness in ('verified', 'secondary', 'recalled', 'local'))
      )`);
    await isolateWard(q, 'money_rules', ['insert']);
  }
}
