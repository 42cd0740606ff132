import type { CellValue } from './cell.js';
import { moneyLimit, moneyLook } from './money-look.js';
import type { Merge, SheetPort } from './sheet-port.js';
import { cellStyle } from './styles.js';
import type { CellStyle, NumberShape, StyleSpec } from './styles.js';
import { balanced, lineCount, lineHeight, rowHeight, textBox } from './text-metrics.js';
import type { TextBox } from './text-metrics.js';

/** A column of a table; its width stands in the sheet's layout. */
export interface TableColumn {
  readonly heading: string;
  readonly align?: 'left' | 'center' | 'right';
  /** What a data cell holds: text unless told. */
  readonly shape?: NumberShape;
  readonly bold?: boolean;
}

export interface TableLook {
  /** Font size of the table in points; 13 unless told. */
  readonly size?: number;
  /** Least height of a data row in points, when people must sign in it. */
  readonly rowHeight?: number;
}

interface DataColumn {
  readonly style: CellStyle;
  readonly box: TextBox;
  /** From this amount on a number needs a look of its own: money columns only. */
  readonly limit: number;
  readonly mm: number;
  readonly spec: StyleSpec;
}

export interface ParagraphSpec extends StyleSpec {
  readonly minHeight?: number;
  readonly keep?: boolean;
}

const HEADING_HEIGHT = 36;
const SECTION_HEIGHT = 20;
/** Titles stay a little inside the table's edges. */
const TITLE_WIDTH = 0.96;

/** Text and money keep off the borders; what is centred stands clear of them anyway. */
const TEXT_INDENT = 1;

function indentOf(column: TableColumn | undefined): number {
  return (column?.align ?? 'left') === 'center' ? 0 : TEXT_INDENT;
}

/** A part of a row spanning columns `first`…`last` (from 1) with its own text and look. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly value: CellValue;
  readonly look: StyleSpec;
}

/**
 * A printed table on a sheet: paragraphs over the full width, a heading repeated on each page, section rows that
 * stay with their first entry, data rows as tall as their text, totals.
 */
export class TableSheet {
  private readonly size: number;
  private readonly data: readonly DataColumn[];
  private readonly dataStyles: readonly CellStyle[];
  private readonly minimum: number;
  private lastData: number[] = [];

  constructor(
    readonly port: SheetPort,
    readonly columns: readonly TableColumn[],
    look: TableLook = {},
  ) {
    if (columns.length !== port.columns) throw new RangeError('Columns and their widths differ in number');
    this.size = look.size ?? 13;
    this.minimum = Math.max(look.rowHeight ?? 0, lineHeight(this.size));
    this.data = columns.map((column, index) => this.dataColumn(column, this.width(index + 1, index + 1)));
    this.dataStyles = this.data.map((column) => column.style);
  }

  /** A text over the full width, as tall as its lines. */
  paragraph(text: string, spec: ParagraphSpec = {}): number {
    return this.spans(
      [{ first: 1, last: this.port.columns, value: text, look: { align: 'center', ...spec } }],
      spec.minHeight,
      spec.keep,
    );
  }

  /**
   * A centred title over the full width, its lines of like length. Given in parts, it breaks between them when one
   * line does not hold all.
   */
  title(text: string | readonly string[], spec: ParagraphSpec = {}): number {
    const mm = this.width(1, this.port.columns);
    const box = textBox(mm * TITLE_WIDTH, spec.size ?? 13, spec.bold ?? false);
    const parts = typeof text === 'string' ? [text] : text;
    const whole = parts.join(' ');
    if (lineCount(whole, box) === 1) return this.paragraph(whole, spec);
    return this.paragraph(parts.map((part) => balanced(part, box)).join('\n'), spec);
  }

  /** A short rule under a title: underscores at the foot of a row lower than their font. */
  rule(underscores: string, height: number): number {
    const styles = [cellStyle({ align: 'center', vertical: 'bottom', wrap: false })];
    return this.port.addRow([underscores], { styles, height, merges: [[1, this.port.columns]] });
  }

  /** An empty row. */
  gap(height: number, keep = false): number {
    return this.port.addRow([], { styles: [], height, keep });
  }

  /** A row of merged parts; its height follows the tallest of them. */
  spans(spans: readonly Span[], minHeight = 0, keep = false): number {
    const values: CellValue[] = [];
    const styles: CellStyle[] = [];
    const merges: Merge[] = [];
    let height = minHeight;
    for (const { first, last, value, look } of spans) {
      values[first - 1] = value;
      styles[first - 1] = cellStyle(look);
      merges.push([first, last]);
      if (typeof value !== 'string') continue;
      const box = textBox(this.width(first, last), look.size ?? 13, look.bold ?? false, look.indent);
      const lines = look.wrap === false ? 1 : lineCount(value, box);
      height = Math.max(height, rowHeight(lines, box.lineHeight));
    }
    return this.port.addRow(
      Array.from(values, (value) => value ?? null),
      { styles, height, merges, keep },
    );
  }

  /** The table's heading; repeated at the top of each page from now on. */
  heading(): number {
    const look: StyleSpec = { size: this.size, bold: true, align: 'center', border: true };
    const lines = this.columns.map((column, index) => {
      return lineCount(column.heading, textBox(this.width(index + 1, index + 1), this.size, true));
    });
    const height = rowHeight(Math.max(...lines), lineHeight(this.size), HEADING_HEIGHT);
    const row = this.port.addRow(
      this.columns.map((column) => column.heading),
      { styles: this.columns.map(() => cellStyle(look)), height, keep: true },
    );
    this.port.repeatRows(row, row, height);
    return row;
  }

  /** A section: its number in the first column, its title over the others; never last on a page. */
  section(
    number: string,
    title: string,
    look: StyleSpec = { bold: true },
    tail: readonly CellValue[] = [],
  ): number {
    const base: StyleSpec = { size: this.size, border: true, ...look };
    const last = this.port.columns - tail.length;
    const spans: Span[] = [
      { first: 1, last: 1, value: number === '' ? null : number, look: { ...base, align: 'center' } },
      { first: 2, last, value: title, look: { ...base, indent: TEXT_INDENT } },
    ];
    return this.spans([...spans, ...this.tailSpans(tail, base)], SECTION_HEIGHT, true);
  }

  /** A row of data, one value per column. */
  entry(values: readonly CellValue[], keep = false): number {
    let height = this.minimum;
    let styles = this.dataStyles;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      const column = this.data[index];
      if (!column) break;
      if (typeof value === 'string') {
        const needed = lineCount(value, column.box) * column.box.lineHeight;
        if (needed > height) height = needed;
      } else if (typeof value === 'number' && Math.abs(value) >= column.limit) {
        styles = styles.with(index, cellStyle(moneyLook(value, column.mm, column.spec)));
      }
    }
    const row = this.port.addRow(values, { styles, height: rowHeight(1, height), keep });
    if (this.lastData.length > 1) this.lastData.shift();
    this.lastData.push(row);
    return row;
  }

  /** A total: its label over the columns before the values, which fill the last columns. */
  total(label: string, tail: readonly CellValue[], keep = false, look: StyleSpec = { bold: true }): number {
    const base: StyleSpec = { size: this.size, border: true, ...look };
    const last = this.port.columns - tail.length;
    const head: Span = { first: 1, last, value: label, look: { ...base, align: 'center' } };
    return this.spans([head, ...this.tailSpans(tail, base)], SECTION_HEIGHT, keep);
  }

  /** Binds what follows to the last two rows of data, so that it never stands alone on a page. */
  keepWithLastEntries(): void {
    const first = this.lastData[0];
    if (first !== undefined) this.port.keepFrom(first);
  }

  /** Binds what follows to the last row of data. */
  keepWithLastEntry(): void {
    const last = this.lastData.at(-1);
    if (last !== undefined) this.port.keepFrom(last);
  }

  /** Millimetres of columns `first`…`last`, from 1. */
  width(first: number, last: number): number {
    return this.port.layout.columnsMm.slice(first - 1, last).reduce((sum, mm) => sum + mm, 0);
  }

  private tailSpans(tail: readonly CellValue[], base: StyleSpec): Span[] {
    const offset = this.port.columns - tail.length;
    return tail.map((value, index) => {
      const column = this.columns[offset + index];
      const place = offset + index + 1;
      const shape = typeof value === 'number' ? column?.shape : 'text';
      const plain = { ...base, align: column?.align, shape, indent: indentOf(column) };
      const isMoney = shape === 'money' && typeof value === 'number';
      const look = isMoney ? moneyLook(value, this.width(place, place), plain) : plain;
      return { first: place, last: place, value, look };
    });
  }

  private dataColumn(column: TableColumn, mm: number): DataColumn {
    const spec: StyleSpec = {
      size: this.size,
      bold: column.bold,
      align: column.align,
      shape: column.shape,
      border: true,
      indent: indentOf(column),
    };
    return {
      style: cellStyle(spec),
      box: textBox(mm, this.size, column.bold ?? false, spec.indent),
      limit: column.shape === 'money' ? moneyLimit(mm, spec) : Number.POSITIVE_INFINITY,
      mm,
      spec,
    };
  }
}
