import { Docx, XmlNodeType, type XmlNode } from 'easy-template-x';
import { cleanText } from '../../platform/text/clean-text.js';
import { childOf, childrenOf, numberOf } from '../../platform/word/nodes.js';
import { isRawDate, isRawError, type RawWorkbook } from '../../platform/workbook/reading/raw-workbook.js';

/** A row of a paper as it is read back: a table's, or a paragraph as one cell. Texts are cleaned, letters kept. */
export interface PaperRow {
  readonly cells: readonly { readonly column: number; readonly text: string }[];
  /** Rows of one table are of one table; a paragraph is of none. */
  readonly table: number | null;
}

/** Texts that a reader of the paper does not see: struck out with changes tracked, field codes, notes' marks. */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'w:tcPr',
  'w:tblPr',
]);
const BLANKS = new Set(['w:br', 'w:tab', 'w:cr']);

/** Rows of a Word file's body in the order they are read. The package has been checked before. */
export async function wordRows(file: Buffer): Promise<PaperRow[]> {
  const body = childOf(await (await Docx.load(file)).mainDocument.xmlRoot(), 'w:body');
  const rows: PaperRow[] = [];
  let tables = 0;
  const walk = (parent: XmlNode | undefined): void => {
    for (const node of childrenOf(parent)) {
      if (node.nodeName === 'w:p') push(rows, [{ column: 1, text: seenText(node) }], null);
      else if (node.nodeName === 'w:tbl') {
        tables += 1;
        for (const row of childrenOf(node, 'w:tr')) push(rows, cellsOf(row), tables);
      } else if (!UNSEEN.has(node.nodeName)) walk(node);
    }
  };
  walk(body);
  return rows;
}

/** Rows of a workbook's visible sheets, one sheet after the other. */
export function workbookRows({ sheets }: RawWorkbook): PaperRow[] {
  const rows: PaperRow[] = [];
  sheets.forEach((sheet, index) => {
    for (const { cells } of sheet.rows) {
      push(
        rows,
        cells.map(({ column, value }) => ({
          column,
          text: isRawError(value) ? value.error : isRawDate(value) ? value.day : String(value),
        })),
        index + 1,
      );
    }
  });
  return rows;
}

function push(rows: PaperRow[], cells: PaperRow['cells'], table: number | null): void {
  const filled = cells
    .map(({ column, text }) => ({ column, text: cleanText(text).text }))
    .filter(({ text }) => text !== '');
  if (filled.length > 0) rows.push({ cells: filled, table });
}

function cellsOf(row: XmlNode): { column: number; text: string }[] {
  let column = 1;
  return childrenOf(row, 'w:tc').map((cell) => {
    const at = column;
    column += numberOf(childOf(cell, 'w:tcPr', 'w:gridSpan'), 'w:val') ?? 1;
    return { column: at, text: seenText(cell) };
  });
}

function seenText(node: XmlNode): string {
  if (node.nodeType === XmlNodeType.Text) return node.textContent;
  if (UNSEEN.has(node.nodeName)) return '';
  if (BLANKS.has(node.nodeName)) return ' ';
  const text = childrenOf(node).map(seenText).join('');
  return node.nodeName === 'w:p' ? `${text} ` : text;
}
