import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { readExpected } from '../../scripts/sample/expected.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { DESKTOP, launchBrowser, settled, visit, type Visitor } from './support/browser.js';
import { keepPicture } from './support/pictures.js';
import { sampleFile } from './support/sample-year.js';

const NAME = 'Phong trào thi đua yêu nước năm 2025';
const AWARD = 'Lao động tiên tiến';
const MEMBERS = ['TV1', 'TV2', 'TV3', 'TV4', 'TV5'];
const expected = readExpected(sampleFile('.'));
/** Goes back to its unit: not in the list that is compared. */
const returned = expected.nominations.find(({ award, eligible }) => award !== AWARD && !eligible);
const granted = expected.nominations.filter(({ award, eligible }) => award === AWARD && eligible);

let test: TestApp;
let browser: Browser;
let clerk: Visitor;
let official: Visitor;
let campaign = '';

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  const staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
  const head: ApiClient = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  for (const code of MEMBERS) await test.account(['committee-member'], { name: `Thành viên ${code}` });
  clerk = await visit(browser, test, staff);
  official = await visit(browser, test, head);
  for (const { page } of [clerk, official]) page.setDefaultTimeout(45_000);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

/** Chooses a file, waits for its preview, applies it; answers what the page says was written. */
async function bringIn({ page, go }: Visitor, file: string, kind: string): Promise<string> {
  await go('/nhap-tu-excel');
  await page.getByText(kind, { exact: true }).first().click();
  await settled(page);
  await page.locator('input[type=file]').setInputFiles(sampleFile(file));
  await page.getByRole('heading', { name: `Nhập tệp «${file}»` }).waitFor();
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await page
    .getByRole('dialog', { name: 'Ghi tệp này vào sổ?' })
    .getByRole('button', { name: /^Ghi/ })
    .click();
  const told = page.getByText(/^Đã ghi .*\.$/);
  await told.waitFor();
  return told.innerText();
}

/** Moves the campaign on, typing the word where one is asked for. */
async function moveOn({ page, go }: Visitor, act: string, word?: string): Promise<void> {
  await go(`/phong-trao/${campaign}`);
  await page.getByRole('tab', { name: 'Chuyển giai đoạn' }).click();
  await page.getByRole('button', { name: act }).click();
  const dialog = page.getByRole('dialog', { name: act });
  if (word !== undefined) await dialog.getByLabel(new RegExp(`^Gõ ${word}`)).fill(word);
  await dialog.getByRole('button', { name: act }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
}

async function addScorers({ page, go }: Visitor): Promise<void> {
  await go(`/phong-trao/${campaign}?tab=nguoi-cham`);
  for (const [index, code] of MEMBERS.entries()) {
    await page.getByRole('button', { name: 'Thêm người chấm' }).click();
    const form = page.getByRole('dialog', { name: 'Thêm người chấm' });
    await form.getByLabel('Thành viên Hội đồng').fill(code);
    await page.keyboard.press('Enter');
    await form.getByLabel('Mã trong phiếu chấm').fill(code);
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { name: `Thành viên chấm điểm (0${index + 1})` }).waitFor();
    await form.waitFor({ state: 'detached' });
  }
}

/** The names in the decision's table, in order. */
async function namesOn(page: Page): Promise<string[]> {
  return page.locator('tbody tr.ant-table-row td:nth-child(3) a').allInnerTexts();
}

/** As read, whatever the breaks of lines. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A campaign, its criteria and its launch. */
async function launch(): Promise<void> {
  const { page, go } = clerk;
  await go('/phong-trao');
  await page.getByRole('button', { name: 'Tạo phong trào' }).first().click();
  const form = page.getByRole('dialog', { name: 'Tạo phong trào' });
  await form.getByLabel('Tên phong trào').fill(NAME);
  await form.getByLabel('Năm', { exact: true }).fill(String(expected.year));
  await form.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { name: NAME }).waitFor();
  campaign = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await bringIn(clerk, 'tieu-chi.xlsx', 'Bảng tiêu chí');
  await moveOn(clerk, 'Phát động phong trào', 'phát động');
  await page.getByRole('heading', { name: 'Đang ở giai đoạn: Đăng ký thi đua' }).waitFor();
}

/** The register and earlier honours come in; one registration goes back to its unit. */
async function takeRegister(): Promise<void> {
  const { page, go } = clerk;
  const { units, people, registrations } = expected.import;
  expect(await bringIn(clerk, 'dang-ky.xlsx', 'Danh sách đăng ký')).toMatch(
    new RegExp(`^Đã ghi ${units} đơn vị, ${people} cá nhân, .*${registrations} đăng ký\\.$`),
  );
  await bringIn(clerk, 'lich-su.xlsx', 'Lịch sử khen thưởng');
  await go(`/dang-ky?phong-trao=${campaign}&tab=danh-hieu&q=${encodeURIComponent(returned?.name ?? '')}`);
  await page.getByLabel(`Chọn ${returned?.name ?? ''}, ${returned?.award ?? ''}`).check();
  await page.getByRole('button', { name: 'Trả lại (01)' }).click();
  const back = page.getByRole('dialog', { name: 'Trả lại 01 đăng ký' });
  await back.getByLabel('Lý do trả lại').fill('Chưa ghi thành tích.');
  await back.getByRole('button', { name: 'Trả lại' }).click();
  await page.getByText('Đã trả lại 01 đăng ký.').waitFor();
  await settled(page);
  await keepPicture(page, 'hanh-trinh-tra-lai-1366');
}

/** The members’ scores come in, and the official closes them. */
async function takeScores(): Promise<void> {
  await moveOn(clerk, 'Chuyển sang tự chấm điểm');
  await addScorers(clerk);
  await moveOn(clerk, 'Mở chấm điểm', 'mở chấm điểm');
  expect(await bringIn(clerk, 'cham-diem.xlsx', 'Phiếu chấm điểm')).toMatch(/phiếu chấm/);
  await moveOn(official, 'Khóa kết quả chấm điểm', 'khóa kết quả');
  await official.page.getByRole('heading', { name: 'Đang ở giai đoạn: Xét, đề nghị khen thưởng' }).waitFor();
}

/** Nominations are weighed, a decision drafted and handed up. */
async function draftDecision(): Promise<void> {
  const { page, go } = clerk;
  await go(`/de-nghi?phong-trao=${campaign}`);
  await page.getByRole('button', { name: 'Lấy từ đăng ký' }).click();
  await page.getByText(/^Đã lấy \d+ đề nghị từ đăng ký\.$/).waitFor();
  await page.getByRole('button', { name: 'Xét điều kiện' }).click();
  await page.getByText(/^Đã xét: /).waitFor();
  await settled(page);
  await keepPicture(page, 'hanh-trinh-de-nghi-1366');
  await go(`/quyet-dinh?phong-trao=${campaign}`);
  await page.getByRole('button', { name: 'Dự thảo quyết định' }).first().click();
  const draft = page.getByRole('dialog', { name: 'Dự thảo quyết định' });
  await draft.getByLabel(new RegExp(`^${AWARD} \\(${granted.length} đề nghị\\)`)).check();
  await draft.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('tab', { name: 'Số, ngày, người ký' }).click();
  await page.getByLabel('Ngày quyết định').fill('15/01/2026');
  await page.getByLabel('Ngày quyết định').press('Enter');
  await page.getByLabel('Thẩm quyền, chức vụ ký').fill('CHỦ TỊCH');
  await page.getByLabel('Họ tên người ký').fill('Nguyễn Văn Bình');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu.').waitFor();
  await page.getByRole('button', { name: 'Trình duyệt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click();
  await page.getByText('Đã trình.').waitFor();
}

/** The official issues the decision; the list of it says in Excel what the page says. */
async function compareLists(): Promise<void> {
  const theirs = official.page;
  await official.go(new URL(clerk.page.url()).pathname);
  await theirs.getByRole('button', { name: 'Duyệt' }).click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Duyệt' }).click();
  await theirs.getByText('Đã duyệt.').waitFor();
  await theirs.getByRole('button', { name: 'Ban hành' }).click();
  await theirs.getByLabel(/Gõ ban hành/).fill('ban hành');
  await theirs.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
  await theirs.getByRole('heading', { name: 'Quyết định số 01/QĐ-UBND' }).waitFor();
  const names = await namesOn(theirs);
  expect(names.map((name) => name.replace(/^(Ông|Bà) /, '')).sort()).toEqual(
    granted.map(({ name }) => name).sort(),
  );

  const { page, go } = clerk;
  await go(`/xuat-danh-sach?phong-trao=${campaign}`);
  await page.getByRole('button', { name: /^Danh sách kèm theo Quyết định/ }).click();
  await page
    .locator('.paper-cell', { hasText: names[0] ?? '' })
    .first()
    .waitFor();
  await settled(page);
  const shown = (await page.locator('.paper-cell').allInnerTexts()).map(folded).filter((text) => text);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tệp Excel' }).click();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(await (await download).path()) as never);
  const written: string[] = [];
  workbook.worksheets[0]?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.master === cell) written.push(folded(cell.text));
    }),
  );
  expect(shown.filter((text) => names.includes(text))).toEqual(names);
  expect(written.filter((text) => names.includes(text))).toEqual(names);
  const cells = new Set(written);
  expect(shown.filter((text) => !cells.has(text))).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(DESKTOP.width);
  await keepPicture(page, 'hanh-trinh-danh-sach-1366');
}

describe('the ward’s year, with nothing but the pages', () => {
  it('goes from the sample workbooks to the list on paper', async () => {
    await launch();
    await takeRegister();
    await takeScores();
    await draftDecision();
    await compareLists();
    expect([...clerk.complaints, ...official.complaints]).toEqual([]);
  }, 400_000);
});
