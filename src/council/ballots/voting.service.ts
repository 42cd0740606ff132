import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { APP_ROLE, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { questionSubject } from '../acts.js';
import type { Choice } from '../counting/tally.js';
import { notAMember } from '../errors.js';
import { isAdministrator } from '../policy.js';
import { sealVote } from '../secrecy/sealed-vote.js';
import { NEEDS_CLAIM } from '../sittings/roster.queries.js';
import { SittingLock } from '../sittings/sitting-lock.service.js';
import type { BallotMethod, BallotStatus } from './ballot-methods.js';
import type { RecordedDto } from './ballots.dto.js';
import { HAS_VOTED } from './ballots.queries.js';
import { ballotClosed, ballotNotOpen } from './errors.js';
import { obstacleOf } from './voter.js';

/** The role that may put a sealed vote and its receipt into a box, and do nothing else whatsoever. */
const VOTE_ROLE = 'thidua_vote';

interface BallotBoxState {
  readonly boxId: string | null;
  readonly status: BallotStatus | null;
  readonly method: BallotMethod;
  readonly publicKey: Buffer | null;
  readonly name: string;
  readonly awardName: string;
}

interface VoterState {
  readonly memberId: string;
  readonly hasVote: boolean;
  readonly isPresent: boolean;
  readonly isOut: boolean;
  readonly needsClaim: boolean;
  readonly hasVoted: boolean;
}

/** The same for everybody, whatever they chose and however often they sent it. */
const RECORDED: RecordedDto = {
  status: 'recorded',
  message: 'Đã ghi nhận phiếu của đồng chí.',
};

/** A member's vote on one question: once, for good, and nobody learns what. */
@Injectable()
export class VotingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
  ) {}

  /**
   * Sending it again, because the answer was lost or a button was pressed twice, changes nothing and is answered the
   * same, also after the ballot was closed. The box is never opened to look: a second choice is not even compared.
   *
   * @throws DomainError 404; 403 `not-a-member`, `no-voting-right`, `stepped-out`, `administrator-may-not-vote`,
   *   `account-not-reclaimed`; 409 `ballot-not-open`, `ballot-closed`, `not-present`, `wrong-method`
   */
  async vote(questionId: string, choice: Choice, actor: Actor): Promise<RecordedDto> {
    return this.uow.run(async () => {
      const sitting = await this.lock.takeOfQuestion(questionId, 'share');
      const box = await this.box(questionId);
      const voter = await this.voter(sitting.id, questionId, box.boxId, actor);
      if (voter.hasVoted) return RECORDED;
      if (box.boxId === null) throw ballotNotOpen();
      if (box.status !== 'open' || sitting.status !== 'open') throw ballotClosed();
      const obstacle = obstacleOf({ ...voter, method: box.method, isAdministrator: isAdministrator(actor) });
      if (obstacle) throw obstacle;
      await this.audit.record({
        action: 'ballot.vote',
        subject: questionSubject({ id: questionId, ...box }),
        after: 'đã bỏ phiếu',
      });
      if (box.publicKey)
        await this.putSealed(box.boxId, voter.memberId, sealVote(choice, box.boxId, box.publicKey));
      else
        await this.uow.execute(`insert into raised_hands (box_id, member_id, choice) values ($1, $2, $3)`, [
          box.boxId,
          voter.memberId,
          choice,
        ]);
      return RECORDED;
    });
  }

  /** What reaches the database is sealed already; neither a log nor an error can tell more. */
  private async putSealed(boxId: string, memberId: string, sealed: Buffer): Promise<void> {
    await this.takeRole(VOTE_ROLE);
    await this.uow.execute(`insert into ballot_receipts (box_id, member_id) values ($1, $2)`, [
      boxId,
      memberId,
    ]);
    await this.uow.execute(`insert into sealed_ballots (box_id, sealed) values ($1, $2)`, [boxId, sealed]);
    await this.takeRole(APP_ROLE);
  }

  private async takeRole(role: string): Promise<void> {
    await this.uow.query(`select set_config('role', $1, true)`, [role]);
  }

  private async box(questionId: string): Promise<BallotBoxState> {
    const [box] = await this.uow.query<BallotBoxState>(
      `select x.id as "boxId", b.status, b.method, b.public_key as "publicKey", p.name, a.name as "awardName"
         from sitting_questions q join participants p on p.id = q.participant_id join award_types a on a.id = q.award_type_id
         left join ballot_boxes x on x.question_id = q.id and x.live left join ballots b on b.id = x.ballot_id
        where q.id = $1`,
      [questionId],
    );
    if (!box) throw ballotNotOpen();
    return box;
  }

  /** The roster entry stays locked: of one member's requests sent at once, one after the other looks for a receipt. */
  private async voter(
    sittingId: string,
    questionId: string,
    boxId: string | null,
    actor: Actor,
  ): Promise<VoterState> {
    await this.uow.query(`select from sitting_roster where sitting_id = $1 and account_id = $2 for update`, [
      sittingId,
      actor.accountId,
    ]);
    const [voter] = await this.uow.query<VoterState>(
      `select r.member_id as "memberId", r.has_vote as "hasVote", r.presence is not distinct from 'present' as "isPresent",
              exists (select from question_recusals y
                       where y.question_id = $2 and y.member_id = r.member_id and y.stepped_out) as "isOut",
              ${NEEDS_CLAIM} as "needsClaim", x.id is not null and ${HAS_VOTED} as "hasVoted"
         from sitting_roster r join sittings s on s.id = r.sitting_id left join ballot_boxes x on x.id = $4
        where r.sitting_id = $1 and r.account_id = $3`,
      [sittingId, questionId, actor.accountId, boxId],
    );
    if (!voter) throw notAMember();
    return voter;
  }
}
