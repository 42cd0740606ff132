import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's or unit's results through the years are read from its profile: by participant, not by freezing. */
export class ResultsOfAParticipant1764000031000 implements MigrationInterface {
  readonly name = 'ResultsOfAParticipant1764000031000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`create index ix_frozen_results_participant on frozen_results (ward_id, participant_id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index ix_frozen_results_participant`);
  }
}
