import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { RewardRates } from '../../catalogue/reward-rates.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { IS_REVIEWED, SELECTED } from '../nominations.queries.js';
import { mayChangeNominations } from '../policy.js';
import { meterOf, type MeterGroup } from './meter.js';
import type { NominationMeterDto } from './selection.dto.js';

/** The live meter beside the list of nominations. */
@Injectable()
export class MeterQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rates: RewardRates,
  ) {}

  /** @param onDate the day whose rates count; today in Việt Nam when left out. @throws DomainError 404 `not-found` */
  async of(campaignId: string, onDate: string | undefined, actor: Actor): Promise<NominationMeterDto> {
    return this.uow.run(async () => {
      const [campaign] = await this.uow.query<{ isOpen: boolean; day: string }>(
        `select ${IS_REVIEWED} as "isOpen", coalesce($2::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date)::text as day
           from campaigns g where g.id = $1`,
        [campaignId, onDate ?? null],
      );
      if (!campaign) throw notFound('phong trào');
      const groups = await this.uow.query<MeterGroup>(
        `select a.id as "awardTypeId", a.name as "awardName", a.category as "awardCategory", a.carries_money as "carriesMoney",
                p.kind as "subjectKind", count(*)::int as nominated,
                (count(*) filter (where n.verdict = 'met'))::int as met,
                (count(*) filter (where n.verdict = 'not-met'))::int as "notMet",
                (count(*) filter (where n.verdict = 'unknown'))::int as unknown,
                (count(n.override_reason))::int as overridden,
                (count(*) filter (where n.status = 'set-aside'))::int as "setAside",
                (count(*) filter (where ${SELECTED}))::int as selected,
                (count(*) filter (where n.status = 'decided'))::int as decided,
                coalesce(json_agg(n.participant_id) filter (where ${SELECTED}), '[]') as "selectedIds"
           from nominations n join participants p on p.id = n.participant_id join award_types a on a.id = n.award_type_id
          where n.campaign_id = $1
          group by a.id, a.name, a.category, a.carries_money, a.sort_order, p.kind
          order by a.sort_order, a.id, array_position(array['collective', 'individual', 'household'], p.kind::text)`,
        [campaignId],
      );
      const policy = { canSelect: mayChangeNominations(actor.permissions, campaign.isOpen) };
      return { ...meterOf(groups, await this.rates.on(campaign.day)), policy };
    });
  }
}
