import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { nextStep } from '../counting/tally.js';
import { ruleText } from '../counting/vote-rule.js';
import { isUnderWay, keepsRecord, presides } from '../policy.js';
import type { AppliedRule } from '../rules/applied-rule.js';
import type { QuestionDto, QuestionPolicyDto, RecusalDto } from './questions.dto.js';
import type { SittingStatus } from './sitting-moves.js';

/** Figures of a box, as one JSON object; null while the box is open. */
export const RESULT_JSON = `case when t.box_id is not null then json_build_object(
  'members', t.members, 'present', t.present, 'eligible', t.eligible, 'recused', t.recused, 'issued', t.issued,
  'returned', t.returned, 'invalid', t.invalid, 'agree', t.agree, 'disagree', t.disagree, 'noOpinion', t.no_opinion,
  'opinionsAgree', t.opinions_agree, 'opinionsDisagree', t.opinions_disagree, 'opinionsNoOpinion', t.opinions_no_opinion,
  'base', t.base, 'needed', t.needed, 'percent', t.percent::text, 'isTie', t.is_tie, 'isUnanimous', t.is_unanimous,
  'outcome', t.outcome) end`;
/** What a question came to in the end: the chair's word where the votes were equal. */
export const OUTCOME = `case when t.outcome = 'tied' then coalesce(q.tie_decision, 'tied') else t.outcome end`;
/** Why member `r` may have to step out for question `q` on `p`: it is about them, or about their unit or its people. */
export const SUGGESTION = `case when r.participant_id = p.id then 'own'
  when r.unit_id = coalesce(p.unit_id, p.id) then 'unit' end`;

interface Row extends Omit<QuestionDto, 'recusals' | 'policy' | 'ruleText' | 'nextStep'> {
  readonly rule: AppliedRule | null;
  readonly hasBox: boolean;
  readonly hasChild: boolean;
  readonly status: SittingStatus;
  readonly chairAccountId: string | null;
}

interface RecusalRow extends Omit<RecusalDto, 'canAnswer'> {
  readonly questionId: string;
  readonly accountId: string | null;
}

const COLUMNS = `q.id, q.sitting_id as "sittingId", q.nomination_id as "nominationId", q.participant_id as "participantId",
  p.kind as "subjectKind", p.name, coalesce(i.form_of_address, '') as "formOfAddress", coalesce(i.post, '') as post,
  coalesce(u.name, '') as "unitName", q.award_type_id as "awardTypeId", a.name as "awardName", q.position,
  q.spread::text as spread, q.notes, q.parent_id as "parentId",
  case when x.id is null then 'waiting' when t.box_id is null then 'voting' else 'decided' end as state,
  x.ballot_id as "ballotId", b.method, q.tie_decision as "tieDecision", q.tie_reason as "tieReason",
  ${RESULT_JSON} as result, ${OUTCOME} as outcome, q.version, x.rule,
  exists (select from ballot_boxes any_box where any_box.question_id = q.id) as "hasBox",
  exists (select from sitting_questions child where child.parent_id = q.id) as "hasChild",
  s.status, c.account_id as "chairAccountId"`;
const FROM = `from sitting_questions q join sittings s on s.id = q.sitting_id
  left join sitting_roster c on c.sitting_id = s.id and c.member_id = s.chair_member_id
  join participants p on p.id = q.participant_id join award_types a on a.id = q.award_type_id
  left join individuals i on i.id = p.id left join participants u on u.id = p.unit_id
  left join ballot_boxes x on x.question_id = q.id and x.live left join ballots b on b.id = x.ballot_id
  left join box_results t on t.box_id = x.id`;

/** What is put to a sitting, with who steps out and, once a ballot is closed, what it came to. */
@Injectable()
export class QuestionsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** The agenda, in its order. */
  async list(sittingId: string, actor: Actor): Promise<QuestionDto[]> {
    const rows = await this.uow.query<Row>(
      `select ${COLUMNS} ${FROM} where q.sitting_id = $1 order by q.position`,
      [sittingId],
    );
    const recusals = await this.recusals('q.sitting_id = $1', sittingId);
    return rows.map((row) => present(row, recusals, actor));
  }

  /** @throws DomainError 404 `not-found` */
  async get(id: string, actor: Actor): Promise<QuestionDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<Row>(`select ${COLUMNS} ${FROM} where q.id = $1`, [id]);
      if (!row) throw notFound('nội dung biểu quyết');
      return present(row, await this.recusals('q.id = $1', id), actor);
    });
  }

  /** Everybody with the right to vote who may have to step out, or has said that they do. */
  private recusals(where: 'q.sitting_id = $1' | 'q.id = $1', id: string): Promise<RecusalRow[]> {
    return this.uow.query<RecusalRow>(
      `select q.id as "questionId", r.member_id as "memberId", r.name as "memberName", r.account_id as "accountId",
              ${SUGGESTION} as suggestion, y.stepped_out as "steppedOut", coalesce(y.reason, '') as reason
         from sitting_questions q join participants p on p.id = q.participant_id
         join sitting_roster r on r.sitting_id = q.sitting_id and r.has_vote
         left join question_recusals y on y.question_id = q.id and y.member_id = r.member_id
        where ${where} and (y.member_id is not null or ${SUGGESTION} is not null)
        order by r.position, r.member_id`,
      [id],
    );
  }
}

function present(row: Row, recusals: readonly RecusalRow[], actor: Actor): QuestionDto {
  const { rule, hasBox, hasChild, status, chairAccountId, ...shown } = row;
  const keeps = keepsRecord(actor);
  const step =
    row.outcome === null ? null : nextStep(row.outcome, (rule?.downgradeAwardTypeId ?? null) !== null);
  const open = row.state !== 'decided' && isUnderWay({ status });
  const policy: QuestionPolicyDto = {
    canRemove: keeps && !hasBox && !hasChild && isUnderWay({ status }),
    canWriteNotes: keeps && status !== 'locked',
    canDecideTie: presides(actor, { chairAccountId }) && step === 'ask-chair' && status === 'open',
    canDowngrade: keeps && step === 'downgrade' && !hasChild && status === 'open',
  };
  return {
    ...shown,
    ruleText: rule === null ? null : ruleText(rule),
    nextStep: step,
    recusals: recusals
      .filter(({ questionId }) => questionId === row.id)
      .map(({ memberId, memberName, suggestion, steppedOut, reason, accountId }) => ({
        ...{ memberId, memberName, suggestion, steppedOut, reason },
        canAnswer: open && (keeps || accountId === actor.accountId),
      })),
    policy,
  };
}
