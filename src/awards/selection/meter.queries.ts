import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { RewardRates } from '../../catalogue/reward-rates.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { ELIGIBLE, IS_REVIEWED } from '../nominations.queries.js';
import { mayChangeNominations } from '../policy.js';
import { bookOn, RuleSetsService } from '../rule-sets.service.js';
import { capsOf, fundAfter, meterOf, type MeterGroup, type SelectedGroup } from './meter.js';
import type { MeterFundDto, NominationMeterDto } from './selection.dto.js';

interface ForCampaign {
  readonly isOpen: boolean;
  readonly day: string;
  readonly bookId: string | null;
}

/** Selected as things are, or ($2) if these were taken in too. */
const WOULD = `(n.status = 'decided' or (${ELIGIBLE} and (n.status = 'proposed' or n.id = any($2::uuid[]))))`;

/** The live meter beside the list of nominations. */
@Injectable()
export class MeterQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rates: RewardRates,
    private readonly rules: RuleSetsService,
  ) {}

  /**
   * @param onDate the day whose rates, rules and budget count; today in Việt Nam when left out
   * @param ids nominations counted as if they were selected
   * @throws DomainError 404 `not-found`
   */
  async of(
    campaignId: string,
    { onDate, ids = [] }: { readonly onDate?: string; readonly ids?: readonly string[] },
    actor: Actor,
  ): Promise<NominationMeterDto> {
    return this.uow.run(async () => {
      const [campaign] = await this.uow.query<ForCampaign>(
        `with day as (select coalesce($2::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date) as day)
         select ${IS_REVIEWED} as "isOpen", day::text as day, ${bookOn('day')} as "bookId" from day, campaigns g where g.id = $1`,
        [campaignId, onDate ?? null],
      );
      if (!campaign) throw notFound('phong trào');
      const groups = await this.groups(campaignId, ids);
      const rates = await this.rates.on(campaign.day);
      const names = await this.rules.awardNames();
      const rules = campaign.bookId === null ? [] : await this.rules.current(campaign.bookId);
      return {
        ...meterOf(groups, rates),
        caps: capsOf(rules, await this.selected(campaignId, ids), (code) => names.get(code) ?? code),
        fund: fundAfter(await this.fund(Number(campaign.day.slice(0, 4))), groups, rates),
        policy: { canSelect: mayChangeNominations(actor.permissions, campaign.isOpen) },
      };
    });
  }

  private groups(campaignId: string, ids: readonly string[]): Promise<MeterGroup[]> {
    return this.uow.query<MeterGroup>(
      `select a.id as "awardTypeId", a.name as "awardName", a.category as "awardCategory", a.carries_money as "carriesMoney",
              p.kind as "subjectKind", count(*)::int as nominated,
              (count(*) filter (where n.verdict = 'met'))::int as met,
              (count(*) filter (where n.verdict = 'not-met'))::int as "notMet",
              (count(*) filter (where n.verdict = 'unknown'))::int as unknown,
              (count(n.override_reason))::int as overridden,
              (count(*) filter (where n.status = 'set-aside' and not n.id = any($2::uuid[])))::int as "setAside",
              (count(*) filter (where ${WOULD}))::int as selected,
              (count(*) filter (where n.status = 'decided'))::int as decided,
              coalesce(json_agg(n.participant_id) filter (where ${WOULD}), '[]') as "selectedIds",
              coalesce(json_agg(n.participant_id) filter (where n.status = 'decided'), '[]') as "decidedIds"
         from nominations n join participants p on p.id = n.participant_id join award_types a on a.id = n.award_type_id
        where n.campaign_id = $1
        group by a.id, a.name, a.category, a.carries_money, a.sort_order, p.kind
        order by a.sort_order, a.id, array_position(array['collective', 'individual', 'household'], p.kind::text)`,
      [campaignId, ids],
    );
  }

  /** Of each kind the ward first, then the units of those selected. */
  private selected(campaignId: string, ids: readonly string[]): Promise<SelectedGroup[]> {
    return this.uow.query<SelectedGroup>(
      `with counted as (
         select coalesce(p.unit_id, p.id) as unit, p.kind, a.code, count(*)::int as amount
           from nominations n join participants p on p.id = n.participant_id join award_types a on a.id = n.award_type_id
          where n.campaign_id = $1 and ${WOULD} group by 1, 2, 3),
       grouped as (
         select 'ward' as scope, k.kind, 'Toàn phường' as name, 0 as place,
                (select count(*)::int from participants m where m.kind = k.kind and m.status = 'active') as people,
                coalesce((select json_object_agg(code, amount) from
                  (select code, sum(amount)::int as amount from counted where kind = k.kind group by code) w), '{}') as selected
           from unnest(array['collective', 'individual', 'household']) as k(kind)
         union all
         select 'unit', k.kind, u.name, c.protocol_order,
                (select count(*)::int from participants m where (m.unit_id = u.id or m.id = u.id) and m.kind = k.kind
                    and m.status = 'active'),
                (select json_object_agg(code, amount) from counted where unit = u.id and kind = k.kind)
           from (select distinct unit, kind from counted) k join participants u on u.id = k.unit join collectives c on c.id = u.id)
       select scope, kind as "subjectKind", name, people, selected from grouped order by scope desc, place, name collate "vi_num"`,
      [campaignId, ids],
    );
  }

  /** As the fund ledger has it: rewards, frames and gifts of issued decisions less what came back. */
  private async fund(year: number): Promise<Omit<MeterFundDto, 'toSpendDong' | 'leftDong'>> {
    const [row] = await this.uow.query<Omit<MeterFundDto, 'toSpendDong' | 'leftDong'>>(
      `select $1::int as year, (select amount::float8 from reward_budgets where year = $1) as "budgetDong",
              coalesce((select blocks from reward_budgets where year = $1), false) as blocks,
              (select coalesce(sum((select coalesce(sum(l.amount), 0) from decision_lines l where l.decision_id = d.id)
                 + (select coalesce(sum((e->>'quantity')::bigint * (e->>'unitPriceDong')::bigint), 0) from jsonb_array_elements(d.expenses) e)
                 - (select coalesce(sum(v.money_dong), 0) from revocation_lines v join decision_lines l on l.id = v.decision_line_id
                     where l.decision_id = d.id and v.money_returned_on is not null)), 0)::float8
                 from decisions d where d.status = 'issued' and d.year = $1) as "spentDong"`,
      [year],
    );
    return row ?? { year, budgetDong: null, blocks: false, spentDong: 0 };
  }
}
