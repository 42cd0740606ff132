import { describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { breaksAfter, openWorkbook, sheetXml } from '../../../test/support/xlsx-parts.js';
import type { AttachedListModel, ListEntry } from './attached-list.model.js';
import { attachedListWorkbook } from './attached-list.js';

const MODEL: AttachedListModel = {
  sheetName: 'Giấy khen',
  title: 'Tập thể, cá nhân được tặng Giấy khen năm 2025',
  decision: {
    number: '5',
    symbol: 'QĐ-UBND',
    signedOn: '2026-01-15',
    year: 2026,
    issuer: 'Chủ tịch Ủy ban nhân dân phường Tân Lập',
  },
  sections: [],
};

function people(count: number): ListEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    honorific: 'Bà',
    name: `Trần Thị Thu Thủy ${index + 1}`,
    position: 'Tổ trưởng, Tổ dân phố 5',
  }));
}

async function made(model: AttachedListModel): Promise<{ sheet: ExcelJS.Worksheet; xml: string }> {
  const file = await attachedListWorkbook([model], { creator: 'UBND phường', created: new Date(0) });
  const sheet = (await openWorkbook(file)).worksheets[0];
  if (!sheet) throw new Error('No sheet was written');
  return { sheet, xml: await sheetXml(file) };
}

describe('pages of an attached list', () => {
  it('makes rows as tall as their text', async () => {
    const name = 'Trung tâm Dịch vụ tổng hợp và Phục vụ hành chính công phường Tân Lập';
    const { sheet } = await made({
      ...MODEL,
      sections: [
        { kind: 'collective', groups: [{ title: null, entries: [{ name }, { name: 'Trạm Y tế' }] }] },
      ],
    });
    expect([sheet.getRow(8).height, sheet.getRow(9).height]).toEqual([72, 18]);
  });

  it.each(Array.from({ length: 12 }, (_, index) => 24 + index))(
    'never leaves a section row last on a page (%d people before it)',
    async (count) => {
      const { sheet, xml } = await made({
        ...MODEL,
        sectionOrder: ['individual', 'collective'],
        sections: [
          { kind: 'individual', groups: [{ title: null, entries: people(count) }] },
          {
            kind: 'collective',
            groups: [{ title: null, entries: [{ name: 'Trạm Y tế' }, { name: 'Công an' }] }],
          },
        ],
      });
      const section = 8 + count;
      expect(sheet.getCell(section, 2).value).toBe('TẬP THỂ');
      const before = Array.from({ length: section - 1 }, (_, row) => sheet.getRow(row + 1).height);
      const top = before.reduce((sum, height) => sum + height, 0);
      const bottom = top + 20 + 18;
      // With room to spare for printers that differ: both rows on page 1, or a break right before the section.
      const fits = bottom <= 728.5 - 9;
      if (!fits && top <= 728.5) expect(breaksAfter(xml)).toContain(section - 1);
      if (bottom + 78 <= 728.5 - 9) expect(breaksAfter(xml)).toEqual([]);
    },
  );

  it('never leaves the closing words alone on a page', async () => {
    const breaks: number[][] = [];
    for (let count = 26; count <= 36; count += 1) {
      const sections = [{ kind: 'individual' as const, groups: [{ title: null, entries: people(count) }] }];
      breaks.push(breaksAfter((await made({ ...MODEL, sections })).xml));
    }
    // Rows 1–7 take 147 points; from 31 people on, closing words and a margin no longer fit on the first page.
    expect(breaks).toEqual([[], [], [], [], [], [36], [37], [38], [39], [], []]);
  });
});
