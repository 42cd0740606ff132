import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CriteriaSetDefinition } from '../../criteria/criteria-set.js';
import type { Mark } from '../../criteria/mark.js';
import { formatPoints } from '../../platform/decimal/points.js';
import { tieBreakValues } from './tie-break.js';

const SET: Pick<CriteriaSetDefinition, 'tieBreak' | 'groups'> = {
  tieBreak: ['I.2', 'I.1'],
  groups: [
    {
      code: 'I',
      name: 'Nhiệm vụ',
      max: '30',
      criteria: [
        { code: 'I.1', name: 'Chỉ tiêu', kind: 'ratio', max: '15' },
        {
          code: 'I.2',
          name: 'Chất lượng',
          kind: 'graded',
          max: '15',
          step: '0.25',
          allowsNotApplicable: true,
        },
      ],
    },
  ],
};

const sheet = (quality: Mark | undefined, done = '1', planned = '1') =>
  new Map<string, Mark>([
    ['I.1', { kind: 'ratio', actual: done, target: planned }],
    ...(quality ? ([['I.2', quality]] as const) : []),
  ]);
const points = (value: string): Mark => ({ kind: 'points', value });

describe('tie-break values', () => {
  it('are the means of each criterion in the order of the set, to six places', () => {
    const sheets = [sheet(points('13')), sheet(points('12.5'), '30', '33'), sheet(points('11.25'))];
    expect(tieBreakValues(SET, sheets)).toEqual(['12.250000', '14.546667']);
  });

  it('count every sheet given, also those a trimmed mean leaves out', () => {
    const sheets = ['0', '10', '10', '10', '15'].map((value) => sheet(points(value)));
    expect(tieBreakValues(SET, sheets)[0]).toBe('9.000000');
  });

  it('leave «KAD» out of the mean', () => {
    expect(tieBreakValues(SET, [sheet(points('13')), sheet({ kind: 'not-applicable' })])[0]).toBe(
      '13.000000',
    );
  });

  it('are nought where nothing was marked', () => {
    expect(tieBreakValues(SET, [sheet(undefined)])[0]).toBe('0.000000');
    expect(tieBreakValues(SET, [])).toEqual(['0.000000', '0.000000']);
  });

  it('order as the exact fractions do, up to a hundred sheets', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(marks, marks, (left, right) => {
        const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
        const exact = Math.sign(total(left) * right.length - total(right) * left.length);
        const value = (values: number[]) =>
          Number(
            tieBreakValues(
              SET,
              values.map((mark) => sheet(points(formatPoints(mark)))),
            )[0],
          );
        expect(Math.sign(value(left) - value(right))).toBe(exact);
      }),
    );
  });
});
