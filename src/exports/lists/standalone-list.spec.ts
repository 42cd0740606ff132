import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { breaksAfter, openWorkbook, sheetValues, sheetXml } from '../../../test/support/xlsx-parts.js';
import { PORTRAIT } from '../../platform/workbook/writing/page-setup.js';
import { longMoneyRows, moneyReceiptList, proposalList } from './list-kinds.js';
import type { MoneyLine, StandaloneFrame } from './list-kinds.js';
import { splitColumns } from './official-blocks.js';
import { fillLongStandaloneList, standaloneWorkbook } from './standalone-list.js';
import type { StandaloneListModel } from './standalone-list.model.js';
import { streamWorkbook } from './stream-list.js';

const STAMP = { creator: 'UBND phường Tân Lập', created: new Date('2026-01-15T03:00:00Z') };
const FRAME: StandaloneFrame = {
  sheetName: 'Danh sách',
  heading: {
    body: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG TÂN LẬP'],
    symbol: 'DS-UBND',
    number: '7',
    place: 'Tân Lập',
    signedOn: '2026-03-05',
    year: 2026,
  },
  title: 'DANH SÁCH',
  subtitle: 'Đề nghị khen thưởng năm 2025',
  attachedTo: 'Kèm theo Tờ trình số 12/TTr-UBND',
  signatures: [
    { lines: ['NGƯỜI LẬP BẢNG'], name: 'Trần Thị Thu Thủy' },
    { lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Đức Long' },
  ],
};

function portrait(count: number): StandaloneListModel {
  return {
    ...FRAME,
    format: PORTRAIT,
    columns: [
      { heading: 'Họ và tên', mm: 55 },
      { heading: 'Đơn vị', mm: 62 },
      { heading: 'Ghi chú', mm: 37 },
    ],
    sections: [
      {
        title: null,
        rows: Array.from({ length: count }, (_, index) => [`Ông A ${index}`, 'Tổ dân phố 5', null]),
      },
    ],
  };
}

async function made(model: StandaloneListModel): Promise<{ sheet: ExcelJS.Worksheet; xml: string }> {
  const file = await standaloneWorkbook([model], STAMP);
  const sheet = (await openWorkbook(file)).worksheets[0];
  if (!sheet) throw new Error('No sheet was written');
  return { sheet, xml: await sheetXml(file) };
}

describe('standalone list', () => {
  it('has heading, title, table and signatures', async () => {
    const { sheet } = await made(portrait(2));
    expect(sheetValues(sheet)).toEqual([
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['PHƯỜNG TÂN LẬP', 'Độc lập - Tự do - Hạnh phúc'],
      ['_________', ''],
      ['Số: 07/DS-UBND', 'Tân Lập, ngày 05 tháng 3 năm 2026'],
      [],
      ['DANH SÁCH'],
      ['Đề nghị khen thưởng năm 2025'],
      ['(Kèm theo Tờ trình số 12/TTr-UBND)'],
      [],
      ['TT', 'Họ và tên', 'Đơn vị', 'Ghi chú'],
      [1, 'Ông A 0', 'Tổ dân phố 5', null],
      [2, 'Ông A 1', 'Tổ dân phố 5', null],
      [],
      ['NGƯỜI LẬP BẢNG', 'KT. CHỦ TỊCH'],
      ['', 'PHÓ CHỦ TỊCH'],
      [],
      [],
      [],
      [],
      [],
      ['Trần Thị Thu Thủy', 'Nguyễn Đức Long'],
    ]);
    expect(sheet.model.merges).toEqual(
      expect.arrayContaining(['A1:B1', 'C1:D1', 'A4:B4', 'C4:D4', 'A14:B14']),
    );
    expect(sheet.getCell('C1').font).toMatchObject({ name: 'Times New Roman', size: 13, bold: true });
    expect(sheet.getCell('C2').font).toMatchObject({ size: 14, bold: true, underline: true });
    expect(sheet.getCell('C4').font).toMatchObject({ size: 13, italic: true });
    expect(sheet.pageSetup.printTitlesRow).toBe('10:10');
    expect(sheet.pageSetup.printArea).toBe('A1:D21');
  });

  it.each(Array.from({ length: 16 }, (_, index) => 14 + index))(
    'keeps the signatures with two lines of data (%d lines)',
    async (count) => {
      const { sheet, xml } = await made(portrait(count));
      const last = 10 + count;
      const end = sheet.rowCount;
      const height = (from: number, to: number): number =>
        Array.from({ length: to - from + 1 }, (_, index) => sheet.getRow(from + index).height).reduce(
          (a, b) => a + b,
          0,
        );
      const fits = height(1, end) <= 728.5 - 9;
      expect(breaksAfter(xml)).toEqual(fits ? [] : [last - 2]);
    },
  );

  it('leaves the heading out where a list goes inside another paper', async () => {
    const { sheet } = await made({
      ...portrait(1),
      heading: null,
      signatures: [],
      attachedTo: null,
      subtitle: null,
    });
    expect(sheetValues(sheet)).toEqual([
      ['DANH SÁCH'],
      [],
      ['TT', 'Họ và tên', 'Đơn vị', 'Ghi chú'],
      [1, 'Ông A 0', 'Tổ dân phố 5', null],
    ]);
  });
});

describe('kinds of standalone lists', () => {
  it('lists proposals in the nine columns a ward exchanges', async () => {
    const line = {
      honorific: 'Ông',
      name: 'Nguyễn Văn An',
      post: 'Tổ trưởng',
      unit: 'Tổ dân phố 5',
      rewardKind: 'Công trạng',
      award: 'Lao động tiên tiến',
      subjectKind: 'Cá nhân',
      field: null,
    };
    const { sheet } = await made(proposalList(FRAME, [{ title: 'CÁ NHÂN', lines: [line] }]));
    const rows = sheetValues(sheet);
    expect(rows[9]).toHaveLength(9);
    expect(rows.slice(10, 12)).toEqual([
      ['I', 'CÁ NHÂN'],
      [
        1,
        'Ông',
        'Nguyễn Văn An',
        'Tổ trưởng',
        'Tổ dân phố 5',
        'Công trạng',
        'Lao động tiên tiến',
        'Cá nhân',
        null,
      ],
    ]);
    expect(sheet.pageSetup.orientation).toBe('landscape');
    const pixels = sheet.columns.reduce((sum, column) => sum + (column.width ?? 0) * 7, 0);
    expect(pixels).toBeCloseTo((252 * 96) / 25.4, -1);
  });

  it('adds money up by section and over all, in rows tall enough to sign in', async () => {
    const line = (name: string, amount: number): MoneyLine => {
      return {
        honorific: 'Bà',
        name,
        unit: 'Tổ dân phố 5',
        award: 'Giấy khen',
        decision: '05/QĐ-UBND',
        amount,
      };
    };
    const sections = [
      { title: 'TẬP THỂ', lines: [line('A', 1_410_000)] },
      { title: 'HỘ GIA ĐÌNH', lines: [] },
      { title: 'CÁ NHÂN', lines: [line('B', 710_000), line('C', 710_000)] },
    ];
    const { sheet } = await made(moneyReceiptList(FRAME, sections));
    expect(sheetValues(sheet).slice(10, 19)).toEqual([
      ['I', 'TẬP THỂ'],
      [1, 'Bà A', 'Tổ dân phố 5', 'Giấy khen', '05/QĐ-UBND', 1_410_000, null],
      ['Cộng', 1_410_000, null],
      ['II', 'CÁ NHÂN'],
      [1, 'Bà B', 'Tổ dân phố 5', 'Giấy khen', '05/QĐ-UBND', 710_000, null],
      [2, 'Bà C', 'Tổ dân phố 5', 'Giấy khen', '05/QĐ-UBND', 710_000, null],
      ['Cộng', 1_420_000, null],
      ['Tổng cộng', 2_830_000, null],
      [],
    ]);
    expect(sheet.getCell('A20').value).toBe('(Bằng chữ: Hai triệu tám trăm ba mươi nghìn đồng./.)');
    expect([sheet.getRow(12).height, sheet.getRow(13).height]).toEqual([30, 20]);
  });
});

describe('long standalone list', () => {
  const line = (name: string, amount: number): MoneyLine => {
    return { name, unit: 'Tổ dân phố 5', award: 'Giấy khen', decision: '05/QĐ-UBND', amount };
  };

  it('reads cell by cell like the one made in memory, whatever the pages', async () => {
    const sections = [
      { title: 'TẬP THỂ', lines: [line('A', 1_410_000), line('B', 1_410_000)] },
      { title: 'CÁ NHÂN', lines: [line('C', 710_000), line('D', 710_000), line('E', 710_000)] },
    ];
    const lines = sections.flatMap((one) => one.lines.map((row) => ({ section: one.title, line: row })));
    async function* pages(): AsyncGenerator<typeof lines> {
      for (const [from, to] of [
        [0, 1],
        [1, 3],
        [3, 5],
      ])
        yield lines.slice(from, to);
    }
    const frame = { ...FRAME, notes: ['Ghi chú: một', 'hai'] };
    const target = new PassThrough();
    const sheet = moneyReceiptList(frame, []);
    const [streamed] = await Promise.all([
      buffer(target),
      streamWorkbook(target, STAMP, (workbook) =>
        fillLongStandaloneList(workbook, sheet, longMoneyRows(pages())),
      ),
    ]);
    const whole = await standaloneWorkbook([moneyReceiptList(frame, sections)], STAMP);
    const [one, other] = await Promise.all(
      [streamed, whole].map(async (file) => {
        const [read] = (await openWorkbook(file)).worksheets;
        if (!read) throw new Error('No sheet was written');
        const heights = Array.from({ length: read.rowCount }, (_, index) => read.getRow(index + 1).height);
        return {
          // A stream leaves an empty text out.
          values: sheetValues(read).map((row) => row.map((value) => (value === '' ? null : value))),
          heights,
          merges: [...read.model.merges].sort(),
          setup: read.pageSetup,
        };
      }),
    );
    expect(one).toEqual(other);
    expect(one?.values).toEqual(
      expect.arrayContaining([
        ['Cộng', 2_820_000, null],
        ['Cộng', 2_130_000, null],
        ['Tổng cộng', 4_950_000, null],
        ['Ghi chú: một'],
        ['hai'],
      ]),
    );
  });
});

describe('splitColumns', () => {
  it('finds the nearest boundaries, each part at least one column', () => {
    expect(splitColumns([11, 55, 62, 37], [0.4])).toEqual([2]);
    expect(splitColumns([11, 60, 70, 22, 22, 25, 42], [1 / 3, 2 / 3])).toEqual([2, 4]);
    expect(splitColumns([100, 10, 10], [1 / 3, 2 / 3])).toEqual([1, 2]);
  });
});
