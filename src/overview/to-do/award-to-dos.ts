import { countOf, type ToDoCode, type ToDoKind } from './to-do-kind.js';

const NOMINATED = `join nominations n on n.campaign_id = asked.campaign_id and n.status = 'proposed'`;

function decisionsAt(status: 'draft' | 'proposed' | 'approved'): string {
  return `join decisions d on d.campaign_id = asked.campaign_id and d.status = '${status}'`;
}

/** Decisions of no campaign: sudden achievements wait for none. */
function suddenAt(status: 'draft' | 'proposed' | 'approved'): string {
  return `join decisions d on d.campaign_id is null and d.status = '${status}'`;
}

function owed(isOverdue: boolean): string {
  return `join revocation_lines v on v.object_returned_on is null or (v.money_dong > 0 and v.money_returned_on is null)
    join revocations r on r.id = v.revocation_id
     and (r.due_on < (now() at time zone 'Asia/Ho_Chi_Minh')::date) = ${isOverdue}`;
}

function proposalsWhere(condition: string): string {
  return `join proposals s on ${condition}`;
}
const IS_LATE = `s.deadline is not null and s.deadline < (now() at time zone 'Asia/Ho_Chi_Minh')::date`;

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
  'sudden-to-propose': {
    title: 'Dự thảo khen đột xuất, đính chính chưa trình',
    page: 'sudden-decisions',
    state: 'draft',
    isFor: (actor) => actor.permissions.has('decision.propose'),
    sql: countOf(suddenAt('draft')),
  },
  'sudden-to-approve': {
    title: 'Quyết định khen đột xuất chờ duyệt',
    page: 'sudden-decisions',
    state: 'proposed',
    isFor: (actor) => actor.permissions.has('decision.approve'),
    sql: countOf(suddenAt('proposed')),
  },
  'sudden-to-issue': {
    title: 'Quyết định khen đột xuất đã duyệt chờ ban hành',
    page: 'sudden-decisions',
    state: 'approved',
    isFor: (actor) => actor.permissions.has('decision.issue'),
    sql: countOf(suddenAt('approved')),
  },
  'returns-overdue': {
    title: 'Trường hợp bị hủy đã quá hạn nộp lại hiện vật, tiền thưởng',
    page: 'returns',
    isFor: (actor) => actor.permissions.has('decision.draft'),
    sql: countOf(owed(true)),
  },
  'returns-open': {
    title: 'Trường hợp bị hủy chưa nộp lại hiện vật, tiền thưởng',
    page: 'returns',
    isFor: (actor) => actor.permissions.has('decision.draft'),
    sql: countOf(owed(false)),
  },
  'proposals-late': {
    title: 'Hồ sơ trình cấp trên quá hạn gửi',
    page: 'proposals',
    isFor: (actor) => actor.permissions.has('proposal.manage'),
    sql: countOf(proposalsWhere(`s.status in ('preparing', 'returned') and ${IS_LATE}`)),
  },
  'proposals-returned': {
    title: 'Hồ sơ cấp trên trả lại, chờ hoàn thiện',
    page: 'proposals',
    state: 'returned',
    isFor: (actor) => actor.permissions.has('proposal.manage'),
    sql: countOf(proposalsWhere(`s.status = 'returned' and not (${IS_LATE})`)),
  },
  'proposals-to-send': {
    title: 'Hồ sơ trình cấp trên đang lập, chưa gửi',
    page: 'proposals',
    state: 'preparing',
    isFor: (actor) => actor.permissions.has('proposal.manage'),
    sql: countOf(proposalsWhere(`s.status = 'preparing' and not (${IS_LATE})`)),
  },
  'accounts-never-signed-in': {
    title: 'Tài khoản chưa đăng nhập lần nào',
    page: 'accounts',
    isFor: (actor) => actor.permissions.has('account.manage'),
    sql: countOf(`join accounts x on x.status = 'active' and x.last_login_at is null`),
  },
} satisfies Partial<Record<ToDoCode, ToDoKind>>;
