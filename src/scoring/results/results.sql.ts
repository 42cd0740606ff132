import { CANDIDATES } from '../candidates.queries.js';

/**
 * The standing of every candidate of criteria set $1 as the sheets are now: numbers kept current by every
 * submission, ranks by window functions over the complete, not knocked-out results, by points and then by the
 * tie-break means in their order. Equal → the same place, the next is skipped; exactly what rankResults does.
 */
export const LIVE_STANDING = `
  with candidate as materialized (${CANDIDATES}),
  sheets as materialized (
    select c.participant_id, json_agg(json_build_object('scorer', sc.code,
             'state', case when sh.status in ('submitted', 'recused') then sh.status else 'missing' end,
             'total', sh.total::text) order by sc.position, sc.code) as list
      from criteria_sets s join scorers sc on sc.campaign_id = s.campaign_id cross join candidate c
      left join score_sheets sh on sh.criteria_set_id = $1 and sh.participant_id = c.participant_id and sh.scorer_id = sc.id
     where s.id = $1 group by c.participant_id)
  select n.participant_id, n.block, n.points, n.median, n.spread, n.complete, n.knockout, n.classification, n.counted,
         case when n.ranked and n.block is not null then rank() over in_block end::int as rank_in_block,
         case when n.ranked then rank() over overall end::int as rank_overall,
         n.ranked and n.block is not null and count(*) over (in_block range between current row and current row) > 1 as tied_in_block,
         n.ranked and count(*) over (overall range between current row and current row) > 1 as tied_overall,
         n.tie_break, n.sheets
    from (
      select c.participant_id, nullif(u.block, '') as block, r.points, r.median, r.spread, coalesce(r.complete, false) as complete,
             coalesce(r.knockout, false) as knockout, r.classification, coalesce(r.counted, 0)::smallint as counted,
             coalesce(r.complete and not r.knockout, false) as ranked, coalesce(r.tie_break, '{}') as tie_break,
             coalesce(sheets.list, '[]') as sheets
        from candidate c
        join participants p on p.id = c.participant_id
        left join collectives u on u.id = case when p.kind = 'collective' then p.id else p.unit_id end
        left join results r on r.criteria_set_id = $1 and r.participant_id = c.participant_id
        left join sheets on sheets.participant_id = c.participant_id
    ) n
  window overall as (partition by n.ranked order by n.points desc, n.tie_break desc),
         in_block as (partition by n.ranked, n.block order by n.points desc, n.tie_break desc)`;

/** The freezing in force of criteria set $1, if any. */
export const CURRENT_FREEZE = `
  select f.id, f.number, f.frozen_at from result_freezes f where f.criteria_set_id = $1 and f.reopened_at is null`;

/** The columns of a standing, live or frozen, in one order. */
export const STANDING_COLUMNS = `participant_id, block, points, median, spread, complete, knockout, classification, counted,
  rank_in_block, rank_overall, tied_in_block, tied_overall, tie_break, sheets`;

/** The standing as it was frozen in freezing $1. */
export const FROZEN_STANDING = `select ${STANDING_COLUMNS} from frozen_results where freeze_id = $1`;

/** The standing of criteria set $1: as frozen where it is, else as it stands now. Only one of the halves is run. */
export const STANDING = `
  select ${STANDING_COLUMNS} from frozen_results where freeze_id = (select id from (${CURRENT_FREEZE}) f)
  union all
  select ${STANDING_COLUMNS} from (${LIVE_STANDING}) live where not exists (${CURRENT_FREEZE})`;
