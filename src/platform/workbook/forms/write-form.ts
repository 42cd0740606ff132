import ExcelJS from 'exceljs';
import { cell } from '../writing/cell.js';
import { uniqueSheetName } from '../writing/names.js';
import { patchNormalFont } from '../writing/normal-font.js';
import type { WorkbookStamp } from '../writing/workbook-port.js';
import type { FormCheck, FormColumn, FormSheet, FormWorkbook } from './form.js';
import { FORM_STYLES } from './form-styles.js';

const LIST_SHEET = 'Danh mục';
const GUIDE_SHEET = 'Hướng dẫn';
/** The last row of a sheet: drop-downs go all the way down, or the 250th row would be without. */
const LAST_ROW = 1_048_576;
/** Rows a filter is laid over before anyone has typed anything. */
const FILTERED_ROWS = 1_000;
/** Excel cuts off or refuses longer texts beside a cell. */
const LONGEST_PROMPT = 255;

/** What ExcelJS's types leave out: validations over a range of cells. */
interface Validations {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

/**
 * Makes a workbook to be filled in: frozen heading, filter, drop-downs over whole columns (their values in a hidden
 * sheet, since Excel damages a file with a longer list in it), text where figures must keep their zeros, and a guide.
 */
export async function writeForm(form: FormWorkbook, stamp: WorkbookStamp): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  patchNormalFont(workbook);
  workbook.creator = workbook.lastModifiedBy = stamp.creator;
  workbook.created = workbook.modified = stamp.created;
  const ranges = listRanges(form);
  const names = new Set([LIST_SHEET.toLowerCase(), GUIDE_SHEET.toLowerCase()]);
  for (const sheet of form.sheets)
    addSheet(workbook, { ...sheet, name: uniqueSheetName(sheet.name, names) }, ranges);
  addGuide(workbook, form);
  addLists(workbook, form);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** «'Danh mục'!$B$2:$B$40» by the list's name; a list without values is none. */
function listRanges({ lists }: FormWorkbook): ReadonlyMap<string, string> {
  const names = Object.entries(lists).filter(([, values]) => values.length > 0);
  return new Map(
    names.map(([name, values], index) => {
      const column = letterOf(index + 1);
      return [name, `'${LIST_SHEET}'!$${column}$2:$${column}$${values.length + 1}`];
    }),
  );
}

function addLists(workbook: ExcelJS.Workbook, { lists }: FormWorkbook): void {
  const sheet = workbook.addWorksheet(LIST_SHEET, { state: 'hidden' });
  Object.entries(lists)
    .filter(([, values]) => values.length > 0)
    .forEach(([name, values], index) => {
      [name, ...values].forEach((value, row) => {
        sheet.getCell(row + 1, index + 1).value = cell(value);
      });
    });
}

function addSheet(workbook: ExcelJS.Workbook, form: FormSheet, ranges: ReadonlyMap<string, string>): void {
  const title = form.title ?? [];
  const headingRow = title.length === 0 ? 1 : title.length + 2;
  const sheet = workbook.addWorksheet(form.name, {
    views: [{ state: 'frozen', xSplit: form.frozenColumns ?? 0, ySplit: headingRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  form.columns.forEach((column, index) => setUpColumn(sheet.getColumn(index + 1), column));
  title.forEach((line, index) => {
    const target = sheet.getCell(index + 1, 1);
    target.value = cell(line);
    target.style = index === 0 ? FORM_STYLES.title : FORM_STYLES.note;
  });
  form.columns.forEach((column, index) => {
    const target = sheet.getCell(headingRow, index + 1);
    target.value = cell(column.required ? `${column.label} (*)` : column.label);
    target.style = column.required ? FORM_STYLES.requiredHeading : FORM_STYLES.heading;
  });
  const rows = form.rows ?? [];
  rows.forEach((values, index) => {
    values.forEach((value, at) => (sheet.getCell(headingRow + 1 + index, at + 1).value = cell(value)));
  });
  const emptyRows = form.settings?.emptyRows;
  const lastRow = emptyRows === undefined ? LAST_ROW : headingRow + rows.length + emptyRows;
  form.columns.forEach((column, index) => {
    const letter = letterOf(index + 1);
    const first = `${letter}${headingRow + 1}`;
    validate(sheet, `${first}:${letter}${lastRow}`, validationOf(column, column.check, first, ranges));
  });
  if (form.settings) addSettings(sheet, form, lastRow + 2, ranges);
  const filtered = Math.min(lastRow, headingRow + Math.max(rows.length, FILTERED_ROWS));
  sheet.autoFilter = `A${headingRow}:${letterOf(form.columns.length)}${filtered}`;
}

function setUpColumn(target: ExcelJS.Column, column: FormColumn): void {
  target.width = column.width;
  target.hidden = column.hidden ?? false;
  target.style = column.holds === 'numbers' ? FORM_STYLES.number : FORM_STYLES.text;
}

function addSettings(
  sheet: ExcelJS.Worksheet,
  { settings }: FormSheet,
  from: number,
  ranges: ReadonlyMap<string, string>,
): void {
  settings?.lines.forEach(({ label, value, column, check }, index) => {
    const row = from + index;
    sheet.getCell(row, 1).value = cell(label);
    const target = sheet.getCell(row, column);
    target.value = cell(value);
    target.style = FORM_STYLES.setting;
    validate(sheet, target.address, validationOf({ label, hint: '' }, check, target.address, ranges));
  });
}

function validate(
  sheet: ExcelJS.Worksheet,
  range: string,
  validation: ExcelJS.DataValidation | undefined,
): void {
  if (validation) (sheet as unknown as Validations).dataValidations.add(range, validation);
}

function validationOf(
  column: Pick<FormColumn, 'label' | 'hint' | 'hidden'>,
  check: FormCheck | undefined,
  first: string,
  ranges: ReadonlyMap<string, string>,
): ExcelJS.DataValidation | undefined {
  if (column.hidden) return undefined;
  const prompt =
    column.hint === ''
      ? {}
      : {
          showInputMessage: true,
          promptTitle: column.label.slice(0, 32),
          prompt: column.hint.slice(0, LONGEST_PROMPT),
        };
  if (check?.kind === 'number') {
    return {
      ...prompt,
      type: 'custom',
      allowBlank: true,
      formulae: [numberFormula(check, first)],
      ...refusal('stop', `Chỉ nhận số ${rangeText(check)}.`),
    };
  }
  const range = check && ranges.get(check.list);
  if (range !== undefined) {
    const open = check?.open ?? false;
    return {
      ...prompt,
      type: 'list',
      allowBlank: true,
      formulae: [range],
      ...refusal(
        open ? 'warning' : 'stop',
        open
          ? 'Giá trị này không có trong danh sách gợi ý. Vẫn dùng?'
          : 'Hãy chọn một giá trị trong danh sách.',
      ),
    };
  }
  return column.hint === '' ? undefined : ({ ...prompt, type: 'any' } as unknown as ExcelJS.DataValidation);
}

function refusal(
  errorStyle: 'stop' | 'warning',
  error: string,
): Pick<ExcelJS.DataValidation, 'showErrorMessage' | 'errorStyle' | 'errorTitle' | 'error'> {
  return { showErrorMessage: true, errorStyle, errorTitle: 'Giá trị chưa đúng', error };
}

function numberFormula({ from, to, words = [] }: Extract<FormCheck, { kind: 'number' }>, at: string): string {
  const bounds = [`ISNUMBER(${at})`, `${at}>=${from}`, ...(to === undefined ? [] : [`${at}<=${to}`])];
  const number = `AND(${bounds.join(',')})`;
  return words.length === 0
    ? number
    : `OR(${words.map((word) => `UPPER(${at})="${word}"`).join(',')},${number})`;
}

function rangeText({ from, to, words = [] }: Extract<FormCheck, { kind: 'number' }>): string {
  const vietnamese = (value: number): string => String(value).replace('.', ',');
  const range =
    to === undefined ? `từ ${vietnamese(from)} trở lên` : `từ ${vietnamese(from)} đến ${vietnamese(to)}`;
  return [range, ...words.map((word) => `hoặc ghi ${word}`)].join(', ');
}

/**
 * One line for each column. Written down the page: a sample row across it would look like one to be read in.
 */
function addGuide(workbook: ExcelJS.Workbook, form: FormWorkbook): void {
  const sheet = workbook.addWorksheet(GUIDE_SHEET);
  sheet.columns = [24, 12, 70, 36].map((width) => ({ width, style: FORM_STYLES.text }));
  let row = 1;
  const put = (values: readonly string[], style: Partial<ExcelJS.Style>): void => {
    values.forEach((value, index) => {
      const target = sheet.getCell(row, index + 1);
      target.value = cell(value);
      target.style = style;
    });
    row += 1;
  };
  put(['HƯỚNG DẪN ĐIỀN TỆP'], FORM_STYLES.title);
  for (const sentence of form.guide) {
    sheet.mergeCells(row, 1, row, 4);
    put([`• ${sentence}`], FORM_STYLES.text);
  }
  for (const { name, columns } of form.sheets) {
    row += 1;
    put([`Sheet «${name}»`], FORM_STYLES.title);
    put(['Tên cột', 'Bắt buộc', 'Cách ghi', 'Ví dụ'], FORM_STYLES.heading);
    for (const { label, required, hint, example, hidden } of columns) {
      if (!hidden) put([label, required ? 'có' : '', hint, example ?? ''], FORM_STYLES.guide);
    }
  }
}

/** 1 → «A», 28 → «AB» */
function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letterOf(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
