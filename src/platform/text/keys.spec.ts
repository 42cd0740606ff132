import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identityKey, searchKey } from './keys.js';

describe('identityKey', () => {
  it.each([
    ['Hoà', 'Hòa'],
    ['HOÀ', 'hòa'],
    ['Thuý', 'Thúy'],
    ['Khoẻ', 'Khỏe'],
    ['Quý', 'Qúy'],
    ['Quả', 'Qủa'],
    ['Nguyễn  Thị Hoà ', 'nguyễn thị hòa'],
    ['Hoà'.normalize('NFD'), 'Hòa'],
    ['Hoàn', 'Hòan'],
    ['Đặng', 'đặng'],
  ])('%s and %s are one name', (a, b) => {
    expect(identityKey(a)).toBe(identityKey(b));
  });

  it.each([
    ['Hoa', 'Hòa'],
    ['Quý', 'Qui'],
    ['Lý', 'Lí'],
    ['Đức', 'Duc'],
    ['Thủy', 'Thùy'],
    ['Mùa', 'Muà'],
    ['An', 'Ân'],
  ])('%s and %s are two names', (a, b) => {
    expect(identityKey(a)).not.toBe(identityKey(b));
  });

  it('is a key of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(identityKey(identityKey(text))).toBe(identityKey(text));
      }),
    );
  });
});

describe('searchKey', () => {
  it.each([
    ['Đặng Thị Hoà', 'dang thi hoa'],
    ['ĐỖ ĐỨC ƯNG', 'do duc ung'],
    ['Ủy ban', 'uy ban'],
  ])('%s → %s', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });
});
