import { countOf, type ToDoCode, type ToDoKind } from './to-do-kind.js';

const NOMINATED = `join nominations n on n.campaign_id = asked.campaign_id and n.status = 'proposed'`;

function decisionsAt(status: 'draft' | 'proposed' | 'approved'): string {
  return `join decisions d on d.campaign_id = asked.campaign_id and d.status = '${status}'`;
}

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
  'decisions-to-propose': {
    title: 'Dự thảo quyết định chưa trình',
    page: 'decisions',
    state: 'draft',
    isFor: (actor) => actor.permissions.has('decision.propose'),
    phases: ['review', 'decided'],
    due: 'review',
    sql: countOf(decisionsAt('draft')),
  },
  'decisions-to-approve': {
    title: 'Quyết định trình chờ duyệt',
    page: 'decisions',
    state: 'proposed',
    isFor: (actor) => actor.permissions.has('decision.approve'),
    phases: ['review', 'decided'],
    due: 'review',
    sql: countOf(decisionsAt('proposed')),
  },
  'decisions-to-issue': {
    title: 'Quyết định đã duyệt chờ ban hành',
    page: 'decisions',
    state: 'approved',
    isFor: (actor) => actor.permissions.has('decision.issue'),
    phases: ['review', 'decided'],
    due: 'review',
    sql: countOf(decisionsAt('approved')),
  },
  'accounts-never-signed-in': {
    title: 'Tài khoản chưa đăng nhập lần nào',
    page: 'accounts',
    isFor: (actor) => actor.permissions.has('account.manage'),
    sql: countOf(`join accounts x on x.status = 'active' and x.last_login_at is null`),
  },
} satisfies Partial<Record<ToDoCode, ToDoKind>>;
