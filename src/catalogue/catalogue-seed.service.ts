import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { SetupService } from '../access/setup.service.js';
import { runInContext } from '../platform/context/request-context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { identityKey, searchKey } from '../platform/text/keys.js';
import { DECREE_152, DEFAULT_AWARD_TYPES, LAW_IN_FORCE, moneySourceOf } from './default-catalogue.js';
import { LegalBases } from './legal-bases/legal-bases.service.js';
import { DEFAULT_BASE_SALARIES, DEFAULT_MONEY_RULES } from './default-money.js';

/** Gives a new ward its titles, forms, coefficients, base salaries and rounding rule: data, open to change. */
@Injectable()
export class CatalogueSeed implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly setup: SetupService,
    private readonly bases: LegalBases,
  ) {}

  onModuleInit(): void {
    this.setup.onWardSetup(() => this.seed());
  }

  /** Wards set up before an award, or any legal basis, was in the list get it at the next start; what a ward has, it keeps as it is. */
  async onApplicationBootstrap(): Promise<void> {
    const wards = await this.uow.runAsSystem(() => this.uow.query<{ id: string }>(`select id from wards`));
    for (const { id: wardId } of wards) {
      await runInContext({ requestId: randomUUID(), wardId, actorName: 'Hệ thống' }, () =>
        this.uow.run(async () => {
          await this.addAwards();
          await this.bases.seed();
        }),
      );
    }
  }

  private async seed(): Promise<void> {
    await this.addAwards();
    await this.addMoney();
    await this.bases.seed();
  }

  /** Awards that are not there, by code; coefficients come with an award and never to one that stood before. */
  private async addAwards(): Promise<void> {
    const added = await this.uow.query<{ id: string; code: string }>(
      `insert into award_types (code, name, name_key, search_key, category, granted_by, subject_kinds, scored_kinds,
                                carries_money, sort_order, valid_from, source, sureness)
       select code, name, name_key, search_key, category, granted_by, subject_kinds, scored_kinds,
              carries_money, sort_order, $2, source, sureness
         from jsonb_to_recordset($1) as t(code text, name text, name_key text, search_key text, category text, granted_by text,
              subject_kinds text[], scored_kinds text[], carries_money boolean, sort_order integer, source text, sureness text)
           on conflict do nothing returning id, code`,
      [JSON.stringify(awardTypeRows()), LAW_IN_FORCE],
    );
    if (added.length === 0) return;
    await this.uow.execute(
      `insert into award_coefficients (award_type_id, subject_kind, coefficient, multiplier, valid_from, valid_to, source, sureness)
       select a.id, t.kind, t.hundredths / 100.0, t.multiplier_hundredths / 100.0, $2, $3, t.source, 'verified'
         from jsonb_to_recordset($1) as t(code text, kind text, hundredths integer, multiplier_hundredths integer, source text)
         join award_types a on a.code = t.code where a.id = any($4::uuid[])`,
      [
        JSON.stringify(coefficientRows()),
        DECREE_152.validFrom,
        DECREE_152.validTo,
        added.map(({ id }) => id),
      ],
    );
  }

  private async addMoney(): Promise<void> {
    await this.uow.execute(
      `insert into base_salaries (amount, valid_from, source, sureness)
       select amount, "validFrom", source, sureness
         from jsonb_to_recordset($1) as t(amount bigint, "validFrom" date, source text, sureness text)`,
      [JSON.stringify(DEFAULT_BASE_SALARIES)],
    );
    await this.uow.execute(
      `insert into money_rules (rounding_unit, rounding_direction, valid_from, valid_to, source, sureness)
       select "roundingUnit", "roundingDirection", "validFrom", "validTo", source, sureness
         from jsonb_to_recordset($1) as t("roundingUnit" integer, "roundingDirection" text, "validFrom" date, "validTo" date,
              source text, sureness text)`,
      [JSON.stringify(DEFAULT_MONEY_RULES)],
    );
  }
}

function awardTypeRows(): object[] {
  return DEFAULT_AWARD_TYPES.map((award, index) => ({
    code: award.code,
    name: award.name,
    name_key: identityKey(award.name),
    search_key: searchKey(award.name),
    category: award.category,
    granted_by: award.grantedBy,
    subject_kinds: award.kinds,
    scored_kinds: award.scoredKinds ?? [],
    carries_money: award.carriesMoney ?? true,
    sort_order: (index + 1) * 10,
    source: award.source,
    sureness: award.sureness,
  }));
}

function coefficientRows(): object[] {
  return DEFAULT_AWARD_TYPES.flatMap((award) =>
    award.coefficients.map(({ kind, hundredths, multiplierHundredths }) => ({
      code: award.code,
      kind,
      hundredths,
      multiplier_hundredths: multiplierHundredths ?? 100,
      source: moneySourceOf(award),
    })),
  );
}
