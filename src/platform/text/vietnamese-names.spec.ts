import { describe, expect, it } from '@jest/globals';
import {
  compareVietnameseNames,
  isAllCaps,
  splitVietnameseName,
  toTitleCaseName,
} from './vietnamese-names.js';

describe('Vietnamese names', () => {
  it('parts the given name from the rest', () => {
    expect(splitVietnameseName('Nguyễn Thị Thu An')).toEqual({
      familyAndMiddle: 'Nguyễn Thị Thu',
      given: 'An',
    });
    expect(splitVietnameseName('Pơ')).toEqual({ familyAndMiddle: '', given: 'Pơ' });
  });

  it('orders by given name in the Vietnamese alphabet', () => {
    const ordered = [
      'Ái',
      'An',
      'Ánh',
      'Ân',
      'Bình',
      'Dũng',
      'Đạt',
      'Đức',
      'Hoa',
      'Hòa',
      'Oanh',
      'Ông',
      'Ơn',
      'Uyên',
      'Ương',
      'Ý',
      'Yến',
    ];
    expect(ordered.toReversed().sort(compareVietnameseNames)).toEqual(ordered);
  });

  it('orders equal given names by family and middle name', () => {
    const ordered = ['Hà Văn An', 'Hạ Văn An', 'Hà Văn Bình'];
    expect(ordered.toReversed().sort(compareVietnameseNames)).toEqual(ordered);
  });

  it('puts both ways of writing the tone side by side', () => {
    const ordered = ['Trần Thị Hoa', 'Lê Hoà', 'Phạm Hòa', 'Trần Hoà', 'An Hoá'];
    expect(ordered.toReversed().sort(compareVietnameseNames)).toEqual(ordered);
  });

  it.each([
    ['NGUYỄN VĂN AN', true, 'Nguyễn Văn An'],
    ["H'HEN NIÊ", true, "H'Hen Niê"],
    ['ĐỖ ĐỨC ƯNG', true, 'Đỗ Đức Ưng'],
    ['Nguyễn Văn An', false, 'Nguyễn Văn An'],
    ['Y A', false, 'Y A'],
    ['', false, ''],
  ])('%s: in capitals %s, as %s', (name, caps, title) => {
    expect(isAllCaps(name)).toBe(caps);
    expect(toTitleCaseName(name)).toBe(title);
  });
});
