import { candidatesOf } from '../../scoring/candidates.queries.js';
import { countOf, speaksForUnit, type ToDoCode, type ToDoKind } from './to-do-kind.js';

/**
 * Every candidate of the campaign with how many lines a self-score must fill, has filled, and how many are appraised:
 * as the list of self-scores tells them apart. A knock-out line left blank means «không», so it is no line to fill.
 */
const SELF_SCORED = `
  join lateral (
    select c.criteria_set_id, c.participant_id, coalesce(p.unit_id, p.id) as unit_id,
           (select count(*) from criteria k where k.criteria_set_id = c.criteria_set_id and k.kind <> 'knockout') as lines,
           coalesce(m.filled, 0) as filled, coalesce(m.appraised, 0) as appraised
      from (${candidatesOf('asked.campaign_id')}) c
      join participants p on p.id = c.participant_id
      left join (
        select s.criteria_set_id, s.participant_id, count(*) filter (where s.stage = 'self') as filled,
               count(*) filter (where s.stage = 'appraisal') as appraised
          from self_scores s join criteria k on k.id = s.criterion_id and k.kind <> 'knockout'
         where s.kind is not null group by s.criteria_set_id, s.participant_id) m
        on m.criteria_set_id = c.criteria_set_id and m.participant_id = c.participant_id) d on true`;
const IS_UNFINISHED = 'd.filled < d.lines and d.appraised < d.lines';
const IS_TO_APPRAISE = 'd.filled = d.lines and d.appraised < d.lines';
const perSet = (counted: string, outOf: string, from: string): string =>
  `select d.criteria_set_id as set_id, (count(*) filter (where ${counted}))::int as count,
          (count(*) filter (where ${outOf}))::int as out_of from asked ${from} group by d.criteria_set_id`;

/** Every sheet there should be: each scorer's of each candidate. One whose scorer stepped aside is none. */
const SHEETS = `
  join lateral (
    select c.criteria_set_id, sc.account_id, sh.status
      from (${candidatesOf('asked.campaign_id')}) c
      join scorers sc on sc.campaign_id = asked.campaign_id
      left join score_sheets sh on sh.criteria_set_id = c.criteria_set_id and sh.participant_id = c.participant_id and sh.scorer_id = sc.id
     where sh.status is distinct from 'recused') d on true`;
const IS_MISSING = `d.status is distinct from 'submitted'`;

/** Work with self-scores, score sheets and closing them. */
export const SCORING_TO_DOS = {
  'own-self-scores': {
    title: 'Bản tự chấm chưa xong',
    page: 'self-scores',
    isFor: (actor) => speaksForUnit(actor) && actor.permissions.has('self-score.write'),
    phases: ['self-score'],
    due: 'self-score',
    sql: perSet(IS_UNFINISHED, 'true', `${SELF_SCORED} and d.unit_id = asked.unit_id`),
  },
  'self-scores-unfinished': {
    title: 'Bản tự chấm các đơn vị chưa làm xong',
    page: 'self-scores',
    isFor: (actor) => actor.permissions.has('appraisal.write'),
    phases: ['self-score'],
    due: 'self-score',
    sql: perSet(IS_UNFINISHED, 'true', SELF_SCORED),
  },
  'self-scores-to-appraise': {
    title: 'Bản tự chấm chờ thẩm định',
    page: 'self-scores',
    state: 'complete',
    isFor: (actor) => actor.permissions.has('appraisal.write'),
    phases: ['self-score', 'scoring'],
    due: 'self-score',
    sql: perSet(IS_TO_APPRAISE, 'd.filled = d.lines', SELF_SCORED),
  },
  'sheets-to-submit': {
    title: 'Phiếu chấm của bạn chưa nộp',
    page: 'scoring',
    isFor: (actor) => actor.permissions.has('scoring.score'),
    phases: ['scoring'],
    due: 'scoring',
    sql: perSet(IS_MISSING, 'true', `${SHEETS} and d.account_id = asked.account_id`),
  },
  'sheets-missing': {
    title: 'Phiếu chấm các thành viên chưa nộp',
    page: 'results',
    state: 'progress',
    isFor: (actor) => actor.permissions.has('scoring.read-progress'),
    phases: ['scoring'],
    due: 'scoring',
    sql: perSet(IS_MISSING, 'true', SHEETS),
  },
  'scoring-to-close': {
    title: 'Bảng tiêu chí đã chấm xong, chờ khóa kết quả',
    page: 'results',
    isFor: (actor) => actor.permissions.has('results.freeze'),
    phases: ['scoring'],
    due: 'scoring',
    // Scoring is closed for all sets at once, so one missing sheet keeps them all open.
    sql: `select null::uuid as set_id, case when bool_or(${IS_MISSING}) then 0 else count(distinct d.criteria_set_id)::int end as count,
                 null::int as out_of from asked ${SHEETS}`,
  },
  'phase-to-move': {
    title: 'Giai đoạn đã hết hạn, chờ chuyển sang giai đoạn sau',
    page: 'campaigns',
    isFor: (actor) => actor.permissions.has('campaign.manage'),
    phases: ['registration', 'self-score'],
    due: 'current',
    sql: countOf(
      `join campaigns g on g.id = asked.campaign_id where phase_state(g.id, array[g.phase::text]) = 'deadline-passed'`,
    ),
  },
} satisfies Partial<Record<ToDoCode, ToDoKind>>;
