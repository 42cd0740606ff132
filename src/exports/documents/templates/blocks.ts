import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { textWidthMm } from '../../../platform/workbook/writing/text-metrics.js';

/** Parts of official papers as NĐ 30/2020, Appendix I, sets them (documents.md §1); lengths in millimetres. */

const FONT = 'Times New Roman';
const TOP_MM = 20;
const LEFT_MM = 30;
const RIGHT_MM = 15;
const HEADER_MM = 10;
const FIRST_LINE_MM = 12.7;
/** Printable width of A4: 165 mm upright, 252 mm on its side. */
export const PORTRAIT_MM = 165;
export const LANDSCAPE_MM = 252;

export function twips(mm: number): number {
  return Math.round((mm / 25.4) * 1_440);
}

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'allCaps'> & { readonly size?: number };

function runs(text: string, { size = 14, ...look }: Look = {}): TextRun[] {
  return [new TextRun({ text, font: FONT, size: size * 2, ...look })];
}

interface LineOptions extends Look {
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly indentMm?: number;
  readonly firstLineMm?: number;
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

function layout(options: LineOptions): IParagraphOptions {
  const { align = 'left', before = 0, after = 0, keepNext = false, indentMm = 0, firstLineMm = 0 } = options;
  return {
    alignment: ALIGN[align],
    spacing: { before: before * 20, after: after * 20 },
    indent: { left: twips(indentMm), firstLine: twips(firstLineMm) },
    keepNext,
  };
}

export function line(text: string, options: LineOptions = {}): Paragraph {
  return new Paragraph({ ...layout(options), children: runs(text, options) });
}

/** A line of runs that look different. */
export function mixed(parts: readonly (readonly [string, Look])[], options: LineOptions = {}): Paragraph {
  return new Paragraph({
    ...layout(options),
    children: parts.flatMap(([text, look]) =>
      runs(text, { ...(options.size === undefined ? {} : { size: options.size }), ...look }),
    ),
  });
}

/** Body text: justified, first line set in, 6 points between paragraphs. */
export function body(text: string, options: LineOptions = {}): Paragraph {
  return line(text, { align: 'justify', firstLineMm: FIRST_LINE_MM, after: 6, ...options });
}

export function bodyOf(parts: readonly (readonly [string, Look])[], options: LineOptions = {}): Paragraph {
  return mixed(parts, { align: 'justify', firstLineMm: FIRST_LINE_MM, after: 6, ...options });
}

/** Labels with dotted lines behind them that share the rest of the line, to be filled in by hand. */
export function dotted(...labels: readonly string[]): Paragraph {
  const room = PORTRAIT_MM - FIRST_LINE_MM - labels.reduce((sum, label) => sum + textWidthMm(label, 14), 0);
  const dots = '…'.repeat(Math.floor(room / labels.length / textWidthMm('…', 14)));
  return line(labels.map((label) => label + dots).join(''), { firstLineMm: FIRST_LINE_MM, after: 6 });
}

/** A paragraph that only opens or closes a part; the filled paper does not have it. */
export function mark(tag: string): Paragraph {
  return line(`{${tag}}`);
}

/** A rule of that length in the middle of a space that wide. */
export function rule(lengthMm: number, spaceMm: number, after = 0): Paragraph {
  const side = twips((spaceMm - lengthMm) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { after: after * 20, line: 40, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' } },
    children: [new TextRun({ text: '', size: 4 })],
  });
}

/** «QUYẾT ĐỊNH» with what it is about and a rule of a third to half of that line. */
export function title(kind: string, about: string): Paragraph[] {
  return [
    line(kind, { align: 'center', bold: true, size: 14, before: 12, keepNext: true }),
    line(about, { align: 'center', bold: true, size: 14, keepNext: true }),
    rule(45, PORTRAIT_MM, 12),
  ];
}

export const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

export interface Column {
  readonly heading: string;
  readonly mm: number;
  /** The placeholder of this column; empty leaves a cell to write in. */
  readonly value: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** A bordered table whose one row stands for each of `list`; its heading is repeated on every page. */
export function table(list: string, columns: readonly Column[], size = 12): Table {
  const cell = ({ mm }: Column, content: Paragraph): TableCell =>
    new TableCell({
      width: { size: twips(mm), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [content],
    });
  const last = columns.length - 1;
  const valueOf = ({ value }: Column, index: number): string =>
    `${index === 0 ? `{#${list}}` : ''}${value}${index === last ? `{/${list}}` : ''}`;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columns.reduce((sum, { mm }) => sum + mm, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ mm }) => twips(mm)),
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) =>
          cell(column, line(column.heading, { align: 'center', bold: true, size, before: 2, after: 2 })),
        ),
      }),
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) =>
          cell(
            column,
            line(valueOf(column, index), { align: column.align ?? 'left', size, before: 2, after: 2 }),
          ),
        ),
      }),
    ],
  });
}

/** The whole paper: A4, page numbers in the top margin from the second page on. */
export function paper(
  children: readonly (Paragraph | Table)[],
  { landscape = false, marginMm = LEFT_MM } = {},
): Document {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
  });
  return new Document({
    creator: '',
    styles: { default: { document: { run: { font: FONT, size: 28 } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              ...{ width: twips(210), height: twips(297) },
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(TOP_MM),
              bottom: twips(TOP_MM),
              left: twips(marginMm),
              right: twips(RIGHT_MM),
              header: twips(HEADER_MM),
            },
            pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
          },
        },
        headers: {
          default: new Header({ children: [number] }),
          first: new Header({ children: [new Paragraph('')] }),
        },
        children: [...children],
      },
    ],
  });
}
