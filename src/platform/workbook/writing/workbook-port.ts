import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import { patchNormalFont, useNormalFont } from './normal-font.js';
import type { StyleList } from './normal-font.js';
import { uniqueSheetName } from './names.js';
import { ExcelSheet, worksheetOptions } from './excel-sheet.js';
import { PlainSheet } from './plain-sheet.js';
import { SheetPort } from './sheet-port.js';
import type { SheetLayout, WorkbookPort } from './sheet-port.js';

/** Who made the workbook and when, as the file's properties tell. */
export interface WorkbookStamp {
  readonly creator: string;
  readonly created: Date;
}

/** A workbook held in memory: for lists up to some thousand rows and for workbooks of several sheets. */
export class MemoryWorkbook implements WorkbookPort {
  private readonly workbook = new ExcelJS.Workbook();
  private readonly names = new Set<string>();

  constructor(stamp: WorkbookStamp) {
    patchNormalFont(this.workbook);
    this.workbook.creator = stamp.creator;
    this.workbook.lastModifiedBy = stamp.creator;
    this.workbook.created = stamp.created;
    this.workbook.modified = stamp.created;
  }

  addSheet(layout: SheetLayout): SheetPort {
    const named = { ...layout, name: uniqueSheetName(layout.name, this.names) };
    const sheet = this.workbook.addWorksheet(named.name, worksheetOptions(named));
    return new SheetPort(new ExcelSheet(sheet, named), named);
  }

  async breathe(): Promise<void> {
    await nextTurn();
  }

  async toBuffer(): Promise<Buffer> {
    return Buffer.from(await this.workbook.xlsx.writeBuffer());
  }
}

/** The parts of ExcelJS's streaming writer that its types leave out. */
interface WriterInternals {
  readonly styles: StyleList;
  readonly zip: { on(event: 'error', listener: (error: Error) => void): unknown; abort(): unknown };
}
interface SheetInternals {
  _write(xml: string): void;
  _writePageMargins(): void;
  readonly stream?: { readonly pipes?: readonly { readonly writableLength?: number }[] };
}

/** ExcelJS's streaming writer forgets the print options; they stand right before the margins. */
function centreOnPage(sheet: SheetInternals): void {
  const margins = sheet._writePageMargins.bind(sheet);
  sheet._writePageMargins = () => {
    sheet._write('<printOptions horizontalCentered="1"/>');
    margins();
  };
}

/** Bytes of a sheet that may wait to be compressed before the writer pauses. */
const WAITING_BYTES = 4_000_000;

/**
 * A workbook written while its rows come in, for lists of any length. ExcelJS's writer takes rows without ever
 * asking to wait, so `breathe` must be awaited every few hundred rows: it lets other requests be served and waits
 * until compression and the receiver have caught up, which is what keeps memory flat.
 */
export class StreamingWorkbook implements WorkbookPort {
  private readonly workbook: ExcelJS.stream.xlsx.WorkbookWriter;
  private readonly names = new Set<string>();
  private readonly failed: Promise<never>;
  private failure: Error | null = null;
  private sheet: ExcelJS.Worksheet | null = null;

  constructor(
    private readonly target: Writable,
    stamp: WorkbookStamp,
  ) {
    this.workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
      stream: target,
      useStyles: true,
      useSharedStrings: false,
    });
    this.workbook.creator = stamp.creator;
    this.workbook.lastModifiedBy = stamp.creator;
    this.workbook.created = stamp.created;
    this.workbook.modified = stamp.created;
    this.failed = new Promise<never>((_, reject) => {
      const fail = (error: Error): void => {
        this.failure ??= error;
        reject(error);
      };
      this.internals.zip.on('error', fail);
      target.once('error', fail);
      target.once('close', () => {
        if (!target.writableFinished) fail(new Error('The receiver closed before the workbook was complete'));
      });
    });
    // A failure is told by the next call; until then nobody may be waiting for this promise.
    this.failed.catch(() => undefined);
  }

  addSheet(layout: SheetLayout): SheetPort {
    const named = { ...layout, name: uniqueSheetName(layout.name, this.names) };
    this.sheet = this.workbook.addWorksheet(named.name, worksheetOptions(named));
    centreOnPage(this.sheet as unknown as SheetInternals);
    return new SheetPort(new ExcelSheet(this.sheet, named, true), named);
  }

  /** A sheet that is a table of cells and nothing more; `widths` in characters. */
  addPlainSheet(name: string, widths: readonly number[]): PlainSheet {
    this.sheet = this.workbook.addWorksheet(uniqueSheetName(name, this.names));
    return new PlainSheet(this.sheet, widths);
  }

  /** Gives way to other work and waits while too much is queued. @throws when the receiver is gone */
  async breathe(): Promise<void> {
    do {
      await nextTurn();
      if (this.failure) throw this.failure;
    } while (this.waiting() > WAITING_BYTES);
  }

  /** Completes the file; resolves when the receiver has taken the last byte. */
  async end(): Promise<void> {
    useNormalFont(this.internals.styles);
    await Promise.race([this.workbook.commit(), this.failed]);
  }

  /** Gives the workbook up after a failure, freeing what is queued. */
  abort(): void {
    this.internals.zip.abort();
    this.target.destroy();
  }

  private get internals(): WriterInternals {
    return this.workbook as unknown as WriterInternals;
  }

  private waiting(): number {
    const pipes = (this.sheet as unknown as SheetInternals | null)?.stream?.pipes ?? [];
    return pipes.reduce((sum, pipe) => sum + (pipe.writableLength ?? 0), 0);
  }
}
