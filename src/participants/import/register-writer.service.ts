import { Injectable } from '@nestjs/common';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import { previewOutdated } from '../../imports/errors.js';
import { TableStatistics } from '../../platform/database/statistics.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { birthSpan, numberSpan, parseBirth, UNKNOWN_BIRTH } from '../birth.js';
import { storedName } from '../participant-names.js';
import type { HouseholdWrite, PersonWrite, RegisterWrites, UnitWrite } from './register-writes.js';

/** Columns of a participant as one JSON record holds them. */
const PARTICIPANT = `id uuid, version int, name text, identity_key text, search_key text, sort_given text, sort_rest text,
  unit_id uuid, identity_span daterange, identity_number int8range, display_order int`;
const UNIT_COLUMNS = `code, short_name, superior, type, block, protocol_order, valid_from, valid_to, head_name, phone, member_count`;
const UNIT = `id uuid, code text, short_name text, superior text, type text, block text, protocol_order int, valid_from date,
  valid_to date, head_name text, phone text, member_count int`;
const PERSON_COLUMNS = `form_of_address, gender, birth_year, birth_month, birth_day, post, is_leader, id_number, phone, category, note`;
const PERSON = `id uuid, form_of_address text, gender text, birth_year int, birth_month int, birth_day int, post text,
  is_leader boolean, id_number text, phone text, category text, note text`;

/** Rows from which on a table is counted anew before others lean on it. */
const MANY = 100;

interface ParticipantRecord {
  readonly id: string;
  readonly version: number | null;
}

/** Carries out what a workbook of the register would write: one statement per table, however long the file. */
@Injectable()
export class RegisterWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gate: CampaignGate,
    private readonly statistics: TableStatistics,
  ) {}

  /** @returns rows written, by what they are; nothing to write is all zeros */
  async write(writes: RegisterWrites, accountId: string): Promise<Record<string, number>> {
    // First of all: the phase stays what the preview found it to be.
    if (writes.registrations.length > 0) await this.gate.demand(writes.campaignId ?? '', 'registration');
    await this.units(writes.units);
    await this.people(writes.people);
    await this.households(writes.households);
    await this.records(writes);
    await this.registrations(writes, accountId);
    const { units, people, households, ratings, initiatives, disciplines, registrations } = writes;
    return {
      units: units.length,
      people: people.length,
      households: households.length,
      ratings: ratings.length,
      initiatives: initiatives.length,
      disciplines: disciplines.length,
      registrations: registrations.length,
    };
  }

  private async units(units: readonly UnitWrite[]): Promise<void> {
    await this.participants('collective', units.map(unitParticipant));
    const own = units.map(({ id, version, content }) => ({
      id,
      version,
      code: content.code,
      short_name: content.shortName,
      superior: content.superior,
      type: content.type,
      block: content.block,
      protocol_order: content.protocolOrder,
      valid_from: content.validFrom,
      valid_to: content.validTo,
      head_name: content.headName,
      phone: content.phone,
      member_count: content.memberCount,
    }));
    await this.ownColumns('collectives', UNIT_COLUMNS, UNIT, own);
  }

  private async people(people: readonly PersonWrite[]): Promise<void> {
    await this.participants('individual', people.map(personParticipant));
    const own = people.map(({ id, version, content }) => {
      const birth = birthOf(content.birth);
      return {
        id,
        version,
        form_of_address: content.formOfAddress,
        gender: content.gender,
        birth_year: birth.year,
        birth_month: birth.month,
        birth_day: birth.day,
        post: content.post,
        is_leader: content.isLeader,
        id_number: content.idNumber,
        phone: content.phone,
        category: content.category,
        note: content.note,
      };
    });
    await this.ownColumns('individuals', PERSON_COLUMNS, PERSON, own);
  }

  private async households(households: readonly HouseholdWrite[]): Promise<void> {
    await this.participants('household', households.map(householdParticipant));
    await this.insert(households, (rows) => [
      `insert into households (id) select id from jsonb_to_recordset($1) as r(id uuid)`,
      [rows],
    ]);
  }

  /** New participants are inserted; known ones changed where they are still what the preview compared with. */
  private async participants(kind: string, records: readonly ParticipantRecord[]): Promise<void> {
    const [fresh, known] = partition(records);
    await this.insert(fresh, (rows) => [
      `insert into participants (id, kind, name, identity_key, search_key, sort_given, sort_rest, unit_id, identity_span,
                                 identity_number, display_order)
       select id, $2, name, identity_key, search_key, sort_given, sort_rest, unit_id, identity_span, identity_number, display_order
         from jsonb_to_recordset($1) as r(${PARTICIPANT})`,
      [rows, kind],
    ]);
    await this.settle('participants', fresh.length);
    if (known.length === 0) return;
    const affected = await this.uow.execute(
      `update participants p set name = r.name, identity_key = r.identity_key, search_key = r.search_key,
              sort_given = r.sort_given, sort_rest = r.sort_rest, unit_id = r.unit_id, identity_span = r.identity_span,
              identity_number = r.identity_number, version = p.version + 1,
              display_order = case when p.kind = 'collective' then r.display_order else p.display_order end
         from jsonb_to_recordset($1) as r(${PARTICIPANT}) where p.id = r.id and p.version = r.version`,
      [JSON.stringify(known)],
    );
    if (affected < known.length) throw previewOutdated();
  }

  /** What comes next leans on these rows: the planner must know that they are many. */
  private async settle(table: string, added: number): Promise<void> {
    if (added >= MANY) await this.statistics.countAnew(table);
  }

  private async ownColumns(
    table: 'collectives' | 'individuals',
    columns: string,
    shape: string,
    records: readonly ParticipantRecord[],
  ): Promise<void> {
    const [fresh, known] = partition(records);
    await this.insert(fresh, (rows) => [
      `insert into ${table} (id, ${columns}) select id, ${columns} from jsonb_to_recordset($1) as r(${shape})`,
      [rows],
    ]);
    await this.settle(table, fresh.length);
    const values = columns
      .split(',')
      .map((column) => `r.${column.trim()}`)
      .join(', ');
    await this.insert(known, (rows) => [
      `update ${table} t set (${columns}) = row(${values}) from jsonb_to_recordset($1) as r(${shape}) where t.id = r.id`,
      [rows],
    ]);
  }

  private async records({ year, ratings, initiatives, disciplines }: RegisterWrites): Promise<void> {
    const shape = `r("individualId" uuid, level text)`;
    await this.insert(ratings, (rows) => [
      `insert into ratings (individual_id, year, level) select "individualId", $2, level from jsonb_to_recordset($1) as ${shape}
       on conflict on constraint uq_ratings_year do update set level = excluded.level, version = ratings.version + 1`,
      [rows, year],
    ]);
    for (const [table, records] of [
      ['initiatives', initiatives] as const,
      ['disciplines', disciplines] as const,
    ]) {
      await this.insert(records, (rows) => [
        `insert into ${table} (individual_id, year, level) select "individualId", $2, level from jsonb_to_recordset($1) as ${shape}`,
        [rows, year],
      ]);
    }
  }

  /** Brought in by the ward's staff, registrations are accepted at once. */
  private async registrations(
    { registrations, campaignId }: RegisterWrites,
    accountId: string,
  ): Promise<void> {
    const shape = `r(id uuid, version int, "participantId" uuid, "awardTypeId" uuid, summary text)`;
    const [fresh, known] = partition(registrations);
    await this.insert(fresh, (rows) => [
      `insert into registrations (id, campaign_id, participant_id, award_type_id, status, summary, submitted_by, submitted_at, handled_by, handled_at)
       select id, $2, "participantId", "awardTypeId", 'accepted', coalesce(summary, ''), $3, now(), $3, now() from jsonb_to_recordset($1) as ${shape}`,
      [rows, campaignId, accountId],
    ]);
    if (known.length === 0) return;
    const affected = await this.uow.execute(
      `update registrations g set status = 'accepted', summary = coalesce(r.summary, g.summary), return_reason = null, flagged_fields = '{}',
              submitted_by = coalesce(g.submitted_by, $2), submitted_at = coalesce(g.submitted_at, now()),
              handled_by = $2, handled_at = now(), version = g.version + 1
         from jsonb_to_recordset($1) as ${shape} where g.id = r.id and g.version = r.version`,
      [JSON.stringify(known), accountId],
    );
    if (affected < known.length) throw previewOutdated();
  }

  private async insert(
    records: readonly object[],
    statement: (rows: string) => readonly [sql: string, parameters: readonly unknown[]],
  ): Promise<void> {
    if (records.length > 0) await this.uow.execute(...statement(JSON.stringify(records)));
  }
}

function partition<T extends ParticipantRecord>(records: readonly T[]): [fresh: T[], known: T[]] {
  return [records.filter((one) => one.version === null), records.filter((one) => one.version !== null)];
}

function unitParticipant({ id, version, content }: UnitWrite): ParticipantRecord {
  const identitySpan = `[${content.validFrom ?? ''},${content.validTo ?? ''}]`;
  return {
    id,
    version,
    ...names('collective', content.name),
    ...common(null, identitySpan, '(,)', content.protocolOrder),
  };
}

function personParticipant({ id, version, unitId, displayOrder, content }: PersonWrite): ParticipantRecord {
  const spans = [birthSpan(birthOf(content.birth)), numberSpan(content.idNumber)] as const;
  return { id, version, ...names('individual', content.name), ...common(unitId, ...spans, displayOrder) };
}

function householdParticipant({ id, name, unitId, displayOrder }: HouseholdWrite): ParticipantRecord {
  return { id, version: null, ...names('household', name), ...common(unitId, '(,)', '(,)', displayOrder) };
}

function names(kind: 'collective' | 'individual' | 'household', raw: string): Record<string, string> {
  const { name, identityKey, searchKey, sortGiven, sortRest } = storedName(kind, raw);
  return {
    name,
    identity_key: identityKey,
    search_key: searchKey,
    sort_given: sortGiven,
    sort_rest: sortRest,
  };
}

function common(
  unitId: string | null,
  identitySpan: string,
  identityNumber: string,
  displayOrder: number,
): Record<string, unknown> {
  return {
    unit_id: unitId,
    identity_span: identitySpan,
    identity_number: identityNumber,
    display_order: displayOrder,
  };
}

function birthOf(text: string | null): typeof UNKNOWN_BIRTH {
  return (text === null ? undefined : parseBirth(text)) ?? UNKNOWN_BIRTH;
}
