import { describe, expect, it } from '@jest/globals';
import type { RatesOnDay } from '../../catalogue/reward-rates.service.js';
import { capsOf, meterOf, type MeterGroup } from './meter.js';

const COEFFICIENTS: Readonly<Record<string, number>> = { LDTT: 30, CSTDCS: 100, GK: 30 };

/** Rates of 15 January 2026. */
const RATES: RatesOnDay = {
  day: '2026-01-15',
  baseSalaryDong: 2_340_000,
  rounding: { unitDong: 10_000, direction: 'up' },
  coefficient: (award) => {
    const coefficientHundredths = COEFFICIENTS[award];
    return coefficientHundredths === undefined
      ? undefined
      : { coefficientHundredths, multiplierHundredths: 100 };
  },
};

function group(award: string, selectedIds: readonly string[], more: Partial<MeterGroup> = {}): MeterGroup {
  return {
    awardTypeId: award,
    awardName: award,
    awardCategory: award === 'GK' ? 'form' : 'title',
    carriesMoney: true,
    subjectKind: 'individual',
    ...{ nominated: 5, met: 3, notMet: 1, unknown: 1, overridden: 1, setAside: 1, decided: 0 },
    selected: selectedIds.length,
    selectedIds,
    decidedIds: [],
    ...more,
  };
}

const money = (groups: readonly MeterGroup[]): object => {
  const { rows, totals, rateMissing } = meterOf(groups, RATES);
  return {
    rows: rows.map(({ amountEachDong, selectedDong }) => [amountEachDong, selectedDong]),
    total: totals.selectedDong,
    rateMissing,
  };
};

describe('the meter', () => {
  it('multiplies, and adds up', () => {
    expect(meterOf([group('LDTT', ['yen', 'hai']), group('GK', ['yen'])], RATES)).toEqual({
      onDate: '2026-01-15',
      rows: [
        {
          ...{ awardTypeId: 'LDTT', awardName: 'LDTT', subjectKind: 'individual' },
          ...{
            nominated: 5,
            met: 3,
            notMet: 1,
            unknown: 1,
            overridden: 1,
            setAside: 1,
            selected: 2,
            decided: 0,
          },
          ...{ amountEachDong: 710_000, selectedDong: 1_420_000 },
        },
        {
          ...{ awardTypeId: 'GK', awardName: 'GK', subjectKind: 'individual' },
          ...{
            nominated: 5,
            met: 3,
            notMet: 1,
            unknown: 1,
            overridden: 1,
            setAside: 1,
            selected: 1,
            decided: 0,
          },
          ...{ amountEachDong: 710_000, selectedDong: 710_000 },
        },
      ],
      totals: {
        ...{
          nominated: 10,
          met: 6,
          notMet: 2,
          unknown: 2,
          overridden: 2,
          setAside: 2,
          selected: 3,
          decided: 0,
        },
        selectedDong: 2_130_000,
      },
      rateMissing: null,
    });
  });

  it('pays one recipient only the highest of several titles, and a form beside it', () => {
    const groups = [group('LDTT', ['yen', 'hai']), group('CSTDCS', ['yen']), group('GK', ['yen'])];
    expect(money(groups)).toEqual({
      rows: [
        [710_000, 710_000],
        [2_340_000, 2_340_000],
        [710_000, 710_000],
      ],
      total: 3_760_000,
      rateMissing: null,
    });
  });

  it('has no sum where a rate is missing for somebody selected, and says which', () => {
    expect(money([group('LDTT', ['yen']), group('XYZ', ['hai'])])).toEqual({
      rows: [
        [710_000, 710_000],
        [null, null],
      ],
      total: null,
      rateMissing: 'Danh mục chưa có hệ số của «XYZ» cho cá nhân có hiệu lực ngày 15/01/2026.',
    });
    expect(money([group('LDTT', ['yen']), group('XYZ', [])])).toMatchObject({ total: 710_000 });
  });

  it('counts an award without money at nothing', () => {
    expect(money([group('GDVH', ['hộ ông Tám'], { carriesMoney: false })])).toEqual({
      rows: [[0, 0]],
      total: 0,
      rateMissing: null,
    });
  });
});

describe('caps', () => {
  it('are counted for each kind by itself, in each group that has somebody selected', () => {
    const cap = {
      kind: 'group-cap',
      id: 'cap',
      text: 'Tỷ lệ',
      article: 'Điều 5',
      sureness: 'local',
    } as const;
    const rules = [
      { subjectKind: 'individual', root: { ...cap, percent: 50, scope: 'ward' } },
      { subjectKind: 'collective', root: { ...cap, percent: 50, scope: 'ward', base: 'TTLDTT' } },
      { subjectKind: 'individual', root: { ...cap, percent: 10, scope: 'unit' } },
    ] as const;
    const group = { scope: 'ward', name: 'Toàn phường' } as const;
    const caps = capsOf(
      rules.map((rule) => ({ award: 'GK', awardName: 'Giấy khen', ...rule })),
      [
        { ...group, subjectKind: 'individual', people: 9, selected: { GK: 4 } },
        { ...group, subjectKind: 'collective', people: 3, selected: { GK: 2, TTLDTT: 3 } },
        { ...group, subjectKind: 'household', people: 5, selected: { GK: 5 } },
      ],
      (code) => code,
    );
    expect(
      caps.map((one) => [one.subjectKind, one.selected, one.base, one.baseName, one.allowed, one.isPassed]),
    ).toEqual([
      ['individual', 4, 9, null, 4, false],
      ['collective', 2, 3, 'TTLDTT', 1, true],
    ]);
  });
});
