import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** Days off of a year as a ward has entered them from the yearly notice; a year without a row has the usual ones. */
export class Holidays1764000087000 implements MigrationInterface {
  readonly name = 'Holidays1764000087000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table holiday_years (
        ${WARD_COLUMNS},
        year smallint not null,
        is_announced boolean not null,
        off jsonb not null,
        worked jsonb not null,
        version integer not null default 1,
        constraint pk_holiday_years primary key (id),
        constraint uq_holiday_years_year unique (ward_id, year),
        constraint fk_holiday_years_ward foreign key (ward_id) references wards (id),
        constraint ck_holiday_years_year check (year between 2000 and 2100)
      )`);
    await isolateWard(q, 'holiday_years', ['insert', 'update']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table holiday_years`);
  }
}
