import { amountInWords } from '../../platform/text-vi/amount-in-words.js';
import type { CellValue } from '../../platform/workbook/writing/cell.js';
import type { SheetPort } from '../../platform/workbook/writing/sheet-port.js';
import { TableSheet } from '../../platform/workbook/writing/table-sheet.js';
import { MemoryWorkbook } from '../../platform/workbook/writing/workbook-port.js';
import type { WorkbookStamp } from '../../platform/workbook/writing/workbook-port.js';
import { writeHeading, writeSignatures } from './official-blocks.js';
import { roman } from './official-lines.js';
import type { ListColumn, StandaloneListModel, StandaloneSection } from './standalone-list.model.js';

const NUMBER_COLUMN: ListColumn = { heading: 'TT', mm: 11, align: 'center', shape: 'count' };

/** Heading block and title rows, as every standalone paper begins. */
export function beginStandalone(
  table: TableSheet,
  head: Pick<StandaloneListModel, 'heading' | 'title' | 'subtitle' | 'attachedTo'>,
): void {
  if (head.heading) writeHeading(table, head.heading);
  table.title(head.title, { size: 14, bold: true, minHeight: 20, keep: true });
  if (head.subtitle) table.title(head.subtitle, { size: 14, bold: true, keep: true });
  if (head.attachedTo) table.title(`(${head.attachedTo})`, { italic: true, keep: true });
  table.gap(9, true);
  table.heading();
}

function writeSections(table: TableSheet, model: StandaloneListModel): void {
  let number = 0;
  let sections = 0;
  const one = (section: StandaloneSection): void => {
    if (section.rows.length === 0) return;
    if (section.title !== null) {
      sections += 1;
      table.section(roman(sections), section.title);
      if (model.numbering !== 'continuous') number = 0;
    }
    for (const values of section.rows) {
      number += 1;
      table.entry([number, ...values]);
    }
    if (section.subtotal) {
      table.keepWithLastEntries();
      table.total('Cộng', section.subtotal);
    }
  };
  model.sections.forEach(one);
}

/** Adds the list as a sheet of a workbook. */
export function addStandaloneList(workbook: MemoryWorkbook, model: StandaloneListModel): SheetPort {
  const columns = [NUMBER_COLUMN, ...model.columns];
  const port = workbook.addSheet({
    name: model.sheetName,
    format: model.format,
    columnsMm: columns.map((column) => column.mm),
  });
  const table = new TableSheet(port, columns, { size: model.size, rowHeight: model.rowHeight });
  beginStandalone(table, model);
  writeSections(table, model);
  const words = model.totalInWords ?? null;
  if (model.total || words !== null || model.signatures.length > 0) table.keepWithLastEntries();
  if (model.total) table.total('Tổng cộng', model.total, words !== null || model.signatures.length > 0);
  if (words !== null) {
    table.gap(6, true);
    const text = `(Bằng chữ: ${amountInWords(words)}./.)`;
    table.paragraph(text, { bold: true, italic: true, keep: model.signatures.length > 0 });
  }
  writeSignatures(table, model.signatures);
  port.finish();
  return port;
}

/** Standalone lists as one xlsx file. */
export async function standaloneWorkbook(
  models: readonly StandaloneListModel[],
  stamp: WorkbookStamp,
): Promise<Buffer> {
  const workbook = new MemoryWorkbook(stamp);
  for (const model of models) addStandaloneList(workbook, model);
  return workbook.toBuffer();
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Points as they come («79.92») as a number; other words («KAD») as they are; nothing as nothing. */
export function pointsCell(points: string | null | undefined): CellValue {
  if (points === null || points === undefined || points === '') return null;
  return DECIMAL.test(points) ? Number(points) : points;
}
