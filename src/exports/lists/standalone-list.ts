import type { SheetPort, WorkbookPort } from '../../platform/workbook/writing/sheet-port.js';
import { MemoryWorkbook } from '../../platform/workbook/writing/workbook-port.js';
import type { WorkbookStamp } from '../../platform/workbook/writing/workbook-port.js';
import type { StandaloneListModel, StandaloneRow } from './standalone-list.model.js';
import { standaloneLayout, StandaloneListWriter, type StandaloneSheet } from './standalone-list.writer.js';
import { fillList, type RowSource } from './stream-list.js';

/** The rows of a list that stands in memory; a section without lines is left out. */
function* rowsOf(model: StandaloneListModel): Generator<StandaloneRow> {
  for (const section of model.sections) {
    if (section.rows.length === 0) continue;
    if (section.title !== null) yield { type: 'section', title: section.title };
    for (const values of section.rows) yield { type: 'line', values };
    if (section.subtotal) yield { type: 'subtotal', values: section.subtotal };
  }
  const { total = null, totalInWords: inWords = null } = model;
  if (total !== null || inWords !== null) yield { type: 'total', values: total, inWords };
  if (model.closing) yield { type: 'closing', text: model.closing };
}

/** Adds the list as a sheet of a workbook. */
export function addStandaloneList(workbook: WorkbookPort, model: StandaloneListModel): SheetPort {
  const port = workbook.addSheet(standaloneLayout(model));
  const writer = new StandaloneListWriter(port, model);
  writer.begin();
  for (const row of rowsOf(model)) writer.write(row);
  writer.end();
  return port;
}

/** Writes a standalone list of any length, with the look of `addStandaloneList`. */
export function fillLongStandaloneList(
  workbook: WorkbookPort,
  sheet: StandaloneSheet,
  source: RowSource<StandaloneRow>,
): Promise<void> {
  const writer = new StandaloneListWriter(workbook.addSheet(standaloneLayout(sheet)), sheet);
  return fillList(workbook, writer, source);
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
