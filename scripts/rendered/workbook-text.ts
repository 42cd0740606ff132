import ExcelJS from 'exceljs';

/** What a sheet prints: its words' texts, and those of the heading repeated on later pages. */
export interface SheetText {
  readonly name: string;
  readonly texts: readonly string[];
  readonly heading: readonly string[];
}

function shown(cell: ExcelJS.Cell): string {
  const value: unknown = cell.value;
  if (cell.isMerged && cell.master !== cell) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'richText' in value) return cell.text;
  return '';
}

/** The texts of each visible sheet, hidden columns and rows left out; numbers are printed as their formats say. */
export async function sheetTexts(path: string): Promise<SheetText[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book.worksheets
    .filter(({ state }) => state === 'visible')
    .map((sheet) => {
      const [from = 0, to = -1] = (/(\d+):\$?(\d+)/.exec(sheet.pageSetup.printTitlesRow ?? '') ?? [])
        .slice(1)
        .map(Number);
      const texts: string[] = [];
      const heading: string[] = [];
      sheet.eachRow((row, number) => {
        if (row.hidden) return;
        row.eachCell((cell) => {
          if (sheet.getColumn(cell.col).hidden) return;
          const text = shown(cell);
          if (text === '') return;
          texts.push(text);
          if (number >= from && number <= to) heading.push(text);
        });
      });
      return { name: sheet.name, texts, heading };
    });
}
