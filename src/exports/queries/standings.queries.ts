import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { resultsHidden } from '../../scoring/errors.js';
import { canSeeResults } from '../../scoring/results/policy.js';
import { STANDING } from '../../scoring/results/results.sql.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import type { SummaryOrder } from '../options/list-options.js';

/** A criteria set of a campaign. */
export interface CriteriaSetRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly subjectKind: SubjectKind;
}

/** One subject's standing: the same rows the results board shows, frozen where they are frozen. */
export interface StandingRow {
  readonly participantId: string;
  readonly name: string;
  readonly unitName: string | null;
  readonly block: string;
  readonly points: string | null;
  readonly median: string | null;
  readonly spread: string | null;
  readonly classification: string | null;
  readonly rankInBlock: number | null;
  readonly rankOverall: number | null;
  readonly sheets: readonly {
    readonly scorer: string;
    readonly state: 'submitted' | 'recused' | 'missing';
    readonly total: string | null;
  }[];
}

/** A member of the council who scores: the code at the head of a column, and who that is. */
export interface ScorerRow {
  readonly code: string;
  readonly name: string;
}

const ORDERS: Readonly<Record<SummaryOrder, string>> = {
  block: `min(c.protocol_order) over (partition by s.block), s.block, s.rank_in_block nulls last, c.protocol_order,`,
  rank: `s.rank_overall nulls last, c.protocol_order,`,
  name: ``,
};

/** Standings for paper. */
@Injectable()
export class StandingsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Papers show what the board would show: whoever still scores does not see results before they are frozen.
   * Nothing is asked of a campaign without criteria sets.
   * @throws DomainError 403 `results-hidden` where one of the sets is hidden from the actor
   */
  async demandVisible(campaignId: string, setId: string | null, actor: Actor): Promise<void> {
    if (!(await this.isVisible(campaignId, setId, actor))) throw resultsHidden();
  }

  /** Whether {@link demandVisible} would let the actor see the set, or all sets of the campaign. */
  async isVisible(campaignId: string, setId: string | null, actor: Actor): Promise<boolean> {
    const sets = await this.uow.query<{ isFrozen: boolean; isScorer: boolean }>(
      `select exists (select from result_freezes f where f.criteria_set_id = s.id and f.reopened_at is null) as "isFrozen",
              exists (select from scorers sc where sc.campaign_id = s.campaign_id and sc.account_id = $3) as "isScorer"
         from criteria_sets s where s.campaign_id = $1 and ($2::uuid is null or s.id = $2)`,
      [campaignId, setId, actor.accountId],
    );
    return sets.every((set) => canSeeResults({ permissions: actor.permissions, ...set }));
  }

  /** The members who score in the campaign, in their order. */
  scorersOf(campaignId: string): Promise<ScorerRow[]> {
    return this.uow.query<ScorerRow>(
      `select sc.code, a.display_name as name from scorers sc join accounts a on a.id = sc.account_id
        where sc.campaign_id = $1 order by sc.position, sc.code`,
      [campaignId],
    );
  }

  setsOf(campaignId: string): Promise<CriteriaSetRow[]> {
    return this.uow.query<CriteriaSetRow>(
      `select id, code, name, subject_kind as "subjectKind" from criteria_sets where campaign_id = $1
        order by array_position(array['collective', 'household', 'individual'], subject_kind::text), code`,
      [campaignId],
    );
  }

  /** By block in protocol order, then by place, unless asked otherwise; whoever has no place last, by name. */
  of(criteriaSetId: string, order: SummaryOrder = 'block'): Promise<StandingRow[]> {
    return this.uow.query<StandingRow>(
      `with s as materialized (${STANDING})
       select s.participant_id as "participantId", p.name, u.name as "unitName", coalesce(s.block, '') as block, s.points::text,
              s.median::text, s.spread::text, s.classification, s.rank_in_block as "rankInBlock",
              s.rank_overall as "rankOverall", s.sheets
         from s
         join participants p on p.id = s.participant_id
         left join participants u on u.id = p.unit_id
         left join collectives c on c.id = coalesce(p.unit_id, p.id)
        order by ${ORDERS[order]} p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id`,
      [criteriaSetId],
    );
  }
}
