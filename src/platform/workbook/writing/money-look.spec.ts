import { describe, expect, it } from '@jest/globals';
import { moneyLimit, moneyLook } from './money-look.js';

describe('the look of an amount in its column', () => {
  it.each([
    [710_000, 26, { size: 13, indent: 1, shape: 'money' }],
    [55_870_000, 26, { size: 13, indent: 1, shape: 'money' }],
    [192_390_000, 26, { size: 12, indent: 1, shape: 'money' }],
    [192_390_000, 40, { size: 13, indent: 1, shape: 'money' }],
    [1_234_567_890, 26, { size: 10, indent: 1, shape: 'bigMoney' }],
    [1_234_567_890_123, 26, { size: 10, indent: 0, shape: 'bigMoney' }],
  ])('%d in %d mm keeps off the border, smaller where it must', (amount, mm, look) => {
    expect(moneyLook(amount, mm, { size: 13, bold: true })).toMatchObject(look);
  });

  it('changes from the first amount on that needs it', () => {
    expect(moneyLimit(26, { size: 13 })).toBe(100_000_000);
    expect(moneyLimit(60, { size: 13 })).toBe(1_000_000_000);
  });
});
