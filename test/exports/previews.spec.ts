import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import type { PrintPreviewDto, PrintSheetDto } from '../../src/exports/print-preview.dto.js';
import { startScoring, submitFull } from '../scoring-api/scoring-fixture.js';
import type { ApiClient } from '../support/test-app.js';
import { breaksAfter, sheetXml } from '../support/xlsx-parts.js';
import { PapersOffice } from './papers-office.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let office: PapersOffice;

beforeAll(async () => {
  office = await PapersOffice.open();
});

afterAll(() => office.test.close());

/** A cell's text as Excel shows it in Việt Nam, worked out from the file alone. */
function shown({ value, numFmt }: ExcelJS.Cell): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  if (numFmt === '0') return String(Math.round(value));
  if (numFmt.endsWith('0.00'))
    return new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, useGrouping: false }).format(value);
  return new Intl.NumberFormat('vi-VN').format(value);
}

/** Rows of a sheet as the file holds them: heights, texts and looks. */
function rowsOfFile(sheet: ExcelJS.Worksheet, first = 1, count = sheet.rowCount): unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const row = sheet.getRow(first + index);
    const cells: unknown[] = [];
    const spans = new Map<string, number>();
    row.eachCell({ includeEmpty: true }, (cell) =>
      spans.set(cell.master.address, (spans.get(cell.master.address) ?? 0) + 1),
    );
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.master !== cell || cell.font === undefined) return;
      const { font, alignment } = cell;
      cells.push({
        column: Number(cell.col),
        columns: spans.get(cell.address),
        text: shown(cell),
        fontSize: font.size,
        bold: font.bold ?? false,
        italic: font.italic ?? false,
        underline: font.underline ?? false,
        align: alignment.horizontal,
        vertical: alignment.vertical,
        wrap: alignment.wrapText ?? false,
        border: cell.border?.bottom !== undefined,
        indent: alignment.indent ?? 0,
      });
    });
    return { height: row.height, cells };
  });
}

function rowsOfPreview({ styles }: PrintPreviewDto, { pages }: PrintSheetDto): unknown[] {
  return pages
    .flatMap((page) => page.rows)
    .map(({ height, cells }) => ({
      height,
      cells: cells.map(({ style, ...cell }) => ({ ...cell, ...styles[style] })),
    }));
}

/** Holds every page of a preview against the workbook it stands for. */
async function demandSame(
  path: string,
  query = '',
  client: ApiClient = office.staff,
): Promise<PrintPreviewDto> {
  const { workbook, bytes, fileName } = await office.download(`${path}${query}`, client);
  const { status, body } = await client.get<PrintPreviewDto>(
    `/api/exports/${path}/preview${query === '' ? '?' : `${query}&`}pages=50`,
  );
  expect([status, body.fileName]).toEqual([200, fileName]);
  expect(body.sheets.map((sheet) => sheet.name)).toEqual(workbook.worksheets.map((sheet) => sheet.name));
  for (const [index, printed] of body.sheets.entries()) {
    const sheet = workbook.worksheets[index] as ExcelJS.Worksheet;
    expect(rowsOfPreview(body, printed)).toEqual(rowsOfFile(sheet));
    expect(printed.columnsMm.map((mm) => Math.round((mm * 96) / 25.4))).toEqual(
      sheet.columns.map((column) => Math.round((column.width ?? 0) * 7)),
    );
    expect([{ A4: 9, A3: 8 }[printed.paper], printed.orientation]).toEqual([
      sheet.pageSetup.paperSize,
      sheet.pageSetup.orientation,
    ]);
    const { left, right, top } = sheet.pageSetup.margins ?? { left: 0, right: 0, top: 0 };
    expect(printed.marginsMm).toMatchObject({
      left: Math.round(left * 25.4),
      right: Math.round(right * 25.4),
      top: Math.round(top * 25.4),
    });
    const heading = Number(sheet.pageSetup.printTitlesRow?.split(':')[0]);
    expect(printed.repeatedRows).toEqual([printed.pages[0]?.rows[heading - 1]]);
    const starts = startsOf(printed);
    const breaks = breaksAfter(await sheetXml(bytes, index + 1)).map((row) => row + 1);
    expect(breaks.filter((row) => !starts.includes(row))).toEqual([]);
    demandRoom(printed);
  }
  return body;
}

/** The row each page begins with. */
function startsOf(sheet: PrintSheetDto): number[] {
  let row = 1;
  return sheet.pages.map((page) => {
    const start = row;
    row += page.rows.length;
    return start;
  });
}

/** No page holds more than its paper. */
function demandRoom({ pages, paperMm, marginsMm, scale, repeatedRows }: PrintSheetDto): void {
  const sum = (rows: readonly { readonly height: number }[]): number =>
    rows.reduce((total, { height }) => total + height, 0);
  const room = ((paperMm.height - marginsMm.top - marginsMm.bottom) * 72) / 25.4;
  for (const page of pages) {
    const height = sum(page.rows) + (page.repeatsHeading ? sum(repeatedRows) : 0);
    // The scale is told to three places.
    expect(height * scale).toBeLessThanOrEqual(room * 1.001);
  }
}

describe('what is looked at before printing', () => {
  it.each([['issued'], ['draft']])('is the list attached to a decision that is %s', async (state) => {
    const { decision } = await office.decided({ issue: state === 'issued' });
    const path = `decisions/${decision.id}/attached-list`;
    for (const query of ['', '?money=true', '?numbering=continuous&countsLine=false'])
      await demandSame(path, query);
  });

  it('is each list of a campaign', async () => {
    const { campaignId, decision } = await office.decided({ issue: true });
    await demandSame(`campaigns/${campaignId}/proposals`);
    const receipts = await demandSame(`campaigns/${campaignId}/money-receipts`);
    expect(receipts.sheets[0]?.orientation).toBe('landscape');
    await demandSame(`campaigns/${campaignId}/award-summary`);
    const year = await demandSame(`campaigns/${campaignId}/year-end`);
    expect(year.sheets[0]?.name).toBe(`QĐ ${String(decision.number).padStart(2, '0')} Lao động tiên tiến`);
    const [list, summary, money] = year.sheets.map((sheet) => sheet.pageCount) as [number, number, number];
    expect(year.sheets.map((sheet) => sheet.firstPage)).toEqual([1, 1 + list, 1 + list + summary]);
    expect(year.pageCount).toBe(list + summary + money);
  });

  it('is the score summary, the scoring table and the blank table of criteria', async () => {
    const fixture = await startScoring(office.test, office.staff);
    const unit = fixture.units[0] ?? '';
    for (const member of fixture.members) await submitFull(fixture, member, unit);
    await demandSame(`criteria-sets/${fixture.set.id}/score-summary`);
    await demandSame(`criteria-sets/${fixture.set.id}/score-summary`, '?order=rank&members=false');
    await demandSame(`criteria-sets/${fixture.set.id}/criteria-table`);
    await demandSame(`criteria-sets/${fixture.set.id}/participants/${unit}/scoring-table`);
  });

  it('breaks into the pages of the file', async () => {
    const { campaignId, decision } = await office.decided();
    await office.manyHouseholds(campaignId, decision.id, 150);
    const { sheets, pageCount } = await demandSame(`decisions/${decision.id}/attached-list`, '?money=true');
    expect([pageCount, sheets[0]?.pages.map((page) => page.header)]).toEqual([5, ['', '2', '3', '4', '5']]);
  });

  it('is given some pages at a time where a list is long', async () => {
    const { campaignId, decision } = await office.decided();
    await office.manyHouseholds(campaignId, decision.id, 5_100);
    const path = `decisions/${decision.id}/attached-list`;
    const { body } = await office.staff.get<PrintPreviewDto>(`/api/exports/${path}/preview?page=100&pages=2`);
    const [sheet] = body.sheets as [PrintSheetDto];
    expect(sheet.pages.map((page) => [page.number, page.header])).toEqual([
      [100, '100'],
      [101, '101'],
    ]);
    const { workbook } = await office.download(path);
    const file = workbook.worksheets[0] as ExcelJS.Worksheet;
    const number = Number(sheet.pages[0]?.rows[0]?.cells[0]?.text);
    const first = 1 + file.getColumn(1).values.slice(1).lastIndexOf(number);
    expect([number > 3_000, first > 3_000]).toEqual([true, true]);
    const seen = rowsOfPreview(body, sheet);
    expect(seen).toEqual(rowsOfFile(file, first, seen.length));
  }, 60_000);

  it('leaves no record: nothing was taken out', async () => {
    const { decision } = await office.decided({ issue: true });
    await office.staff.get(`/api/exports/decisions/${decision.id}/attached-list/preview`);
    expect(
      await office.test.sql(
        `select action from audit_entries where action like 'export.%' and subject_id = $1`,
        [decision.id],
      ),
    ).toEqual([]);
  });

  it('is refused as the file is', async () => {
    const campaignId = await office.review.campaign({
      LDTT: [{ name: 'Trần Văn Đạt', rating: 'completed' }],
    });
    const stranger = await office.test.account(['ward-staff'], { ward: 'B' });
    const member = await office.test.account(['committee-member']);
    const asked = async (client: ApiClient, path: string): Promise<unknown[]> => {
      const { status, body } = await client.get<{ code: string }>(`/api/exports/${path}`);
      return [status, body.code];
    };
    const path = `campaigns/${campaignId}/proposals/preview`;
    expect(await asked(office.staff, path)).toEqual([409, 'empty-list']);
    expect(await asked(stranger, path)).toEqual([404, 'not-found']);
    expect(await asked(member, path)).toEqual([403, 'forbidden']);
    expect(await asked(office.staff, `campaigns/${NOBODY}/year-end/preview`)).toEqual([404, 'not-found']);
    expect(await asked(office.staff, `${path}?pages=51`)).toEqual([400, 'invalid-input']);
  });
});
