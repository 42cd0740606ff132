import { IS_CANDIDATE } from '../candidates.queries.js';
import { scoringLock } from '../scoring-lock.js';

const MARKS_OF_SHEET = `(select json_object_agg(m.criterion_id, json_build_object('version', m.version, 'kind', m.kind, 'points', m.points::text,
           'actual', trim_scale(m.actual)::text, 'target', trim_scale(m.target)::text, 'knockout', m.knockout))
     from score_marks m where m.sheet_id = sh.id) as marks`;

/**
 * Everything saving a mark must know, in one statement. The shared lock keeps the closing of the scores out until
 * this transaction ends; whether scoring is still open is asked again by the writing statement, which sees what was
 * committed before the lock was had.
 */
export const LOAD_FOR_MARK = `
  select s.campaign_id, s.version as set_version, s.frozen_at is not null as is_frozen,
         phase_state(s.campaign_id, '{scoring}') as gate, ${scoringLock('s.campaign_id', 'shared')},
         sc.id as scorer_id, sc.code as scorer_code, p.name as subject, ${IS_CANDIDATE} as is_candidate,
         sh.id as sheet_id, sh.status, coalesce(sh.version, 0) as sheet_version,
         ${MARKS_OF_SHEET}
    from criteria_sets s
    left join scorers sc on sc.campaign_id = s.campaign_id and sc.account_id = $3
    left join participants p on p.id = $2 and p.kind = s.subject_kind
    left join score_sheets sh on sh.criteria_set_id = s.id and sh.participant_id = $2 and sh.scorer_id = sc.id
   where s.id = $1`;

/** The marks of scorer $3's sheet for subject $2 in set $1 as they stand now, with the sheet's version. */
export const MARKS_NOW = `
  select sh.version as sheet_version, ${MARKS_OF_SHEET}
    from score_sheets sh where sh.criteria_set_id = $1 and sh.participant_id = $2 and sh.scorer_id = $3`;

/**
 * Writes mark, sheet and record of the act in one statement. The sheet row is taken first, so that a submission at
 * the same moment comes before or after, never between; no row at all comes back once scoring is closed or the sheet
 * is; a row without a version means that the mark was changed in the meantime.
 */
export const WRITE_MARK = `
  with sheet as (
    insert into score_sheets (campaign_id, criteria_set_id, participant_id, scorer_id)
    select $1, $2, $3, $4 where phase_state($1, '{scoring}') = 'open'
    on conflict on constraint uq_score_sheets_subject do update set version = score_sheets.version + 1
      where score_sheets.status = 'draft'
    returning id, version
  ), mark as (
    insert into score_marks (sheet_id, criterion_id, criteria_set_id, kind, points, actual, target, knockout)
    select id, $5, $2, $6, $7, $8, $9, $10 from sheet
    on conflict on constraint pk_score_marks do update set kind = excluded.kind, points = excluded.points, actual = excluded.actual,
      target = excluded.target, knockout = excluded.knockout, version = score_marks.version + 1,
      marked_at = excluded.marked_at, marked_by = excluded.marked_by
      where score_marks.version = $11
    returning sheet_id, version, marked_at
  ), entry as (
    insert into audit_entries (actor_name, action, subject_type, subject_id, subject_label, before, after)
    select $12, 'score-mark.save', 'score-sheet', sheet_id, $13, $14, $15 from mark
  )
  select sheet.version as sheet_version, mark.version, to_json(mark.marked_at)#>>'{}' as marked_at
    from sheet left join mark on true`;
