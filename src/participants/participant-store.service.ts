import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.service.js';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../platform/errors/domain-error.js';
import { alreadyInRegister, isArchived, noSuchUnit, unitArchived } from './errors.js';
import type { ParticipantStatus } from './participant.entity.js';
import type { StoredName } from './participant-names.js';
import { LOCK_REGISTER_SHARED } from './register-lock.js';

/** What every participant has, and what tells namesakes apart (PostgreSQL ranges as text). */
export interface ParticipantContent {
  readonly name: StoredName;
  readonly unitId: string | null;
  readonly identitySpan: string;
  readonly identityNumber: string;
  readonly displayOrder: number;
}

const LABELS: Readonly<Record<SubjectKind, string>> = {
  collective: 'tập thể',
  individual: 'cá nhân',
  household: 'hộ gia đình',
};

/** Writes the rows that collectives, individuals and households have in common. Runs inside a unit of work. */
@Injectable()
export class ParticipantStore {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError 409 `already-in-register`; 400 `no-such-unit` */
  async insert(kind: SubjectKind, content: ParticipantContent): Promise<string> {
    await this.uow.query(LOCK_REGISTER_SHARED);
    await this.demandUnit(content.unitId);
    await this.demandUnique(kind, content, null);
    const [created] = await this.uow.query<{ id: string }>(
      `insert into participants (kind, name, identity_key, search_key, sort_given, sort_rest, unit_id, identity_span,
                                 identity_number, display_order)
       values ($1, $2, $3, $4, $5, $6, $7, $8::daterange, $9::int8range, $10) returning id`,
      [kind, ...columnsOf(content)],
    );
    return created?.id ?? '';
  }

  /**
   * Writes the common part, guarded by the version the person has read; the caller then writes its own.
   *
   * @param current what stands now, told when the version is stale
   * @throws DomainError 409 `stale-version`, `archived`, `already-in-register`; 400 `no-such-unit`; 404 `not-found`
   */
  async update(
    kind: SubjectKind,
    id: string,
    version: number,
    content: ParticipantContent,
    current: () => Promise<object>,
  ): Promise<void> {
    await this.lock(kind, id, version, 'active', current);
    await this.demandUnit(content.unitId);
    await this.demandUnique(kind, content, id);
    await this.uow.execute(
      `update participants set name = $2, identity_key = $3, search_key = $4, sort_given = $5, sort_rest = $6, unit_id = $7,
              identity_span = $8::daterange, identity_number = $9::int8range, display_order = $10, version = version + 1
        where id = $1`,
      [id, ...columnsOf(content)],
    );
  }

  /** Puts a participant away, or back into use; nothing is removed. @throws DomainError 409 `unit-archived`, and as {@link lock} */
  async setStatus(
    kind: SubjectKind,
    id: string,
    version: number,
    status: ParticipantStatus,
    current: () => Promise<object>,
  ): Promise<void> {
    await this.lock(kind, id, version, status === 'active' ? 'archived' : 'active', current);
    if (status === 'active') await this.demandUnitInUse(id);
    await this.uow.execute(`update participants set status = $2, version = version + 1 where id = $1`, [
      id,
      status,
    ]);
  }

  /** Marks a participant as changed when something on record of it has changed. */
  async lock(
    kind: SubjectKind,
    id: string,
    version: number,
    status: ParticipantStatus,
    current: () => Promise<object>,
  ): Promise<void> {
    await this.uow.query(LOCK_REGISTER_SHARED);
    const [row] = await this.uow.query<{ version: number; status: ParticipantStatus }>(
      `select version, status from participants where id = $1 and kind = $2 for update`,
      [id, kind],
    );
    if (!row) throw notFound(LABELS[kind]);
    if (row.version === version && row.status === status) return;
    if (row.version === version && row.status === 'archived') throw isArchived();
    throw staleVersion({ ...(await current()) }, await this.audit.lastActOn(kind, id));
  }

  private async demandUnit(unitId: string | null): Promise<void> {
    if (unitId === null) return;
    const [unit] = await this.uow.query(
      `select from participants where id = $1 and kind = 'collective' and status = 'active' for share`,
      [unitId],
    );
    if (!unit) throw noSuchUnit();
  }

  private async demandUnitInUse(id: string): Promise<void> {
    const [unit] = await this.uow.query<{ name: string; status: ParticipantStatus }>(
      `select u.name, u.status from participants p join participants u on u.id = p.unit_id where p.id = $1 for share of u`,
      [id],
    );
    if (unit?.status === 'archived') throw unitArchived(unit.name);
  }

  /**
   * Tells who it is that stands there already. Whoever writes the same name at the same moment waits here: left to the
   * exclusion constraint alone, two writers could each wait for the other until PostgreSQL stops one.
   */
  private async demandUnique(
    kind: SubjectKind,
    content: ParticipantContent,
    exceptId: string | null,
  ): Promise<void> {
    await this.uow.query(
      `select pg_advisory_xact_lock(hashtextextended('participants ' || current_setting('app.ward_id') || $1 || ' ' || $2, 0))`,
      [kind, content.name.identityKey],
    );
    const [existing] = await this.uow.query<{ id: string; name: string }>(
      `select id, name from participants
        where kind = $1 and status = 'active' and identity_key = $2 and unit_id is not distinct from $3::uuid
          and identity_span && $4::daterange and identity_number && $5::int8range and id is distinct from $6::uuid
        limit 1`,
      [
        kind,
        content.name.identityKey,
        content.unitId,
        content.identitySpan,
        content.identityNumber,
        exceptId,
      ],
    );
    if (existing) throw alreadyInRegister(existing);
  }
}

function columnsOf({
  name,
  unitId,
  identitySpan,
  identityNumber,
  displayOrder,
}: ParticipantContent): unknown[] {
  return [
    name.name,
    name.identityKey,
    name.searchKey,
    name.sortGiven,
    name.sortRest,
    unitId,
    identitySpan,
    identityNumber,
    displayOrder,
  ];
}
