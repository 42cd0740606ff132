import { describe, expect, it } from '@jest/globals';
import type { RawCell, RawSheet } from '../workbook/reading/raw-workbook.js';
import { findHeading, labelKey } from './heading.js';
import { readTable } from './table-reader.js';

const SPECS = {
  name: { label: 'Họ và tên', aliases: ['Họ tên'], required: true },
  unit: { label: 'Đơn vị', required: true },
  size: { label: 'Số người/hộ' },
} as const;

/** A sheet of plain rows, from row 1; null = blank. */
function sheet(...rows: readonly (readonly (string | number | null)[])[]): RawSheet {
  return {
    name: 'Cá nhân',
    rows: rows.flatMap((values, index) => {
      const cells = values.flatMap((value, at): RawCell[] =>
        value === null ? [] : [{ column: at + 1, value }],
      );
      return cells.length === 0 ? [] : [{ row: index + 1, cells }];
    }),
  };
}

describe('labelKey', () => {
  it.each([
    ['Số người/hộ (*)', 'so nguoi ho'],
    ['HỌ VÀ TÊN', 'ho va ten'],
    ['  Ngày sinh (dd/mm/yyyy) ', 'ngay sinh'],
  ])('%s → %s', (label, key) => {
    expect(labelKey(label)).toBe(key);
  });
});

describe('readTable', () => {
  it('finds the heading below titles, with columns in any order, accents and case off', () => {
    const table = readTable(
      sheet(
        ['DANH SÁCH CÁ NHÂN'],
        [],
        ['(Đơn vị: người)'],
        ['DON VI', 'STT', 'ho va ten'],
        ['Tổ 1', 1, 'An'],
      ),
      SPECS,
    );
    expect(table.heading.row).toBe(4);
    expect(
      table.rows.map((row) => [row.number, row.text('name'), row.text('unit'), row.text('size')]),
    ).toEqual([[5, 'An', 'Tổ 1', '']]);
  });

  it('skips empty rows, rows with nothing but a number in the STT column, captions and totals', () => {
    const body = sheet(
      ['STT', 'Họ tên', 'Đơn vị'],
      [1, 'An', 'Tổ 1'],
      [],
      [2, null, null],
      ['Tổng số: 1 người'],
      [null, 'Cộng', null],
      [null, 'TỔNG CỘNG:', 'x'],
      ['Tong so', null, '12'],
      [null, 'Tổng công ty Mẫu', 'Tổ 2'],
      [3, 'Tổng Văn Hợp', 'Tổ 2'],
      [4, 'Công Văn Tổng', 'Tổ 2'],
    );
    const caption: RawSheet = {
      ...body,
      rows: [...body.rows, { row: 20, cells: [{ column: 1, value: 'II. Khối trường học', span: 3 }] }],
    };
    expect(readTable(caption, SPECS).rows.map((row) => row.number)).toEqual([2, 9, 10, 11]);
  });

  it('reads a heading of two rows as one', () => {
    const specs = { ...SPECS, family: { label: 'Họ đệm' }, given: { label: 'Tên' } };
    const heading = findHeading(
      sheet(['STT', 'Họ và tên', null, 'Đơn vị'], [null, 'Họ đệm', 'Tên'], [1, 'Lê', 'An', 'Tổ 1']),
      specs,
    );
    expect(heading?.row).toBe(2);
    expect([...(heading?.columns.keys() ?? [])].sort()).toEqual(['family', 'given', 'name', 'unit']);
  });

  it('says in one sentence which column is missing', () => {
    expect(() => readTable(sheet(['TIÊU ĐỀ'], ['STT', 'Họ tên', 'Số người/hộ']), SPECS)).toThrow(
      'Sheet «Cá nhân» thiếu cột «Đơn vị» (dòng tiêu đề là dòng 2).',
    );
    expect(() => readTable(sheet(['a'], ['b']), SPECS)).toThrow(
      'Sheet «Cá nhân» không có dòng tiêu đề. Cần một dòng có các cột «Họ và tên», «Đơn vị».',
    );
  });
});
