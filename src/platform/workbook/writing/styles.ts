import type ExcelJS from 'exceljs';
import type { CellValue } from './cell.js';

/**
 * Cell styles as shared, frozen objects: ExcelJS writes a style object it has already seen without working it out
 * again, and a frozen one cannot be changed for every cell by accident. Every style names its font; the
 * workbook's Normal style only decides column widths.
 */

export type NumberShape = 'text' | 'count' | 'money' | 'bigMoney' | 'points';

export interface StyleSpec {
  /** Points; 13 unless told, as lists in practice use 12–13. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly border?: boolean;
  /** Text wraps unless told otherwise. */
  readonly wrap?: boolean;
  readonly shape?: NumberShape;
  /** Steps inwards from the cell's edge, at the side the text is set to. */
  readonly indent?: number;
}

export type CellStyle = Readonly<Partial<ExcelJS.Style>>;

/**
 * Number formats. Money forces dots between thousands, since `#,##0` follows the reader's Windows; a format has
 * two conditions at most, hence the separate one from a billion on. The dots are quoted, since ExcelJS loses
 * backslashes when it reads a format back. Points ask for Vietnamese separators.
 */
const FORMATS: Record<NumberShape, string> = {
  text: '@',
  count: '0',
  money: '[>=1000000]#"."###"."##0;[>=1000]#"."##0;0',
  bigMoney: '#"."###"."###"."##0',
  points: '[$-42A]0.00',
};

const THIN: Partial<ExcelJS.Border> = Object.freeze({ style: 'thin' as const });
const BOX: Partial<ExcelJS.Borders> = Object.freeze({ top: THIN, left: THIN, bottom: THIN, right: THIN });

const known = new Map<string, CellStyle>();

function build(spec: StyleSpec): CellStyle {
  const font: Partial<ExcelJS.Font> = { name: 'Times New Roman', family: 1, size: spec.size ?? 13 };
  if (spec.bold) font.bold = true;
  if (spec.italic) font.italic = true;
  if (spec.underline) font.underline = true;
  const alignment: Partial<ExcelJS.Alignment> = {
    horizontal: spec.align ?? 'left',
    vertical: spec.vertical ?? 'middle',
    wrapText: spec.wrap ?? true,
  };
  if (spec.indent) alignment.indent = spec.indent;
  const style: Partial<ExcelJS.Style> = {
    numFmt: FORMATS[spec.shape ?? 'text'],
    font: Object.freeze(font),
    alignment: Object.freeze(alignment),
  };
  if (spec.border) style.border = BOX;
  return Object.freeze(style);
}

/** The shared style of a spec: the same spec always gives the same object. */
export function cellStyle(spec: StyleSpec): CellStyle {
  const key = [
    spec.size ?? 13,
    spec.bold ? 'b' : '',
    spec.italic ? 'i' : '',
    spec.underline ? 'u' : '',
    spec.align ?? 'left',
    spec.vertical ?? 'middle',
    spec.border ? 'x' : '',
    spec.wrap === false ? 'n' : '',
    spec.shape ?? 'text',
    spec.indent ?? 0,
  ].join('|');
  const existing = known.get(key);
  if (existing) return existing;
  const made = build(spec);
  known.set(key, made);
  return made;
}

const SHAPES = new Map(Object.entries(FORMATS).map(([shape, format]) => [format, shape as NumberShape]));

function dotted(value: number): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? `-${digits}` : digits;
}

/** A cell's text as it is read on paper: what its number format makes of a number, in Vietnamese. */
export function shownText(value: CellValue, style: CellStyle | undefined): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  const shape = SHAPES.get(style?.numFmt ?? '');
  if (shape === 'count') return value.toFixed(0);
  if (shape === 'points') return value.toFixed(2).replace('.', ',');
  return shape === 'money' || shape === 'bigMoney' ? dotted(value) : String(value);
}
