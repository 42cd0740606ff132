import { EVIDENCE_JSON, presentEvidence, type StoredEvidence } from '../evidence/evidence.sql.js';
import { MARK_JSON } from '../marks/mark-value.js';
import type { SelfScoreLineDto } from '../sheets/score-sheets.dto.js';

const LINE = `jsonb_build_object('version', m.version, 'markedAt', m.marked_at) || ${MARK_JSON}::jsonb`;

/** A line as {@link selfScoreLines} gives it. */
export type StoredLine = Omit<SelfScoreLineDto, 'evidence'> & { readonly evidence: StoredEvidence[] };

/**
 * Self-score, appraisal and evidence of a subject, line by line, as one JSON array of {@link StoredLine}; the
 * arguments are SQL of the two ids. Lines with neither a mark nor a file stay out.
 */
export function selfScoreLines(criteriaSetId: string, participantId: string): string {
  return `select jsonb_agg(jsonb_build_object('criterionId', criterion_id, 'self', l.self, 'appraisal', l.appraisal, 'reason', l.reason,
                                              'evidence', coalesce(e.files, '[]')) order by criterion_id)
    from (select m.criterion_id, (array_agg(${LINE}) filter (where m.stage = 'self'))[1] as self,
                 (array_agg(${LINE}) filter (where m.stage = 'appraisal'))[1] as appraisal,
                 max(m.reason) filter (where m.stage = 'appraisal') as reason
            from self_scores m where m.criteria_set_id = ${criteriaSetId} and m.participant_id = ${participantId}
           group by m.criterion_id) l
    full join (select e.criterion_id, jsonb_agg(${EVIDENCE_JSON} order by e.uploaded_at, e.id) as files
                 from evidence_files e left join accounts ua on ua.id = e.uploaded_by
                where e.criteria_set_id = ${criteriaSetId} and e.participant_id = ${participantId}
                group by e.criterion_id) e using (criterion_id)`;
}

/** The lines as handed out; files may be taken out by whoever writes the self-score, until the line is appraised. */
export function presentLines(lines: readonly StoredLine[] | null, canWrite: boolean): SelfScoreLineDto[] {
  return (lines ?? []).map((line) => ({
    ...line,
    evidence: line.evidence.map((file) => presentEvidence(file, canWrite && !line.appraisal?.kind)),
  }));
}
