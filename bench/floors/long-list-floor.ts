import ExcelJS from 'exceljs';
import { report } from '../children.js';
import { FRAME, nowhere, pages, rowsAsked } from '../long-list-model.js';

/**
 * The floor of the long list: ExcelJS's streaming writer by hand, the same cells and styles, nothing else. Run after
 * the build: node dist/bench/floors/long-list-floor.js [rows]
 */

const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };

function style(
  font: Partial<ExcelJS.Font>,
  horizontal: 'left' | 'center',
  boxed: boolean,
  numFmt = '@',
): Partial<ExcelJS.Style> {
  return {
    numFmt,
    font: { name: 'Times New Roman', family: 1, size: 13, ...font },
    alignment: { horizontal, vertical: 'middle', wrapText: true },
    ...(boxed ? { border } : {}),
  };
}

const TITLE = style({ size: 14, bold: true }, 'center', false);
const ITALIC = style({ italic: true }, 'center', false);
const HEAD = style({ bold: true }, 'center', true);
const SECTION = style({ bold: true }, 'left', true);
const CLOSING = style({ bold: true, italic: true }, 'center', false);
const NUMBER = style({}, 'center', true, '0');
const TEXT = style({}, 'left', true);

function wide(sheet: ExcelJS.Worksheet, text: string, look: Partial<ExcelJS.Style>, height: number): void {
  const row = sheet.addRow([text]);
  row.getCell(1).style = look;
  sheet.mergeCells(row.number, 1, row.number, 4);
  row.height = height;
  row.commit();
}

function top(sheet: ExcelJS.Worksheet): void {
  wide(sheet, 'DANH SÁCH', TITLE, 20);
  wide(sheet, FRAME.title, TITLE, 20);
  wide(sheet, '(Kèm theo Quyết định số 09/QĐ-UBND ngày 15 tháng 01 năm 2026)', ITALIC, 36);
  wide(sheet, '________________', ITALIC, 15);
  sheet.addRow([]).height = 6;
  const head = sheet.addRow(['TT', 'Họ và tên chủ hộ', 'Địa chỉ', 'Ghi chú']);
  for (let column = 1; column <= 4; column += 1) head.getCell(column).style = HEAD;
  head.height = 36;
  head.commit();
  const section = sheet.addRow(['I', 'HỘ GIA ĐÌNH']);
  section.getCell(1).style = HEAD;
  section.getCell(2).style = SECTION;
  sheet.mergeCells(section.number, 2, section.number, 4);
  section.height = 20;
  section.commit();
}

async function write(rows: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: nowhere(), useStyles: true });
  const sheet = workbook.addWorksheet('Gia đình văn hóa', {
    pageSetup: {
      paperSize: 9,
      orientation: 'portrait',
      margins: { left: 1.181, right: 0.591, top: 0.787, bottom: 0.787, header: 0.394, footer: 0.394 },
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '6:6',
    },
    headerFooter: { differentFirst: true, oddHeader: '&C&P' },
  });
  sheet.columns = [{ width: 6 }, { width: 29.71 }, { width: 33.43 }, { width: 19.86 }];
  top(sheet);
  let number = 0;
  for await (const page of pages(rows)) {
    for (const entry of page) {
      if (entry.type !== 'entry') continue;
      number += 1;
      const row = sheet.addRow([number, `${entry.honorific} ${entry.name}`, entry.position, entry.note]);
      row.getCell(1).style = NUMBER;
      row.getCell(2).style = TEXT;
      row.getCell(3).style = TEXT;
      row.getCell(4).style = TEXT;
      row.height = 18;
      row.commit();
    }
  }
  wide(sheet, `(Danh sách này có ${rows} hộ gia đình./.)`, CLOSING, 18);
  await workbook.commit();
}

await report(() => write(rowsAsked()));
