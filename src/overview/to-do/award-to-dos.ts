import { countOf, type ToDoCode, type ToDoKind } from './to-do-kind.js';

const NOMINATED = `join nominations n on n.campaign_id = asked.campaign_id and n.status = 'proposed'`;
const DRAFTS = `join decisions d on d.campaign_id = asked.campaign_id and d.status = 'draft'`;

/** Work with nominations and decisions, and with accounts. */
export const AWARD_TO_DOS = {
  'nominations-to-make': {
    title: 'Đăng ký đã nhận, chưa lập đề nghị khen thưởng',
    page: 'nominations',
    isFor: (actor) => actor.permissions.has('nomination.manage'),
    phases: ['review'],
    due: 'review',
    sql: countOf(
      `join registrations g on g.campaign_id = asked.campaign_id and g.status = 'accepted'
        where not exists (select from nominations n where n.campaign_id = g.campaign_id
                and n.participant_id = g.participant_id and n.award_type_id = g.award_type_id)`,
    ),
  },
  'nominations-to-evaluate': {
    title: 'Đề nghị chưa xét điều kiện',
    page: 'nominations',
    isFor: (actor) => actor.permissions.has('nomination.manage'),
    phases: ['review'],
    due: 'review',
    sql: countOf(`${NOMINATED} where n.evaluated_at is null`),
  },
  'nominations-unknown': {
    title: 'Đề nghị chưa đủ căn cứ để kết luận',
    page: 'nominations',
    state: 'unknown',
    isFor: (actor) => actor.permissions.has('nomination.manage'),
    phases: ['review'],
    due: 'review',
    sql: countOf(
      `${NOMINATED} where n.evaluated_at is not null and n.verdict = 'unknown' and n.override_reason is null`,
    ),
  },
  'decisions-without-number': {
    title: 'Dự thảo quyết định chưa có số',
    page: 'decisions',
    state: 'draft',
    isFor: (actor) => actor.permissions.has('decision.draft'),
    phases: ['review', 'decided'],
    due: 'review',
    sql: countOf(`${DRAFTS} where d.number is null`),
  },
  'decisions-to-issue': {
    title: 'Dự thảo quyết định chờ ban hành',
    page: 'decisions',
    state: 'draft',
    isFor: (actor) => actor.permissions.has('decision.issue'),
    phases: ['review', 'decided'],
    due: 'review',
    // As issuing asks: a day, a signer with a post, somebody to commend. A number is drawn where none is given.
    sql: countOf(
      `${DRAFTS} where d.decided_on is not null and d.signer_name <> '' and d.signer_title <> ''
         and exists (select from decision_lines l where l.decision_id = d.id)`,
    ),
  },
  'accounts-never-signed-in': {
    title: 'Tài khoản chưa đăng nhập lần nào',
    page: 'accounts',
    isFor: (actor) => actor.permissions.has('account.manage'),
    sql: countOf(`join accounts x on x.status = 'active' and x.last_login_at is null`),
  },
} satisfies Partial<Record<ToDoCode, ToDoKind>>;
