import type { Writable } from 'node:stream';
import type { WorkbookPort } from '../../platform/workbook/writing/sheet-port.js';
import { StreamingWorkbook } from '../../platform/workbook/writing/workbook-port.js';
import type { WorkbookStamp } from '../../platform/workbook/writing/workbook-port.js';

/** A sheet written row by row. */
export interface ListWriter<Row> {
  /** What stands above the rows. */
  begin(): void;
  write(row: Row): void;
  /** What stands below them; nothing may be written afterwards. */
  end(): void;
}

/** Rows one by one, or in pages as a database cursor gives them, which saves a wait per row. */
export type RowSource<Row> = AsyncIterable<Row | readonly Row[]>;

/** Rows written between two pauses: a few milliseconds of work. */
const ROWS_PER_TURN = 500;

function isPage<Row>(rows: Row | readonly Row[]): rows is readonly Row[] {
  return Array.isArray(rows);
}

/** Writes the sheets of a workbook, whatever becomes of it. */
export type Fill = (workbook: WorkbookPort) => Promise<void>;

/** Sheets written in one go, from what is held already. */
export function filled(write: (workbook: WorkbookPort) => unknown): Fill {
  return (workbook) => {
    write(workbook);
    return Promise.resolve();
  };
}

/** Writes a list of any length as its rows come in, giving way to other work now and then. */
export async function fillList<Row>(
  workbook: WorkbookPort,
  writer: ListWriter<Row>,
  source: RowSource<Row>,
): Promise<void> {
  writer.begin();
  let sincePause = 0;
  for await (const rows of source) {
    for (const row of isPage(rows) ? rows : [rows]) {
      writer.write(row);
      sincePause += 1;
      if (sincePause < ROWS_PER_TURN) continue;
      sincePause = 0;
      await workbook.breathe();
    }
  }
  writer.end();
}

/**
 * Writes a workbook of any length into a stream (a response, a file) while its rows come in; meant for more than some
 * 5,000 rows. Ends the stream. When a row cannot be read or the receiver goes away, the stream is destroyed and the
 * error is thrown.
 */
export async function streamWorkbook(target: Writable, stamp: WorkbookStamp, fill: Fill): Promise<void> {
  const workbook = new StreamingWorkbook(target, stamp);
  try {
    await fill(workbook);
    await workbook.end();
  } catch (error) {
    workbook.abort();
    throw error;
  }
}
