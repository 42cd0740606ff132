import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { forbidden, notFound } from '../../platform/errors/domain-error.js';
import { questionSubject } from '../acts.js';
import { memberHasVoted, ownNomination, questionDecided, reasonRequired } from '../errors.js';
import { keepsRecord } from '../policy.js';
import type { QuestionDto, RecusalBody } from './questions.dto.js';
import { QuestionsQueries, SUGGESTION } from './questions.queries.js';
import { SittingLock } from './sitting-lock.service.js';

interface Asked {
  readonly accountId: string | null;
  readonly suggestion: 'own' | 'unit' | null;
  readonly isDecided: boolean;
  readonly hasVoted: boolean;
}

const SUGGESTED_REASONS = {
  own: 'Là người được đề nghị',
  unit: 'Cùng đơn vị với đối tượng được đề nghị',
} as const;

/** Stepping out for a name: suggested by the register, said by the member or the secretary. */
@Injectable()
export class RecusalsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
    private readonly questions: QuestionsQueries,
  ) {}

  /**
   * @throws DomainError 404; 403 `forbidden`; 400 `reason-required`; 409 `wrong-sitting-status`, `own-nomination`,
   *   `question-decided`, `member-has-voted`
   */
  async answer(questionId: string, memberId: string, body: RecusalBody, actor: Actor): Promise<QuestionDto> {
    return this.uow.run(async () => {
      const sitting = await this.lock.takeOfQuestion(questionId, 'update', 'planned', 'open');
      const asked = await this.asked(questionId, memberId);
      if (!keepsRecord(actor) && asked.accountId !== actor.accountId) throw forbidden();
      const stepsOut = body.answer === 'step-out';
      if (!stepsOut && asked.suggestion === 'own') throw ownNomination();
      if (asked.isDecided) throw questionDecided();
      if (stepsOut && asked.hasVoted) throw memberHasVoted();
      const reason = body.reason || (asked.suggestion === null ? '' : SUGGESTED_REASONS[asked.suggestion]);
      if (stepsOut && reason === '') throw reasonRequired();
      await this.uow.execute(
        `insert into question_recusals (sitting_id, question_id, member_id, stepped_out, reason) values ($1, $2, $3, $4, $5)
         on conflict (question_id, member_id) do update set stepped_out = excluded.stepped_out, reason = excluded.reason,
           answered_by = excluded.answered_by, answered_at = excluded.answered_at`,
        [sitting.id, questionId, memberId, stepsOut, stepsOut ? reason : body.reason],
      );
      if (stepsOut) {
        await this.uow.execute(`delete from written_opinions where question_id = $1 and member_id = $2`, [
          questionId,
          memberId,
        ]);
      }
      const after = await this.questions.get(questionId, actor);
      await this.audit.record({
        action: stepsOut ? 'question.step-out' : 'question.stay',
        subject: questionSubject(after),
        after: { memberId, reason },
      });
      return after;
    });
  }

  private async asked(questionId: string, memberId: string): Promise<Asked> {
    const [asked] = await this.uow.query<Asked>(
      `select r.account_id as "accountId", ${SUGGESTION} as suggestion,
              exists (select from ballot_boxes x join box_results t on t.box_id = x.id where x.question_id = q.id and x.live) as "isDecided",
              exists (select from ballot_boxes x where x.question_id = q.id and x.live
                 and (exists (select from ballot_receipts y where y.box_id = x.id and y.member_id = r.member_id)
                   or exists (select from raised_hands h where h.box_id = x.id and h.member_id = r.member_id))) as "hasVoted"
         from sitting_questions q join participants p on p.id = q.participant_id
         join sitting_roster r on r.sitting_id = q.sitting_id and r.has_vote
        where q.id = $1 and r.member_id = $2`,
      [questionId, memberId],
    );
    if (!asked) throw notFound('thành viên có quyền biểu quyết của phiên họp');
    return asked;
  }
}
