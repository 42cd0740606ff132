import { describe, expect, it } from '@jest/globals';
import { differences, faultOf, type SlipCount } from './slip-count.js';

const COUNT: SlipCount = { issued: 9, returned: 8, invalid: 1, agree: 5, disagree: 1, noOpinion: 1 };

describe('two counts of the same slips', () => {
  it('agree when every figure does', () => {
    expect(differences(COUNT, { ...COUNT })).toEqual([]);
  });

  it('are laid side by side where they do not', () => {
    expect(differences(COUNT, { ...COUNT, agree: 6, invalid: 0 })).toEqual([
      { field: 'invalid', label: 'phiếu không hợp lệ', first: 1, second: 0 },
      { field: 'agree', label: 'đồng ý', first: 5, second: 6 },
    ]);
  });
});

describe('a count', () => {
  it('adds up', () => {
    expect(faultOf(COUNT, 9)).toBeUndefined();
  });

  it.each([
    [COUNT, 8, 'Phát ra 9 phiếu trong khi chỉ có 8 thành viên được bỏ phiếu.'],
    [{ ...COUNT, returned: 10 }, 9, 'Thu về 10 phiếu, nhiều hơn 9 phiếu đã phát ra.'],
    [
      { ...COUNT, agree: 6 },
      9,
      'Đồng ý, không đồng ý, không có ý kiến và không hợp lệ cộng lại là 9, khác 8 phiếu thu về.',
    ],
  ])('%j of %i voters does not', (count, eligible, sentence) => {
    expect(faultOf(count, eligible)).toBe(sentence);
  });
});
