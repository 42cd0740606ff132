import { missingRatesText, priceOf } from '../../catalogue/award-price.js';
import type { RatesOnDay } from '../../catalogue/reward-rates.service.js';
import { payableAwards } from '../../catalogue/reward.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import type { MeterCountsDto, MeterRowDto, NominationMeterDto } from './selection.dto.js';

/** The nominations of a campaign for one award and one kind of subject. */
export interface MeterGroup extends Omit<MeterCountsDto, 'selectedDong'> {
  readonly awardTypeId: string;
  readonly awardName: string;
  readonly awardCategory: 'title' | 'form';
  readonly carriesMoney: boolean;
  readonly subjectKind: SubjectKind;
  /** Who is selected, one participant each. */
  readonly selectedIds: readonly string[];
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
): Omit<NominationMeterDto, 'policy'> {
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
