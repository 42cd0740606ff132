import { OUTCOME } from '../sittings/questions.queries.js';

/**
 * Whether the council has voted against nomination `n`: by locked minutes alone, and where it was voted upon more than
 * once, by the latest vote, as {@link CouncilResults} tells it. Never put to the vote is not refused.
 */
export const REFUSED_BY_COUNCIL = `coalesce((
  select ${OUTCOME} <> 'passed'
    from sitting_questions q join sittings s on s.id = q.sitting_id and s.status = 'locked'
    join ballot_boxes x on x.question_id = q.id and x.live join box_results t on t.box_id = x.id
   where q.nomination_id = n.id
   order by s.held_on desc, s.starts_at desc, s.id desc, q.position desc limit 1), false)`;
