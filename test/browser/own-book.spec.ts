import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openForm } from '../imports/forms.js';
import { markPath, points, startScoring, type ScoringFixture } from '../scoring-api/scoring-fixture.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

/** The first row of names, and the columns of A.2 and B.1. */
const FIRST = 6;
const QUALITY = 5;
const REGISTERED = 6;

let test: TestApp;
let browser: Browser;
let fixture: ScoringFixture;
let member: ApiClient;
let address: string;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  fixture = await startScoring(test, await test.account(['ward-staff']));
  [member] = fixture.members as [ApiClient];
  address = `/cham-diem/${fixture.set.id}`;
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

async function takeOut(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải phiếu về' }).click(),
  ]);
  return { name: file.suggestedFilename(), form: await openForm(readFileSync(await file.path())) };
}

async function bringBack(page: Page, bytes: ExcelBytes): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'phiếu đã chấm.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
}
type ExcelBytes = Awaited<ReturnType<Awaited<ReturnType<typeof openForm>>['book']['xlsx']['writeBuffer']>>;

describe('one’s own sheets by Excel', () => {
  it('are taken out, filled, shown beside what stands, chosen where both changed, and written', async () => {
    const [unit = '', second = ''] = fixture.units;
    const { page, go, complaints } = await visit(browser, test, member);
    await go(address);
    await page.getByRole('link', { name: 'Chấm bằng Excel' }).click();
    await page.getByRole('heading', { name: 'Chấm bằng tệp Excel' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await keepPicture(page, 'cham-bang-excel-1366');
    const { name, form } = await takeOut(page);
    expect(name).toBe('Phieu-cham-diem_TV1_TC-TAPTHE.xlsx');

    const sheet = form.book.worksheets[0];
    if (!sheet) throw new Error('No sheet');
    sheet.getCell(FIRST, QUALITY).value = 27.5;
    sheet.getCell(FIRST, REGISTERED).value = 10;
    sheet.getCell(FIRST + 1, QUALITY).value = 31;
    sheet.getCell(FIRST + 2, 11).value = 'Không chấm, là đơn vị tôi phụ trách';
    await member.put(markPath(fixture, unit, 'A.2'), points('21.5'));
    await bringBack(page, await form.book.xlsx.writeBuffer());

    await page
      .getByText('02 điểm khác với phiếu đang có, 01 đối tượng ghi không chấm. 00 dòng không đổi.')
      .waitFor();
    await page.getByText('01 chỗ vênh cần chọn').waitFor();
    await page.getByText(/Dòng 7, Tổ dân phố .*: .*A\.2/).waitFor();
    const write = page.getByRole('button', { name: 'Ghi vào phiếu' });
    expect(await write.isDisabled()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await keepPicture(page, 'cham-bang-excel-xem-truoc-1366');
    await page.setViewportSize(PHONE);
    await settled(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect(await seriousFindings(page)).toEqual([]);
    await keepPicture(page, 'cham-bang-excel-xem-truoc-390');
    await page.setViewportSize({ width: 1366, height: 768 });

    await page.getByRole('radio', { name: 'Giữ 21,5' }).check();
    // Marked on another machine meanwhile: nothing is written, and what stands now is shown.
    await member.put(markPath(fixture, second, 'T.1'), points('2'));
    await member.put(markPath(fixture, unit, 'B.1'), points('5'));
    await write.click();
    await page.getByText('02 chỗ vênh cần chọn').waitFor();
    await page.getByText('Dữ liệu trong hệ thống đã thay đổi sau khi xem trước.', { exact: false }).waitFor();
    await page.getByRole('radio', { name: 'Giữ 21,5' }).check();
    await page.getByRole('radio', { name: 'Ghi 10' }).check();
    await write.click();
    await page.getByText('Đã ghi 01 điểm, 01 đối tượng không chấm.').waitFor();
    await keepPicture(page, 'cham-bang-excel-da-ghi-1366');

    await page.getByRole('link', { name: 'Về bảng chấm' }).click();
    const row = page.locator('.score-row').first();
    await row.getByText('10', { exact: true }).waitFor();
    await row.getByText('21,5', { exact: true }).waitFor();
    expect(complaints.filter((text) => !text.includes('409'))).toEqual([]);
  });
});
