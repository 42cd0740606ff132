import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { NominationsService } from '../../awards/nominations.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { staleVersion } from '../../platform/errors/domain-error.js';
import { questionSubject } from '../acts.js';
import { kindNotGranted, noDowngrade, noTie, notTheChair } from '../errors.js';
import { presides } from '../policy.js';
import type { QuestionDto, TieBody } from './questions.dto.js';
import { QuestionsQueries } from './questions.queries.js';
import { SittingLock } from './sitting-lock.service.js';

/** What follows a vote that has not passed: the chair's word on a tie, or the smaller award put to the vote. */
@Injectable()
export class AfterVoteService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
    private readonly questions: QuestionsQueries,
    private readonly nominations: NominationsService,
  ) {}

  /** @throws DomainError 404; 403 `not-the-chair`; 409 `no-tie`, `stale-version`, `wrong-sitting-status` */
  async decideTie(questionId: string, body: TieBody, actor: Actor): Promise<QuestionDto> {
    return this.uow.run(async () => {
      const sitting = await this.lock.takeOfQuestion(questionId, 'update', 'open');
      if (!presides(actor, sitting)) throw notTheChair();
      const before = await this.questions.get(questionId, actor);
      if (before.version !== body.version) throw staleVersion({ ...before });
      if (before.nextStep !== 'ask-chair') throw noTie();
      await this.uow.execute(
        `update sitting_questions set tie_decision = $2, tie_reason = $3, version = version + 1 where id = $1`,
        [questionId, body.decision, body.reason],
      );
      const after = await this.questions.get(questionId, actor);
      await this.audit.record({
        action: 'question.decide-tie',
        subject: questionSubject(after),
        after: { decision: body.decision },
        reason: body.reason,
      });
      return after;
    });
  }

  /**
   * A new question on the smaller award, at the end of the agenda, with the same members stepped out. In a campaign
   * the subject is nominated for it where nobody has done so.
   *
   * @throws DomainError 404; 409 `no-downgrade`, `question-exists`, `award-not-in-campaign`, `wrong-sitting-status`,
   *   `wrong-phase`, `deadline-passed`;
   *   400 `kind-not-granted`
   */
  async downgrade(questionId: string, actor: Actor): Promise<QuestionDto> {
    return this.uow.run(async () => {
      const sitting = await this.lock.takeOfQuestion(questionId, 'update', 'open');
      const before = await this.questions.get(questionId, actor);
      const [target] = await this.uow.query<{ id: string; name: string; granted: boolean }>(
        `select a.id, a.name, p.kind = any(a.subject_kinds) as granted
           from sitting_questions q join participants p on p.id = q.participant_id
           join ballot_boxes x on x.question_id = q.id and x.live
           join award_types a on a.id = (x.rule ->> 'downgradeAwardTypeId')::uuid
          where q.id = $1 and not exists (select from sitting_questions child where child.parent_id = q.id)`,
        [questionId],
      );
      if (before.nextStep !== 'downgrade' || !target) throw noDowngrade();
      if (!target.granted) throw kindNotGranted(target.name);
      const nominationId =
        sitting.campaignId === null
          ? null
          : await this.nominationFor(sitting.campaignId, before.participantId, target.id, actor);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into sitting_questions (sitting_id, nomination_id, participant_id, award_type_id, parent_id, spread, position)
         select $2, $3, q.participant_id, $4, q.id, q.spread,
                (select max(position) + 1 from sitting_questions where sitting_id = $2)
           from sitting_questions q where q.id = $1 returning id`,
        [questionId, sitting.id, nominationId, target.id],
      );
      const id = row?.id ?? '';
      await this.uow.execute(
        `insert into question_recusals (sitting_id, question_id, member_id, stepped_out, reason)
         select sitting_id, $2, member_id, stepped_out, reason from question_recusals where question_id = $1`,
        [questionId, id],
      );
      const created = await this.questions.get(id, actor);
      await this.audit.record({
        action: 'question.downgrade',
        subject: questionSubject(created),
        before: { award: before.awardName },
        after: { award: created.awardName },
      });
      return created;
    });
  }

  private async nominationFor(
    campaignId: string,
    participantId: string,
    awardTypeId: string,
    actor: Actor,
  ): Promise<string> {
    const [known] = await this.uow.query<{ id: string }>(
      `select id from nominations where campaign_id = $1 and participant_id = $2 and award_type_id = $3`,
      [campaignId, participantId, awardTypeId],
    );
    if (known) return known.id;
    return (await this.nominations.nominate(campaignId, { participantId, awardTypeId }, actor)).id;
  }
}
