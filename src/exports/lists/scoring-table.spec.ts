import { describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { openWorkbook, sheetValues } from '../../../test/support/xlsx-parts.js';
import { MemoryWorkbook } from '../../platform/workbook/writing/workbook-port.js';
import { addScoringTable, type ScoringLine, type ScoringTableModel } from './scoring-table.js';

const STAMP = { creator: 'UBND phường Tân Lập', created: new Date('2026-01-15T03:00:00Z') };

async function first(workbook: MemoryWorkbook): Promise<ExcelJS.Worksheet> {
  const sheet = (await openWorkbook(await workbook.toBuffer())).worksheets[0];
  if (!sheet) throw new Error('No sheet was written');
  return sheet;
}

describe('scoring table', () => {
  const line: ScoringLine = {
    name: 'Đăng ký đúng hạn',
    content: null,
    maximum: '5',
    self: '5',
    appraised: '4.5',
    council: '4.75',
    note: 'Thiếu biên bản',
  };
  const MODEL: ScoringTableModel = {
    sheetName: 'Tổ dân phố 5',
    heading: null,
    title: 'BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025',
    subject: 'Đơn vị: Tổ dân phố 5',
    groups: [
      {
        title: 'Tổ chức phong trào thi đua',
        maximum: '30',
        selfTotal: '5.00',
        appraisedTotal: '4.50',
        councilTotal: '4.75',
        hasSum: true,
        lines: [
          line,
          { ...line, name: 'Không áp dụng', council: 'KAD', self: null, appraised: null, note: null },
        ],
      },
      {
        title: 'Điểm thưởng, điểm trừ, loại trừ',
        maximum: null,
        selfTotal: null,
        appraisedTotal: null,
        councilTotal: null,
        hasSum: false,
        lines: [
          {
            ...line,
            name: 'Vi phạm',
            maximum: null,
            self: 'Không',
            appraised: null,
            council: 'Không',
            note: null,
          },
        ],
      },
    ],
    totals: [{ label: 'Tổng điểm', maximum: '100', self: '5.00', appraised: '4.50', council: '4.75' }],
    classification: 'Tốt',
    rankInBlock: 2,
    rankOverall: null,
    notes: ['Ghi chú: Điểm của Hội đồng là trung bình các phiếu.'],
    signatures: [{ lines: ['NGƯỜI CHẤM'] }, { lines: ['TỔ THẨM ĐỊNH'] }, { lines: ['CHỦ TỊCH HỘI ĐỒNG'] }],
  };

  it('shows groups, marks, totals, places and how the points come about', async () => {
    const workbook = new MemoryWorkbook(STAMP);
    addScoringTable(workbook, MODEL);
    const sheet = await first(workbook);
    expect(sheetValues(sheet).slice(0, 17)).toEqual([
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'],
      ['Đơn vị: Tổ dân phố 5'],
      [],
      ['TT', 'Tên tiêu chí', 'Điểm\nchuẩn', 'Điểm\ntự chấm', 'Điểm\nthẩm định', 'Điểm\nHội đồng', 'Ghi chú'],
      ['I', 'Tổ chức phong trào thi đua', 30, null, null, null, null],
      [1, 'Đăng ký đúng hạn', 5, 5, 4.5, 4.75, 'Thiếu biên bản'],
      [2, 'Không áp dụng', 5, null, null, 'KAD', null],
      ['Cộng tiêu chí I', 30, 5, 4.5, 4.75, null],
      ['II', 'Điểm thưởng, điểm trừ, loại trừ', null, null, null, null, null],
      [1, 'Vi phạm', null, 'Không', null, 'Không', null],
      ['Tổng điểm', 100, 5, 4.5, 4.75, null],
      ['Xếp loại', 'Tốt', null],
      ['Xếp hạng trong khối', '2', null],
      ['Xếp hạng chung', 'Không xếp hạng', null],
      [],
      ['Ghi chú: Điểm của Hội đồng là trung bình các phiếu.'],
      [],
    ]);
    expect(sheet.getCell('A16').font).toMatchObject({ italic: true, size: 12 });
    expect(sheet.pageSetup.orientation).toBe('landscape');
    expect(sheet.getCell('F6').numFmt).toBe('[$-42A]0.00');
    expect(sheet.columns.map((column) => Math.round((column.width ?? 0) * 7))).toEqual([
      42, 397, 83, 83, 94, 94, 159,
    ]);
  });

  it('gives what a criterion asks for a column where some line says it, within 252 mm', async () => {
    const workbook = new MemoryWorkbook(STAMP);
    const [group] = MODEL.groups;
    if (!group) throw new Error('No group');
    const lines = [{ ...line, content: 'Ký giao ước' }, line];
    addScoringTable(workbook, { ...MODEL, groups: [{ ...group, lines }], notes: [], signatures: [] });
    const sheet = await first(workbook);
    expect(sheetValues(sheet).slice(3, 9)).toEqual([
      [
        'TT',
        'Tên tiêu chí',
        'Nội dung tiêu chí',
        'Điểm\nchuẩn',
        'Điểm\ntự chấm',
        'Điểm\nthẩm định',
        'Điểm\nHội đồng',
        'Ghi chú',
      ],
      ['I', 'Tổ chức phong trào thi đua', 30, null, null, null, null],
      [1, 'Đăng ký đúng hạn', 'Ký giao ước', 5, 5, 4.5, 4.75, 'Thiếu biên bản'],
      [2, 'Đăng ký đúng hạn', null, 5, 5, 4.5, 4.75, 'Thiếu biên bản'],
      ['Cộng tiêu chí I', 30, 5, 4.5, 4.75, null],
      ['Tổng điểm', 100, 5, 4.5, 4.75, null],
    ]);
    const pixels = sheet.columns.reduce((sum, column) => sum + Math.round((column.width ?? 0) * 7), 0);
    expect(pixels).toBe(Math.floor((252 * 96) / 25.4));
  });
});
