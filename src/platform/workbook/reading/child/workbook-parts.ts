import { WorkbookRefusal } from '../workbook-refusal.js';
import { parseXml, type XmlAttributes } from './xml-parser.js';

/** Longest text Excel allows in a cell. */
export const LONGEST_TEXT = 32_767;

export interface SheetEntry {
  readonly name: string;
  readonly relationId: string;
  readonly hidden: boolean;
}

/** xl/workbook.xml: the tabs in their order, and whether days are counted from 1904 (old Macs). */
export async function readWorkbookPart(
  pieces: AsyncIterable<Buffer>,
): Promise<{ sheets: SheetEntry[]; date1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  await parseXml(pieces, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = isTrue(attributes.date1904);
      if (name !== 'sheet') return;
      sheets.push({
        name: attributes.name ?? '',
        relationId: relationId(attributes),
        hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
      });
    },
  });
  return { sheets, date1904 };
}

/** xl/_rels/workbook.xml.rels: id → full name of the part. Targets may be relative to xl/ or start at the root. */
export async function readRelations(pieces: AsyncIterable<Buffer>): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await parseXml(pieces, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
      const target = attributes.Target ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      targets.set(attributes.Id ?? '', path.replace(/\/\.\//g, '/').replace(/[^/]+\/\.\.\//g, ''));
    },
  });
  return targets;
}

/** xl/sharedStrings.xml: every text once. Runs of rich text are joined; phonetic guides are left out. */
export async function readSharedStrings(pieces: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  await parseXml(pieces, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(value) {
      if (!inText) return;
      current += value;
      if (current.length > LONGEST_TEXT * 2) throw new WorkbookRefusal('workbook-cell-too-long');
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(current));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}

/** xl/styles.xml: for each cell style, whether its number format shows a date. */
export async function readDateStyles(pieces: AsyncIterable<Buffer>): Promise<boolean[]> {
  const customFormats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await parseXml(pieces, {
    open(name, attributes) {
      if (name === 'numFmt') {
        customFormats.set(Number(attributes.numFmtId), showsDate(attributes.formatCode ?? ''));
      } else if (name === 'cellXfs') {
        inCellFormats = true;
      } else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(customFormats.get(id) ?? isBuiltInDate(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/** Formats Excel knows by number: 14–22 and 45–47 everywhere, the others in East Asian versions (ECMA-376 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

function showsDate(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\.|_.|\*./g, '')
    .replace(/\[[^\]]*]/g, '');
  return !/general|standard/i.test(bare) && /[dmyhs]/i.test(bare);
}

/** Excel writes characters XML cannot hold as _x000D_. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function relationId(attributes: XmlAttributes): string {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.endsWith(':id')) return value;
  }
  return '';
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
