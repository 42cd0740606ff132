import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { inForceOn, type Dated } from './in-force.js';
import type { RewardRounding } from './reward.js';
import type { SubjectKind } from './subject-kind.js';

/** A coefficient and its multiplier, both in hundredths: 0.3 is 30, ×2 is 200. */
export interface CoefficientInForce {
  readonly coefficientHundredths: number;
  readonly multiplierHundredths: number;
}

/** Everything a reward is worked out from, as in force on one day; undefined where nothing is. */
export interface RatesOnDay {
  readonly day: string;
  readonly baseSalaryDong: number | undefined;
  readonly rounding: RewardRounding | undefined;
  coefficient(awardTypeId: string, kind: SubjectKind): CoefficientInForce | undefined;
}

interface CoefficientRow extends Dated, CoefficientInForce {
  readonly awardTypeId: string;
  readonly subjectKind: SubjectKind;
}

/** Looks up rates by the day a decision is issued (NĐ 152/2025 Art. 49.1). */
@Injectable()
export class RewardRates {
  constructor(private readonly uow: UnitOfWork) {}

  /** Three statements, however many awards there are. Call inside a unit of work. */
  async on(day: string): Promise<RatesOnDay> {
    const salaries = await this.uow.query<Dated & { dong: number }>(
      `select valid_from::text as "validFrom", amount::float8 as dong from base_salaries where valid_from <= $1`,
      [day],
    );
    const rules = await this.uow.query<Dated & RewardRounding>(
      `select valid_from::text as "validFrom", valid_to::text as "validTo", rounding_unit as "unitDong",
              rounding_direction as direction from money_rules where valid_from <= $1`,
      [day],
    );
    const coefficients = await this.uow.query<CoefficientRow>(
      `select award_type_id as "awardTypeId", subject_kind as "subjectKind", valid_from::text as "validFrom",
              valid_to::text as "validTo", (coefficient * 100)::int as "coefficientHundredths",
              (multiplier * 100)::int as "multiplierHundredths" from award_coefficients where valid_from <= $1`,
      [day],
    );
    const byAward = groupByKey(coefficients);
    return {
      day,
      baseSalaryDong: inForceOn(salaries, day)?.dong,
      rounding: inForceOn(rules, day),
      coefficient: (awardTypeId, kind) =>
        inForceOn(byAward.get(keyOf({ awardTypeId, subjectKind: kind })) ?? [], day),
    };
  }
}

function keyOf(row: { readonly awardTypeId: string; readonly subjectKind: SubjectKind }): string {
  return `${row.awardTypeId} ${row.subjectKind}`;
}

function groupByKey(rows: readonly CoefficientRow[]): Map<string, CoefficientRow[]> {
  const groups = new Map<string, CoefficientRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
