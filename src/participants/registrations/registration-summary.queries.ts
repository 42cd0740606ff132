import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BY_UNIT } from '../register-sql.js';
import { visibleUnit } from '../visibility.js';
import { RegistrationWindows } from './registration-window.service.js';
import type {
  RegistrationCountsDto,
  RegistrationSummaryDto,
  SummaryQuery,
  SummaryRowDto,
} from './registrations.dto.js';

/** What registrations are put together by: the group's id, name and block, what tells groups apart, and their order. */
const BY: Readonly<Record<SummaryQuery['by'], { columns: string; keys: string; order: string }>> = {
  unit: {
    columns: 'u.id, u.name, c.block',
    keys: 'u.id, u.name, u.sort_given, c.block, c.protocol_order',
    order: BY_UNIT,
  },
  award: {
    columns: 'a.id, a.name, null as block',
    keys: 'a.id, a.name, a.sort_order',
    order: 'a.sort_order, a.name collate "vi_num"',
  },
};
const COUNTS = `count(*)::int as total, (count(*) filter (where g.status = 'draft'))::int as draft,
  (count(*) filter (where g.status = 'submitted'))::int as submitted, (count(*) filter (where g.status = 'returned'))::int as returned,
  (count(*) filter (where g.status = 'accepted'))::int as accepted, (count(*) filter (where p.kind = 'collective'))::int as collectives,
  (count(*) filter (where p.kind = 'individual'))::int as individuals, (count(*) filter (where p.kind = 'household'))::int as households`;
const FROM = `
  from registrations g join participants p on p.id = g.participant_id
  join collectives c on c.id = coalesce(p.unit_id, p.id) join participants u on u.id = c.id
  join award_types a on a.id = g.award_type_id
 where g.campaign_id = $1 and ($2::uuid is null or c.id = $2) and ($3::text is null or c.block = $3)`;

/** Counts registrations by unit or by award. */
@Injectable()
export class RegistrationSummaries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly windows: RegistrationWindows,
  ) {}

  /** Groups nobody registered in are left out. @throws DomainError 404 `not-found` for a campaign that is not there */
  async of(query: SummaryQuery, actor: Actor): Promise<RegistrationSummaryDto> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      await this.windows.of(query.campaignId);
      const { columns, keys, order } = BY[query.by];
      const parameters = [query.campaignId, unit, query.block ?? null];
      const rows = await this.uow.query<SummaryRowDto>(
        `select ${columns}, ${COUNTS} ${FROM} group by ${keys} order by ${order}, 1`,
        parameters,
      );
      const [totals] = await this.uow.query<RegistrationCountsDto>(`select ${COUNTS} ${FROM}`, parameters);
      return { rows, totals: totals as RegistrationCountsDto };
    });
  }
}
