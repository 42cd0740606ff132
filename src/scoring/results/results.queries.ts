import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy } from '../../platform/http/paging.js';
import { searchPatterns } from '../../participants/participant-names.js';
import { CANDIDATES } from '../candidates.queries.js';
import { resultsHidden } from '../errors.js';
import { canSeeResults } from './policy.js';
import type { FreezeDto, ResultsQuery, ScorerProgressDto } from './results.dto.js';
import { CURRENT_FREEZE, STANDING } from './results.sql.js';

/** Columns of `found`, named in full: a bare «points» would be the page's text, and «100» sort before «99». */
const SORTABLE = {
  name: 'f.sort_given collate "vi_num", f.sort_rest collate "vi_num"',
  block: 'f.block collate "vi_num"',
  points: 'f.points',
  median: 'f.median',
  spread: 'f.spread',
  counted: 'f.counted',
  rankInBlock: 'f."rankInBlock"',
  rankOverall: 'f."rankOverall"',
};
const BEST_FIRST = `f."rankOverall" nulls last, f.points desc nulls last, ${SORTABLE.name}`;

interface Board {
  readonly found: boolean;
  readonly is_scorer: boolean;
  readonly is_frozen: boolean;
  readonly body: string;
}

/** Results as people and exports read them: frozen where they are frozen, else as they stand. */
@Injectable()
export class ResultsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * The board of a set as JSON text (a ResultsBoardDto): one flat statement, whose answer PostgreSQL writes itself,
   * so that hundreds of rows are not parsed here only to be written again.
   *
   * @throws DomainError 404 `not-found`; 403 `results-hidden`; 400 `unknown-sort`
   */
  async board(setId: string, query: ResultsQuery, actor: Actor): Promise<string> {
    return this.uow.run(async () => {
      const [board] = await this.uow.query<Board>(
        `with standing as materialized (${STANDING}),
          found as materialized (
            select s.participant_id as "participantId", p.name, un.name as "unitName", s.block, s.points, s.median, s.spread, s.complete,
                   s.knockout, s.classification, s.counted, s.rank_in_block as "rankInBlock", s.rank_overall as "rankOverall",
                   s.tied_in_block as "tiedInBlock", s.tied_overall as "tiedOverall", s.sheets, p.sort_given, p.sort_rest
              from standing s join participants p on p.id = s.participant_id left join participants un on un.id = p.unit_id
             where ($3::text is null or s.block = $3) and ($4::text[] is null or ' ' || p.search_key like all($4))),
          page as (
            select "participantId", name, "unitName", block, points::text, median::text, spread::text, complete, knockout, classification,
                   counted, "rankInBlock", "rankOverall", "tiedInBlock", "tiedOverall", sheets
              from found f ${orderBy(query.sort, SORTABLE, BEST_FIRST, 'f."participantId"')} limit $5 offset $6)
         select exists (select from criteria_sets where id = $1) as found, exists (${CURRENT_FREEZE}) as is_frozen,
                exists (select from scorers sc join criteria_sets cs on cs.campaign_id = sc.campaign_id
                         where cs.id = $1 and sc.account_id = $2) as is_scorer,
                json_build_object('frozenAt', (select frozen_at from (${CURRENT_FREEZE}) f),
                  'items', (select coalesce(json_agg(page), '[]') from page), 'page', $7::int, 'pageSize', $5::int,
                  'total', (select count(*) from found))::text as body`,
        [
          setId,
          actor.accountId,
          query.block ?? null,
          query.q ? searchPatterns(query.q) : null,
          ...limits(query),
          query.page,
        ],
      );
      if (!board?.found) throw notFound('bảng tiêu chí');
      const { is_frozen: isFrozen, is_scorer: isScorer } = board;
      if (!canSeeResults({ permissions: actor.permissions, isFrozen, isScorer })) throw resultsHidden();
      return board.body;
    });
  }

  /** How far each member has come with the set's candidates. */
  async progress(setId: string): Promise<ScorerProgressDto[]> {
    return this.uow.run(async () => {
      await this.demandSet(setId);
      return this.uow.query<ScorerProgressDto>(
        `with candidate as (${CANDIDATES})
         select sc.code as scorer, a.display_name as "displayName", count(c.participant_id)::int as candidates,
                count(*) filter (where sh.status = 'submitted')::int as submitted,
                count(*) filter (where sh.status = 'recused')::int as recused,
                count(*) filter (where sh.status = 'draft')::int as draft,
                count(*) filter (where c.participant_id is not null and sh.id is null)::int as "notBegun"
           from criteria_sets s join scorers sc on sc.campaign_id = s.campaign_id join accounts a on a.id = sc.account_id
           left join candidate c on true
           left join score_sheets sh on sh.criteria_set_id = s.id and sh.participant_id = c.participant_id and sh.scorer_id = sc.id
          where s.id = $1 group by sc.id, a.id order by sc.position, sc.code`,
        [setId],
      );
    });
  }

  /** Every closing of the set's scores, newest first. */
  async freezes(setId: string): Promise<FreezeDto[]> {
    return this.uow.run(async () => {
      await this.demandSet(setId);
      return this.uow.query<FreezeDto>(
        `select f.number, to_json(f.frozen_at)#>>'{}' as "frozenAt", fa.display_name as "frozenBy",
                to_json(f.reopened_at)#>>'{}' as "reopenedAt", ra.display_name as "reopenedBy", f.reopen_reason as "reopenReason"
           from result_freezes f left join accounts fa on fa.id = f.frozen_by left join accounts ra on ra.id = f.reopened_by
          where f.criteria_set_id = $1 order by f.number desc`,
        [setId],
      );
    });
  }

  private async demandSet(setId: string): Promise<void> {
    const rows = await this.uow.query(`select from criteria_sets where id = $1`, [setId]);
    if (rows.length === 0) throw notFound('bảng tiêu chí');
  }
}
