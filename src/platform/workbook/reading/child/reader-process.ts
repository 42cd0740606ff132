/**
 * Program of the reading process: takes a checked workbook on standard input, its limits as the first argument,
 * and writes {@link ReaderMessage} lines. It runs apart from the server with little memory and no environment,
 * so that a file that breaks the reader breaks nothing else.
 */
import { once } from 'node:events';
import type { WorkbookLimits } from '../limits.js';
import { WorkbookRefusal } from '../workbook-refusal.js';
import type { FlatRow, ReaderMessage } from './protocol.js';
import { type RowSink, type SheetContext, SheetParser } from './sheet-parser.js';
import { readDateStyles, readRelations, readSharedStrings, readWorkbookPart } from './workbook-parts.js';
import { parseXml } from './xml-parser.js';
import { openZipParts, type ZipParts } from './zip-parts.js';

const BATCH = 500;

function send(message: ReaderMessage): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** Gathers rows and new strings into batches. */
class BatchSink implements RowSink {
  private strings: string[] = [];
  private rows: FlatRow[] = [];
  private known = 0;
  private readonly indexOfShared = new Map<number, number>();

  sharedText(sharedIndex: number, text: string): number {
    let index = this.indexOfShared.get(sharedIndex);
    if (index === undefined) {
      index = this.text(text);
      this.indexOfShared.set(sharedIndex, index);
    }
    return index;
  }

  text(text: string): number {
    this.strings.push(text);
    return this.known++;
  }

  row(row: FlatRow): void {
    this.rows.push(row);
  }

  flush(done: number, total: number, least = 1): void {
    if (this.rows.length < least) return;
    send({ kind: 'rows', strings: this.strings, rows: this.rows, done, total });
    this.strings = [];
    this.rows = [];
  }
}

async function read(file: Buffer, limits: WorkbookLimits): Promise<void> {
  const parts = await openZipParts(file);
  const { sheets, date1904 } = await readWorkbookPart(await parts.required('xl/workbook.xml'));
  const targets = await readRelations(await parts.required('xl/_rels/workbook.xml.rels'));
  const strings = await parts.optional('xl/sharedStrings.xml');
  const styles = await parts.optional('xl/styles.xml');
  const context: SheetContext = {
    sharedStrings: strings ? await readSharedStrings(strings) : [],
    dateStyles: styles ? await readDateStyles(styles) : [],
    date1904,
    limits,
    used: { rows: 0, cells: 0 },
  };
  const visible = sheets.flatMap((sheet) => {
    if (sheet.hidden) send({ kind: 'hidden', name: sheet.name });
    const path = targets.get(sheet.relationId) ?? '';
    // Chart sheets have no cells.
    return sheet.hidden || !path.includes('worksheets/') ? [] : [{ name: sheet.name, path }];
  });
  await readSheets(parts, visible, context);
}

async function readSheets(
  parts: ZipParts,
  sheets: readonly { name: string; path: string }[],
  context: SheetContext,
): Promise<void> {
  const total = sheets.reduce((bytes, sheet) => bytes + parts.size(sheet.path), 0);
  const sink = new BatchSink();
  let done = 0;
  for (const { name, path } of sheets) {
    send({ kind: 'sheet', name });
    const parser = new SheetParser(context, sink);
    await parseXml(await parts.required(path), parser, async (bytes) => {
      done += bytes;
      sink.flush(done, total, BATCH);
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    });
    sink.flush(done, total);
    if (parser.merges.length > 0) send({ kind: 'merges', ranges: parser.merges });
  }
}

async function main(): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin as AsyncIterable<Buffer>) pieces.push(piece);
  try {
    await read(Buffer.concat(pieces), JSON.parse(process.argv[2] ?? '{}') as WorkbookLimits);
    send({ kind: 'end' });
  } catch (error) {
    send({ kind: 'refused', code: error instanceof WorkbookRefusal ? error.code : 'workbook-damaged' });
  }
}

await main();
