import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { noQuorum, questionVoted } from '../errors.js';
import type { AppliedRule } from '../rules/applied-rule.js';
import { VoteRulesService } from '../rules/vote-rules.service.js';
import { needsPaper } from '../secrecy/statement.js';
import { SUGGESTION } from '../sittings/questions.queries.js';
import { QuorumService } from '../sittings/quorum.service.js';
import { isSecret, type BallotMethod } from './ballot-methods.js';
import { MAY_VOTE } from './ballots.queries.js';
import {
  nobodyMayVote,
  paperVoteNeeded,
  recusalsUnanswered,
  secretRequired,
  voterWithoutAccount,
  type UnansweredRecusal,
} from './errors.js';

interface Asked {
  readonly id: string;
  readonly name: string;
  readonly awardTypeId: string;
  readonly awardName: string;
  readonly hasLiveBox: boolean;
  readonly voters: { readonly name: string; readonly hasAccount: boolean }[];
}

/** A question that may be put to the vote now, with the rule it is counted by. */
export interface ReadyQuestion extends Asked {
  readonly rule: AppliedRule;
}

/** Everything that must be so before votes are given. */
@Injectable()
export class BallotRequirements {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly quorum: QuorumService,
    private readonly rules: VoteRulesService,
  ) {}

  /**
   * @throws DomainError 404; 409 `question-voted`, `no-quorum`, `vote-rule-missing`, `secret-required`,
   *   `recusals-unanswered`, `nobody-may-vote`, `paper-vote-needed`, `voter-without-account`
   */
  async check(
    sitting: { readonly id: string; readonly heldOn: string },
    questionIds: readonly string[],
    method: BallotMethod,
  ): Promise<ReadyQuestion[]> {
    const asked = await this.asked(sitting.id, questionIds);
    const quorum = await this.quorum.of(sitting.id);
    if (!quorum.met) throw noQuorum(quorum);
    const rules = await this.rules.rulesOn(
      sitting.heldOn,
      asked.map(({ awardTypeId }) => awardTypeId),
    );
    const ready = asked.map((one) => ({ ...one, rule: rules.get(one.awardTypeId)?.rule as AppliedRule }));
    demandMethod(ready, method);
    const unanswered = await this.unanswered(questionIds);
    if (unanswered.length > 0) throw recusalsUnanswered(unanswered);
    for (const one of ready) demandVoters(one, method);
    return ready;
  }

  private async asked(sittingId: string, questionIds: readonly string[]): Promise<Asked[]> {
    const asked = await this.uow.query<Asked>(
      `select q.id, p.name, q.award_type_id as "awardTypeId", a.name as "awardName",
              exists (select from ballot_boxes x where x.question_id = q.id and x.live) as "hasLiveBox",
              (select coalesce(json_agg(json_build_object('name', r.name, 'hasAccount', r.account_id is not null)
                        order by r.position), '[]') from sitting_roster r where r.sitting_id = q.sitting_id and ${MAY_VOTE}) as voters
         from sitting_questions q join participants p on p.id = q.participant_id join award_types a on a.id = q.award_type_id
        where q.sitting_id = $1 and q.id = any($2::uuid[]) order by q.position`,
      [sittingId, questionIds],
    );
    if (asked.length < questionIds.length) throw notFound('nội dung biểu quyết của phiên họp này');
    if (asked.some(({ hasLiveBox }) => hasLiveBox)) throw questionVoted();
    return asked;
  }

  private unanswered(questionIds: readonly string[]): Promise<UnansweredRecusal[]> {
    return this.uow.query<UnansweredRecusal>(
      `select q.id as "questionId", p.name, r.name as "memberName"
         from sitting_questions q join participants p on p.id = q.participant_id
         join sitting_roster r on r.sitting_id = q.sitting_id and r.has_vote
        where q.id = any($1::uuid[]) and ${SUGGESTION} is not null
          and not exists (select from question_recusals y where y.question_id = q.id and y.member_id = r.member_id)
        order by q.position, r.position`,
      [questionIds],
    );
  }
}

function demandMethod(asked: readonly ReadyQuestion[], method: BallotMethod): void {
  if (isSecret(method)) return;
  const secret = asked.filter(({ rule }) => rule.ballot === 'secret');
  if (secret.length > 0) throw secretRequired([...new Set(secret.map(({ awardName }) => awardName))]);
}

function demandVoters({ name, rule, voters }: ReadyQuestion, method: BallotMethod): void {
  if (voters.length === 0) throw nobodyMayVote(name);
  if (method !== 'secret-screen') return;
  if (needsPaper(voters.length, rule.paperBelow)) throw paperVoteNeeded(voters.length, rule.paperBelow ?? 0);
  const without = voters.filter(({ hasAccount }) => !hasAccount).map((voter) => voter.name);
  if (without.length > 0) throw voterWithoutAccount(without);
}
