import { LINE_STATE, LINE_UNIT, STANDING } from '../../name-proofs/proof-state.js';
import { countOf, speaksForUnit, type ToDoCode, type ToDoKind } from './to-do-kind.js';

/** Standing lines of decisions whose units are asked now; decisions may be outside any campaign. */
const ASKED_LINES = `
  join name_proof_rounds r on r.closed_at is null
  join decision_lines l on l.decision_id = r.decision_id and ${STANDING}
  left join name_proofs pr on pr.decision_line_id = l.id`;

/** Names to look through before anything is printed with them. */
export const NAME_TO_DOS = {
  'own-names-to-proof': {
    title: 'Tên được khen thưởng chờ đơn vị soát',
    page: 'own-names',
    isFor: (actor) => actor.permissions.has('name-proof.confirm') && speaksForUnit(actor),
    sql: countOf(`${ASKED_LINES} where (${LINE_STATE}) = 'open' and (${LINE_UNIT}) = asked.unit_id`),
  },
  'name-corrections': {
    title: 'Đề nghị sửa tên của đơn vị chờ tiếp nhận',
    page: 'name-proofs',
    isFor: (actor) => actor.permissions.has('name-proof.manage'),
    sql: countOf(`
      join name_proofs pr on pr.state = 'correction'
      join decision_lines l on l.id = pr.decision_line_id and ${STANDING} where (${LINE_STATE}) = 'correction'`),
  },
  'names-not-proofed': {
    title: 'Tên đã gửi các đơn vị soát mà chưa trả lời',
    page: 'name-proofs',
    isFor: (actor) => actor.permissions.has('name-proof.manage'),
    sql: countOf(`${ASKED_LINES} where (${LINE_STATE}) = 'open'`),
  },
} satisfies Partial<Record<ToDoCode, ToDoKind>>;
