import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the loading of the sample ward has come. Kept to the owner: it begins before there is a ward. */
export class SampleLoads1764000051000 implements MigrationInterface {
  readonly name = 'SampleLoads1764000051000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table sample_loads (
        id uuid not null default gen_random_uuid(),
        started_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        finished_at timestamptz,
        step varchar(200) not null,
        percent smallint not null default 0,
        failure varchar(1000),
        constraint pk_sample_loads primary key (id),
        constraint ck_sample_loads_percent check (percent between 0 and 100)
      )`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table sample_loads`);
  }
}
