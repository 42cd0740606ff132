import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { bandsBestFirst, type ClassificationBand } from '../../criteria/criteria-set.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NOT_CLASSIFIED } from '../../scoring/calculation/combine.js';
import { candidatesOf } from '../../scoring/candidates.queries.js';
import { canSeeResults } from '../../scoring/results/policy.js';
import { CurrentCampaign } from '../current-campaign.queries.js';
import type { AwardsOfYearDto, ChartsDto, RegistrationsOfBlockDto, ScoreSpreadDto } from '../overview.dto.js';
import { withoutGaps } from './bins.js';

/** How many years of honours are shown, this one included. */
const YEARS_SHOWN = 10;

interface SetRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly subjectKind: SubjectKind;
  readonly bands: ClassificationBand[];
  readonly isFrozen: boolean;
  readonly isScorer: boolean;
}

/** So many results of a set with the same whole number of points, classification and standing. */
interface SpreadRow {
  readonly setId: string;
  /** Whole points; null while no sheet counts. */
  readonly from: number | null;
  readonly classification: string | null;
  readonly complete: boolean;
  readonly knockout: boolean;
  readonly count: number;
}

/** The charts of the start page: what people would rather look at than read. */
@Injectable()
export class ChartsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly campaigns: CurrentCampaign,
  ) {}

  /**
   * Each chart for those who may read what it is drawn from, else null. The same number of statements however many
   * sets, blocks and years there are.
   *
   * @throws DomainError 404 `not-found` for a campaign that is not there
   */
  async of(campaignId: string | undefined, actor: Actor): Promise<ChartsDto> {
    return this.uow.run(async () => {
      const campaign = await this.campaigns.find(campaignId);
      const { permissions } = actor;
      return {
        campaign,
        registrations:
          campaign && permissions.has('participant.read') ? await this.registrations(campaign.id) : null,
        scores: campaign && permissions.has('results.read') ? await this.scores(campaign.id, actor) : null,
        awards: permissions.has('honours.read') ? await this.awards() : null,
      };
    });
  }

  private registrations(campaignId: string): Promise<RegistrationsOfBlockDto[]> {
    return this.uow.query<RegistrationsOfBlockDto>(
      `select coalesce(nullif(c.block, ''), 'Chưa xếp khối') as block, p.kind as "subjectKind", count(*)::int as count,
              (count(*) filter (where g.status = 'accepted'))::int as accepted
         from registrations g
         join participants p on p.id = g.participant_id
         join collectives c on c.id = coalesce(p.unit_id, p.id)
        where g.campaign_id = $1
        group by c.block, p.kind
        order by min(min(c.protocol_order)) over (partition by c.block), c.block collate "vi_num",
                 array_position(array['collective', 'individual', 'household'], p.kind::text)`,
      [campaignId],
    );
  }

  /** Results as the board shows them, frozen where they are frozen; hidden where the board would be. */
  private async scores(campaignId: string, actor: Actor): Promise<ScoreSpreadDto[]> {
    const sets = await this.uow.query<SetRow>(
      `select s.id, s.code, s.name, s.subject_kind as "subjectKind", s.bands,
              exists (select from result_freezes f where f.criteria_set_id = s.id and f.reopened_at is null) as "isFrozen",
              exists (select from scorers sc where sc.campaign_id = s.campaign_id and sc.account_id = $2) as "isScorer"
         from criteria_sets s where s.campaign_id = $1 order by s.code collate "vi_num", s.id`,
      [campaignId, actor.accountId],
    );
    const rows = await this.uow.query<SpreadRow>(
      `with frozen as (
         select s.id as set_id, f.id as freeze_id from criteria_sets s
           join result_freezes f on f.criteria_set_id = s.id and f.reopened_at is null where s.campaign_id = $1),
       standing as (
         select f.set_id, r.points, r.classification, r.complete, r.knockout
           from frozen f join frozen_results r on r.freeze_id = f.freeze_id
         union all
         select c.criteria_set_id, r.points, r.classification, coalesce(r.complete, false), coalesce(r.knockout, false)
           from (${candidatesOf('$1')}) c
           left join results r on r.criteria_set_id = c.criteria_set_id and r.participant_id = c.participant_id
          where not exists (select from frozen f where f.set_id = c.criteria_set_id))
       select set_id as "setId", floor(points)::int as from, classification, complete, knockout, count(*)::int as count
         from standing group by 1, 2, 3, 4, 5`,
      [campaignId],
    );
    return sets.map((set) =>
      spreadOf(
        set,
        rows.filter(({ setId }) => setId === set.id),
        canSeeResults({ permissions: actor.permissions, ...set }),
      ),
    );
  }

  private async awards(): Promise<{ years: number[]; items: AwardsOfYearDto[] }> {
    const rows = await this.uow.query<AwardsOfYearDto & { readonly thisYear: number }>(
      `with now as (select extract(year from now() at time zone 'Asia/Ho_Chi_Minh')::int as year)
       select now.year as "thisYear", h.year, a.id as "awardTypeId", a.name as "awardName", count(h.id)::int as count
         from now left join honours h on h.year between now.year - $1::int + 1 and now.year and h.revoked_on is null
         left join award_types a on a.id = h.award_type_id
        group by now.year, h.year, a.id, a.name, a.sort_order
        order by h.year, a.sort_order, a.id`,
      [YEARS_SHOWN],
    );
    const last = rows[0]?.thisYear ?? 0;
    return {
      years: Array.from({ length: YEARS_SHOWN }, (_, index) => last - YEARS_SHOWN + 1 + index),
      items: rows
        .filter(({ count }) => count > 0)
        .map(({ year, awardTypeId, awardName, count }) => ({ year, awardTypeId, awardName, count })),
    };
  }
}

function spreadOf(set: SetRow, rows: readonly SpreadRow[], isVisible: boolean): ScoreSpreadDto {
  const { id, code, name, subjectKind, isFrozen } = set;
  const shown = isVisible ? rows : [];
  const count = (isCounted: (row: SpreadRow) => boolean): number =>
    shown.reduce((sum, row) => (isCounted(row) ? sum + row.count : sum), 0);
  const isRanked = (row: SpreadRow): boolean => row.complete && !row.knockout && row.from !== null;
  const bins = new Map<number, number>();
  for (const row of shown.filter(isRanked))
    bins.set(row.from ?? 0, (bins.get(row.from ?? 0) ?? 0) + row.count);
  const names = [...bandsBestFirst(set).map((band) => band.name), NOT_CLASSIFIED];
  return {
    criteriaSetId: id,
    code,
    name,
    subjectKind,
    isFrozen,
    isVisible,
    ranked: count(isRanked),
    incomplete: count((row) => !row.complete),
    bins: withoutGaps([...bins].map(([from, ranked]) => ({ from, count: ranked }))),
    classifications: (isVisible ? names : []).map((classification) => ({
      name: classification,
      count: count((row) => row.complete && row.classification === classification),
    })),
  };
}
