import { amountInWords } from '../../platform/text-vi/amount-in-words.js';
import type { SheetLayout, SheetPort } from '../../platform/workbook/writing/sheet-port.js';
import { TableSheet } from '../../platform/workbook/writing/table-sheet.js';
import { writeHeading, writeNotes, writeSignatures } from './official-blocks.js';
import { roman } from './official-lines.js';
import type { ListColumn, StandaloneListModel, StandaloneRow } from './standalone-list.model.js';
import type { ListWriter } from './stream-list.js';

const NUMBER_COLUMN: ListColumn = { heading: 'TT', mm: 11, align: 'center', shape: 'count' };

/** Heading block and title rows, as every standalone paper begins. */
export function beginStandalone(
  table: TableSheet,
  head: Pick<StandaloneListModel, 'heading' | 'title' | 'subtitle' | 'attachedTo'> & {
    /** A line under the titles in plain type. */
    readonly below?: string;
  },
): void {
  if (head.heading) writeHeading(table, head.heading);
  table.title(head.title, { size: 14, bold: true, minHeight: 20, keep: true });
  if (head.subtitle) table.title(head.subtitle, { size: 14, bold: true, keep: true });
  if (head.attachedTo) table.title(`(${head.attachedTo})`, { italic: true, keep: true });
  if (head.below) table.title(head.below, { minHeight: 24, keep: true });
  table.gap(9, true);
  table.heading();
}

/** What stands around a list's rows. */
export type StandaloneSheet = Omit<StandaloneListModel, 'sections' | 'total' | 'totalInWords' | 'closing'>;

function columnsOf(model: StandaloneSheet): readonly ListColumn[] {
  return [NUMBER_COLUMN, ...model.columns];
}

/** Page and columns of a standalone list. */
export function standaloneLayout(model: StandaloneSheet): SheetLayout {
  return {
    name: model.sheetName,
    format: model.format,
    columnsMm: columnsOf(model).map((column) => column.mm),
  };
}

/** Writes a standalone list row by row, whether the rows stand in memory or come from a stream. */
export class StandaloneListWriter implements ListWriter<StandaloneRow> {
  private readonly table: TableSheet;
  private number = 0;
  private sections = 0;
  /** A total or closing words stand under the lines, bound to the last of them already. */
  private isClosed = false;

  constructor(
    private readonly port: SheetPort,
    private readonly model: StandaloneSheet,
  ) {
    this.table = new TableSheet(port, columnsOf(model), { size: model.size, rowHeight: model.rowHeight });
  }

  begin(): void {
    beginStandalone(this.table, this.model);
  }

  write(row: StandaloneRow): void {
    if (row.type === 'line') {
      this.number += 1;
      this.table.entry([this.number, ...row.values]);
    } else if (row.type === 'section') {
      this.sections += 1;
      this.table.section(roman(this.sections), row.title);
      if (this.model.numbering !== 'continuous') this.number = 0;
    } else if (row.type === 'subtotal') {
      this.table.keepWithLastEntries();
      this.table.total('Cộng', row.values);
    } else if (row.type === 'total') {
      this.total(row);
    } else {
      this.closing(row.text);
    }
  }

  end(): void {
    const { notes = [], signatures } = this.model;
    if (!this.isClosed && this.hasMore) this.table.keepWithLastEntries();
    writeNotes(this.table, notes, signatures.length > 0);
    writeSignatures(this.table, signatures);
    this.port.finish();
  }

  private total({ values, inWords }: Extract<StandaloneRow, { type: 'total' }>): void {
    this.isClosed = true;
    this.table.keepWithLastEntries();
    if (values) this.table.total('Tổng cộng', values, inWords !== null || this.hasMore);
    if (inWords !== null) this.words(`(Bằng chữ: ${amountInWords(inWords)}./.)`);
  }

  private closing(text: string): void {
    if (!this.isClosed) this.table.keepWithLastEntries();
    this.isClosed = true;
    this.words(text);
  }

  private words(text: string): void {
    this.table.gap(6, true);
    this.table.paragraph(text, { bold: true, italic: true, keep: this.hasMore });
  }

  /** Something stands below the rows. */
  private get hasMore(): boolean {
    return (this.model.notes ?? []).length > 0 || this.model.signatures.length > 0;
  }
}
