import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** Papers this province asks for besides those the law names: told once, in every dossier begun afterwards. */
export class AskedPapers1764000092100 implements MigrationInterface {
  readonly name = 'AskedPapers1764000092100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table asked_papers (
        ${WARD_COLUMNS},
        award_type_id uuid,
        label varchar(200) not null,
        is_of_each boolean not null,
        is_required boolean not null,
        version integer not null default 1,
        constraint pk_asked_papers primary key (id),
        constraint uq_asked_papers_label unique (ward_id, award_type_id, is_of_each, label),
        constraint fk_asked_papers_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id)
      )`);
    await q.query(
      `create unique index uq_asked_papers_of_all on asked_papers (ward_id, is_of_each, label) where award_type_id is null`,
    );
    await isolateWard(q, 'asked_papers');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table asked_papers`);
  }
}
