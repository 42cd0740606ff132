import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few honours are ever taken back; whoever looks for what rested on them starts from those few. */
export class HonoursTakenBack1764000092000 implements MigrationInterface {
  readonly name = 'HonoursTakenBack1764000092000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`create index ix_honours_revoked on honours (ward_id) where revoked_on is not null`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index ix_honours_revoked`);
  }
}
