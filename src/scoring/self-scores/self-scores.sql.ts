import { MARK_JSON } from '../marks/mark-value.js';

const LINE = `jsonb_build_object('version', m.version, 'markedAt', m.marked_at) || ${MARK_JSON}::jsonb`;

/** Self-score and appraisal of a subject, line by line, as one JSON array; the arguments are SQL of the two ids. */
export function selfScoreLines(criteriaSetId: string, participantId: string): string {
  return `select jsonb_agg(jsonb_build_object('criterionId', l.criterion_id, 'self', l.self, 'appraisal', l.appraisal, 'reason', l.reason))
    from (select m.criterion_id, (array_agg(${LINE}) filter (where m.stage = 'self'))[1] as self,
                 (array_agg(${LINE}) filter (where m.stage = 'appraisal'))[1] as appraisal,
                 max(m.reason) filter (where m.stage = 'appraisal') as reason
            from self_scores m where m.criteria_set_id = ${criteriaSetId} and m.participant_id = ${participantId}
           group by m.criterion_id order by m.criterion_id) l`;
}
