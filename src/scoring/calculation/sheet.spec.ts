import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CriteriaSetDefinition } from '../../criteria/criteria-set.js';
import { type Mark, validateMark } from '../../criteria/mark.js';
import { formatPoints, parsePoints } from '../../platform/decimal/points.js';
import { computeSheet, pointsOfMark } from './sheet.js';

const WARD: CriteriaSetDefinition = {
  code: 'TC',
  name: 'Bảng tiêu chí',
  subjectKind: 'collective',
  bonusCap: '5',
  notApplicableMode: 'rescale',
  combining: 'mean',
  minimumSheets: 3,
  bands: [{ name: 'Đạt', from: '0' }],
  tieBreak: [],
  groups: [
    {
      code: 'I',
      name: 'Nhiệm vụ',
      max: '60',
      criteria: [
        { code: 'I.1', name: 'Chỉ tiêu', kind: 'ratio', max: '15' },
        {
          code: 'I.2',
          name: 'Chất lượng',
          kind: 'graded',
          max: '30',
          step: '0.25',
          allowsNotApplicable: true,
        },
        { code: 'I.3', name: 'Sáng kiến', kind: 'tiered', max: '25', levels: ['25', '15', '5', '0'] },
      ],
    },
    {
      code: 'II',
      name: 'Phong trào',
      max: '40',
      criteria: [
        { code: 'II.1', name: 'Phát động', kind: 'graded', max: '20', step: '0.5' },
        {
          code: 'II.2',
          name: 'Môi trường',
          kind: 'graded',
          max: '20',
          step: '0.5',
          allowsNotApplicable: true,
        },
      ],
    },
    {
      code: 'T',
      name: 'Thưởng, trừ',
      max: null,
      criteria: [
        { code: 'T.1', name: 'Bằng khen', kind: 'bonus', max: '5', step: '0.25' },
        { code: 'T.2', name: 'Mô hình', kind: 'bonus', max: '3', step: '0.25' },
        { code: 'T.3', name: 'Báo cáo chậm', kind: 'penalty', max: '3', step: '0.25' },
        { code: 'T.4', name: 'Kỷ luật', kind: 'knockout', max: null },
      ],
    },
  ],
};

const points = (value: string): Mark => ({ kind: 'points', value });
const KAD: Mark = { kind: 'not-applicable' };
const NO: Mark = { kind: 'knockout', value: false };

/** A full sheet; each case changes what it is about. */
function sheet(changes: Record<string, Mark | undefined> = {}): Map<string, Mark> {
  const marks = new Map<string, Mark>([
    ['I.1', { kind: 'ratio', actual: '17', target: '20' }],
    ['I.2', points('20')],
    ['I.3', points('15')],
    ['II.1', points('15')],
    ['II.2', points('10')],
    ['T.1', points('0')],
    ['T.2', points('0')],
    ['T.3', points('0')],
    ['T.4', NO],
  ]);
  for (const [code, mark] of Object.entries(changes)) {
    if (mark) marks.set(code, mark);
    else marks.delete(code);
  }
  return marks;
}

const total = (changes?: Record<string, Mark | undefined>, set = WARD) =>
  computeSheet(set, sheet(changes)).total;

describe('one sheet', () => {
  it('adds its lines by group', () => {
    expect(computeSheet(WARD, sheet())).toEqual({
      groups: [
        { code: 'I', points: '47.75' },
        { code: 'II', points: '25.00' },
      ],
      base: '72.75',
      bonus: '0.00',
      penalty: '0.00',
      total: '72.75',
      knockout: false,
      missing: [],
    });
  });

  it('gives a group no more than its maximum, though its lines hold more', () => {
    const result = computeSheet(WARD, sheet({ 'I.2': points('30'), 'I.3': points('25') }));
    expect(result.groups[0]).toEqual({ code: 'I', points: '60.00' });
  });

  it('adds bonuses together up to the cap, and may pass the scale', () => {
    const full = { 'I.2': points('30'), 'I.3': points('25'), 'II.1': points('20'), 'II.2': points('20') };
    const result = computeSheet(WARD, sheet({ ...full, 'T.1': points('4.5'), 'T.2': points('3') }));
    expect(result).toMatchObject({ base: '100.00', bonus: '5.00', total: '105.00' });
  });

  it('takes bonuses whole where the set has no cap', () => {
    expect(total({ 'T.1': points('5'), 'T.2': points('3') }, { ...WARD, bonusCap: null })).toBe('80.75');
  });

  it('subtracts penalties, never below nought', () => {
    expect(total({ 'T.3': points('2.25') })).toBe('70.50');
    const nothing = { 'I.2': points('0'), 'I.3': points('0'), 'II.1': points('0'), 'II.2': points('0') };
    const ratio: Mark = { kind: 'ratio', actual: '0', target: '20' };
    expect(computeSheet(WARD, sheet({ ...nothing, 'I.1': ratio, 'T.3': points('3') }))).toMatchObject({
      penalty: '3.00',
      total: '0.00',
    });
  });

  it('takes zero for a mark and nothing for a missing one', () => {
    expect(computeSheet(WARD, sheet({ 'II.1': points('0') })).missing).toEqual([]);
    expect(computeSheet(WARD, sheet({ 'II.1': undefined, 'T.4': undefined })).missing).toEqual([
      'II.1',
      'T.4',
    ]);
  });

  it('tells a knock-out and keeps the points', () => {
    const result = computeSheet(WARD, sheet({ 'T.4': { kind: 'knockout', value: true } }));
    expect(result).toMatchObject({ knockout: true, total: '72.75' });
  });
});

describe('a ratio line', () => {
  const ratio = (actual: string, target: string) =>
    formatPoints(pointsOfMark(WARD.groups[0]!.criteria[0]!, { kind: 'ratio', actual, target }) ?? -1);

  it.each([
    ['17', '20', '12.75'],
    ['30', '33', '13.64'],
    ['34', '32', '15.00'],
    ['0', '7', '0.00'],
    ['1', '2000', '0.01'],
    ['1', '3001', '0.00'],
    ['12.5', '25', '7.50'],
    ['999999999999999', '999999999999999', '15.00'],
  ])('%s of %s gives %s', (actual, target, expected) => {
    expect(ratio(actual, target)).toBe(expected);
  });

  it('refuses a target of nought that slipped through', () => {
    expect(() => ratio('1', '0')).toThrow(RangeError);
  });
});

describe('a line marked KAD', () => {
  it('stretches the base to the full scale, half up once', () => {
    // I: 12.75 + 20 + 15 = 47.75, II: 15 of the 20 that apply; 62.75 × 100 ÷ 80 = 78.4375
    expect(computeSheet(WARD, sheet({ 'II.2': KAD }))).toMatchObject({ base: '78.44', total: '78.44' });
  });

  it('leaves bonuses and penalties as they are', () => {
    expect(total({ 'II.2': KAD, 'T.1': points('2'), 'T.3': points('1') })).toBe('79.44');
  });

  it('takes its maximum off the group before the group is cut', () => {
    // I: maximum 60 − 30 = 30; 15 + 25 is cut to 30. (30 + 25) × 100 ÷ 70 = 78.571…
    const changes = {
      'I.1': { kind: 'ratio', actual: '1', target: '1' },
      'I.2': KAD,
      'I.3': points('25'),
    } as const;
    expect(computeSheet(WARD, sheet(changes))).toMatchObject({
      base: '78.57',
      groups: [{ points: '30.00' }, {}],
    });
  });

  it('gives nothing, and stretches nothing, where the set says zero', () => {
    expect(total({ 'II.2': KAD }, { ...WARD, notApplicableMode: 'zero' })).toBe('62.75');
  });

  it('gives nought where no line applies at all', () => {
    const group = { ...WARD.groups[1]!, criteria: [WARD.groups[1]!.criteria[1]!], max: '20' };
    const set = { ...WARD, groups: [group] };
    expect(computeSheet(set, new Map([['II.2', KAD]]))).toMatchObject({ base: '0.00', total: '0.00' });
  });
});

describe('any sheet of valid marks', () => {
  const quarter = (max: number) =>
    fc.integer({ min: 0, max: max * 4 }).map((n) => points(formatPoints(n * 25)));
  const half = (max: number) => fc.integer({ min: 0, max: max * 2 }).map((n) => points(formatPoints(n * 50)));
  const orKad = (mark: fc.Arbitrary<Mark>) => fc.oneof({ weight: 3, arbitrary: mark }, fc.constant(KAD));
  const anySheet = fc
    .record<Record<string, Mark>>({
      'I.1': fc
        .tuple(fc.nat(500), fc.integer({ min: 1, max: 400 }))
        .map(([actual, target]): Mark => ({ kind: 'ratio', actual: String(actual), target: String(target) })),
      'I.2': orKad(quarter(30)),
      'I.3': fc.constantFrom('25', '15', '5', '0').map(points),
      'II.1': half(20),
      'II.2': orKad(half(20)),
      'T.1': quarter(5),
      'T.2': quarter(3),
      'T.3': quarter(3),
      'T.4': fc.boolean().map((value): Mark => ({ kind: 'knockout', value })),
    })
    .map((marks) => new Map(Object.entries(marks)));

  it('is made of marks its lines accept', () => {
    fc.assert(
      fc.property(anySheet, (marks) => {
        for (const criterion of WARD.groups.flatMap((group) => group.criteria)) {
          expect(validateMark(criterion, marks.get(criterion.code)!)).toBeUndefined();
        }
      }),
    );
  });

  it.each(['rescale', 'zero'] as const)(
    'totals between nought and scale plus bonus cap (%s)',
    (notApplicableMode) => {
      fc.assert(
        fc.property(anySheet, (marks) => {
          const result = computeSheet({ ...WARD, notApplicableMode }, marks);
          expect(parsePoints(result.total)).toBeGreaterThanOrEqual(0);
          expect(parsePoints(result.total)).toBeLessThanOrEqual(10500);
          expect(parsePoints(result.base)).toBeLessThanOrEqual(10000);
        }),
      );
    },
  );

  it('never loses by rescaling', () => {
    fc.assert(
      fc.property(anySheet, (marks) => {
        const stretched = parsePoints(computeSheet(WARD, marks).base);
        const plain = parsePoints(computeSheet({ ...WARD, notApplicableMode: 'zero' }, marks).base);
        expect(stretched).toBeGreaterThanOrEqual(plain);
      }),
    );
  });

  it('does not depend on the order in which its lines were marked', () => {
    fc.assert(
      fc.property(anySheet, (marks) => {
        expect(computeSheet(WARD, new Map([...marks].reverse()))).toEqual(computeSheet(WARD, marks));
      }),
    );
  });
});
