import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readExpected } from '../../scripts/sample/expected.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit, type Visitor } from './support/browser.js';
import { keepPicture } from './support/pictures.js';
import { SampleYear, sampleFile } from './support/sample-year.js';

const AWARD = 'Lao động tiên tiến';
const expected = readExpected(sampleFile('.'));
const granted = expected.nominations.filter(({ award, eligible }) => award === AWARD && eligible);
const money = granted.reduce((sum, { rewardDong }) => sum + rewardDong, 0);

let test: TestApp;
let browser: Browser;
let year: SampleYear;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  year = await SampleYear.open(test);
  await year.launch();
  await year.register();
  await year.score();
  await year.review();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

/** Names as the decision's page shows them, in order. */
async function shownNames({ page }: Visitor): Promise<string[]> {
  return page.locator('tbody tr.ant-table-row td:nth-child(3) a').allInnerTexts();
}

describe('an official on the sample year', () => {
  it('issues what the clerk drafted, takes the list out, and finds the very same in the workbook', async () => {
    const clerk = await visit(browser, test, year.clerk);
    await clerk.go(`/quyet-dinh?phong-trao=${year.campaignId}`);
    await clerk.page.getByRole('button', { name: 'Dự thảo quyết định' }).first().click();
    const draft = clerk.page.getByRole('dialog', { name: 'Dự thảo quyết định' });
    await draft.getByLabel(new RegExp(`^${AWARD} \\(${granted.length} đề nghị\\)`)).check();
    await draft.getByRole('button', { name: 'Lưu' }).click();
    await clerk.page.getByRole('tab', { name: 'Số, ngày, người ký' }).click();
    await clerk.page.getByLabel('Ngày quyết định').fill('15/01/2026');
    await clerk.page.getByLabel('Ngày quyết định').press('Enter');
    await clerk.page.getByLabel('Thẩm quyền, chức vụ ký').fill('CHỦ TỊCH');
    await clerk.page.getByLabel('Họ tên người ký').fill('Nguyễn Văn Bình');
    await clerk.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await clerk.page.getByText('Đã lưu.').waitFor();

    await clerk.page.getByRole('button', { name: 'Trình duyệt' }).click();
    await clerk.page.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click();
    await clerk.page.getByText('Đã trình.').waitFor();

    const official = await visit(browser, test, year.official);
    await official.go(new URL(clerk.page.url()).pathname);
    await official.page.getByRole('button', { name: 'Duyệt' }).click();
    await official.page.getByRole('dialog').getByRole('button', { name: 'Duyệt' }).click();
    await official.page.getByText('Đã duyệt.').waitFor();
    await official.page.getByRole('button', { name: 'Ban hành' }).click();
    await official.page.getByLabel(/Gõ ban hành/).fill('ban hành');
    await official.page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
    await official.page.getByRole('heading', { name: 'Quyết định số 01/QĐ-UBND' }).waitFor();
    const total = `${money.toLocaleString('vi-VN')} đồng`;
    await official.page.getByText(total).first().waitFor();
    const names = await shownNames(official);
    expect(names.length).toBe(granted.length);
    expect(new Set(names.map((name) => name.replace(/^(Ông|Bà) /, '')))).toEqual(
      new Set(granted.map(({ name }) => name)),
    );

    await official.go(`/xuat-danh-sach?phong-trao=${year.campaignId}`);
    await official.page.getByRole('button', { name: /^Danh sách kèm theo Quyết định/ }).click();
    await official.page
      .getByText(names[0] ?? '')
      .first()
      .waitFor();
    await settled(official.page);
    await keepPicture(official.page, 'xuat-danh-sach-1366');
    expect(await seriousFindings(official.page)).toEqual([]);
    const printed = await official.page.locator('.paper-cell').allInnerTexts();
    expect(printed.filter((text) => names.includes(text))).toEqual(names);

    const download = official.page.waitForEvent('download');
    await official.page.getByRole('button', { name: 'Tải tệp Excel' }).click();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(await (await download).path()) as never);
    const written: string[] = [];
    workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => written.push(cell.text)));
    expect(written.filter((text) => names.includes(text))).toEqual(names);
    expect(official.complaints).toEqual([]);
    expect(clerk.complaints).toEqual([]);
  }, 60_000);

  it('reads every list of the year on an office screen and on a phone', async () => {
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      const official = await visit(browser, test, year.official, viewport);
      await official.go(`/xuat-danh-sach?phong-trao=${year.campaignId}&loai=score-summary`);
      await keepPicture(official.page, `xuat-danh-sach-diem-${label}`);
      expect(await seriousFindings(official.page)).toEqual([]);
      expect(await official.page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      await official.go(`/ket-qua?phong-trao=${year.campaignId}`);
      await keepPicture(official.page, `ket-qua-mau-${label}`);
      expect(official.complaints).toEqual([]);
    }
  }, 60_000);
});
