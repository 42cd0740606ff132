import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { BallotMethod, BallotStatus } from './ballot-methods.js';
import { ballotClosed, ballotNotOpen, wrongMethod } from './errors.js';

/** A box that takes votes. */
export interface OpenBox {
  readonly id: string;
  readonly ballotId: string;
  readonly method: BallotMethod;
  readonly name: string;
  readonly awardName: string;
}

/** Finds the box of a question for whoever is about to put something into it. */
@Injectable()
export class OpenBoxes {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 409 `ballot-not-open`, `ballot-closed`, `wrong-method` */
  async demand(questionId: string, ...methods: readonly BallotMethod[]): Promise<OpenBox> {
    const [box] = await this.uow.query<OpenBox & { status: BallotStatus }>(
      `select x.id, b.id as "ballotId", b.method, b.status, p.name, a.name as "awardName"
         from ballot_boxes x join ballots b on b.id = x.ballot_id join sitting_questions q on q.id = x.question_id
         join participants p on p.id = q.participant_id join award_types a on a.id = q.award_type_id
        where x.question_id = $1 and x.live`,
      [questionId],
    );
    if (!box) throw ballotNotOpen();
    if (box.status !== 'open') throw ballotClosed();
    if (!methods.includes(box.method)) throw wrongMethod();
    return box;
  }
}
