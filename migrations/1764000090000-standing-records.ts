import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/**
 * What eligibility rests on besides: the paper of a rating, where an initiative was used up, when a disciplinary measure
 * ends, and times in which somebody may not be proposed or was on leave (NĐ 152/2025/NĐ-CP Art. 4.4, 4.5).
 */
export class StandingRecords1764000090000 implements MigrationInterface {
  readonly name = 'StandingRecords1764000090000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table ratings add column decision_number varchar(60) not null default '', add column decided_on date`);
    await q.query(`
      alter table initiatives
        add column used_award_type_id uuid,
        add column used_year smallint,
        add constraint fk_initiatives_used_award_type foreign key (ward_id, used_award_type_id) references award_types (ward_id, id),
        add constraint ck_initiatives_used check (num_nulls(used_award_type_id, used_year) in (0, 2)),
        add constraint ck_initiatives_used_year check (used_year between 1945 and 2100)`);
    await q.query(`
      alter table disciplines
        add column ends_on date,
        add constraint ck_disciplines_ends check (ends_on >= decided_on)`);
    await q.query(`
      create table standing_periods (${WARD_COLUMNS},
        participant_id uuid not null,
        kind varchar(15) not null,
        starts_on date not null,
        ends_on date,
        decision_number varchar(60) not null default '',
        decided_on date,
        note varchar(1000) not null default '',
        version integer not null default 1,
        constraint pk_standing_periods primary key (id),
        constraint fk_standing_periods_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint ck_standing_periods_kind check (kind in ('suspension', 'maternity-leave', 'other-leave')),
        constraint ck_standing_periods_days check (ends_on >= starts_on)
      )`);
    await q.query(
      `create index ix_standing_periods_participant on standing_periods (ward_id, participant_id)`,
    );
    await isolateWard(q, 'standing_periods');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table standing_periods`);
    await q.query(`alter table disciplines drop constraint ck_disciplines_ends, drop column ends_on`);
    await q.query(`
      alter table initiatives drop constraint ck_initiatives_used_year, drop constraint ck_initiatives_used,
        drop constraint fk_initiatives_used_award_type, drop column used_year, drop column used_award_type_id`);
    await q.query(`alter table ratings drop column decided_on, drop column decision_number`);
  }
}
