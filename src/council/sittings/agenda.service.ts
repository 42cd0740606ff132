import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { ELIGIBLE } from '../../awards/nominations.queries.js';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { questionSubject, sittingSubject } from '../acts.js';
import {
  agendaChoice,
  kindNotGranted,
  nominationNotOpen,
  orderIncomplete,
  questionVoted,
} from '../errors.js';
import type {
  AgendaAddedDto,
  AgendaBody,
  AgendaOrderBody,
  AgendaSubjectBody,
  ChangeQuestionBody,
  QuestionDto,
} from './questions.dto.js';
import { QuestionsQueries } from './questions.queries.js';
import { SittingLock } from './sitting-lock.service.js';

/** How far the members' scores lay apart for nomination `n`, as frozen or, before that, as they stand. */
const SPREAD = `(
  select coalesce(fr.spread, live.spread)
    from criteria_sets s
    join criteria_set_awards m on m.criteria_set_id = s.id and m.award_type_id = n.award_type_id
    left join result_freezes f on f.criteria_set_id = s.id and f.reopened_at is null
    left join frozen_results fr on fr.freeze_id = f.id and fr.participant_id = n.participant_id
    left join results live on f.id is null and live.criteria_set_id = s.id and live.participant_id = n.participant_id
   where s.campaign_id = n.campaign_id and (fr.participant_id is not null or live.participant_id is not null)
   order by coalesce(fr.complete, live.complete) desc, s.id limit 1)`;
/** Most disagreed about first: that is where talk is needed; where nobody scored, by award and name. */
const BY_AWARD_AND_NAME = `a.sort_order, p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id`;
const DISAGREED_FIRST = `spread desc nulls last, ${BY_AWARD_AND_NAME}`;
const LAST_PLACE = `(select coalesce(max(position), 0) from sitting_questions where sitting_id = $1)`;

/** What is put to a sitting, in what order, and what was said about it. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: CampaignGate,
    private readonly lock: SittingLock,
    private readonly questions: QuestionsQueries,
  ) {}

  /**
   * Puts nominations of the campaign on the agenda, or, outside any campaign, subjects with awards. What stands on it
   * already is left alone.
   *
   * @throws DomainError 404; 400 `agenda-choice`, `kind-not-granted`; 409 `wrong-sitting-status`, `wrong-phase`,
   *   `nomination-not-open`
   */
  async add(id: string, body: AgendaBody): Promise<AgendaAddedDto> {
    return this.uow.run(async () => {
      const sitting = await this.lock.take(id, 'update', 'planned', 'open');
      const wanted = [body.nominationIds, body.awardTypeIds, body.subjects].filter(
        (one) => one !== undefined,
      );
      const outside = sitting.campaignId === null;
      if (wanted.length !== 1 || outside !== (body.subjects !== undefined)) throw agendaChoice(outside);
      if (sitting.campaignId !== null) await this.gate.demandPhase(sitting.campaignId, 'review', 'decided');
      const added = body.subjects
        ? await this.addSubjects(id, body.subjects)
        : await this.addNominations(id, sitting.campaignId ?? '', body);
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from sitting_questions where sitting_id = $1`,
        [id],
      );
      const answer = { added, total: count?.total ?? 0 };
      await this.audit.record({ action: 'sitting.agenda', subject: sittingSubject(sitting), after: answer });
      return answer;
    });
  }

  /** Most disagreed first, over the whole agenda. @throws DomainError 404; 409 `wrong-sitting-status` */
  async sort(id: string, actor: Actor): Promise<QuestionDto[]> {
    return this.arrange(id, actor, 'sitting.sort-agenda', async () => {
      await this.uow.execute(
        `update sitting_questions q set position = t.place
           from (select q.id, (row_number() over (order by ${DISAGREED_FIRST}))::int as place
                   from sitting_questions q join participants p on p.id = q.participant_id
                   join award_types a on a.id = q.award_type_id where q.sitting_id = $1) t
          where q.id = t.id and q.position <> t.place`,
        [id],
      );
    });
  }

  /** Exactly this order. @throws DomainError 404; 400 `order-incomplete`; 409 `wrong-sitting-status` */
  async reorder(id: string, body: AgendaOrderBody, actor: Actor): Promise<QuestionDto[]> {
    return this.arrange(id, actor, 'sitting.reorder-agenda', async () => {
      const standing = await this.uow.query<{ id: string }>(
        `select id from sitting_questions where sitting_id = $1`,
        [id],
      );
      const named = new Set(body.questionIds);
      const isComplete =
        named.size === standing.length &&
        body.questionIds.length === standing.length &&
        standing.every((question) => named.has(question.id));
      if (!isComplete) throw orderIncomplete();
      await this.uow.execute(
        `update sitting_questions q set position = t.place from unnest($2::uuid[]) with ordinality as t(id, place)
          where q.sitting_id = $1 and q.id = t.id and q.position <> t.place`,
        [id, body.questionIds],
      );
    });
  }

  /** Takes a question off that has not been voted upon. @throws DomainError 404; 409 `question-voted`, `stale-version` */
  async remove(questionId: string, version: number, actor: Actor): Promise<void> {
    await this.uow.run(async () => {
      const sitting = await this.lock.takeOfQuestion(questionId, 'update', 'planned', 'open');
      const before = await this.questions.get(questionId, actor);
      if (before.version !== version) throw staleVersion({ ...before });
      if (!before.policy.canRemove) throw questionVoted();
      for (const table of ['written_opinions', 'question_recusals'])
        await this.uow.execute(`delete from ${table} where question_id = $1`, [questionId]);
      await this.uow.execute(`delete from sitting_questions where id = $1`, [questionId]);
      await this.uow.execute(
        `update sitting_questions set position = position - 1 where sitting_id = $1 and position > $2`,
        [sitting.id, before.position],
      );
      await this.audit.record({ action: 'question.remove', subject: questionSubject(before) });
    });
  }

  /** What was said, for the minutes. @throws DomainError 404; 409 `stale-version`, `wrong-sitting-status` */
  async changeNotes(questionId: string, body: ChangeQuestionBody, actor: Actor): Promise<QuestionDto> {
    return this.uow.run(async () => {
      await this.lock.takeOfQuestion(questionId, 'update', 'planned', 'open', 'closed');
      const before = await this.questions.get(questionId, actor);
      const affected = await this.uow.execute(
        `update sitting_questions set notes = $3, version = version + 1 where id = $1 and version = $2`,
        [questionId, body.version, body.notes],
      );
      const after = await this.questions.get(questionId, actor);
      if (affected === 0) throw staleVersion({ ...after });
      await this.audit.record({
        action: 'question.notes',
        subject: questionSubject(after),
        before: { notes: before.notes },
        after: { notes: after.notes },
      });
      return after;
    });
  }

  private async arrange(
    id: string,
    actor: Actor,
    action: string,
    work: () => Promise<void>,
  ): Promise<QuestionDto[]> {
    return this.uow.run(async () => {
      const sitting = await this.lock.take(id, 'update', 'planned', 'open');
      await work();
      const after = await this.questions.list(id, actor);
      await this.audit.record({
        action,
        subject: sittingSubject(sitting),
        after: after.map(({ name, awardName }) => `${name}: ${awardName}`),
      });
      return after;
    });
  }

  private async addNominations(id: string, campaignId: string, body: AgendaBody): Promise<number> {
    const ids = [...new Set(body.nominationIds ?? [])];
    if (body.nominationIds) {
      const known = await this.uow.query<{ status: string; name: string }>(
        `select n.status, p.name from nominations n join participants p on p.id = n.participant_id
          where n.id = any($1::uuid[]) and n.campaign_id = $2 order by p.name`,
        [ids, campaignId],
      );
      if (known.length < ids.length) throw notFound('đề nghị khen thưởng trong phong trào này');
      const closed = known.filter(({ status }) => status !== 'proposed').map(({ name }) => name);
      if (closed.length > 0) throw nominationNotOpen(closed);
    }
    return this.uow.execute(
      `insert into sitting_questions (sitting_id, nomination_id, participant_id, award_type_id, spread, position)
       select $1, n.id, n.participant_id, n.award_type_id, n.spread,
              ${LAST_PLACE} + (row_number() over (order by ${DISAGREED_FIRST}))::int
         from (select n.*, ${SPREAD} as spread from nominations n
                where n.campaign_id = $2 and n.status = 'proposed'
                  and (n.id = any($3::uuid[]) or (n.award_type_id = any($4::uuid[]) and ${ELIGIBLE}))) n
         join participants p on p.id = n.participant_id join award_types a on a.id = n.award_type_id
        where not exists (select from sitting_questions q
           where q.sitting_id = $1 and q.participant_id = n.participant_id and q.award_type_id = n.award_type_id)`,
      [id, campaignId, ids, body.awardTypeIds ?? []],
    );
  }

  private async addSubjects(id: string, subjects: readonly AgendaSubjectBody[]): Promise<number> {
    const known = await this.uow.query<{ granted: boolean; awardName: string }>(
      `select p.kind = any(a.subject_kinds) as granted, a.name as "awardName"
         from jsonb_to_recordset($1) as t("participantId" uuid, "awardTypeId" uuid)
         join participants p on p.id = t."participantId" and p.status = 'active' join award_types a on a.id = t."awardTypeId"`,
      [JSON.stringify(subjects)],
    );
    if (known.length < subjects.length) throw notFound('đối tượng hoặc danh hiệu, hình thức khen thưởng');
    const refused = known.find(({ granted }) => !granted);
    if (refused) throw kindNotGranted(refused.awardName);
    return this.uow.execute(
      `insert into sitting_questions (sitting_id, participant_id, award_type_id, position)
       select $1, p.id, a.id, ${LAST_PLACE} + (row_number() over (order by ${BY_AWARD_AND_NAME}))::int
         from (select distinct "participantId", "awardTypeId" from jsonb_to_recordset($2) as t("participantId" uuid, "awardTypeId" uuid)) t
         join participants p on p.id = t."participantId" join award_types a on a.id = t."awardTypeId"
        where not exists (select from sitting_questions q
           where q.sitting_id = $1 and q.participant_id = p.id and q.award_type_id = a.id)`,
      [id, JSON.stringify(subjects)],
    );
  }
}
