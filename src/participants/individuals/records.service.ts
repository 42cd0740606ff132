import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion, type DomainError } from '../../platform/errors/domain-error.js';
import { cleanText } from '../../platform/text/clean-text.js';
import { endsBeforeStart, isArchived, usedByHalf } from '../errors.js';
import type { IndividualDto, IndividualProfileDto } from './individuals.dto.js';
import { IndividualsQueries } from './individuals.queries.js';
import type {
  ChangeDisciplineBody,
  ChangeInitiativeBody,
  DisciplineBody,
  InitiativeBody,
  RatingBody,
  RemoveRecordBody,
} from './records.dto.js';

type RecordTable = 'initiatives' | 'disciplines';

/** Columns of an entry, as JSON. */
type StoredRecord = { readonly year: number } & Readonly<Record<string, unknown>>;

interface RatingRecord {
  readonly level: string;
  readonly decisionNumber: string;
  readonly decidedOn: string | null;
}

const RECORD_NAMES = { initiatives: 'initiative', disciplines: 'discipline' } as const;
const RECORD_LABELS = { initiatives: 'sáng kiến', disciplines: 'hình thức kỷ luật' } as const;
const COLUMNS = {
  initiatives: `year, level, name, decision_number, used_award_type_id, used_year`,
  disciplines: `year, level, decided_on, ends_on, decision_number, note`,
} as const;

/** What is on record of a person, year by year: ratings, initiatives, discipline. Each entry is guarded alone. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: IndividualsQueries,
  ) {}

  /**
   * Sets the rating of a year. Without `version` there must be none yet.
   *
   * @throws DomainError 409 `stale-version` (with the rating that stands), `archived`
   */
  async setRating(id: string, year: number, body: RatingBody, actor: Actor): Promise<IndividualProfileDto> {
    return this.uow.run(async () => {
      const individual = await this.demandActive(id, actor);
      const before = await this.lockRating(id, year);
      if ((before?.version ?? 0) !== (body.version ?? 0)) throw await this.stale(id, { year, ...before });
      const after: RatingRecord = {
        level: body.level,
        decisionNumber: textOf(body.decisionNumber ?? before?.decisionNumber),
        decidedOn: body.decidedOn === undefined ? (before?.decidedOn ?? null) : body.decidedOn,
      };
      await this.uow.execute(
        before
          ? `update ratings set level = $3, decision_number = $4, decided_on = $5, version = version + 1
              where individual_id = $1 and year = $2`
          : `insert into ratings (individual_id, year, level, decision_number, decided_on) values ($1, $2, $3, $4, $5)`,
        [id, year, after.level, after.decisionNumber, after.decidedOn],
      );
      await this.audit.record({
        action: 'individual.set-rating',
        subject: subjectOf(individual),
        before: before && ratingOnRecord(year, before),
        after: ratingOnRecord(year, after),
      });
      return this.queries.profile(id, actor);
    });
  }

  async removeRating(
    id: string,
    year: number,
    body: RemoveRecordBody,
    actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.uow.run(async () => {
      const individual = await this.demandActive(id, actor);
      const before = await this.lockRating(id, year);
      if (!before) throw notFound('xếp loại của năm này');
      if (before.version !== body.version) throw await this.stale(id, { year, ...before });
      await this.uow.execute(`delete from ratings where individual_id = $1 and year = $2`, [id, year]);
      await this.audit.record({
        action: 'individual.remove-rating',
        subject: subjectOf(individual),
        before: ratingOnRecord(year, before),
        reason: body.reason,
      });
      return this.queries.profile(id, actor);
    });
  }

  async addInitiative(id: string, body: InitiativeBody, actor: Actor): Promise<IndividualProfileDto> {
    return this.add('initiatives', id, initiativeValues(body), actor);
  }

  async changeInitiative(
    id: string,
    recordId: string,
    body: ChangeInitiativeBody,
    actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.change('initiatives', id, { recordId, version: body.version }, initiativeValues(body), actor);
  }

  async addDiscipline(id: string, body: DisciplineBody, actor: Actor): Promise<IndividualProfileDto> {
    return this.add('disciplines', id, disciplineValues(body), actor);
  }

  async changeDiscipline(
    id: string,
    recordId: string,
    body: ChangeDisciplineBody,
    actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.change('disciplines', id, { recordId, version: body.version }, disciplineValues(body), actor);
  }

  /** Takes back an entry made by mistake; the record of acts keeps that it was there. */
  async remove(
    table: RecordTable,
    id: string,
    recordId: string,
    body: RemoveRecordBody,
    actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.uow.run(async () => {
      const individual = await this.demandActive(id, actor);
      const before = await this.lock(table, id, { recordId, version: body.version });
      await this.uow.execute(`delete from ${table} where id = $1`, [recordId]);
      await this.audit.record({
        action: `individual.remove-${RECORD_NAMES[table]}`,
        subject: subjectOf(individual),
        before: onRecord(table, recordId, before),
        reason: body.reason,
      });
      return this.queries.profile(id, actor);
    });
  }

  private async add(
    table: RecordTable,
    id: string,
    values: readonly unknown[],
    actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.uow.run(async () => {
      const individual = await this.demandActive(id, actor);
      const [after] = await this.uow.query<{ id: string; record: StoredRecord }>(
        `insert into ${table} (individual_id, ${COLUMNS[table]}) values ($1, ${places(values, 2)}) returning id, ${asRecord(table)}`,
        [id, ...values],
      );
      await this.audit.record({
        action: `individual.add-${RECORD_NAMES[table]}`,
        subject: subjectOf(individual),
        after: after && onRecord(table, after.id, after.record),
      });
      return this.queries.profile(id, actor);
    });
  }

  private async change(
    table: RecordTable,
    id: string,
    read: { readonly recordId: string; readonly version: number },
    values: readonly unknown[],
    actor: Actor,
  ): Promise<IndividualProfileDto> {
    return this.uow.run(async () => {
      const individual = await this.demandActive(id, actor);
      const before = await this.lock(table, id, read);
      const [after] = await this.uow.query<{ record: StoredRecord }>(
        `update ${table} set (${COLUMNS[table]}, version) = (${places(values, 2)}, version + 1) where id = $1 returning ${asRecord(table)}`,
        [read.recordId, ...values],
      );
      await this.audit.record({
        action: `individual.change-${RECORD_NAMES[table]}`,
        subject: subjectOf(individual),
        before: onRecord(table, read.recordId, before),
        after: after && onRecord(table, read.recordId, after.record, before),
      });
      return this.queries.profile(id, actor);
    });
  }

  private async lockRating(
    id: string,
    year: number,
  ): Promise<(RatingRecord & { readonly version: number }) | undefined> {
    const [row] = await this.uow.query<RatingRecord & { version: number }>(
      `select level, decision_number as "decisionNumber", decided_on::text as "decidedOn", version
         from ratings where individual_id = $1 and year = $2 for update`,
      [id, year],
    );
    return row;
  }

  private async lock(
    table: RecordTable,
    id: string,
    read: { readonly recordId: string; readonly version: number },
  ): Promise<StoredRecord> {
    const [row] = await this.uow.query<{ version: number; record: StoredRecord }>(
      `select version, ${asRecord(table)} from ${table} where id = $1 and individual_id = $2 for update`,
      [read.recordId, id],
    );
    if (!row) throw notFound(RECORD_LABELS[table]);
    if (row.version !== read.version) throw await this.stale(id, { ...row.record, version: row.version });
    return row.record;
  }

  private async stale(id: string, current: Record<string, unknown>): Promise<DomainError> {
    return staleVersion(current, await this.audit.lastActOn('individual', id));
  }

  private async demandActive(id: string, actor: Actor): Promise<IndividualDto> {
    const individual = await this.queries.get(id, actor);
    if (individual.status === 'archived') throw isArchived();
    return individual;
  }
}

function ratingOnRecord(year: number, { level, decisionNumber, decidedOn }: RatingRecord): object {
  return { year, level, ...(decisionNumber && { decisionNumber }), ...(decidedOn && { decidedOn }) };
}

function initiativeValues(body: InitiativeBody): unknown[] {
  const { year, level, name, decisionNumber, usedAwardTypeId, usedYear } = body;
  if ((usedAwardTypeId ?? null) === null ? usedYear : !usedYear) throw usedByHalf();
  return [year, level, textOf(name), textOf(decisionNumber), usedAwardTypeId ?? null, usedYear ?? null];
}

function disciplineValues(body: DisciplineBody): unknown[] {
  const { year, level, decidedOn, endsOn, decisionNumber, note } = body;
  if (endsOn && decidedOn && endsOn < decidedOn) throw endsBeforeStart('endsOn');
  return [year, level, decidedOn ?? null, endsOn ?? null, textOf(decisionNumber), textOf(note)];
}

function textOf(value: string | undefined): string {
  return cleanText(value ?? '').text;
}

/** The row without what says where it stands. */
function asRecord(table: RecordTable): string {
  return `to_jsonb(${table}) - 'id' - 'ward_id' - 'individual_id' - 'version' as record`;
}

/**
 * What goes on record of an entry. Of discipline no more than that there was one in the year and what of it was
 * changed: readers of the record need not be among those who may see it.
 */
function onRecord(table: RecordTable, id: string, record: StoredRecord, before?: StoredRecord): object {
  if (table === 'initiatives') return record;
  const changed = Object.keys(record).filter(
    (field) => field !== 'year' && before && before[field] !== record[field],
  );
  return { id, year: record.year, ...Object.fromEntries(changed.map((field) => [field, 'có thay đổi'])) };
}

function places(values: readonly unknown[], from: number): string {
  return values.map((_, index) => `$${index + from}`).join(', ');
}

function subjectOf(individual: IndividualDto): { type: string; id: string; label: string } {
  return { type: 'individual', id: individual.id, label: `${individual.name} (${individual.unit.name})` };
}
