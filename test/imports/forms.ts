import type ExcelJS from 'exceljs';
import { zipOf } from '../import-reading/zip-builder.js';
import { openWorkbook, xlsxParts } from '../support/xlsx-parts.js';

/** A form taken apart: its cells, and by sheet what its drop-downs over ranges refer to. */
export interface OpenForm {
  readonly book: ExcelJS.Workbook;
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Opens a form for filling in. ExcelJS does not survive drop-downs over whole columns; they are read beside it. */
export async function openForm(bytes: Uint8Array): Promise<OpenForm> {
  const parts = await xlsxParts(Buffer.from(bytes));
  const byPart = new Map<string, Record<string, string>>();
  const bare = [...parts].map(([name, xml]) => {
    const content = xml.replace(/<dataValidations.*<\/dataValidations>/s, (validations) => {
      byPart.set(name, listsOf(validations));
      return '';
    });
    return { name, content };
  });
  const book = await openWorkbook(zipOf(bare));
  return {
    book,
    lists: Object.fromEntries(
      book.worksheets.map(({ name }, index) => [
        name,
        byPart.get(`xl/worksheets/sheet${index + 1}.xml`) ?? {},
      ]),
    ),
  };
}

function listsOf(xml: string): Record<string, string> {
  const found = xml.matchAll(
    /<dataValidation type="list"[^>]* sqref="([^"]+)"[^>]*><formula1>([^<]*)<\/formula1>/g,
  );
  return Object.fromEntries(
    [...found].map(([, range = '', formula = '']) => [range, formula.replaceAll('&apos;', "'")]),
  );
}

/** The values a drop-down offers. */
export function offered({ book }: OpenForm, range: string | undefined): unknown[] {
  const [, column = '', first, last] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)/.exec(range ?? '') ?? [];
  const lists = book.getWorksheet('Danh mục');
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, index) => lists?.getCell(`${column}${Number(first) + index}`).value,
  );
}

/** Writes values under the labels of a heading row, as a person would. */
export function fillIn(
  { book }: OpenForm,
  sheet: string,
  headingRow: number,
  row: number,
  values: Readonly<Record<string, string | number>>,
): void {
  const target = book.getWorksheet(sheet);
  if (!target) throw new Error(`No sheet «${sheet}»`);
  const labels = (target.getRow(headingRow).values as (string | undefined)[]).map((label) =>
    label?.replace(/ \(.*/, ''),
  );
  for (const [label, value] of Object.entries(values)) {
    const column = labels.indexOf(label);
    if (column < 1) throw new Error(`No column «${label}» among ${labels.join(', ')}`);
    target.getCell(row, column).value = value;
  }
}
