import { Writable } from 'node:stream';
import type { ListFrame, LongListRow } from '../src/exports/lists/attached-list.model.js';

/** The same rows for our program and for its floor: households of model families, one section. */

export const FRAME: ListFrame = {
  sheetName: 'Gia đình văn hóa',
  title: 'Hộ gia đình được công nhận Gia đình văn hóa năm 2025',
  decision: {
    number: '9',
    symbol: 'QĐ-UBND',
    signedOn: '2026-01-15',
    year: 2026,
    issuer: 'Chủ tịch Ủy ban nhân dân phường Tân Lập',
  },
  headings: { name: 'Họ và tên chủ hộ', position: 'Địa chỉ' },
};

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Hữu', 'Minh', 'Ngọc', 'Thu', 'Xuân', 'Quang', 'Kim', 'Thanh'];
const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Đạt',
  'Hà',
  'Hòa',
  'Hương',
  'Long',
  'Mai',
  'Nam',
  'Oanh',
  'Uyên',
  'Yến',
];

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

function rowAt(index: number): LongListRow {
  return {
    type: 'entry',
    honorific: index % 2 === 0 ? 'Ông' : 'Bà',
    name: `${pick(FAMILY, index)} ${pick(MIDDLE, index * 7)} ${pick(GIVEN, index * 3)}`,
    position: `Số ${index % 997}, Tổ dân phố ${(index % 37) + 1}`,
    note: index % 5 === 0 ? '03 năm liên tục' : null,
  };
}

const PAGE = 1000;

/** Rows as a database cursor gives them, a thousand at a time, after their section. */
export async function* pages(count: number): AsyncGenerator<LongListRow[]> {
  yield [{ type: 'section', kind: 'household' }];
  for (let start = 0; start < count; start += PAGE) {
    yield Array.from({ length: Math.min(PAGE, count - start) }, (_, index) => rowAt(start + index));
  }
}

/** Takes everything at once and keeps nothing. */
export function nowhere(): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
}

export function rowsAsked(): number {
  return Number(process.argv[2] ?? 100_000);
}
