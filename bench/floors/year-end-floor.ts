import ExcelJS from 'exceljs';
import type { YearEndModel } from '../../src/exports/lists/year-end.js';
import { report } from '../children.js';
import { yearEndModel } from '../year-end-model.js';

/**
 * The floor of the year-end workbook: the same sheets, cells and styles by hand with ExcelJS, row heights fixed. Run
 * after the build: node dist/bench/floors/year-end-floor.js
 */

type Style = Partial<ExcelJS.Style>;
type Value = string | number | null | undefined;

const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };
const MONEY = '[>=1000000]#"."###"."##0;[>=1000]#"."##0;0';

function style(
  font: Partial<ExcelJS.Font>,
  horizontal: 'left' | 'center' | 'right',
  boxed = true,
  numFmt = '@',
): Style {
  return {
    numFmt,
    font: { name: 'Times New Roman', family: 1, size: 13, ...font },
    alignment: { horizontal, vertical: 'middle', wrapText: true },
    ...(boxed ? { border } : {}),
  };
}

const TITLE = style({ size: 14, bold: true }, 'center', false);
const LINE = style({ italic: true }, 'center', false);
const SIGN = style({ bold: true }, 'center', false);
const HEAD = style({ bold: true }, 'center');
const SECTION = style({ bold: true }, 'left');
const BOLD_MONEY = style({ bold: true }, 'right', true, MONEY);
const TEXT = style({}, 'left');
const MIDDLE = style({}, 'center');
const COUNT = style({}, 'center', true, '0');
const AMOUNT = style({}, 'right', true, MONEY);
const POINTS = style({ bold: true }, 'center', true, '[$-42A]0.00');

function add(
  sheet: ExcelJS.Worksheet,
  values: readonly Value[],
  styles: readonly Style[],
  height = 18,
): ExcelJS.Row {
  const row = sheet.addRow(values);
  for (const [index, look] of styles.entries()) row.getCell(index + 1).style = look;
  row.height = height;
  return row;
}

function wide(sheet: ExcelJS.Worksheet, text: string, look: Style, height = 20): void {
  const row = add(sheet, [text], [look], height);
  sheet.mergeCells(row.number, 1, row.number, sheet.columnCount);
}

function halves(sheet: ExcelJS.Worksheet, left: string, right: string, look: Style): void {
  const values: Value[] = [left];
  values[2] = right;
  const row = add(sheet, values, [look, look, look]);
  sheet.mergeCells(row.number, 1, row.number, 2);
  sheet.mergeCells(row.number, 3, row.number, sheet.columnCount);
}

function section(sheet: ExcelJS.Worksheet, title: string): void {
  const row = add(sheet, ['I', title], [HEAD, SECTION], 20);
  sheet.mergeCells(row.number, 2, row.number, sheet.columnCount);
}

function total(sheet: ExcelJS.Worksheet, label: string, tail: readonly Value[], look: Style): void {
  const first = sheet.columnCount - tail.length;
  const values: Value[] = [label];
  for (const [index, value] of tail.entries()) values[first + index] = value;
  const row = add(sheet, values, [HEAD], 20);
  for (let column = first + 1; column <= sheet.columnCount; column += 1) row.getCell(column).style = look;
  sheet.mergeCells(row.number, 1, row.number, first);
}

function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  heads: readonly string[],
  widths: readonly number[],
  landscape: boolean,
  top: (sheet: ExcelJS.Worksheet) => void,
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: landscape ? 'landscape' : 'portrait',
      margins: { left: 1.181, right: 0.591, top: 0.787, bottom: 0.787, header: 0.394, footer: 0.394 },
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
    headerFooter: { differentFirst: true, oddHeader: '&C&P' },
  });
  sheet.columns = widths.map((width) => ({ width }));
  top(sheet);
  const row = add(
    sheet,
    heads,
    heads.map(() => HEAD),
    36,
  );
  sheet.pageSetup.printTitlesRow = `${row.number}:${row.number}`;
  return sheet;
}

function official(title: string): (sheet: ExcelJS.Worksheet) => void {
  return (sheet) => {
    halves(sheet, 'ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', SIGN);
    halves(sheet, 'PHƯỜNG TÂN LẬP', 'Độc lập - Tự do - Hạnh phúc', SIGN);
    halves(sheet, '_________', '', SIGN);
    halves(sheet, '', 'Tân Lập, ngày     tháng     năm 2026', LINE);
    wide(sheet, title, TITLE);
    wide(sheet, 'Năm 2025', TITLE);
    sheet.addRow([]).height = 9;
  };
}

function signatures(sheet: ExcelJS.Worksheet): void {
  halves(sheet, 'NGƯỜI LẬP BẢNG', 'TM. ỦY BAN NHÂN DÂN', SIGN);
  halves(sheet, '', 'CHỦ TỊCH', SIGN);
  for (let gap = 0; gap < 5; gap += 1) sheet.addRow([]).height = 18;
  halves(sheet, 'Trần Thị Thu Thủy', 'Nguyễn Đức Long', SIGN);
}

function lists(workbook: ExcelJS.Workbook, model: YearEndModel): void {
  for (const list of model.lists) {
    const heads = ['TT', 'Họ và tên', 'Chức vụ, đơn vị', 'Tiền thưởng\n(đồng)', 'Ghi chú'];
    const sheet = addSheet(workbook, list.sheetName, heads, [6, 29.7, 29.7, 14, 9.6], false, (top) => {
      wide(top, 'DANH SÁCH', TITLE);
      wide(top, list.title, TITLE);
      wide(top, '(Kèm theo Quyết định số 03/QĐ-UBND ngày 15 tháng 01 năm 2026)', LINE, 36);
      wide(top, '________________', LINE, 15);
      top.addRow([]).height = 6;
    });
    section(sheet, 'CÁ NHÂN');
    let sum = 0;
    for (const entry of list.sections[0]?.groups[0]?.entries ?? []) {
      const name = entry.honorific ? `${entry.honorific} ${entry.name}` : entry.name;
      sum += entry.amount ?? 0;
      const number = sheet.rowCount - 6;
      add(sheet, [number, name, entry.position, entry.amount, entry.note], [COUNT, TEXT, TEXT, AMOUNT, TEXT]);
    }
    total(sheet, 'Tổng cộng', [sum, null], BOLD_MONEY);
    sheet.addRow([]).height = 6;
    wide(sheet, '(Bằng chữ: Một trăm chín mươi mốt triệu bảy trăm nghìn đồng./.)', SIGN);
  }
}

function summary(workbook: ExcelJS.Workbook, model: YearEndModel): void {
  const { awards, blocks, sheetName } = model.summary;
  const heads = ['TT', 'Tên đơn vị', 'Tổng số', ...awards];
  const widths = [6, 33.4, 9.6, ...awards.map(() => 14)];
  const sheet = addSheet(workbook, sheetName, heads, widths, true, official('TỔNG HỢP'));
  const sums = awards.map(() => 0);
  for (const block of blocks) {
    section(sheet, block.title);
    for (const [index, unit] of block.units.entries()) {
      const all = unit.counts.reduce((left, right) => left + right, 0);
      for (const [award, count] of unit.counts.entries()) sums[award] = (sums[award] ?? 0) + count;
      add(
        sheet,
        [index + 1, unit.name, all, ...unit.counts],
        [COUNT, TEXT, ...heads.slice(2).map(() => COUNT)],
      );
    }
    total(sheet, 'Cộng', [0, ...sums], COUNT);
  }
  total(sheet, 'Tổng cộng', [0, ...sums], COUNT);
  signatures(sheet);
}

function money(workbook: ExcelJS.Workbook, model: YearEndModel): void {
  const heads = ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Số Quyết định', 'Số tiền\n(đồng)', 'Ghi chú'];
  const sheet = addSheet(
    workbook,
    'Tiền thưởng',
    heads,
    [6, 29, 28, 27, 15, 14, 14],
    true,
    official('DANH SÁCH'),
  );
  for (const part of model.money.sections) {
    section(sheet, part.title ?? '');
    let sum = 0;
    for (const [index, line] of part.lines.entries()) {
      sum += line.amount;
      const values = [index + 1, line.name, line.unit, line.award, line.decision, line.amount, null];
      add(sheet, values, [COUNT, TEXT, TEXT, TEXT, MIDDLE, AMOUNT, TEXT]);
    }
    total(sheet, 'Cộng', [sum, null], BOLD_MONEY);
  }
  total(sheet, 'Tổng cộng', [507_600_000, null], BOLD_MONEY);
  wide(sheet, '(Bằng chữ: Năm trăm linh bảy triệu sáu trăm nghìn đồng./.)', SIGN);
  signatures(sheet);
}

function rankings(workbook: ExcelJS.Workbook, model: YearEndModel): void {
  for (const ranking of model.rankings) {
    for (const name of ['Hạng khối', 'Hạng chung']) {
      const heads = ['TT', 'Họ và tên', 'Đơn vị', 'Điểm', 'Xếp loại', 'Hạng'];
      const widths = [6, 28, 23, 9.7, 13, 9];
      const top = official('XẾP HẠNG THI ĐUA');
      const sheet = addSheet(workbook, `${name} ${ranking.criteriaSet}`, heads, widths, false, top);
      if (name === 'Hạng khối') for (const block of ranking.blocks) section(sheet, block);
      for (const [index, line] of ranking.lines.entries()) {
        const { unit, block, points, classification, rankOverall } = line;
        const values = [index + 1, line.name, unit ?? block, Number(points), classification, rankOverall];
        add(sheet, values, [COUNT, TEXT, TEXT, POINTS, MIDDLE, COUNT]);
      }
      signatures(sheet);
    }
  }
}

async function write(): Promise<unknown> {
  const model = yearEndModel();
  const workbook = new ExcelJS.Workbook();
  lists(workbook, model);
  summary(workbook, model);
  money(workbook, model);
  rankings(workbook, model);
  return workbook.xlsx.writeBuffer();
}

await report(write);
