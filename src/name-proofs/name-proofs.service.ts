import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { LINE_STATE, type LineState } from './proof-state.js';

/** What the name proof round says to whoever prints names. */
@Injectable()
export class NameProofs {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Where each line of a decision stands, by the line's id: `proofed` while it says letter by letter what its unit
   * confirmed, `correction` while a correction waits for the ward, else `open`. Empty for a decision that is not there.
   */
  async statesOf(decisionId: string): Promise<ReadonlyMap<string, LineState>> {
    return this.uow.run(async () => {
      const rows = await this.uow.query<{ id: string; state: LineState }>(
        `select l.id, ${LINE_STATE} as state
           from decision_lines l left join name_proofs pr on pr.decision_line_id = l.id
          where l.decision_id = $1 order by l.position`,
        [decisionId],
      );
      return new Map(rows.map(({ id, state }) => [id, state]));
    });
  }
}
