import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, type Page } from '../../platform/http/paging.js';
import { cleanText } from '../../platform/text/clean-text.js';
import { defined } from '../clean-fields.js';
import { badField } from '../errors.js';
import { searchPatterns, storedName } from '../participant-names.js';
import { ParticipantStore, type ParticipantContent } from '../participant-store.service.js';
import type { ParticipantStatus } from '../participant.entity.js';
import type { RegisterPageQuery } from '../participants.dto.js';
import { participantPolicy } from '../policy.js';
import { BY_NAME, BY_UNIT } from '../register-sql.js';
import { visibleUnit } from '../visibility.js';
import type { ChangeHouseholdBody, CreateHouseholdBody, HouseholdDto } from './households.dto.js';

const FROM = `
  from participants p
  join households h on h.id = p.id
  join collectives c on c.id = p.unit_id
  join participants u on u.id = p.unit_id`;
const SELECT = `
  select p.id, p.name, json_build_object('id', u.id, 'name', u.name, 'block', c.block) as unit, h.address,
         p.display_order as "displayOrder", p.status, p.version ${FROM}`;
export const HOUSEHOLDS_SORTABLE = {
  name: BY_NAME,
  unit: BY_UNIT,
  displayOrder: 'p.display_order',
  address: 'h.address collate "vi_num"',
  block: 'c.block collate "vi_num"',
};

/** Households commended as such. */
@Injectable()
export class HouseholdsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly store: ParticipantStore,
  ) {}

  async page(query: RegisterPageQuery, actor: Actor): Promise<Page<HouseholdDto>> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const where = `
        where p.status = $1 and ($2::uuid is null or p.unit_id = $2) and ($3::uuid is null or p.unit_id = $3)
          and ($4::text is null or c.block = $4) and ' ' || p.search_key || ' ' || search_text(h.address) like all ($5::text[])`;
      const parameters = [
        query.status ?? 'active',
        unit,
        query.unitId ?? null,
        query.block ?? null,
        searchPatterns(query.q ?? ''),
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total ${FROM} ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, HOUSEHOLDS_SORTABLE, `${BY_UNIT}, ${BY_NAME}`, 'p.id');
      const items = await this.uow.query<Omit<HouseholdDto, 'policy'>>(
        `${SELECT} ${where} ${order} limit $6 offset $7`,
        [...parameters, ...limits(query)],
      );
      return pageOf(
        query,
        count?.total ?? 0,
        items.map((item) => ({ ...item, policy: participantPolicy(actor, item.status) })),
      );
    });
  }

  async get(id: string, actor: Actor): Promise<HouseholdDto> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const [row] = await this.uow.query<Omit<HouseholdDto, 'policy'>>(
        `${SELECT} where p.id = $1 and ($2::uuid is null or p.unit_id = $2)`,
        [id, unit],
      );
      if (!row) throw notFound('hộ gia đình');
      return { ...row, policy: participantPolicy(actor, row.status) };
    });
  }

  /** @throws DomainError 409 `already-in-register`; 400 `no-such-unit` */
  async create(body: CreateHouseholdBody, actor: Actor): Promise<HouseholdDto> {
    return this.uow.run(async () => {
      const id = await this.store.insert('household', commonPart(body));
      await this.uow.execute(`insert into households (id, address) values ($1, $2)`, [
        id,
        cleanText(body.address ?? '').text,
      ]);
      const created = await this.get(id, actor);
      await this.audit.record({
        action: 'household.create',
        subject: subjectOf(created),
        after: auditPart(created),
      });
      return created;
    });
  }

  /** @throws DomainError 409 `stale-version`, `archived`, `already-in-register`; 400 `no-such-unit` */
  async change(id: string, body: ChangeHouseholdBody, actor: Actor): Promise<HouseholdDto> {
    return this.uow.run(async () => {
      const before = await this.get(id, actor);
      const { version, ...changes } = body;
      const content = { ...before, unitId: before.unit.id, ...defined(changes) };
      await this.store.update('household', id, version, commonPart(content), () => this.get(id, actor));
      await this.uow.execute(`update households set address = $2 where id = $1`, [
        id,
        cleanText(content.address).text,
      ]);
      return this.changed('household.change', before, actor);
    });
  }

  async archive(id: string, version: number, actor: Actor): Promise<HouseholdDto> {
    return this.setStatus(id, version, 'archived', actor);
  }

  async restore(id: string, version: number, actor: Actor): Promise<HouseholdDto> {
    return this.setStatus(id, version, 'active', actor);
  }

  private async setStatus(
    id: string,
    version: number,
    status: ParticipantStatus,
    actor: Actor,
  ): Promise<HouseholdDto> {
    return this.uow.run(async () => {
      const before = await this.get(id, actor);
      await this.store.setStatus('household', id, version, status, () => this.get(id, actor));
      return this.changed(status === 'archived' ? 'household.archive' : 'household.restore', before, actor);
    });
  }

  private async changed(action: string, before: HouseholdDto, actor: Actor): Promise<HouseholdDto> {
    const after = await this.get(before.id, actor);
    await this.audit.record({
      action,
      subject: subjectOf(after),
      before: auditPart(before),
      after: auditPart(after),
    });
    return after;
  }
}

function commonPart(body: { name: string; unitId: string; displayOrder?: number }): ParticipantContent {
  const name = storedName('household', body.name);
  if (name.name === '') throw badField('name', 'missing-name', 'Tên hộ gia đình không được để trống.');
  return {
    name,
    unitId: body.unitId,
    identitySpan: '(,)',
    identityNumber: '(,)',
    displayOrder: body.displayOrder ?? 0,
  };
}

function subjectOf(household: HouseholdDto): { type: string; id: string; label: string } {
  return { type: 'household', id: household.id, label: `${household.name} (${household.unit.name})` };
}

function auditPart({ name, unit, address, displayOrder, status }: HouseholdDto): object {
  return { name, unit: unit.name, address, displayOrder, status };
}
