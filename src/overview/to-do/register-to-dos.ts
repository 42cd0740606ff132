import { unitStates } from '../../participants/registrations/registration-board.queries.js';
import { countOf, speaksForUnit, type ToDoCode, type ToDoKind } from './to-do-kind.js';

const OF_CAMPAIGN = 'join registrations g on g.campaign_id = asked.campaign_id';
const OF_OWN_UNIT = `${OF_CAMPAIGN} join participants p on p.id = g.participant_id and coalesce(p.unit_id, p.id) = asked.unit_id`;

/** Work with registrations and imports, of the ward's staff and of the units. */
export const REGISTER_TO_DOS = {
  'own-registrations-missing': {
    title: 'Đơn vị chưa đăng ký thi đua',
    page: 'registrations',
    isFor: (actor) => speaksForUnit(actor) && actor.permissions.has('registration.submit'),
    phases: ['registration'],
    due: 'registration',
    sql: countOf(
      `join collectives c on c.id = asked.unit_id where not exists (
         select from registrations g join participants p on p.id = g.participant_id
          where g.campaign_id = asked.campaign_id and coalesce(p.unit_id, p.id) = asked.unit_id)`,
    ),
  },
  'own-registrations-returned': {
    title: 'Bản đăng ký bị trả lại, cần sửa và gửi lại',
    page: 'registrations',
    state: 'returned',
    isFor: (actor) => speaksForUnit(actor) && actor.permissions.has('registration.submit'),
    phases: ['registration'],
    due: 'registration',
    sql: countOf(`${OF_OWN_UNIT} where g.status = 'returned'`),
  },
  'own-registrations-draft': {
    title: 'Bản đăng ký đang soạn, chưa gửi',
    page: 'registrations',
    state: 'draft',
    isFor: (actor) => speaksForUnit(actor) && actor.permissions.has('registration.submit'),
    phases: ['registration'],
    due: 'registration',
    sql: countOf(`${OF_OWN_UNIT} where g.status = 'draft'`),
  },
  'registrations-to-accept': {
    title: 'Bản đăng ký chờ tiếp nhận',
    page: 'registrations',
    state: 'submitted',
    isFor: (actor) => actor.permissions.has('registration.manage'),
    phases: ['registration', 'self-score'],
    due: 'registration',
    sql: countOf(`${OF_CAMPAIGN} where g.status = 'submitted'`),
  },
  'units-not-sent': {
    title: 'Đơn vị chưa gửi đăng ký',
    page: 'unit-board',
    state: 'not-sent',
    isFor: (actor) => actor.permissions.has('registration.manage'),
    phases: ['registration'],
    due: 'registration',
    sql: countOf(`cross join lateral (${unitStates('asked.campaign_id')}) u where u.state = 'not-sent'`),
  },
  'registrations-returned': {
    title: 'Bản đăng ký đã trả lại, đơn vị chưa gửi lại',
    page: 'registrations',
    state: 'returned',
    isFor: (actor) => actor.permissions.has('registration.manage'),
    phases: ['registration', 'self-score'],
    due: 'registration',
    sql: countOf(`${OF_CAMPAIGN} where g.status = 'returned'`),
  },
  'imports-to-apply': {
    title: 'Tệp Excel đã xem trước, chưa áp dụng',
    page: 'imports',
    state: 'previewed',
    isFor: (actor) => actor.permissions.has('import.run'),
    sql: countOf(
      `join imports i on i.status = 'previewed' and (i.campaign_id is null or i.campaign_id = asked.campaign_id)`,
    ),
  },
} satisfies Partial<Record<ToDoCode, ToDoKind>>;
