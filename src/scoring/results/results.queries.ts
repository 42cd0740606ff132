import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy } from '../../platform/http/paging.js';
import { searchPatterns } from '../../participants/participant-names.js';
import { CANDIDATES } from '../candidates.queries.js';
import { FrozenBoards } from './frozen-boards.service.js';
import { tiesAtBoundary } from '../calculation/ranking.js';
import { ResultsAccess } from './results-access.queries.js';
import type {
  BoundaryDto,
  BoundaryQuery,
  FreezeDto,
  ResultsQuery,
  ScorerProgressDto,
} from './results.dto.js';
import { FROZEN_STANDING, LIVE_STANDING } from './results.sql.js';

/** Columns of `found`, named in full: a bare «points» would be the page's text, and «100» sort before «99». */
export const RESULTS_SORTABLE = {
  name: 'f.sort_given collate "vi_num", f.sort_rest collate "vi_num"',
  block: 'f.block collate "vi_num"',
  points: 'f.points',
  median: 'f.median',
  spread: 'f.spread',
  counted: 'f.counted',
  rankInBlock: 'f."rankInBlock"',
  rankOverall: 'f."rankOverall"',
};
const BEST_FIRST = `f."rankOverall" nulls last, f.points desc nulls last, ${RESULTS_SORTABLE.name}`;

/** A page of a standing as JSON text; $1 is the standing's own parameter, $7 when it was frozen. */
function boardOf(standing: string, order: string): string {
  return `
    with standing as materialized (${standing}),
      found as materialized (
        select s.participant_id as "participantId", p.name, un.name as "unitName", s.block, s.points, s.median, s.spread, s.complete,
               s.knockout, s.classification, s.counted, s.rank_in_block as "rankInBlock", s.rank_overall as "rankOverall",
               s.tied_in_block as "tiedInBlock", s.tied_overall as "tiedOverall", s.sheets, p.sort_given, p.sort_rest
          from standing s join participants p on p.id = s.participant_id left join participants un on un.id = p.unit_id
         where ($2::text is null or s.block = $2) and ($3::text[] is null or ' ' || p.search_key like all($3))),
      page as (
        select "participantId", name, "unitName", block, points::text, median::text, spread::text, complete, knockout, classification,
               counted, "rankInBlock", "rankOverall", "tiedInBlock", "tiedOverall", sheets
          from found f ${order} limit $4 offset $5)
    select json_build_object('frozenAt', $7::text, 'items', (select coalesce(json_agg(page), '[]') from page), 'page', $6::int,
             'pageSize', $4::int, 'total', (select count(*) from found))::text as body`;
}

/**
 * What nearly everyone asks for, all through the winter: a page of freezing $1, whole and best first. The same answer
 * as {@link boardOf} gives without a filter, in one flat select that each connection plans once.
 */
const USUAL_BOARD = `
  select json_build_object('frozenAt', $5::text, 'items', (
           select coalesce(json_agg(page), '[]') from (
             select r.participant_id as "participantId", p.name, un.name as "unitName", r.block, r.points::text, r.median::text,
                    r.spread::text, r.complete, r.knockout, r.classification, r.counted, r.rank_in_block as "rankInBlock",
                    r.rank_overall as "rankOverall", r.tied_in_block as "tiedInBlock", r.tied_overall as "tiedOverall", r.sheets
               from frozen_results r join participants p on p.id = r.participant_id left join participants un on un.id = p.unit_id
              where r.freeze_id = $1
              order by r.rank_overall nulls last, r.points desc nulls last, p.sort_given collate "vi_num",
                       p.sort_rest collate "vi_num", r.participant_id limit $2 offset $3) page),
         'page', $4::int, 'pageSize', $2::int, 'total', (select count(*) from frozen_results where freeze_id = $1))::text as body`;

/** Results as people and exports read them: frozen where they are frozen, else as they stand. */
@Injectable()
export class ResultsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly boards: FrozenBoards,
    private readonly access: ResultsAccess,
  ) {}

  /**
   * The board of a set as JSON text (a ResultsBoardDto): one flat statement, whose answer PostgreSQL writes itself,
   * so that hundreds of rows are not parsed here only to be written again.
   *
   * @throws DomainError 404 `not-found`; 403 `results-hidden`; 400 `unknown-sort`
   */
  async board(setId: string, query: ResultsQuery, actor: Actor): Promise<string | Buffer> {
    return this.uow.run(async () => {
      const asked = await this.access.ask(setId, actor);
      const { freeze_id: freezeId, frozen_at: frozenAt, revision } = asked;
      const [limit, offset] = limits(query);
      const isUsual = query.sort === undefined && query.block === undefined && !query.q;
      if (isUsual && freezeId !== null && revision !== null) {
        const page = `${freezeId}:${limit}:${offset}`;
        const kept = this.boards.find(page, revision);
        if (kept) return kept;
        const rows = await this.uow.queryPrepared(USUAL_BOARD, [
          freezeId,
          limit,
          offset,
          query.page,
          frozenAt,
        ]);
        return this.boards.keep(page, revision, bodyOf(rows));
      }
      const patterns = query.q ? searchPatterns(query.q) : null;
      const parameters = [
        freezeId ?? setId,
        query.block ?? null,
        patterns,
        limit,
        offset,
        query.page,
        frozenAt,
      ];
      const order = orderBy(query.sort, RESULTS_SORTABLE, BEST_FIRST, 'f."participantId"');
      return bodyOf(
        await this.uow.query(boardOf(freezeId === null ? LIVE_STANDING : FROZEN_STANDING, order), parameters),
      );
    });
  }

  /**
   * The tie that touches the boundary of so many places, in one block or over all (scoring: pointed out, never broken
   * silently).
   */
  async boundary(setId: string, { places, block }: BoundaryQuery, actor: Actor): Promise<BoundaryDto> {
    return this.uow.run(async () => {
      const asked = await this.access.ask(setId, actor);
      const ranked = await this.uow.query<{ id: string; name: string; rank: number | null }>(
        `with standing as materialized (${asked.freeze_id === null ? LIVE_STANDING : FROZEN_STANDING})
         select s.participant_id as id, p.name, case when $2::text is null then s.rank_overall else s.rank_in_block end as rank
           from standing s join participants p on p.id = s.participant_id
          where $2::text is null or s.block = $2
          order by p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id`,
        [asked.freeze_id ?? setId, block ?? null],
      );
      const tie = tiesAtBoundary(ranked, places);
      if (!tie) return { places, tie: null };
      const tied = ranked.filter(({ id }) => tie.ids.includes(id));
      const { rank, placesLeft } = tie;
      return {
        places,
        tie: {
          rank,
          placesLeft,
          names: tied.map(({ name }) => name),
          participantIds: tied.map(({ id }) => id),
        },
      };
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

function bodyOf([row]: readonly { body?: string }[]): string {
  return row?.body ?? '';
}
