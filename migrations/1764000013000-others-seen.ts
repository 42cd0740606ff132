import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a member was first shown what the others gave: from then on the own sheet is not taken back. */
export class OthersSeen1764000013000 implements MigrationInterface {
  readonly name = 'OthersSeen1764000013000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table score_sheets add column others_seen_at timestamptz`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table score_sheets drop column others_seen_at`);
  }
}
