import ExcelJS from 'exceljs';
import yauzl from 'yauzl';

/** Reads written workbooks back for tests: their raw parts, and their cells. */

/** All parts of an xlsx file by path, as text. */
export async function xlsxParts(file: Buffer): Promise<Map<string, string>> {
  const zip = await yauzl.fromBufferPromise(file);
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName.replace(/^\//, ''), Buffer.concat(chunks).toString('utf8'));
  }
  return parts;
}

/** The XML of a sheet by its number from 1. */
export async function sheetXml(file: Buffer, number = 1): Promise<string> {
  const xml = (await xlsxParts(file)).get(`xl/worksheets/sheet${number}.xml`);
  if (xml === undefined) throw new Error(`The workbook has no sheet ${number}`);
  return xml;
}

export async function openWorkbook(file: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ExcelJS.Buffer);
  return workbook;
}

/** Values of a sheet row by row; cells merged into another are left out, empty ones are null. */
export function sheetValues(sheet: ExcelJS.Worksheet): ExcelJS.CellValue[][] {
  const rows: ExcelJS.CellValue[][] = [];
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const values: ExcelJS.CellValue[] = [];
    sheet.getRow(number).eachCell({ includeEmpty: true }, (cell) => {
      if (cell.master === cell) values.push(cell.value);
    });
    rows.push(values);
  }
  return rows;
}

/** Rows after which a page break was set by hand. */
export function breaksAfter(xml: string): number[] {
  return [...xml.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]));
}
