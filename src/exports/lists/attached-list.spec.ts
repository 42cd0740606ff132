import { describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { openWorkbook, sheetValues, sheetXml, xlsxParts } from '../../../test/support/xlsx-parts.js';
import { HAND_BLANK } from '../../platform/text-vi/date-line.js';
import type { AttachedListModel, ListEntry } from './attached-list.model.js';
import { attachedListWorkbook } from './attached-list.js';

const STAMP = { creator: 'UBND phường Tân Lập', created: new Date('2026-01-15T03:00:00Z') };
const DECISION = {
  number: '5',
  symbol: 'QĐ-UBND',
  signedOn: '2026-01-15',
  year: 2026,
  issuer: 'Chủ tịch Ủy ban nhân dân phường Tân Lập',
};

function people(count: number, name = 'Trần Thị Thu Thủy'): ListEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    honorific: 'Bà',
    name: `${name} ${index + 1}`,
    position: 'Tổ trưởng, Tổ dân phố 5',
    amount: 710_000,
    note: null,
  }));
}

const MODEL: AttachedListModel = {
  sheetName: 'Giấy khen',
  title: 'Tập thể, cá nhân được tặng Giấy khen năm 2025',
  decision: DECISION,
  sections: [
    { kind: 'individual', groups: [{ title: null, entries: people(2) }] },
    { kind: 'household', groups: [{ title: null, entries: [] }] },
    {
      kind: 'collective',
      groups: [
        { title: 'Khối trường học', entries: [{ name: 'Trường Mầm non 19-5', amount: 1_410_000 }] },
        { title: 'Khối tổ dân phố', entries: [{ name: 'Tổ dân phố 5', amount: 1_410_000, note: 'Lần đầu' }] },
        { title: 'Khối doanh nghiệp', entries: [] },
      ],
    },
  ],
};

async function made(
  model: AttachedListModel,
): Promise<{ sheet: ExcelJS.Worksheet; xml: string; file: Buffer }> {
  const file = await attachedListWorkbook([model], STAMP);
  const sheet = (await openWorkbook(file)).worksheets[0];
  if (!sheet) throw new Error('No sheet was written');
  return { sheet, xml: await sheetXml(file), file };
}

describe('list attached to a decision, without money', () => {
  it('reads back cell by cell', async () => {
    const { sheet } = await made(MODEL);
    expect(sheetValues(sheet)).toEqual([
      ['DANH SÁCH'],
      ['Tập thể, cá nhân được tặng Giấy khen năm 2025'],
      [
        '(Kèm theo Quyết định số 05/QĐ-UBND ngày 15 tháng 01 năm 2026\ncủa Chủ tịch Ủy ban nhân dân phường Tân Lập)',
      ],
      ['________________'],
      [],
      ['TT', 'Tên tập thể/\nHọ và tên', 'Chức vụ, đơn vị', 'Ghi chú'],
      ['I', 'TẬP THỂ'],
      [null, 'Khối trường học'],
      [1, 'Trường Mầm non 19-5', null, null],
      [null, 'Khối tổ dân phố'],
      [2, 'Tổ dân phố 5', null, 'Lần đầu'],
      ['II', 'CÁ NHÂN'],
      [1, 'Bà Trần Thị Thu Thủy 1', 'Tổ trưởng, Tổ dân phố 5', null],
      [2, 'Bà Trần Thị Thu Thủy 2', 'Tổ trưởng, Tổ dân phố 5', null],
      [],
      ['(Danh sách này có 02 tập thể, 02 cá nhân./.)'],
    ]);
  });

  it('is set up to print as the decree has it', async () => {
    const { sheet, xml, file } = await made(MODEL);
    const { margins, ...setup } = sheet.pageSetup;
    expect(margins).toEqual({
      top: 0.787,
      bottom: 0.787,
      left: 1.181,
      right: 0.591,
      header: 0.394,
      footer: 0.394,
    });
    expect(setup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      firstPageNumber: 1,
      horizontalCentered: true,
      showGridLines: false,
      printTitlesRow: '6:6',
      printArea: 'A1:D16',
    });
    expect(xml).toContain('useFirstPageNumber="1"');
    expect(xml).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;13&amp;P</oddHeader></headerFooter>',
    );
    expect((await xlsxParts(file)).get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;Giấy khen&apos;!$6:$6</definedName>`,
    );
  });

  it('has the grid, the merges and the row heights of the specification', async () => {
    const { sheet } = await made(MODEL);
    const pixels = sheet.columns.map((column) => Math.round((column.width ?? 0) * 7));
    expect(pixels).toEqual([42, 208, 234, 139]);
    expect([...sheet.model.merges].sort()).toEqual(
      ['A1:D1', 'A2:D2', 'A3:D3', 'A4:D4', 'A16:D16', 'B7:D7', 'B8:D8', 'B10:D10', 'B12:D12'].sort(),
    );
    const heights = Array.from({ length: 16 }, (_, index) => sheet.getRow(index + 1).height);
    expect(heights).toEqual([20, 20, 36, 9, 6, 36, 20, 20, 18, 20, 18, 20, 18, 18, 6, 18]);
  });

  it('sets Times New Roman on every cell, borders on the table only', async () => {
    const { sheet } = await made(MODEL);
    sheet.eachRow((row, number) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        expect(cell.font.name).toBe('Times New Roman');
        expect(cell.border?.top?.style).toBe(number >= 6 && number <= 14 ? 'thin' : undefined);
      });
    });
    expect(sheet.getCell('A1').font).toMatchObject({ size: 14, bold: true });
    expect(sheet.getCell('A3').font).toMatchObject({ size: 13, italic: true });
    expect(sheet.getCell('B7').font).toMatchObject({ size: 13, bold: true });
    expect(sheet.getCell('B8').font).toMatchObject({ size: 13, bold: true, italic: true });
    expect(sheet.getCell('B9').font).toMatchObject({ size: 13 });
    expect(sheet.getCell('A9').alignment).toMatchObject({ horizontal: 'center', vertical: 'middle' });
    expect(sheet.getCell('B9').numFmt).toBe('@');
  });

  it('counts column widths in a Normal font whose digit is 7 pixels wide', async () => {
    const { file } = await made(MODEL);
    const styles = (await xlsxParts(file)).get('xl/styles.xml') ?? '';
    expect(/<fonts[^>]*>(<font>.*?<\/font>)/.exec(styles)?.[1]).toContain(
      '<sz val="10.5"/><color theme="1"/><name val="Times New Roman"/>',
    );
    expect(styles).not.toContain('Calibri');
  });

  it('leaves room for a number and a day that do not exist yet', async () => {
    const { sheet } = await made({ ...MODEL, decision: { ...DECISION, number: null, signedOn: null } });
    expect(sheet.getCell('A3').value).toBe(
      `(Kèm theo Quyết định số ${HAND_BLANK}/QĐ-UBND ngày${HAND_BLANK}tháng${HAND_BLANK}năm 2026\n` +
        'của Chủ tịch Ủy ban nhân dân phường Tân Lập)',
    );
  });

  it('numbers through, orders sections and closes as it is told', async () => {
    const { sheet } = await made({
      ...MODEL,
      numbering: 'continuous',
      sectionOrder: ['individual', 'household', 'collective'],
      countsLine: false,
    });
    const rows = sheetValues(sheet);
    expect(rows.slice(6).map((row) => row.slice(0, 2))).toEqual([
      ['I', 'CÁ NHÂN'],
      [1, 'Bà Trần Thị Thu Thủy 1'],
      [2, 'Bà Trần Thị Thu Thủy 2'],
      ['II', 'TẬP THỂ'],
      [null, 'Khối trường học'],
      [3, 'Trường Mầm non 19-5'],
      [null, 'Khối tổ dân phố'],
      [4, 'Tổ dân phố 5'],
      [],
      ['./.'],
    ]);
  });

  it('is an appendix with a Roman number where a decision has several lists', async () => {
    const second = {
      ...MODEL,
      appendix: 2,
      title: 'Cá nhân được tặng Giấy khen',
      sections: MODEL.sections.slice(0, 1),
    };
    const file = await attachedListWorkbook([{ ...MODEL, appendix: 1 }, second], STAMP);
    const sheets = (await openWorkbook(file)).worksheets;
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Giấy khen', 'Giấy khen (2)']);
    expect(sheetValues(sheets[1] as ExcelJS.Worksheet).slice(0, 2)).toEqual([
      ['Phụ lục II'],
      ['DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN'],
    ]);
    expect(sheets[1]?.getCell('B6').value).toBe('Họ và tên');
  });

  it('gives an empty list its frame', async () => {
    const { sheet } = await made({ ...MODEL, sections: [] });
    expect(sheetValues(sheet).slice(6)).toEqual([[], ['(Danh sách này có 0 tập thể, cá nhân./.)']]);
  });

  it('writes names composed, whatever form they come in', async () => {
    const { sheet } = await made({
      ...MODEL,
      sections: [
        { kind: 'individual', groups: [{ title: null, entries: [{ name: 'Trường Hòa'.normalize('NFD') }] }] },
      ],
    });
    expect(sheet.getCell('B8').value).toBe('Trường Hòa');
  });
});

describe('list attached to a decision, with money', () => {
  it('adds up and reads the total out', async () => {
    const { sheet } = await made({ ...MODEL, money: true });
    const rows = sheetValues(sheet);
    expect(rows[5]).toEqual([
      'TT',
      'Tên tập thể/\nHọ và tên',
      'Chức vụ, đơn vị',
      'Tiền thưởng\n(đồng)',
      'Ghi chú',
    ]);
    expect(rows.slice(12)).toEqual([
      [1, 'Bà Trần Thị Thu Thủy 1', 'Tổ trưởng, Tổ dân phố 5', 710_000, null],
      [2, 'Bà Trần Thị Thu Thủy 2', 'Tổ trưởng, Tổ dân phố 5', 710_000, null],
      ['Tổng cộng', 4_240_000, null],
      [],
      ['(Bằng chữ: Bốn triệu hai trăm bốn mươi nghìn đồng./.)'],
    ]);
    expect(sheet.getCell('D13').numFmt).toBe('[>=1000000]#"."###"."##0;[>=1000]#"."##0;0');
    expect(sheet.getCell('D13').alignment).toMatchObject({ horizontal: 'right' });
    expect(sheet.getCell('D15').font.bold).toBe(true);
    expect(sheet.columns.map((column) => Math.round((column.width ?? 0) * 7))).toEqual([
      42, 208, 208, 98, 67,
    ]);
    expect(sheet.model.merges).toContain('A15:C15');
  });

  it('keeps all dots in amounts of a billion and more', async () => {
    const { sheet } = await made({
      ...MODEL,
      money: true,
      sections: [
        { kind: 'collective', groups: [{ title: null, entries: [{ name: 'A', amount: 1_234_567_890 }] }] },
      ],
    });
    expect([sheet.getCell('D8').numFmt, sheet.getCell('D9').numFmt]).toEqual(
      Array(2).fill('#"."###"."###"."##0'),
    );
  });
});
