import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { fillSheet } from '../scoring-api/scoring-fixture.js';
import { seriousFindings } from './support/accessibility.js';
import { eventually, launchBrowser, PHONE, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';
import {
  cell,
  COLUMN,
  FOURTEEN_BOXES,
  rowTexts,
  saved,
  scoringWith,
  standing,
} from './support/score-grid.js';

let test: TestApp;
let browser: Browser;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

describe('the scoring grid', () => {
  it('is worked like a spreadsheet, with a box for every kind of criterion', async () => {
    const fixture = await scoringWith(test, staff, 6);
    const [member] = fixture.members as [ApiClient];
    const { page, go, complaints } = await visit(browser, test, member);
    await go('/cham-diem');
    // There is only one set to score with, and one begins at the first box that wants a mark.
    await page.getByRole('heading', { name: 'Bảng tiêu chí chấm điểm tập thể' }).waitFor();
    await cell(page, 0, COLUMN.actual).click();
    await page.keyboard.type('9');
    await page.keyboard.press('Tab');
    await page.keyboard.type('10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('27,5');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('k');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('.5');
    await page.keyboard.press('Tab');
    await page.keyboard.press('c');
    await saved(page);
    // (27 + 27.5 + 5) × 100 ÷ 70, and a bonus less a penalty: as the server counts it.
    expect(await rowTexts(page, 0)).toEqual([
      '9',
      '10',
      '27,5',
      '5',
      'KAD',
      '1',
      '0,5',
      'có',
      'Loại',
      'ĐủNộp',
    ]);
    expect(await standing(fixture, member, 0)).toEqual({
      'A.1': '9/10',
      'A.2': '27.50',
      'B.1': '5.00',
      'B.2': 'not-applicable',
      'T.1': '1.00',
      'T.2': '0.50',
      'T.3': 'true',
    });
    await page.keyboard.press('k');
    await saved(page);
    expect((await rowTexts(page, 0)).slice(-3)).toEqual(['không', '85,5', 'ĐủNộp']);
    expect(complaints).toEqual([]);
  });

  it('goes down with Enter, mends with F2, gives up with Esc, empties with Delete and takes back with Ctrl+Z', async () => {
    const fixture = await scoringWith(test, staff, 5);
    const [member] = fixture.members as [ApiClient];
    const { page, go } = await visit(browser, test, member);
    await go(`/cham-diem/${fixture.set.id}`);
    await cell(page, 0, COLUMN.quality).click();
    for (const mark of ['20', '21', '22', '23', '24']) {
      await page.keyboard.type(mark);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const column = async () =>
      Promise.all([0, 1, 2, 3, 4].map(async (row) => (await rowTexts(page, row))[COLUMN.quality]));
    expect(await column()).toEqual(['20', '21', '22', '23', '24']);
    await page.keyboard.press('F2');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('9,25');
    await page.keyboard.press('Enter');
    await page.keyboard.type('7');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await saved(page);
    expect(await column()).toEqual(['29,25', '21', '', '', '24']);
    await page.keyboard.press('Control+z');
    await saved(page);
    expect(await column()).toEqual(['29,25', '21', '22', '23', '24']);
    expect((await standing(fixture, member, 0))['A.2']).toBe('29.25');
    // Without anything being typed, Esc leaves the grid, so that the rest of the page is within reach.
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.className')).toBe('score-strip');
  });

  it('takes a block copied from Excel, says what it left out, and lets it be undone', async () => {
    const fixture = await scoringWith(test, staff, 4);
    const [member] = fixture.members as [ApiClient];
    const { page, go, context } = await visit(browser, test, member);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await member.put(`/api/score-sheets/${fixture.set.id}/${fixture.units[2]}/recusal`, {
      version: 0,
      reason: 'Là người nhà',
    });
    await go(`/cham-diem/${fixture.set.id}`);
    const block = '9\t10\t27,5\t10\r\n8\t10\t\t5\r\n7\t10\t20\t5\r\n6\t8\t30\t"0"\r\n';
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(block)})`);
    await cell(page, 0, COLUMN.actual).click();
    await page.keyboard.press('Control+v');
    await page.getByText('Đã dán 11 ô. Bỏ qua 04 ô').waitFor();
    await saved(page);
    expect(await standing(fixture, member, 0)).toEqual({ 'A.1': '9/10', 'A.2': '27.50', 'B.1': '10.00' });
    expect(await standing(fixture, member, 1)).toEqual({ 'A.1': '8/10', 'B.1': '5.00' });
    expect(await standing(fixture, member, 2)).toEqual({});
    expect(await standing(fixture, member, 3)).toEqual({ 'A.1': '6/8', 'A.2': '30.00', 'B.1': '0.00' });
    await page.keyboard.press('Control+z');
    await page.getByText('Đã hoàn tác 11 ô.').waitFor();
    await saved(page);
    expect(await standing(fixture, member, 3)).toEqual({});
  });

  it('shows what the server refuses with its words, and sends the mended mark', async () => {
    const fixture = await scoringWith(test, staff, 3);
    const [member] = fixture.members as [ApiClient];
    const { page, go } = await visit(browser, test, member);
    await go(`/cham-diem/${fixture.set.id}`);
    await cell(page, 0, COLUMN.quality).click();
    await page.keyboard.type('27.1');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '01 điểm chưa ghi được' }).click();
    const dialog = page.getByRole('dialog', { name: 'Điểm chờ bạn quyết định' });
    await dialog.getByText('Tiêu chí A.2: điểm phải theo bước 0,25.').waitFor();
    await keepPicture(page, 'cham-diem-bi-tu-choi-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await cell(page, 0, COLUMN.quality).click();
    await page.keyboard.type('27.25');
    await page.keyboard.press('Enter');
    await saved(page);
    expect(await standing(fixture, member, 0)).toEqual({ 'A.2': '27.25' });
  });

  it('finds nominees without accents and by state, and goes to the next box that wants a mark', async () => {
    const fixture = await scoringWith(test, staff, 12);
    const [member] = fixture.members as [ApiClient];
    await fillSheet(fixture, member, fixture.units[0] ?? '');
    const { page, go } = await visit(browser, test, member);
    await go(`/cham-diem/${fixture.set.id}`);
    await page.getByText('Đã chấm đủ 01/12').waitFor();
    await cell(page, 0, COLUMN.actual).click();
    await page.keyboard.press('t');
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('6');
    await page.keyboard.press('Tab');
    await saved(page);
    expect((await rowTexts(page, 1)).slice(0, 3)).toEqual(['5', '6', '']);
    await page.getByLabel('Tìm đối tượng').fill('xom dong .11');
    await page.locator('.score-row').nth(1).waitFor({ state: 'detached' });
    // Scrolled rows are drawn a moment after the list has become short.
    await eventually<unknown>(
      () => page.getByRole('rowheader').allInnerTexts(),
      [expect.stringMatching(/^Xóm Đồng \d+\.11$/)],
    );
    expect(new URL(page.url()).searchParams.get('q')).toBe('xom dong .11');
    await page.getByLabel('Tìm đối tượng').fill('');
    await page.getByLabel('Tình trạng phiếu').selectOption('Chấm đủ, chưa nộp');
    await page.locator('.score-row').first().getByRole('button', { name: 'Nộp phiếu' }).waitFor();
    expect((await rowTexts(page, 0)).at(-2)).toBe('90');
    expect(await page.locator('.score-row').count()).toBe(1);
  });

  it('looks as it should at both widths', async () => {
    const fixture = await scoringWith(test, staff, 40, { set: FOURTEEN_BOXES });
    const [member] = fixture.members as [ApiClient];
    const [first = '', second = '', third = '', fourth = ''] = fixture.units;
    for (const unit of [first, second]) await fillSheet(fixture, member, unit);
    await member.put(`/api/score-sheets/${fixture.set.id}/${fourth}/recusal`, {
      version: 0,
      reason: 'Là người nhà',
    });
    const { page, go, complaints } = await visit(browser, test, member);
    await go(`/cham-diem/${fixture.set.id}`);
    await cell(page, 2, COLUMN.tier).click();
    await page.keyboard.press('Space');
    await page.getByRole('listbox').waitFor();
    await keepPicture(page, 'cham-diem-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Phím tắt' }).click();
    await page.getByRole('dialog', { name: 'Phím tắt khi chấm điểm' }).waitFor();
    await keepPicture(page, 'cham-diem-phim-tat-1366');
    const phone = await visit(browser, test, member, PHONE);
    await phone.go(`/cham-diem/${fixture.set.id}`);
    await keepPicture(phone.page, 'cham-diem-390');
    expect(await seriousFindings(phone.page)).toEqual([]);
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect([...complaints, ...phone.complaints]).toEqual([]);
    expect(third).not.toBe('');
  });
});
