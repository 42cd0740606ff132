import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { cleanText } from '../../platform/text/clean-text.js';
import { birthSpan, numberSpan, parseBirth, UNKNOWN_BIRTH, type BirthParts } from '../birth.js';
import { cleanPhone, defined } from '../clean-fields.js';
import { badField } from '../errors.js';
import { DEFAULT_ADDRESS, type Gender } from '../levels.js';
import { storedName } from '../participant-names.js';
import { ParticipantStore, type ParticipantContent } from '../participant-store.service.js';
import type { ParticipantStatus } from '../participant.entity.js';
import { maskedIdNumber } from '../visibility.js';
import type { ChangeIndividualBody, CreateIndividualBody, IndividualDto } from './individuals.dto.js';
import { IndividualsQueries } from './individuals.queries.js';

interface IndividualContent {
  readonly name: string;
  readonly unitId: string;
  readonly formOfAddress: string;
  readonly gender: Gender | null;
  readonly birth: BirthParts;
  readonly post: string;
  readonly isLeader: boolean;
  readonly idNumber: string | null;
  readonly phone: string;
  readonly category: string;
  readonly note: string;
  readonly displayOrder: number;
}

const COLUMNS = `form_of_address, gender, birth_year, birth_month, birth_day, post, is_leader, id_number, phone, category, note`;

/** People of the ward's units: entered once, changed, put away, never deleted. */
@Injectable()
export class IndividualsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly store: ParticipantStore,
    private readonly queries: IndividualsQueries,
  ) {}

  /** @throws DomainError 409 `already-in-register`, `id-number-taken`; 400 `no-such-unit`, `invalid-birth`, `invalid-phone` */
  async create(body: CreateIndividualBody, actor: Actor): Promise<IndividualDto> {
    const content = contentOf({ ...body, phone: cleanPhone(body.phone) });
    return this.uow.run(async () => {
      const id = await this.store.insert('individual', commonPart(content));
      await this.uow.execute(
        `insert into individuals (id, ${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [id, ...ownPart(content)],
      );
      const created = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'individual.create',
        subject: subjectOf(created),
        after: auditPart(created),
      });
      return created;
    });
  }

  /** Fields left out stay as they are. @throws as {@link create}; 409 `stale-version`, `archived` */
  async change(id: string, body: ChangeIndividualBody, actor: Actor): Promise<IndividualDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      const { version, ...changes } = body;
      const stored = { ...before, ...(await this.queries.numbersOf(id)), unitId: before.unit.id };
      const phone = changes.phone === undefined ? stored.phone : cleanPhone(changes.phone);
      const content = contentOf({ ...stored, ...defined(changes), phone });
      await this.store.update('individual', id, version, commonPart(content), () =>
        this.queries.get(id, actor),
      );
      await this.uow.execute(
        `update individuals set (${COLUMNS}) = ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) where id = $1`,
        [id, ...ownPart(content)],
      );
      return this.changed('individual.change', before, actor);
    });
  }

  async archive(id: string, version: number, actor: Actor): Promise<IndividualDto> {
    return this.setStatus(id, version, 'archived', actor);
  }

  /** @throws DomainError 409 `already-in-register` when somebody the same has been entered since */
  async restore(id: string, version: number, actor: Actor): Promise<IndividualDto> {
    return this.setStatus(id, version, 'active', actor);
  }

  private async setStatus(
    id: string,
    version: number,
    status: ParticipantStatus,
    actor: Actor,
  ): Promise<IndividualDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      await this.store.setStatus('individual', id, version, status, () => this.queries.get(id, actor));
      return this.changed(status === 'archived' ? 'individual.archive' : 'individual.restore', before, actor);
    });
  }

  private async changed(action: string, before: IndividualDto, actor: Actor): Promise<IndividualDto> {
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

type GivenContent = Omit<CreateIndividualBody, 'name' | 'unitId'> & { name: string; unitId: string };

function contentOf(body: GivenContent): IndividualContent {
  const text = (value: string | undefined): string => cleanText(value ?? '').text;
  const name = text(body.name);
  if (name === '') throw badField('name', 'missing-name', 'Họ và tên không được để trống.');
  const birth = body.birth ? parseBirth(body.birth) : UNKNOWN_BIRTH;
  if (!birth) throw badField('birth', 'invalid-birth', 'Ngày sinh này không có trong lịch.');
  const gender = body.gender ?? null;
  return {
    name,
    unitId: body.unitId,
    formOfAddress: text(body.formOfAddress) || (gender === null ? '' : DEFAULT_ADDRESS[gender]),
    gender,
    birth,
    post: text(body.post),
    isLeader: body.isLeader ?? false,
    idNumber: body.idNumber ?? null,
    phone: body.phone ?? '',
    category: text(body.category),
    note: text(body.note),
    displayOrder: body.displayOrder ?? 0,
  };
}

function commonPart(content: IndividualContent): ParticipantContent {
  return {
    name: storedName('individual', content.name),
    unitId: content.unitId,
    identitySpan: birthSpan(content.birth),
    identityNumber: numberSpan(content.idNumber),
    displayOrder: content.displayOrder,
  };
}

function ownPart(content: IndividualContent): unknown[] {
  const { formOfAddress, gender, birth, post, isLeader, idNumber, phone, category, note } = content;
  return [
    formOfAddress,
    gender,
    birth.year,
    birth.month,
    birth.day,
    post,
    isLeader,
    idNumber,
    phone,
    category,
    note,
  ];
}

function subjectOf(individual: IndividualDto): { type: string; id: string; label: string } {
  return { type: 'individual', id: individual.id, label: `${individual.name} (${individual.unit.name})` };
}

/** What goes on record: readers of the record see no whole identity number, phone or note. */
function auditPart(individual: IndividualDto): object {
  const {
    name,
    formOfAddress,
    gender,
    birth,
    unit,
    post,
    isLeader,
    idNumber,
    category,
    displayOrder,
    status,
  } = individual;
  return {
    name,
    formOfAddress,
    gender,
    birth,
    unit: unit.name,
    post,
    isLeader,
    idNumber: idNumber === null ? null : maskedIdNumber(idNumber),
    category,
    displayOrder,
    status,
  };
}
