import { describe, expect, it } from '@jest/globals';
import { cleanWorkbook } from './clean-workbook.js';
import { inUnicode } from './legacy-workbook.js';
import type { RawWorkbook } from '../workbook/reading/raw-workbook.js';

function workbookOf(...texts: readonly string[]): RawWorkbook {
  const rows = texts.map((value, index) => ({ row: index + 1, cells: [{ column: 2, value }] }));
  return { sheets: [{ name: 'Cá nhân', rows }], hiddenSheets: [] };
}

function read(...texts: readonly string[]): unknown[] {
  return inUnicode(workbookOf(...texts)).workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ value }) => value)),
  );
}

describe('a workbook typed for old fonts', () => {
  it('is put from TCVN3 into Unicode, capitals of .VnTimeH too', () => {
    expect(
      read(
        'Hä vµ tªn',
        'NguyÔn V¨n §øc',
        'TrÇn ThÞ Ph\u00adîng',
        '§ç H÷u ThiÖn',
        'NGUYÔN THÞ Mü',
        'Tæ d©n phè sè 12',
      ),
    ).toEqual([
      'Họ và tên',
      'Nguyễn Văn Đức',
      'Trần Thị Phượng',
      'Đỗ Hữu Thiện',
      'NGUYỄN THỊ Mỹ',
      'Tổ dân phố số 12',
    ]);
  });

  it('is put from VNI into Unicode', () => {
    expect(
      read(
        'Hoï vaø teân',
        'Nguyeãn Vaên Ñöùc',
        'Traàn Thò Phöôïng',
        'ÑOÃ HÖÕU THIEÄN',
        'Toå daân phoá soá 12',
        'Lyù Thò Thuûy',
      ),
    ).toEqual([
      'Họ và tên',
      'Nguyễn Văn Đức',
      'Trần Thị Phượng',
      'ĐỖ HỮU THIỆN',
      'Tổ dân phố số 12',
      'Lý Thị Thủy',
    ]);
  });

  it('keeps the «ư» of TCVN3, which cleaning takes for a soft hyphen', () => {
    const { workbook } = inUnicode(workbookOf('Th\u00ad ký', 'B\u00adu t\u00ad', 'V¨n th\u00ad'));
    expect(cleanWorkbook(workbook).workbook.sheets[0]?.rows.at(1)?.cells).toEqual([
      { column: 2, value: 'Bưu tư' },
    ]);
  });

  it('tells of each converted cell what it was', () => {
    expect(inUnicode(workbookOf('Họ và tên', 'Lª V¨n Tó')).converted.get('Cá nhân')).toEqual(
      new Map([[2, [{ column: 2, encoding: 'tcvn3', before: 'Lª V¨n Tó', after: 'Lê Văn Tú' }]]]),
    );
  });

  it('lets texts that can be read both ways follow a workbook wholly of an old font, and no other', () => {
    expect(read('Traàn Vaên Ñöùc', 'Thò')).toEqual(['Trần Văn Đức', 'Thị']);
    expect(read('Họ và tên', 'Traàn Vaên Ñöùc', 'Thò')).toEqual(['Họ và tên', 'Trần Văn Đức', 'Thò']);
  });
});

describe('a workbook in Unicode', () => {
  it.each([
    ['names', ['Võ Tân', 'Hà Thu Thủy', 'Trần Thị Hòa', 'Lý Công Uẩn', 'Đỗ Hữu Thiện']],
    ['names of Latin-1 letters only', ['Võ Tân', 'Hà Thu', 'Lý Tú', 'Công an', 'Thò', 'Hoà', 'Trí']],
    ['foreign names and signs', ['José', 'Françoise', '10 µm', '2×3', '§ 5', '36°', 'm²', 'Ðà']],
    ['soft hyphens', ['Công\u00adan', 'Tổ\u00ad dân phố']],
    ['decomposed letters', ['Nguye\u0302\u0303n', 'Ha\u0300']],
  ])('stays as it is: %s', (_what, texts) => {
    const workbook = workbookOf(...texts);
    expect(inUnicode(workbook)).toEqual({ workbook, converted: new Map() });
  });
});
