import type { Actor } from '../../access/actor.js';
import { HAS_VOTED, MAY_VOTE } from '../../council/ballots/ballots.queries.js';
import { isAdministrator } from '../../council/policy.js';
import { SUGGESTION } from '../../council/sittings/questions.queries.js';
import { countOf, type ToDoCode, type ToDoKind } from './to-do-kind.js';

/** The asker as a member of a sitting. */
const OWN_SITTINGS = `join sitting_roster r on r.account_id = asked.account_id join sittings s on s.id = r.sitting_id`;

function isMember(actor: Actor): boolean {
  return actor.permissions.has('council.vote') && !isAdministrator(actor);
}

/** Work of the council: of its members and of whoever presides. Sittings may be outside any campaign. */
export const COUNCIL_TO_DOS = {
  'votes-to-give': {
    title: 'Nội dung Hội đồng đang bỏ phiếu, chờ phiếu của bạn',
    page: 'votes',
    isFor: isMember,
    sql: countOf(
      `${OWN_SITTINGS} and s.status = 'open' join ballots b on b.sitting_id = s.id and b.status = 'open'
         and b.method in ('secret-screen', 'open-roll')
       join ballot_boxes x on x.ballot_id = b.id join sitting_questions q on q.id = x.question_id
        where ${MAY_VOTE} and not ${HAS_VOTED}`,
    ),
  },
  'recusals-to-answer': {
    title: 'Nội dung có thể liên quan đến bạn, chờ bạn trả lời có tham gia biểu quyết không',
    page: 'sittings',
    isFor: isMember,
    sql: countOf(
      `${OWN_SITTINGS} and s.status in ('planned', 'open') and r.has_vote
       join sitting_questions q on q.sitting_id = s.id join participants p on p.id = q.participant_id
        where ${SUGGESTION} is not null
          and not exists (select from question_recusals y where y.question_id = q.id and y.member_id = r.member_id)`,
    ),
  },
  'sittings-ahead': {
    title: 'Phiên họp Hội đồng bạn được mời',
    page: 'sittings',
    isFor: isMember,
    sql: countOf(
      `${OWN_SITTINGS} where s.status = 'open'
          or s.status = 'planned' and s.held_on >= (now() at time zone 'Asia/Ho_Chi_Minh')::date`,
    ),
  },
  'sittings-to-lock': {
    title: 'Phiên họp đã bế mạc, biên bản chưa khóa',
    page: 'sittings',
    isFor: (actor) => actor.permissions.has('council.chair'),
    sql: countOf(`join sittings s on s.status = 'closed'`),
  },
} satisfies Partial<Record<ToDoCode, ToDoKind>>;
