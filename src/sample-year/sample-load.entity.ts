import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One loading of the sample ward and how far it has come. Belongs to no ward: it begins before there is one. */
@Entity('sample_loads')
@Check('ck_sample_loads_percent', `percent between 0 and 100`)
export class SampleLoad {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_sample_loads' })
  id: string;

  @Column('timestamptz', { name: 'started_at', default: () => 'now()' })
  startedAt: Date;

  /** When the loading process last gave a sign of life: one that fell silent was cut off. */
  @Column('timestamptz', { name: 'seen_at', default: () => 'now()' })
  seenAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  /** What is being done, in words. */
  @Column('varchar', { length: 200 })
  step: string;

  @Column('smallint', { default: () => '0' })
  percent: number;

  /** Why it could not go on, in words. */
  @Column('varchar', { length: 1000, nullable: true })
  failure: string | null;
}
