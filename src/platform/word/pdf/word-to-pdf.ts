import { Docx } from 'easy-template-x';
import pdfMake, { type DocumentDefinition } from 'pdfmake';
import { TINOS } from '../../fonts/tinos.js';
import { blocksOf } from './blocks.js';
import { Looks } from './looks.js';
import { childOf } from '../nodes.js';
import { pageOf, type PageLook } from './page.js';

const STYLES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';

/** The metric twin of Times New Roman: lines break where Word breaks them (NĐ 30/2020 asks for Times New Roman). */
const FONT = 'Tinos';
const OWN_FILES: ReadonlySet<string> = new Set(Object.values(TINOS));

pdfMake.setFonts({ [FONT]: TINOS });
// A document is set from what is in it: nothing is fetched, no file but the fonts is read.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => OWN_FILES.has(path));

/**
 * Sets a Word file as PDF: paragraphs with their runs, tables, page numbers. Pictures, text boxes, lists numbered by
 * Word and several sections are beyond it: a ward that put them into a template prints them from Word.
 *
 * @param docx a package that {@link checkWordPackage} took, or our own
 */
export async function wordToPdf(
  docx: Buffer,
  about: { readonly title: string; readonly author: string },
): Promise<Buffer> {
  const file = await Docx.load(docx);
  const body = childOf(await file.mainDocument.xmlRoot(), 'w:body');
  if (!body) throw new RangeError('A Word document has a body.');
  const styles = await file.mainDocument.getFirstPartByType(STYLES);
  const looks = new Looks(await styles?.xmlRoot());
  const page = await pageOf(file, body, looks);
  const definition: DocumentDefinition = {
    info: { title: about.title, author: about.author },
    language: 'vi-VN',
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.left, page.top, page.right, page.bottom],
    defaultStyle: { font: FONT, fontSize: 14 },
    content: blocksOf(body, looks, page.width - page.left - page.right),
    ...pageNumbers(page),
  };
  return pdfMake.createPdf(definition).getBuffer();
}

function pageNumbers({ numbers, left, right, bottom }: PageLook): Partial<DocumentDefinition> {
  if (!numbers) return {};
  const { alignment, size: fontSize, edge, fromSecond, isFooter } = numbers;
  const above = isFooter ? Math.max(0, bottom - edge - fontSize * 1.15) : edge;
  const line: DocumentDefinition['header'] = (current) =>
    current === 1 && fromSecond
      ? null
      : { text: String(current), alignment, fontSize, margin: [left, above, right, 0] };
  return isFooter ? { footer: line } : { header: line };
}
