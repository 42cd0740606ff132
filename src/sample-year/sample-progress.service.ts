import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

export const SAMPLE_STATES = ['none', 'running', 'done', 'failed'] as const;
export type SampleState = (typeof SAMPLE_STATES)[number];

/** How far the loading of the sample ward has come. */
export interface SampleProgressView {
  readonly state: SampleState;
  /** What is being done, or why it could not go on. */
  readonly step: string;
  readonly percent: number;
}

const CUT_OFF = 'Việc nạp dữ liệu mẫu bị ngắt giữa chừng vì chương trình đã dừng.';

/** Keeps in the database how far a loading is, so that any process can tell. */
@Injectable()
export class SampleProgress {
  constructor(private readonly uow: UnitOfWork) {}

  /** A new loading, in the running transaction. */
  async begin(step: string): Promise<string> {
    const [row] = await this.uow.query<{ id: string }>(
      `insert into sample_loads (step) values ($1) returning id`,
      [step],
    );
    return row?.id ?? '';
  }

  async at(id: string, step: string, percent: number): Promise<void> {
    await this.write(`step = $2, percent = $3, seen_at = clock_timestamp()`, id, step, percent);
  }

  async finish(id: string, step: string): Promise<void> {
    await this.write(`step = $2, percent = $3, finished_at = clock_timestamp()`, id, step, 100);
  }

  async fail(id: string, failure: string): Promise<void> {
    await this.write(`failure = $2`, id, failure.slice(0, 1000));
  }

  /** Of the latest loading. One that has said nothing for longer than its longest step takes was cut off. */
  async latest(): Promise<SampleProgressView> {
    return this.uow.runAsSystem(async () => {
      const [row] = await this.uow.query<SampleProgressView>(
        `select case when failure is not null then 'failed' when finished_at is not null then 'done'
                     when seen_at < clock_timestamp() - interval '3 minutes' then 'failed' else 'running' end as state,
                coalesce(failure, case when finished_at is null and seen_at < clock_timestamp() - interval '3 minutes'
                                       then $1 else step end) as step, percent
           from sample_loads order by started_at desc limit 1`,
        [CUT_OFF],
      );
      return row ?? { state: 'none', step: 'Chưa nạp dữ liệu mẫu.', percent: 0 };
    });
  }

  private async write(set: string, ...values: readonly unknown[]): Promise<void> {
    await this.uow.runAsSystem(() =>
      this.uow.execute(`update sample_loads set ${set} where id = $1`, values),
    );
  }
}
