import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { ruleText } from '../counting/vote-rule.js';
import { isAdministrator, keepsRecord, presides } from '../policy.js';
import type { AppliedRule } from '../rules/applied-rule.js';
import { secrecyStatement } from '../secrecy/statement.js';
import { NEEDS_CLAIM } from '../sittings/roster.queries.js';
import type { SittingStatus } from '../sittings/sitting-moves.js';
import type { BallotMethod } from './ballot-methods.js';
import type { BallotDto, BoxVoterDto, MyBallotDto, MyQuestionDto } from './ballots.dto.js';
import { obstacleOf } from './voter.js';

interface BallotRow extends Omit<BallotDto, 'boxes' | 'secrecy' | 'policy'> {
  readonly sittingStatus: SittingStatus;
  readonly chairAccountId: string | null;
  /** The asker counts slips: secretary or teller. */
  readonly isCounter: boolean;
}

interface BoxRow {
  readonly questionId: string;
  readonly name: string;
  readonly awardName: string;
  readonly rule: AppliedRule;
  readonly voters: (BoxVoterDto & { readonly isEligible: boolean })[];
}

interface MyRow extends Omit<MyQuestionDto, 'canVote' | 'obstacle' | 'obstacleText'> {
  readonly ballotId: string;
  readonly sittingId: string;
  readonly sittingTitle: string;
  readonly method: BallotMethod;
  readonly hasVote: boolean;
  readonly isPresent: boolean;
  readonly isOut: boolean;
  readonly needsClaim: boolean;
  readonly eligible: number;
}

/** Whether roster entry `r` may vote in the sitting on question `q`: has a vote, is there, has not stepped out. */
export const MAY_VOTE = `r.has_vote and r.presence is not distinct from 'present'
  and not exists (select from question_recusals y where y.question_id = q.id and y.member_id = r.member_id and y.stepped_out)`;
/** Whether member `r` has given a vote in box `x`, on screen or by hand; never what. */
export const HAS_VOTED = `(exists (select from ballot_receipts v where v.box_id = x.id and v.member_id = r.member_id)
  or exists (select from raised_hands h where h.box_id = x.id and h.member_id = r.member_id))`;

/** Ballots as shown while they are open and afterwards: who has voted, never what. */
@Injectable()
export class BallotsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async get(id: string, actor: Actor): Promise<BallotDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<BallotRow>(
        `select b.id, b.sitting_id as "sittingId", b.method, b.status, b.opened_at as "openedAt", b.closed_at as "closedAt",
                b.void_reason as "voidReason", b.version, s.status as "sittingStatus", c.account_id as "chairAccountId",
                exists (select from sitting_roster r where r.sitting_id = s.id and r.account_id = $2
                          and (r.teller is not null or r.member_id = s.secretary_member_id)) as "isCounter"
           from ballots b join sittings s on s.id = b.sitting_id
           join sitting_roster c on c.sitting_id = s.id and c.member_id = s.chair_member_id where b.id = $1`,
        [id, actor.accountId],
      );
      if (!row) throw notFound('lượt biểu quyết');
      return present(row, await this.boxes(id), actor);
    });
  }

  /** Open ballots of the sittings somebody is a member of, with what they may do about each question. */
  async mine(actor: Actor): Promise<MyBallotDto[]> {
    const rows = await this.uow.run(() =>
      this.uow.query<MyRow>(
        `select b.id as "ballotId", s.id as "sittingId", s.title as "sittingTitle", b.method, q.id as "questionId", p.name,
                coalesce(i.form_of_address, '') as "formOfAddress", coalesce(i.post, '') as post,
                coalesce(u.name, '') as "unitName", a.name as "awardName", ${HAS_VOTED} as "hasVoted", r.has_vote as "hasVote",
                r.presence is not distinct from 'present' as "isPresent", ${NEEDS_CLAIM} as "needsClaim",
                exists (select from question_recusals y
                         where y.question_id = q.id and y.member_id = r.member_id and y.stepped_out) as "isOut",
                (select count(*)::int from sitting_roster r where r.sitting_id = s.id and ${MAY_VOTE}) as eligible
           from sittings s join sitting_roster r on r.sitting_id = s.id and r.account_id = $1
           join ballots b on b.sitting_id = s.id and b.status = 'open' join ballot_boxes x on x.ballot_id = b.id
           join sitting_questions q on q.id = x.question_id join participants p on p.id = q.participant_id
           join award_types a on a.id = q.award_type_id left join individuals i on i.id = p.id
           left join participants u on u.id = p.unit_id
          where s.status = 'open' order by b.opened_at, b.id, q.position`,
        [actor.accountId],
      ),
    );
    const ballots = [...new Set(rows.map(({ ballotId }) => ballotId))];
    return ballots.map((ballotId) =>
      myBallot(
        rows.filter((row) => row.ballotId === ballotId),
        actor,
      ),
    );
  }

  private boxes(ballotId: string): Promise<BoxRow[]> {
    return this.uow.query<BoxRow>(
      `select q.id as "questionId", p.name, a.name as "awardName", x.rule,
              (select coalesce(json_agg(json_build_object('memberId', r.member_id, 'name', r.name, 'hasVoted', ${HAS_VOTED},
                        'isEligible', ${MAY_VOTE}) order by r.position, r.member_id), '[]')
                 from sitting_roster r where r.sitting_id = q.sitting_id and r.has_vote) as voters
         from ballot_boxes x join sitting_questions q on q.id = x.question_id join participants p on p.id = q.participant_id
         join award_types a on a.id = q.award_type_id where x.ballot_id = $1 order by q.position`,
      [ballotId],
    );
  }
}

function present(row: BallotRow, boxes: readonly BoxRow[], actor: Actor): BallotDto {
  const { sittingStatus, chairAccountId, isCounter, ...ballot } = row;
  const isOpen = ballot.status === 'open' && sittingStatus === 'open';
  const chairs = isOpen && presides(actor, { chairAccountId });
  const shown = boxes.map(({ rule, voters, ...box }) => ({
    ...box,
    ruleText: ruleText(rule),
    eligible: voters.filter(({ isEligible }) => isEligible).length,
    turnout: voters.filter(({ hasVoted }) => hasVoted).length,
    voters: voters
      .filter(({ isEligible, hasVoted }) => isEligible || hasVoted)
      .map(({ memberId, name, hasVoted }) => ({ memberId, name, hasVoted })),
  }));
  const fewest = Math.min(...shown.map(({ eligible }) => eligible));
  return {
    ...ballot,
    boxes: shown,
    secrecy: ballot.method === 'secret-screen' ? secrecyStatement(fewest) : null,
    policy: {
      canClose: chairs,
      canVoid: chairs,
      canEnterHands: isOpen && ballot.method === 'open-roll' && keepsRecord(actor),
      canCount:
        isOpen &&
        ((ballot.method === 'open-count' && keepsRecord(actor)) ||
          (ballot.method === 'secret-paper' && (isCounter || keepsRecord(actor)))),
    },
  };
}

function myBallot(rows: readonly MyRow[], actor: Actor): MyBallotDto {
  const first = rows[0] as MyRow;
  const fewest = Math.min(...rows.map(({ eligible }) => eligible));
  return {
    ballotId: first.ballotId,
    sittingId: first.sittingId,
    sittingTitle: first.sittingTitle,
    method: first.method,
    secrecy: first.method === 'secret-screen' ? secrecyStatement(fewest) : null,
    questions: rows.map((row) => {
      const { questionId, name, formOfAddress, post, unitName, awardName, hasVoted } = row;
      const obstacle = obstacleOf({ ...row, isAdministrator: isAdministrator(actor) });
      return {
        ...{ questionId, name, formOfAddress, post, unitName, awardName, hasVoted },
        canVote: !hasVoted && obstacle === null,
        obstacle: obstacle?.code ?? null,
        obstacleText: obstacle?.message ?? null,
      };
    }),
  };
}
