import { describe, expect, it } from '@jest/globals';
import type { Criterion } from './criteria-set.js';
import { type Mark, validateMark } from './mark.js';

const GRADED: Criterion = { code: 'I.2', name: 'Chất lượng', kind: 'graded', max: '15', step: '0.25' };
const TIERED: Criterion = {
  code: 'I.3',
  name: 'Chuyển đổi số',
  kind: 'tiered',
  max: '10',
  levels: ['10', '8', '0'],
};
const RATIO: Criterion = { code: 'I.1', name: 'Chỉ tiêu', kind: 'ratio', max: '15' };
const BONUS: Criterion = { code: 'T.1', name: 'Bằng khen', kind: 'bonus', max: '5', step: '0.5' };
const PENALTY: Criterion = { code: 'T.3', name: 'Báo cáo chậm', kind: 'penalty', max: '3' };
const KNOCKOUT: Criterion = { code: 'T.4', name: 'Kỷ luật', kind: 'knockout', max: null };
const OPTIONAL: Criterion = { ...GRADED, code: 'III.2', allowsNotApplicable: true };

const points = (value: string): Mark => ({ kind: 'points', value });
const ratio = (actual: string, target: string): Mark => ({ kind: 'ratio', actual, target });
const KAD: Mark = { kind: 'not-applicable' };

describe('a mark that fits its line', () => {
  it.each<[string, Criterion, Mark]>([
    ['nought', GRADED, points('0')],
    ['the maximum', GRADED, points('15.00')],
    ['a step', GRADED, points('11.75')],
    ['a listed level', TIERED, points('8')],
    ['a ratio', RATIO, ratio('17', '20')],
    ['a ratio above the plan, with fractions', RATIO, ratio('34.1255', '32.5')],
    ['nothing done', RATIO, ratio('0', '0.0001')],
    ['a bonus', BONUS, points('4.5')],
    ['a penalty by the hundredth where no step is set', PENALTY, points('0.13')],
    ['yes', KNOCKOUT, { kind: 'knockout', value: true }],
    ['KAD where allowed', OPTIONAL, KAD],
    ['points where KAD is allowed', OPTIONAL, points('1')],
  ])('%s', (_, criterion, mark) => {
    expect(validateMark(criterion, mark)).toBeUndefined();
  });
});

describe('a mark that is refused', () => {
  it.each<[Criterion, Mark, string, string]>([
    [GRADED, points('15.25'), 'out-of-range', 'Tiêu chí I.2: điểm phải từ 0 đến 15.'],
    [GRADED, points('-0.25'), 'out-of-range', 'Tiêu chí I.2: điểm phải từ 0 đến 15.'],
    [GRADED, points('11.3'), 'not-on-step', 'Tiêu chí I.2: điểm phải theo bước 0,25.'],
    [BONUS, points('5.5'), 'out-of-range', 'Tiêu chí T.1: điểm phải từ 0 đến 5.'],
    [PENALTY, points('3.01'), 'out-of-range', 'Tiêu chí T.3: điểm phải từ 0 đến 3.'],
    [
      GRADED,
      points('11,75'),
      'invalid-number',
      'Tiêu chí I.2: điểm phải là số có nhiều nhất hai chữ số thập phân.',
    ],
    [TIERED, points('9'), 'not-a-level', 'Tiêu chí I.3: chỉ nhận các mức 10; 8; 0.'],
    [RATIO, ratio('5', '0'), 'target-not-positive', 'Tiêu chí I.1: chỉ tiêu phải lớn hơn 0.'],
    [RATIO, ratio('5', '-1'), 'target-not-positive', 'Tiêu chí I.1: chỉ tiêu phải lớn hơn 0.'],
    [RATIO, ratio('-5', '10'), 'actual-negative', 'Tiêu chí I.1: số thực hiện không được âm.'],
    [
      RATIO,
      ratio('năm', '10'),
      'invalid-number',
      'Tiêu chí I.1: số thực hiện và chỉ tiêu phải là số có nhiều nhất bốn chữ số thập phân.',
    ],
    [GRADED, KAD, 'not-applicable-not-allowed', 'Tiêu chí I.2: không được ghi KAD (không áp dụng).'],
    [GRADED, ratio('1', '2'), 'wrong-kind-of-mark', 'Tiêu chí I.2: phải ghi một số điểm.'],
    [RATIO, points('5'), 'wrong-kind-of-mark', 'Tiêu chí I.1: phải ghi số thực hiện và chỉ tiêu.'],
    [KNOCKOUT, points('1'), 'wrong-kind-of-mark', 'Tiêu chí T.4: phải trả lời có hoặc không.'],
  ])('%j %j', (criterion, mark, code, message) => {
    expect(validateMark(criterion, mark)).toEqual({ code, message });
  });
});
