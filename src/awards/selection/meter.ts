import { missingRatesText, priceOf } from '../../catalogue/award-price.js';
import type { RatesOnDay } from '../../catalogue/reward-rates.service.js';
import { payableAwards } from '../../catalogue/reward.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import type { GroupScope } from '../eligibility/facts.js';
import { conditionsOf, type EligibilityRule } from '../eligibility/rule.js';
import type {
  MeterCapDto,
  MeterCountsDto,
  MeterFundDto,
  MeterRowDto,
  NominationMeterDto,
} from './selection.dto.js';

/** The nominations of a campaign for one award and one kind of subject. */
export interface MeterGroup extends Omit<MeterCountsDto, 'selectedDong'> {
  readonly awardTypeId: string;
  readonly awardName: string;
  readonly awardCategory: 'title' | 'form';
  readonly carriesMoney: boolean;
  readonly subjectKind: SubjectKind;
  /** Who is selected, one participant each. */
  readonly selectedIds: readonly string[];
  /** Those of them an issued decision holds. */
  readonly decidedIds: readonly string[];
}

const COUNTS = [
  'nominated',
  'met',
  'notMet',
  'unknown',
  'overridden',
  'setAside',
  'selected',
  'decided',
] as const;
type CountName = (typeof COUNTS)[number];

function countsOf(count: (name: CountName) => number): Pick<MeterCountsDto, CountName> {
  return Object.fromEntries(COUNTS.map((name) => [name, count(name)])) as Pick<MeterCountsDto, CountName>;
}

/**
 * Adds the money to the counts. Of several titles of one recipient only the highest is paid, a form beside it (NĐ
 * 152/2025 Art. 49.5–49.7), all of one campaign being for one year; what earlier decisions have paid is not known here.
 */
export function meterOf(
  groups: readonly MeterGroup[],
  rates: RatesOnDay,
): Omit<NominationMeterDto, 'policy' | 'caps' | 'fund'> {
  const priced = groups.map((group) => ({ group, price: priceOf(group, rates) }));
  const payments = payableAwards(
    priced.flatMap(({ group, price }) =>
      group.selectedIds.map((recipientId) => ({
        id: group.awardTypeId + recipientId,
        recipientId,
        kind: group.awardCategory,
        period: '',
        amountDong: price.amountDong ?? 0,
      })),
    ),
  );
  const paid = new Map(payments.map(({ id, paidDong }) => [id, paidDong]));
  const rows = priced.map(({ group, price }): MeterRowDto => {
    const { awardTypeId, awardName, subjectKind, selectedIds } = group;
    const sum = selectedIds.reduce((total, id) => total + (paid.get(awardTypeId + id) ?? 0), 0);
    const isKnown = price.amountDong !== null || selectedIds.length === 0;
    const counts = countsOf((name) => group[name]);
    return {
      ...{ awardTypeId, awardName, subjectKind, ...counts },
      ...{ amountEachDong: price.amountDong, selectedDong: isKnown ? sum : null },
    };
  });
  const missing = [...new Set(priced.flatMap(({ price }) => price.missing))];
  return {
    onDate: rates.day,
    rows,
    totals: totalsOf(rows),
    rateMissing: missing.length === 0 ? null : missingRatesText(rates.day, missing),
  };
}

function totalsOf(rows: readonly MeterRowDto[]): MeterCountsDto {
  const sum = (name: CountName): number => rows.reduce((total, row) => total + row[name], 0);
  return {
    ...countsOf(sum),
    selectedDong: rows.reduce<number | null>(
      (total, { selectedDong }) => (total === null || selectedDong === null ? null : total + selectedDong),
      0,
    ),
  };
}

/** What a group has of a kind of subjects, and of those selected, by code of award; `unit` and the ward alike. */
export interface SelectedGroup {
  readonly subjectKind: SubjectKind;
  readonly scope: GroupScope;
  readonly name: string;
  readonly people: number;
  readonly selected: Readonly<Record<string, number>>;
}

/** Every cap the rules name, in every group that has somebody selected for the award. Exact: selected × 100 ≤ percent × base. */
export function capsOf(
  rules: readonly EligibilityRule[],
  groups: readonly SelectedGroup[],
  nameOf: (award: string) => string,
): MeterCapDto[] {
  return rules.flatMap((rule) =>
    conditionsOf(rule.root).flatMap((condition) => {
      if (condition.kind !== 'group-cap') return [];
      const { percent, scope, article, base: baseAward } = condition;
      return groups
        .filter((group) => group.subjectKind === rule.subjectKind && group.scope === scope)
        .filter((group) => (group.selected[rule.award] ?? 0) > 0)
        .map((group): MeterCapDto => {
          const selected = group.selected[rule.award] ?? 0;
          const base = baseAward === undefined ? group.people : (group.selected[baseAward] ?? 0);
          return {
            ...{ subjectKind: rule.subjectKind, awardName: rule.awardName },
            ...{ baseName: baseAward === undefined ? null : nameOf(baseAward) },
            ...{ percent, scope, groupName: group.name, selected, base, article },
            allowed: Math.floor((percent * base) / 100),
            isPassed: selected * 100 > percent * base,
            blocks: condition.severity !== 'warning',
          };
        });
    }),
  );
}

/** What the fund has left once those selected and not decided yet are paid: what is decided already is spent. */
export function fundAfter(
  fund: Pick<MeterFundDto, 'year' | 'budgetDong' | 'spentDong' | 'blocks'>,
  groups: readonly MeterGroup[],
  rates: RatesOnDay,
): MeterFundDto {
  const all = meterOf(groups, rates).totals.selectedDong;
  const decided = meterOf(
    groups.map((group) => ({ ...group, selectedIds: group.decidedIds })),
    rates,
  ).totals.selectedDong;
  const toSpendDong = all === null || decided === null ? null : all - decided;
  const { budgetDong, spentDong } = fund;
  const leftDong = budgetDong === null || toSpendDong === null ? null : budgetDong - spentDong - toSpendDong;
  return { ...fund, toSpendDong, leftDong };
}
