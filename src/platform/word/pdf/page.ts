import type { Docx, XmlNode } from 'easy-template-x';
import { attributeOf, childOf, childrenOf, descendants, isOn, numberOf, points, textOf } from '../nodes.js';
import type { Looks } from './looks.js';

const A4 = { width: 11_906, height: 16_838 };
const INCH = 1_440;

/** Sheet and margins in points, and how its pages are numbered. */
export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly numbers: PageNumbers | null;
}

export interface PageNumbers {
  readonly size: number;
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  /** Distance of the line of numbers from the edge of the sheet. */
  readonly edge: number;
  readonly isFooter: boolean;
  /** No number on page 1 (NĐ 30/2020, Appendix I). */
  readonly fromSecond: boolean;
}

/** The sheet of the document's last section, which the whole of it is set on. */
export async function pageOf(docx: Docx, body: XmlNode, looks: Looks): Promise<PageLook> {
  const section = childOf(body, 'w:sectPr');
  const size = childOf(section, 'w:pgSz');
  const margins = childOf(section, 'w:pgMar');
  const margin = (name: string): number => points(Math.abs(numberOf(margins, name) ?? INCH));
  return {
    width: points(numberOf(size, 'w:w') ?? A4.width),
    height: points(numberOf(size, 'w:h') ?? A4.height),
    left: margin('w:left'),
    top: margin('w:top'),
    right: margin('w:right'),
    bottom: margin('w:bottom'),
    numbers: await numbersOf(docx, section, margins, looks),
  };
}

async function numbersOf(
  docx: Docx,
  section: XmlNode | undefined,
  margins: XmlNode | undefined,
  looks: Looks,
): Promise<PageNumbers | null> {
  for (const [name, edge] of [
    ['w:headerReference', 'w:header'],
    ['w:footerReference', 'w:footer'],
  ] as const) {
    for (const reference of childrenOf(section, name)) {
      const id = attributeOf(reference, 'r:id');
      if (attributeOf(reference, 'w:type') === 'first' || id === undefined) continue;
      const part = await (await docx.mainDocument.getPartById(id)).xmlRoot();
      const paragraph = [...descendants(part, 'w:p')].find(hasPageNumber);
      if (!paragraph) continue;
      const properties = childOf(paragraph, 'w:pPr');
      return {
        size: looks.run(properties, childOf(firstRun(paragraph), 'w:rPr')).size,
        alignment: looks.paragraph(properties).alignment,
        edge: points(numberOf(margins, edge) ?? 708),
        isFooter: edge === 'w:footer',
        fromSecond: isOn(childOf(section, 'w:titlePg')) ?? false,
      };
    }
  }
  return null;
}

function hasPageNumber(paragraph: XmlNode): boolean {
  const codes = [...descendants(paragraph, 'w:instrText')].map(textOf);
  const simple = [...descendants(paragraph, 'w:fldSimple')].map(
    (field) => attributeOf(field, 'w:instr') ?? '',
  );
  return [...codes, ...simple].some((code) => /^\s*PAGE\b/.test(code));
}

function firstRun(paragraph: XmlNode): XmlNode | undefined {
  return [...descendants(paragraph, 'w:r')][0];
}
