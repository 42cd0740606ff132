import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CellValue } from './cell.js';
import { uniqueSheetName } from './names.js';
import {
  MARGINS_MM,
  PAGE_NUMBER_SIZE,
  pageCapacity,
  pageHeader,
  paperMm,
  printedColumnsMm,
  printScale,
} from './page-setup.js';
import type { Orientation, Paper } from './page-setup.js';
import { pageStarts } from './pagination.js';
import { SheetPort } from './sheet-port.js';
import type { RowLook, SheetLayout, SheetSink, WorkbookPort } from './sheet-port.js';
import { shownText } from './styles.js';
import type { CellStyle } from './styles.js';

/** A workbook as it prints, as plain data: made by the very calls that write the file, so the two cannot differ. */

/** Everything is set in Times New Roman; sizes in points. */
export interface PrintStyle {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  /** A thin line on all four sides. */
  readonly border: boolean;
  /** Steps inwards from the side the text is set to, each some 2.4 mm. */
  readonly indent: number;
}

export interface PrintCell {
  /** From 1. */
  readonly column: number;
  /** How many columns it spans. */
  readonly columns: number;
  readonly text: string;
  /** Place in the preview's `styles`. */
  readonly style: number;
}

export interface PrintRow {
  /** Points. */
  readonly height: number;
  /** Cells with a look of their own; what lies between them is empty paper. */
  readonly cells: readonly PrintCell[];
}

export interface PrintPage {
  /** On its sheet, from 1: what is printed at the top of it. */
  readonly number: number;
  /** In the whole workbook, from 1. */
  readonly ordinal: number;
  /** What stands centred in the top margin. */
  readonly header: string;
  /** The sheet's repeated rows stand above its own. */
  readonly repeatsHeading: boolean;
  readonly rows: readonly PrintRow[];
}

export interface PrintSheet {
  readonly name: string;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly paperMm: { readonly width: number; readonly height: number };
  readonly marginsMm: typeof MARGINS_MM;
  /** Share of its size the grid is shrunk to on paper; the print stands centred between the margins. */
  readonly scale: number;
  /** Before shrinking. */
  readonly columnsMm: readonly number[];
  readonly headerFontSize: number;
  readonly repeatedRows: readonly PrintRow[];
  readonly pageCount: number;
  /** Ordinal of its first page in the workbook. */
  readonly firstPage: number;
  /** Those asked for. */
  readonly pages: readonly PrintPage[];
}

export interface PrintPreview {
  readonly pageCount: number;
  readonly styles: readonly PrintStyle[];
  readonly sheets: readonly PrintSheet[];
}

/** Numbers the styles that pages use, so that each is told once. */
class StyleTable {
  readonly styles: PrintStyle[] = [];
  private readonly places = new Map<CellStyle, number>();

  placeOf(style: CellStyle): number {
    const known = this.places.get(style);
    if (known !== undefined) return known;
    const place = this.styles.push(printStyle(style)) - 1;
    this.places.set(style, place);
    return place;
  }
}

/** Read from the style the file is given, not from what it was made of. */
function printStyle({ font, alignment, border }: CellStyle): PrintStyle {
  return {
    fontSize: font?.size ?? 13,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: Boolean(font?.underline),
    align: alignment?.horizontal as PrintStyle['align'],
    vertical: alignment?.vertical as PrintStyle['vertical'],
    wrap: alignment?.wrapText ?? false,
    border: border?.top !== undefined,
    indent: alignment?.indent ?? 0,
  };
}

interface CapturedRow {
  readonly values: readonly CellValue[];
  readonly look: RowLook;
}

/** A sheet's rows, kept as they were written. */
class CapturedSheet implements SheetSink {
  private readonly rows: CapturedRow[] = [];
  private readonly breaks = new Set<number>();
  private repeated: { first: number; last: number; height: number } | null = null;
  private begins: readonly number[] = [];

  constructor(private readonly layout: SheetLayout) {}

  row(_number: number, values: readonly CellValue[], look: RowLook): void {
    this.rows.push({ values, look });
  }

  repeatRows(first: number, last: number, height: number): void {
    this.repeated = { first, last, height };
  }

  breakBefore(row: number): void {
    this.breaks.add(row);
  }

  finish(): void {
    const { format, columnsMm } = this.layout;
    this.begins = pageStarts({
      heights: this.rows.map(({ look }) => look.height),
      capacity: pageCapacity(format, columnsMm),
      repeated: this.repeated,
      breaks: this.breaks,
    });
  }

  get pageCount(): number {
    return this.begins.length;
  }

  /** As printed, with those of its pages whose ordinal lies in `from`…`to`. */
  printed(firstPage: number, from: number, to: number, styles: StyleTable): PrintSheet {
    const { name, format, columnsMm } = this.layout;
    const { first = 1, last = 0 } = this.repeated ?? {};
    const pages = this.begins.flatMap((begin, index): PrintPage[] => {
      const ordinal = firstPage + index;
      if (ordinal < from || ordinal > to) return [];
      const end = this.begins[index + 1] ?? this.rows.length + 1;
      return [
        {
          number: index + 1,
          ordinal,
          header: pageHeader(index + 1),
          repeatsHeading: last > 0 && begin > last,
          rows: this.printedRows(begin, end - 1, styles),
        },
      ];
    });
    return {
      name,
      paper: format.paper,
      orientation: format.orientation,
      paperMm: paperMm(format),
      marginsMm: MARGINS_MM,
      scale: Math.round(printScale(format, columnsMm) * 1000) / 1000,
      columnsMm: printedColumnsMm(columnsMm),
      headerFontSize: PAGE_NUMBER_SIZE,
      repeatedRows: this.printedRows(first, last, styles),
      pageCount: this.pageCount,
      firstPage,
      pages,
    };
  }

  private printedRows(first: number, last: number, styles: StyleTable): PrintRow[] {
    return this.rows.slice(first - 1, last).map(({ values, look }) => ({
      height: look.height,
      cells: values.flatMap((value, index) => printedCell(value, index + 1, look, styles) ?? []),
    }));
  }
}

function printedCell(value: CellValue, column: number, look: RowLook, styles: StyleTable): PrintCell | null {
  const style = look.styles[column - 1];
  if (!style) return null;
  const [, last = column] = look.merges?.find(([first]) => first === column) ?? [];
  return {
    column,
    columns: last - column + 1,
    text: shownText(value, style),
    style: styles.placeOf(style),
  };
}

/** A workbook written for the screen: the pages it would print. */
export class PrintWorkbook implements WorkbookPort {
  private readonly names = new Set<string>();
  private readonly sheets: CapturedSheet[] = [];

  addSheet(layout: SheetLayout): SheetPort {
    const named = { ...layout, name: uniqueSheetName(layout.name, this.names) };
    const sheet = new CapturedSheet(named);
    this.sheets.push(sheet);
    return new SheetPort(sheet, named);
  }

  async breathe(): Promise<void> {
    await nextTurn();
  }

  /** All sheets with `count` pages from page `from` of the workbook on, once every sheet is finished. */
  preview(from: number, count: number): PrintPreview {
    const table = new StyleTable();
    let firstPage = 1;
    const sheets = this.sheets.map((sheet) => {
      const printed = sheet.printed(firstPage, from, from + count - 1, table);
      firstPage += sheet.pageCount;
      return printed;
    });
    return { pageCount: firstPage - 1, styles: table.styles, sheets };
  }
}
