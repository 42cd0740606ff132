import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, type Page } from '../../platform/http/paging.js';
import { searchPatterns } from '../participant-names.js';
import { BY_NAME, BY_UNIT } from '../register-sql.js';
import { visibleUnit } from '../visibility.js';
import { REGISTRATION_LABELS } from './registration-status.js';
import { RegistrationWindows, type RegistrationWindow } from './registration-window.service.js';
import { registrationPolicy } from './registration.policy.js';
import type { RegistrationDto, RegistrationPageQuery } from './registrations.dto.js';

type RegistrationRow = Omit<RegistrationDto, 'policy' | 'statusLabel'>;

const FROM = `
  from registrations g
  join participants p on p.id = g.participant_id
  join collectives c on c.id = coalesce(p.unit_id, p.id)
  join participants u on u.id = c.id
  join award_types a on a.id = g.award_type_id
  left join individuals i on i.id = p.id
  left join accounts s on s.id = g.submitted_by
  left join accounts h on h.id = g.handled_by`;
const SELECT = `
  select g.id, g.campaign_id as "campaignId",
         json_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'post', coalesce(i.post, '')) as participant,
         json_build_object('id', u.id, 'name', u.name, 'block', c.block) as unit,
         json_build_object('id', a.id, 'code', a.code, 'name', a.name) as award,
         g.status, g.summary, g.return_reason as "returnReason", g.flagged_fields as "flaggedFields",
         s.display_name as "submittedBy", g.submitted_at as "submittedAt", h.display_name as "handledBy",
         g.handled_at as "handledAt", g.version ${FROM}`;
export const REGISTRATIONS_SORTABLE = {
  name: BY_NAME,
  unit: BY_UNIT,
  kind: 'p.kind',
  award: 'a.sort_order',
  status: 'g.status',
  block: 'c.block collate "vi_num"',
  submittedAt: 'g.submitted_at',
  handledAt: 'g.handled_at',
};

/** Registrations as shown, with what the asker may do with each. */
@Injectable()
export class RegistrationsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly windows: RegistrationWindows,
  ) {}

  async page(query: RegistrationPageQuery, actor: Actor): Promise<Page<RegistrationDto>> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const window = await this.windows.of(query.campaignId);
      const where = `
        where g.campaign_id = $1 and ($2::uuid is null or c.id = $2) and ($3::text is null or g.status = $3)
          and ($4::text is null or p.kind = $4) and ($5::uuid is null or c.id = $5) and ($6::text is null or c.block = $6)
          and ($7::uuid is null or g.award_type_id = $7) and ' ' || p.search_key like all ($8::text[])`;
      const parameters = [
        query.campaignId,
        unit,
        query.status ?? null,
        query.kind ?? null,
        query.unitId ?? null,
        query.block ?? null,
        query.awardTypeId ?? null,
        searchPatterns(query.q ?? ''),
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total ${FROM} ${where}`,
        parameters,
      );
      const fallback = `${BY_UNIT}, array_position(array['collective', 'individual', 'household'], p.kind::text), ${BY_NAME}, a.sort_order`;
      const items = await this.uow.query<RegistrationRow>(
        `${SELECT} ${where} ${orderBy(query.sort, REGISTRATIONS_SORTABLE, fallback, 'g.id')} limit $9 offset $10`,
        [...parameters, ...limits(query)],
      );
      return pageOf(
        query,
        count?.total ?? 0,
        items.map((item) => present(item, actor, window)),
      );
    });
  }

  /** @throws DomainError 404 `not-found`, also for a registration of another unit */
  async get(id: string, actor: Actor): Promise<RegistrationDto> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const [row] = await this.uow.query<RegistrationRow>(
        `${SELECT} where g.id = $1 and ($2::uuid is null or c.id = $2)`,
        [id, unit],
      );
      if (!row) throw notFound('đăng ký thi đua');
      return present(row, actor, await this.windows.of(row.campaignId));
    });
  }
}

function present(row: RegistrationRow, actor: Actor, window: RegistrationWindow): RegistrationDto {
  return {
    ...row,
    statusLabel: REGISTRATION_LABELS[row.status],
    policy: registrationPolicy(actor, { status: row.status, unitId: row.unit.id }, window),
  };
}
