import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser, Locator, Page } from 'playwright-core';
import { readExpected } from '../../scripts/sample/expected.js';
import { startTestApp, TEST_PASSWORD, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { eventually, launchBrowser, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';
import { SampleYear, sampleFile } from './support/sample-year.js';
import { cell, rowTexts, saved, tableTexts } from './support/score-grid.js';

const MEMBERS = ['TV1', 'TV2', 'TV3', 'TV4', 'TV5'];
const [CODE = ''] = MEMBERS;
const SET = 'Bảng tiêu chí chấm điểm tập thể';
const BOXES = 14;
const KNOCKOUT = BOXES - 1;
const wanted = readExpected(sampleFile('.')).results.filter(({ criteria }) => criteria === 'TC-TAPTHE');
const sheetOf = (name: string): string | undefined =>
  wanted.find((result) => result.name === name)?.sheets[CODE];

let test: TestApp;
let browser: Browser;
let year: SampleYear;
/** What the member wrote down on paper for each collective, box by box, as the sample's score book has it. */
let notes: Map<string, string[]>;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  year = await SampleYear.open(test);
  await year.launch();
  await year.register();
  await year.openScoring();
  await year.scoreWithoutFirst();
  notes = await readNotes();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

async function readNotes(): Promise<Map<string, string[]>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(sampleFile('cham-diem.xlsx'));
  const rows = new Map<string, string[]>();
  workbook.getWorksheet(`${CODE} TC-TAPTHE`)?.eachRow((row, number) => {
    if (number < 4) return;
    const boxes = Array.from({ length: BOXES }, (_, at) => row.getCell(at + 4).text.replace('.', ','));
    rows.set(row.getCell(2).text.trim(), boxes);
  });
  return rows;
}

const rowsOf = (page: Page): Locator => page.locator('.score-row');

/** Names down the grid. */
const namesOf = (page: Page): Promise<string[]> => rowsOf(page).locator('.score-name a').allInnerTexts();

/** Totals down the grid, as shown. */
const totals = (page: Page): Promise<string[]> => rowsOf(page).locator('.score-total').allInnerTexts();

/** Numbers of the grid that do not fit their boxes. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('.score-row .score-cell, .score-row .score-total')]
    .filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.textContent)`);

const inVietnamese = (points: string): string =>
  Number(points).toLocaleString('vi-VN', { maximumFractionDigits: 2 });

/** Sheets the member fills; what is missing stays so, as in the sample's year. */
const filled = wanted.filter(({ sheets }) => /\d/.test(sheets[CODE] ?? '')).length;

/** What the grid's total says for the sheet an independent program worked out. */
function shown(name: string | undefined): string {
  const points = sheetOf(name ?? '') ?? '';
  if (points === 'recused' || points === 'missing') return '';
  return notes.get(name ?? '')?.[KNOCKOUT] ? 'Loại' : inVietnamese(points);
}

/** Types a row of the grid from its first box on, with nothing but the keyboard. */
async function typeRow(page: Page, boxes: readonly string[]): Promise<void> {
  for (const [at, value] of boxes.entries()) {
    if (value) await page.keyboard.type(value);
    if (at + 1 < boxes.length) await page.keyboard.press('Tab');
  }
}

async function idOf(name: string): Promise<string> {
  const [unit] = await test.sql<{ id: string }>(`select id from participants where name = $1`, [name]);
  return unit?.id ?? '';
}

describe('a member on the sample year', () => {
  it('scores every collective from log-in to handing in, whatever happens on the way', async () => {
    const member = await visit(browser, test);
    const { page, context } = member;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [account] = await test.sql<{ username: string }>(`select username from accounts where id = $1`, [
      year.members[0]?.accountId,
    ]);
    await member.go('/');
    await page.getByLabel('Tên đăng nhập').fill(account?.username ?? '');
    await page.getByLabel('Mật khẩu').fill(TEST_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Việc cần làm' }).waitFor();
    await page.getByRole('link', { name: SET }).first().click();
    await cell(page, 0, 0).waitFor();
    const address = new URL(page.url()).pathname;
    const names = await namesOf(page);
    expect(new Set(names)).toEqual(new Set(wanted.map(({ name }) => name)));
    const boxesOf = (row: number): string[] => notes.get(names[row] ?? '') ?? [];

    // A window left open at home since before the first mark.
    const home = await visit(browser, test, year.members[0]);
    await home.go(address);
    await cell(page, 0, 0).click();
    await typeRow(page, boxesOf(0));
    await saved(page);
    await cell(home.page, 0, 2).click();
    await home.page.keyboard.type('1');
    await home.page.keyboard.press('Enter');
    const strip = home.page.locator('.info-strip');
    await cell(home.page, 0, 2).click();
    await strip.getByText(`Bạn ghi 1; đang lưu ${boxesOf(0)[2]}`).waitFor();
    await strip.getByRole('button', { name: `Giữ ${boxesOf(0)[2]}` }).click();
    await home.page.getByRole('button', { name: /xung đột$/ }).waitFor({ state: 'detached' });
    expect((await rowTexts(home.page, 0))[2]).toBe(boxesOf(0)[2]);
    expect(home.complaints).toEqual([]);
    await home.context.close();

    // The line is cut in the middle of a row, and the window closed by mistake.
    await context.setOffline(true);
    await cell(page, 1, 0).click();
    await typeRow(page, boxesOf(1));
    await page.getByText(/^Chưa gửi được \d+ điểm – đang giữ trên máy này/).waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    again.setDefaultTimeout(30_000);
    await again.goto(address);
    await saved(again);
    expect((await rowTexts(again, 1))[BOXES]).toBe(shown(names[1]));

    // One the member is related to; the rest as copied from their own workbook.
    const related = names.findIndex((name) => sheetOf(name) === 'recused');
    await cell(again, related, 0).click();
    await again.locator('.info-strip').getByRole('button', { name: 'Không chấm…' }).click();
    await again.getByRole('dialog').getByLabel('Lý do không chấm').fill('Là người của tổ');
    await again.getByRole('dialog').getByRole('button', { name: 'Ghi nhận không chấm' }).click();
    await again.getByText('không chấm 01').waitFor();
    const rows = names.slice(2).map((_, at) => (at + 2 === related ? '' : boxesOf(at + 2).join('\t')));
    await again.evaluate(`navigator.clipboard.writeText(${JSON.stringify(rows.join('\r\n'))})`);
    await cell(again, 2, 0).click();
    await again.keyboard.press('Control+v');
    await again.getByText(/^Đã dán \d+ ô/).waitFor();
    await saved(again);
    await eventually(
      () => totals(again),
      names.map((name) => shown(name)),
    );
    await keepPicture(again, 'cham-diem-nam-mau-1366');
    expect(await cutOff(again)).toEqual([]);
    expect(await seriousFindings(again)).toEqual([]);

    // Nobody else's marks before one's own are in, everybody's after.
    const first = `${address}/${await idOf(names[0] ?? '')}`;
    await again.goto(first);
    await again.getByRole('button', { name: 'Nộp phiếu' }).first().waitFor();
    expect(await again.getByText('TV2').count()).toBe(0);
    await again.goto(address);
    await again.getByRole('button', { name: `Nộp ${filled} phiếu đã chấm đủ` }).click();
    await again
      .getByRole('dialog')
      .getByRole('button', { name: `Nộp ${filled} phiếu` })
      .click();
    await again.getByText(`Đã chấm đủ ${filled}/${wanted.length - 1}, đã nộp ${filled}`).waitFor();
    await again.goto(first);
    await again.getByRole('button', { name: 'Xem phiếu của người khác' }).click();
    const table = again.getByRole('region', { name: 'Điểm của từng thành viên' });
    const last = (await tableTexts(table)).at(-1);
    const sheets = wanted.find(({ name }) => name === names[0])?.sheets ?? {};
    expect(last).toEqual(['Tổng điểm', ...MEMBERS.map((code) => inVietnamese(sheets[code] ?? ''))]);
  }, 120_000);
});
