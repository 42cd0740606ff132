import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ImportRegistry } from '../../imports/import-registry.service.js';
import type { ImportContext, ImportKind, ImportPlan, ImportRow } from '../../imports/import-kind.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { FormWorkbook } from '../../platform/workbook/forms/form.js';
import { WORKBOOK_LIMITS } from '../../platform/workbook/reading/limits.js';
import type { RawWorkbook } from '../../platform/workbook/reading/raw-workbook.js';
import { LOCK_REGISTER } from '../register-lock.js';
import { parseRegisterWorkbook, type ParsedRegisterWorkbook } from './parsing/parse-register-workbook.js';
import type { CurrentRegister, HouseholdRef, UnitRef } from './parsing/register.js';
import { EndedUnits } from './ended-units.js';
import { partialBirth } from './partial-birth.js';
import { planPeople } from './plan-people.js';
import { planRegistrations } from './plan-registrations.js';
import { planUnits } from './plan-units.js';
import { registerTemplate } from './register-template.js';
import { RegisterSnapshots, type RegisterSnapshot } from './register-snapshot.queries.js';
import { RegisterWriter } from './register-writer.service.js';
import { noWrites, type RegisterWrites } from './register-writes.js';
import { SubjectIds } from './subject-ids.js';

/**
 * «dang-ky.xlsx»: units, people with the year's rating, initiatives and discipline, households and registrations.
 * Registrations go into the campaign named with the upload, as accepted; without one they are kept out.
 */
@Injectable()
export class RegisterImport implements ImportKind<RegisterWrites>, OnModuleInit {
  readonly kind = 'register';
  readonly label = 'Đơn vị, cá nhân, đăng ký';
  readonly permissions = ['participant.manage', 'registration.manage'] as const;
  readonly limits = WORKBOOK_LIMITS;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: ImportRegistry,
    private readonly snapshots: RegisterSnapshots,
    private readonly writer: RegisterWriter,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async template({ campaignId }: ImportContext): Promise<FormWorkbook> {
    const snapshot = await this.snapshots.take(campaignId);
    return registerTemplate(snapshot, snapshot.campaign?.year ?? new Date().getFullYear());
  }

  async choices(list: 'units' | 'awards', { campaignId }: ImportContext): Promise<string[]> {
    const { units, awards } = await this.snapshots.take(campaignId);
    return list === 'units'
      ? units.map(({ name }) => name)
      : awards.filter(({ inPlay }) => inPlay).map(({ name }) => name);
  }

  /** As in the rest of the record: no identity numbers, nothing of disciplinary measures. */
  isSealed(field: string): boolean {
    return field === 'idNumber' || field === 'discipline';
  }

  async lock(): Promise<void> {
    await this.uow.query(LOCK_REGISTER);
  }

  async plan(workbook: RawWorkbook, { campaignId }: ImportContext): Promise<ImportPlan<RegisterWrites>> {
    const snapshot = await this.snapshots.take(campaignId);
    const parsed = parseRegisterWorkbook(workbook, currentRegister(snapshot));
    const year = parsed.people.ratingYear ?? snapshot.campaign?.year ?? null;
    const records = year === null ? null : await this.snapshots.recordsOf(year);
    const data = noWrites(campaignId ?? null, year);
    const units = new SubjectIds<UnitRef>(randomUUID);
    const unitRows = planUnits(parsed.units, snapshot.units, new EndedUnits(snapshot.ended), units, data);
    const unitNames = new Map(snapshot.units.map((unit) => [unit.id, unit.name]));
    const people = planPeople(
      parsed.people,
      { stored: snapshot.people, unitNames, units, records, newId: randomUUID },
      data,
    );
    const registrationRows = planRegistrations(
      parsed.registrations,
      {
        campaign: snapshot.campaign,
        awards: snapshot.awards,
        stored: snapshot.registrations,
        units,
        people: people.ids,
        households: new SubjectIds<HouseholdRef>(randomUUID),
        newId: randomUUID,
      },
      data,
    );
    return {
      rows: [...unitRows, ...people.rows, ...registrationRows],
      cleaned: parsed.cleaned,
      counts: {
        units: accepted(unitRows),
        people: accepted(people.rows),
        households: acceptedHouseholds(parsed, registrationRows),
        registrations: accepted(registrationRows),
      },
      data,
    };
  }

  async write(plan: ImportPlan<RegisterWrites>, { actor }: ImportContext): Promise<Record<string, number>> {
    return this.writer.write(plan.data, actor.accountId);
  }
}

function currentRegister(snapshot: RegisterSnapshot): CurrentRegister {
  return {
    units: snapshot.units.map(({ id, name, shortName }) => ({ id, name, shortName: shortName || null })),
    people: snapshot.people
      .filter((person) => person.isActive)
      .map((person) => ({
        id: person.id,
        fullName: person.name,
        unitId: person.unitId,
        birth: partialBirth(person),
        idNumber: person.idNumber,
      })),
    households: snapshot.households,
    awards: snapshot.awards,
  };
}

function accepted(rows: readonly ImportRow[]): number {
  return rows.filter((row) => row.status !== 'error').length;
}

/** Households of the registrations that come in, each once. */
function acceptedHouseholds({ registrations }: ParsedRegisterWorkbook, rows: readonly ImportRow[]): number {
  const households = new Set<HouseholdRef>();
  rows.forEach((row, index) => {
    const subject = registrations[index]?.values.subject;
    if (row.status !== 'error' && subject?.kind === 'household') households.add(subject.household);
  });
  return households.size;
}
