import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { questionSubject } from '../acts.js';
import { SittingLock } from '../sittings/sitting-lock.service.js';
import type { Choice } from '../counting/tally.js';
import type { BallotDto, HandsBody } from './ballots.dto.js';
import { BallotsQueries, MAY_VOTE } from './ballots.queries.js';
import { handRaised, notAVoter } from './errors.js';
import { OpenBoxes } from './open-boxes.service.js';

interface Voter {
  readonly memberId: string;
  readonly name: string;
  readonly mayVote: boolean;
  readonly choice: Choice | null;
}

/** Open votes by name, as the secretary sees hands go up; they can be set right until the ballot is closed. */
@Injectable()
export class HandsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
    private readonly boxes: OpenBoxes,
    private readonly ballots: BallotsQueries,
  ) {}

  /**
   * Whoever has raised a hand already, on their own phone or in another's list, is set right only where the entry says
   * so: the secretary's list may be older than the vote.
   *
   * @throws DomainError 404; 409 `wrong-sitting-status`, `ballot-not-open`, `ballot-closed`, `wrong-method`,
   *   `not-a-voter`, `hand-raised`
   */
  async enter(questionId: string, body: HandsBody, actor: Actor): Promise<BallotDto> {
    return this.uow.run(async () => {
      const sitting = await this.lock.takeOfQuestion(questionId, 'update', 'open');
      const box = await this.boxes.demand(questionId, 'open-roll');
      const voters = await this.uow.query<Voter>(
        `select r.member_id as "memberId", r.name, ${MAY_VOTE} as "mayVote", h.choice
           from sitting_roster r join sitting_questions q on q.sitting_id = r.sitting_id
           left join raised_hands h on h.box_id = $3 and h.member_id = r.member_id
          where r.sitting_id = $1 and q.id = $2`,
        [sitting.id, questionId, box.id],
      );
      const acts: { name: string; from: Choice | null; to: Choice | null }[] = [];
      for (const { memberId, choice, isCorrection } of body.votes) {
        const voter = voters.find((one) => one.memberId === memberId);
        if (!voter) throw notFound('thành viên của phiên họp');
        if (!voter.mayVote) throw notAVoter(voter.name);
        if (voter.choice === choice) continue;
        if (voter.choice !== null && isCorrection !== true) throw handRaised(voter.name);
        acts.push({ name: voter.name, from: voter.choice, to: choice });
        if (choice === null)
          await this.uow.execute(`delete from raised_hands where box_id = $1 and member_id = $2`, [
            box.id,
            memberId,
          ]);
        else
          await this.uow.execute(
            `insert into raised_hands (box_id, member_id, choice) values ($1, $2, $3)
             on conflict (box_id, member_id) do update set choice = excluded.choice`,
            [box.id, memberId, choice],
          );
      }
      await this.audit.record({
        action: 'ballot.hands',
        subject: questionSubject({ ...box, id: questionId }),
        // An open vote stands in the minutes by name; whoever changes one leaves it on record.
        before: acts.filter(({ from }) => from !== null).map(({ name, from }) => ({ name, choice: from })),
        after: acts.map(({ name, to }) => ({ name, choice: to })),
      });
      return this.ballots.get(box.ballotId, actor);
    });
  }
}
