import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { sittingSubject } from '../acts.js';
import { notAnAbsentVoter, opinionDocumentMissing, questionDecided, steppedOut } from '../errors.js';
import { SittingLock } from './sitting-lock.service.js';
import type { OpinionBody, OpinionsBody, WrittenOpinionDto } from './sittings.dto.js';

/** What absent members have written. The paper is signed, so this is no secret ballot; only the secretary reads it here. */
@Injectable()
export class OpinionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
  ) {}

  async list(sittingId: string): Promise<WrittenOpinionDto[]> {
    return this.uow.run(async () => {
      await this.lock.take(sittingId, 'share');
      return this.uow.query<WrittenOpinionDto>(
        `select o.question_id as "questionId", o.member_id as "memberId", o.choice
           from written_opinions o join sitting_questions q on q.id = o.question_id
          where o.sitting_id = $1 order by o.member_id, q.position`,
        [sittingId],
      );
    });
  }

  /**
   * Enters one absent member's paper. The record of acts says that it was entered, not what it says: a secret ballot
   * may still be open.
   *
   * @throws DomainError 404; 403 `stepped-out`; 409 `wrong-sitting-status`, `not-an-absent-voter`,
   *   `opinion-document-missing`, `question-decided`
   */
  async enter(sittingId: string, memberId: string, body: OpinionsBody): Promise<WrittenOpinionDto[]> {
    return this.uow.run(async () => {
      const sitting = await this.lock.take(sittingId, 'update', 'planned', 'open');
      const [member] = await this.uow.query<{ isAbsentVoter: boolean; document: string; name: string }>(
        `select has_vote and presence is not distinct from 'absent' as "isAbsentVoter", opinion_document as document, name
           from sitting_roster where sitting_id = $1 and member_id = $2`,
        [sittingId, memberId],
      );
      if (!member) throw notFound('thành viên của phiên họp');
      if (!member.isAbsentVoter) throw notAnAbsentVoter();
      if (member.document === '') throw opinionDocumentMissing();
      for (const opinion of body.opinions) await this.enterOne(sittingId, memberId, opinion);
      await this.audit.record({
        action: 'sitting.opinions',
        subject: sittingSubject(sitting),
        after: { memberId, name: member.name, document: member.document, questions: body.opinions.length },
      });
      return (await this.list(sittingId)).filter((one) => one.memberId === memberId);
    });
  }

  private async enterOne(
    sittingId: string,
    memberId: string,
    { questionId, choice }: OpinionBody,
  ): Promise<void> {
    const [question] = await this.uow.query<{ isDecided: boolean; isOut: boolean }>(
      `select exists (select from ballot_boxes x join box_results t on t.box_id = x.id where x.question_id = q.id and x.live) as "isDecided",
              exists (select from question_recusals y where y.question_id = q.id and y.member_id = $3 and y.stepped_out) as "isOut"
         from sitting_questions q where q.id = $2 and q.sitting_id = $1`,
      [sittingId, questionId, memberId],
    );
    if (!question) throw notFound('nội dung biểu quyết của phiên họp này');
    if (question.isDecided) throw questionDecided();
    if (question.isOut) throw steppedOut();
    if (choice === null) {
      await this.uow.execute(`delete from written_opinions where question_id = $1 and member_id = $2`, [
        questionId,
        memberId,
      ]);
      return;
    }
    await this.uow.execute(
      `insert into written_opinions (sitting_id, question_id, member_id, choice) values ($1, $2, $3, $4)
       on conflict (question_id, member_id) do update set choice = excluded.choice`,
      [sittingId, questionId, memberId, choice],
    );
  }
}
