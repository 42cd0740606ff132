import { describe, expect, it } from '@jest/globals';
import { needsPaper, secrecyStatement } from './statement.js';

describe('what a secret ballot says of itself', () => {
  it('warns below five voters, and only then', () => {
    expect(secrecyStatement(5).warning).toBeNull();
    expect(secrecyStatement(4).warning).toBe(
      'Chỉ có 4 người bỏ phiếu, nên kết quả dễ cho biết ai đã chọn gì. Nên bỏ phiếu giấy.',
    );
  });

  it('asks for paper below the council’s own number', () => {
    expect([4, 5, 6].map((eligible) => needsPaper(eligible, 5))).toEqual([true, false, false]);
    expect(needsPaper(1, null)).toBe(false);
  });

  it('says both what it protects and what it does not', () => {
    const { protects, doesNotProtect } = secrecyStatement(9);
    expect([protects.length, doesNotProtect.length]).toEqual([4, 4]);
  });
});
