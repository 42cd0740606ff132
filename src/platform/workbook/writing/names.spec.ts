import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exportFileName, uniqueSheetName } from './names.js';

describe('uniqueSheetName', () => {
  it.each([
    ['Giấy khen', 'Giấy khen'],
    ["Danh sách [a]:*?/\\'b'", 'Danh sách a b'],
    ['', 'Danh sách'],
    ['History', 'Danh sách History'],
    ['Tổng hợp danh hiệu thi đua và hình thức khen thưởng', 'Tổng hợp danh hiệu thi đua và h'],
  ])('makes «%s» valid', (wanted, name) => {
    expect(uniqueSheetName(wanted, new Set())).toBe(name);
  });

  it('tells equal names apart, compared without case', () => {
    const taken = new Set<string>();
    const names = ['Giấy khen', 'giấy khen', 'GIẤY KHEN'].map((name) => uniqueSheetName(name, taken));
    expect(names).toEqual(['Giấy khen', 'giấy khen (2)', 'GIẤY KHEN (3)']);
  });

  it('always gives valid, unique names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 20 }), (wanted) => {
        const taken = new Set<string>();
        const names = wanted.map((name) => uniqueSheetName(name, taken));
        expect(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size).toBe(wanted.length);
        for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
      }),
    );
  });
});

describe('exportFileName', () => {
  it.each<[Parameters<typeof exportFileName>, string]>([
    [['DS_GiayKhen', 2026, '123'], 'DS_GiayKhen_2026_QD-123.xlsx'],
    [['DS_GiayKhen', 2026, '05/QĐ-UBND'], 'DS_GiayKhen_2026_QD-05.xlsx'],
    [['DS_GiayKhen', 2026, null], 'DS_GiayKhen_2026.xlsx'],
    [['Tổng hợp Đề nghị/2025', 2025], 'Tong-hop-De-nghi-2025_2025.xlsx'],
    [['../..', 2025, '..'], 'DS_2025.xlsx'],
    [[`${'a'.repeat(109)} b`, 2025], `${'a'.repeat(109)}_2025.xlsx`],
  ])('names %j', (args, name) => {
    expect(exportFileName(...args)).toBe(name);
  });
});
