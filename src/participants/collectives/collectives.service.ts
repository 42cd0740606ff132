import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { cleanText } from '../../platform/text/clean-text.js';
import { badField, lineageCircle, unitInUse } from '../errors.js';
import { cleanPhone, defined } from '../clean-fields.js';
import { storedName } from '../participant-names.js';
import { ParticipantStore, type ParticipantContent } from '../participant-store.service.js';
import { CollectivesQueries } from './collectives.queries.js';
import type {
  ChangeCollectiveBody,
  CollectiveDto,
  CreateCollectiveBody,
  PredecessorsBody,
} from './collectives.dto.js';

/** The unit's own columns, in the order of {@link COLUMNS}. */
interface CollectiveContent {
  readonly name: string;
  readonly code: string;
  readonly shortName: string;
  readonly superior: string;
  readonly type: string;
  readonly block: string;
  readonly protocolOrder: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly headName: string;
  readonly phone: string;
  readonly memberCount: number | null;
}

const COLUMNS = `code, short_name, superior, type, block, protocol_order, valid_from, valid_to, head_name, phone, member_count`;
const EMPTY: Omit<CollectiveContent, 'name'> = {
  code: '',
  shortName: '',
  superior: '',
  type: '',
  block: '',
  protocolOrder: 0,
  validFrom: null,
  validTo: null,
  headName: '',
  phone: '',
  memberCount: null,
};

/** The ward's units: made, changed, put away, never deleted; each knows the units it came from. */
@Injectable()
export class CollectivesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly store: ParticipantStore,
    private readonly queries: CollectivesQueries,
  ) {}

  /** @throws DomainError 409 `already-in-register`; 400 `invalid-phone`, `ends-before-start` */
  async create(body: CreateCollectiveBody, actor: Actor): Promise<CollectiveDto> {
    const content = contentOf({ ...body, phone: cleanPhone(body.phone) });
    return this.uow.run(async () => {
      const id = await this.store.insert('collective', commonPart(content));
      await this.uow.execute(
        `insert into collectives (id, ${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [id, ...ownPart(content)],
      );
      const created = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'collective.create',
        subject: subjectOf(created),
        after: auditPart(created),
      });
      return created;
    });
  }

  /** Fields left out stay as they are. @throws DomainError 409 `stale-version`, `archived`, `already-in-register` */
  async change(id: string, body: ChangeCollectiveBody, actor: Actor): Promise<CollectiveDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      const { version, ...changes } = body;
      const content = contentOf({
        ...before,
        ...defined(changes),
        phone: changes.phone === undefined ? (before.phone ?? '') : cleanPhone(changes.phone),
      });
      await this.store.update('collective', id, version, commonPart(content), () =>
        this.queries.get(id, actor),
      );
      await this.uow.execute(
        `update collectives set (${COLUMNS}) = ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) where id = $1`,
        [id, ...ownPart(content)],
      );
      return this.changed('collective.change', before, actor);
    });
  }

  /** @throws DomainError 409 `unit-in-use`, `stale-version` */
  async archive(id: string, version: number, actor: Actor): Promise<CollectiveDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      await this.store.setStatus('collective', id, version, 'archived', () => this.queries.get(id, actor));
      const [members] = await this.uow.query<{ count: number }>(
        `select count(*)::int as count from participants where unit_id = $1 and status = 'active'`,
        [id],
      );
      if (members && members.count > 0) throw unitInUse(members.count);
      return this.changed('collective.archive', before, actor);
    });
  }

  async restore(id: string, version: number, actor: Actor): Promise<CollectiveDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      await this.store.setStatus('collective', id, version, 'active', () => this.queries.get(id, actor));
      return this.changed('collective.restore', before, actor);
    });
  }

  /**
   * Says which units this one came from, replacing what was said before.
   *
   * @throws DomainError 409 `lineage-circle`, `duplicate-predecessor`, `stale-version`
   */
  async setPredecessors(id: string, body: PredecessorsBody, actor: Actor): Promise<CollectiveDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      await this.store.lock('collective', id, body.version, 'active', () => this.queries.get(id, actor));
      await this.uow.execute(`delete from collective_predecessors where collective_id = $1`, [id]);
      await this.uow.execute(
        `insert into collective_predecessors (collective_id, predecessor_id, changed_on, change)
         select $1, "predecessorId", "changedOn", change
           from jsonb_to_recordset($2) as l("predecessorId" uuid, "changedOn" date, change text)`,
        [id, JSON.stringify(body.predecessors)],
      );
      const [circle] = await this.uow.query(
        `with recursive earlier as (
           select predecessor_id from collective_predecessors where collective_id = $1
           union select l.predecessor_id from collective_predecessors l join earlier e on l.collective_id = e.predecessor_id)
         select from earlier where predecessor_id = $1`,
        [id],
      );
      if (circle) throw lineageCircle();
      await this.uow.execute(`update participants set version = version + 1 where id = $1`, [id]);
      return this.changed('collective.set-predecessors', before, actor);
    });
  }

  private async changed(action: string, before: CollectiveDto, actor: Actor): Promise<CollectiveDto> {
    const after = await this.queries.get(before.id, actor);
    await this.audit.record({
      action,
      subject: subjectOf(after),
      before: auditPart(before),
      after: auditPart(after),
    });
    return after;
  }
}

function contentOf(body: Partial<CollectiveContent> & { name: string }): CollectiveContent {
  const all = { ...EMPTY, ...defined(body) };
  if (all.validFrom !== null && all.validTo !== null && all.validTo < all.validFrom) {
    throw badField('validTo', 'ends-before-start', 'Ngày hết hiệu lực phải từ ngày bắt đầu trở đi.');
  }
  const name = cleanText(all.name).text;
  if (name === '') throw badField('name', 'missing-name', 'Tên đơn vị không được để trống.');
  const text = (value: string): string => cleanText(value).text;
  return {
    name,
    code: text(all.code),
    shortName: text(all.shortName),
    superior: text(all.superior),
    type: text(all.type),
    block: text(all.block),
    protocolOrder: all.protocolOrder,
    validFrom: all.validFrom,
    validTo: all.validTo,
    headName: text(all.headName),
    phone: all.phone,
    memberCount: all.memberCount,
  };
}

/** A unit of the past may bear the name of a unit of today, as long as their days do not overlap. */
function commonPart(content: CollectiveContent): ParticipantContent {
  return {
    name: storedName('collective', content.name),
    unitId: null,
    identitySpan: `[${content.validFrom ?? ''},${content.validTo ?? ''}]`,
    identityNumber: '(,)',
    displayOrder: content.protocolOrder,
  };
}

function ownPart(content: CollectiveContent): unknown[] {
  const { code, shortName, superior, type, block, protocolOrder } = content;
  const { validFrom, validTo, headName, phone, memberCount } = content;
  return [
    code,
    shortName,
    superior,
    type,
    block,
    protocolOrder,
    validFrom,
    validTo,
    headName,
    phone,
    memberCount,
  ];
}

function subjectOf(collective: CollectiveDto): { type: string; id: string; label: string } {
  return { type: 'collective', id: collective.id, label: collective.name };
}

/** What goes on record: everything but phone numbers, which readers of the record need not see. */
function auditPart(collective: CollectiveDto): object {
  const { name, code, shortName, superior, type, block, protocolOrder, validFrom, validTo } = collective;
  const { headName, memberCount, predecessors, status } = collective;
  return {
    ...{ name, code, shortName, superior, type, block, protocolOrder, validFrom, validTo },
    ...{ headName, memberCount, predecessors, status },
  };
}
