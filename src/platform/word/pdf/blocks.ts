import type { XmlNode } from 'easy-template-x';
import type { Cell, Content, Text } from 'pdfmake';
import type { Looks, ParagraphLook, RunLook } from './looks.js';
import { attributeOf, childOf, childrenOf, isOn, numberOf, points, textOf } from '../nodes.js';

/** Word keeps this much free at the left and right of a cell's text, unless the table says otherwise. */
const CELL_SIDE_TWIPS = 108;
/** What stands for a tab: as wide as Word's half inch at 14 points. */
const TAB = '\u00a0'.repeat(10);
/** What holds runs or paragraphs without a look of its own. */
const TRANSPARENT = new Set(['w:hyperlink', 'w:smartTag', 'w:ins', 'w:sdt', 'w:sdtContent', 'w:fldSimple']);

/** Paragraphs and tables of a body or a cell `width` points wide, as pdfmake takes them. */
export function blocksOf(container: XmlNode, looks: Looks, width: number): Content[] {
  return childrenOf(container).flatMap((node): Content[] => {
    if (node.nodeName === 'w:p') return paragraphOf(node, looks, width);
    if (node.nodeName === 'w:tbl') return [tableOf(node, looks, width)];
    return TRANSPARENT.has(node.nodeName) ? blocksOf(node, looks, width) : [];
  });
}

function paragraphOf(node: XmlNode, looks: Looks, width: number): Content[] {
  const properties = childOf(node, 'w:pPr');
  const look = looks.paragraph(properties);
  const runs = runsOf(node, looks, properties);
  const mark = looks.run(properties, childOf(properties, 'w:rPr'));
  const startsPage = look.pageBreakBefore || runs.startsPage;
  const text: Text = {
    text: runs.texts.length > 0 ? runs.texts : [textIn('\u00a0', mark)],
    alignment: look.alignment,
    lineHeight: look.lines,
    margin: [look.left, look.before, look.right, look.rule > 0 ? 0 : look.after],
    leadingIndent: look.firstLine,
    preserveTrailingSpaces: true,
    ...(startsPage ? { pageBreak: 'before' as const } : {}),
  };
  // A line held low is there for its rule or its distance, not for text.
  if (look.exactly > 0 && runs.texts.length === 0)
    return look.rule > 0
      ? [ruleOf(look, width, look.before + look.exactly)]
      : [{ text: '', margin: [0, 0, 0, look.before + look.exactly + look.after], fontSize: 0.1 }];
  return look.rule > 0 ? [text, ruleOf(look, width, 1)] : [text];
}

function ruleOf(look: ParagraphLook, width: number, above: number): Content {
  const length = Math.max(0, width - look.left - look.right);
  const line = { type: 'line' as const, x1: 0, y1: 0, x2: length, y2: 0, lineWidth: look.rule };
  return { canvas: [line], margin: [look.left, above, 0, look.after] };
}

interface Runs {
  readonly texts: Text[];
  readonly startsPage: boolean;
}

function runsOf(node: XmlNode, looks: Looks, paragraph: XmlNode | undefined): Runs {
  const texts: Text[] = [];
  let startsPage = false;
  const visit = (parent: XmlNode): void => {
    for (const child of childrenOf(parent)) {
      if (TRANSPARENT.has(child.nodeName)) visit(child);
      if (child.nodeName !== 'w:r') continue;
      const look = looks.run(paragraph, childOf(child, 'w:rPr'));
      const text = childrenOf(child).map(pieceOf).join('');
      startsPage ||= childrenOf(child, 'w:br').some((br) => attributeOf(br, 'w:type') === 'page');
      if (text !== '') texts.push(textIn(text, look));
    }
  };
  visit(node);
  return { texts, startsPage };
}

function pieceOf(node: XmlNode): string {
  if (node.nodeName === 'w:t') return textOf(node);
  if (node.nodeName === 'w:tab') return TAB;
  if (node.nodeName === 'w:noBreakHyphen') return '\u2011';
  if (node.nodeName === 'w:br' && attributeOf(node, 'w:type') !== 'page') return '\n';
  return '';
}

function textIn(text: string, look: RunLook): Text {
  return {
    text: (look.capitals ? text.toLocaleUpperCase('vi') : text).normalize('NFC'),
    fontSize: look.size,
    bold: look.bold,
    italics: look.italic,
    color: look.color,
    ...(look.underline ? { decoration: 'underline' as const } : {}),
  };
}

type Side = 'top' | 'left' | 'bottom' | 'right';
const SIDES: readonly Side[] = ['left', 'top', 'right', 'bottom'];

function tableOf(node: XmlNode, looks: Looks, available: number): Content {
  const properties = childOf(node, 'w:tblPr');
  const grid = childrenOf(childOf(node, 'w:tblGrid'), 'w:gridCol').map((column) =>
    points(numberOf(column, 'w:w') ?? 0),
  );
  const side = (name: string): number =>
    points(numberOf(childOf(properties, 'w:tblCellMar', name), 'w:w') ?? CELL_SIDE_TWIPS);
  const padding = { left: side('w:left'), right: side('w:right') };
  const rows = childrenOf(node, 'w:tr');
  const heading = rows.findIndex((row) => !isOn(childOf(row, 'w:trPr', 'w:tblHeader')));
  const scale = Math.min(1, available / Math.max(1, sum(grid)));
  const columns = grid.map((width) => width * scale);
  return {
    table: {
      widths: columns.map((width) => Math.max(1, width - padding.left - padding.right)),
      headerRows: Math.max(0, heading),
      dontBreakRows: true,
      // A signature block never loses its heads: rows that Word keeps with the next ones stay in one piece.
      keepWithHeaderRows: heading > 0 ? 1 : 0,
      body: rows.map((row) => rowOf(row, looks, columns, padding, properties)),
    },
    ...(rows.length <= 3 && heading <= 0 ? { unbreakable: true } : {}),
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => padding.left,
      paddingRight: () => padding.right,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    margin: [tableLeft(properties, sum(columns), available), 0, 0, 0],
  };
}

/** Where a table begins: as its alignment says, moved by its own indent. */
function tableLeft(properties: XmlNode | undefined, width: number, available: number): number {
  const alignment = attributeOf(childOf(properties, 'w:jc'), 'w:val');
  if (alignment === 'center') return (available - width) / 2;
  if (alignment === 'right' || alignment === 'end') return available - width;
  return points(numberOf(childOf(properties, 'w:tblInd'), 'w:w') ?? 0);
}

function rowOf(
  row: XmlNode,
  looks: Looks,
  columns: readonly number[],
  padding: { readonly left: number; readonly right: number },
  table: XmlNode | undefined,
): Cell[] {
  const cells: Cell[] = [];
  for (const cell of childrenOf(row, 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr');
    const span = Math.max(1, numberOf(childOf(properties, 'w:gridSpan'), 'w:val') ?? 1);
    const width = sum(columns.slice(cells.length, cells.length + span)) - padding.left - padding.right;
    cells.push({
      stack: blocksOf(cell, looks, width),
      colSpan: span,
      border: SIDES.map((side) => hasBorder(side, properties, table)) as [boolean, boolean, boolean, boolean],
      verticalAlignment: verticalOf(properties),
    });
    for (let covered = 1; covered < span; covered += 1) cells.push({});
  }
  while (cells.length < columns.length) cells.push({ text: '', border: [false, false, false, false] });
  return cells;
}

function verticalOf(cell: XmlNode | undefined): 'top' | 'middle' | 'bottom' {
  const value = attributeOf(childOf(cell, 'w:vAlign'), 'w:val');
  return value === 'center' ? 'middle' : value === 'bottom' ? 'bottom' : 'top';
}

function hasBorder(side: Side, cell: XmlNode | undefined, table: XmlNode | undefined): boolean {
  const own = childOf(cell, 'w:tcBorders', `w:${side}`);
  const inside = side === 'left' || side === 'right' ? 'w:insideV' : 'w:insideH';
  const border = own ?? childOf(table, 'w:tblBorders', inside) ?? childOf(table, 'w:tblBorders', `w:${side}`);
  return border !== undefined && !['nil', 'none'].includes(attributeOf(border, 'w:val') ?? 'nil');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
