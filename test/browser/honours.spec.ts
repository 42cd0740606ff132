import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { HonoursLedger } from '../../src/honours/honours-ledger.service.js';
import { issueDraft, Review } from '../decisions/review.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, eventually, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let clerk: ApiClient;
let official: ApiClient;
let review: Review;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  clerk = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  review = await Review.open(test, clerk);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

/** A decision of this year with three people, one of them revoked, and the clinic's awards under its earlier name. */
async function fillLedger(): Promise<void> {
  const names = ['Lê Thị Ánh', 'Nguyễn Hoài Yến', 'Trần Văn Đạt'];
  const campaign = await review.campaign({ LDTT: names.map((name) => ({ name })) });
  const { body } = await issueDraft(clerk, official, (await review.draft(campaign, ['LDTT'])).body);
  await official.post(`/api/decisions/${body.id}/revocations`, {
    lineIds: [body.lines.find(({ name }) => name === 'Trần Văn Đạt')?.id],
    ground: 'false-declaration',
    explanation: 'Kết luận thanh tra số 12/KL-TTr: kê khai sai thành tích.',
    decidedOn: '2026-02-06',
    signerName: 'Nguyễn Văn Bình',
    confirmation: 'HỦY QUYẾT ĐỊNH',
    version: body.version,
  });
  const old = await review.year.unit('Trạm Y tế xã Cam Giá');
  await test.sql(
    `insert into collective_predecessors (ward_id, collective_id, predecessor_id, changed_on, change)
     values ($1, $2, $3, '2025-07-01', 'merged')`,
    [test.wardA, await review.year.unit('Trạm Y tế Tích Lương'), old],
  );
  const awardTypeId = await review.year.award('TTLDTT');
  await test.inWard(() =>
    test.app.get(HonoursLedger).record(
      [2021, 2022, 2023].map((year) => ({
        participantId: old,
        subjectKind: 'collective' as const,
        name: 'Trạm Y tế xã Cam Giá',
        unitName: '',
        awardTypeId,
        awardName: 'Tập thể lao động tiên tiến',
        year,
        decisionNumber: `${year - 1900}/QĐ-UBND`,
        decidedOn: `${year + 1}-01-10`,
        source: 'import' as const,
        decisionId: null,
      })),
    ),
  );
}

describe('the ledger of honours', () => {
  it('is searched without accents, filtered, followed through merged units, printed and taken out', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/so-khen-thuong');
    await page.getByText('Sổ chưa ghi lần khen nào.').waitFor();
    await keepPicture(page, 'so-khen-thuong-trong-1366');
    await fillLedger();
    await go('/so-khen-thuong');
    await page.getByText('Cả sổ có 06 lần khen của 04 năm.').waitFor();
    await keepPicture(page, 'so-khen-thuong-1366');
    const names = async (): Promise<string[]> =>
      page.locator('tbody tr.ant-table-row td:nth-child(3)').allInnerTexts();

    await page.getByLabel('Tìm tên, đơn vị').fill('tran van dat');
    await page.waitForURL(/q=tran/);
    await eventually(names, ['Trần Văn Đạt']);
    await page.getByText('02/QĐ-UBND, 06/02/2026').waitFor();
    await page.getByLabel('Tìm tên, đơn vị').fill('');
    await page.waitForURL((url) => !url.searchParams.has('q'));

    await page.getByRole('combobox', { name: 'Của tập thể' }).click();
    await page.locator('.ant-select-item-option', { hasText: 'Trạm Y tế Tích Lương' }).click();
    await eventually(names, ['Trạm Y tế xã Cam Giá', 'Trạm Y tế xã Cam Giá', 'Trạm Y tế xã Cam Giá']);

    await go('/so-khen-thuong?year=2025');
    await eventually(names, ['Lê Thị Ánh', 'Nguyễn Hoài Yến', 'Trần Văn Đạt']);
    await page.getByRole('tab', { name: 'Xem trước khi in' }).click();
    await page.getByText('SỔ THEO DÕI KHEN THƯỞNG', { exact: true }).waitFor();
    await settled(page);
    await keepPicture(page, 'so-khen-thuong-ban-in-1366');
    expect(await seriousFindings(page)).toEqual([]);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải sổ Excel' }).click();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await (await download).path());
    const written: string[] = [];
    workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => written.push(cell.text)));
    const people = ['Lê Thị Ánh', 'Nguyễn Hoài Yến', 'Trần Văn Đạt'];
    expect(written.filter((text) => people.some((name) => text.endsWith(name)))).toHaveLength(3);
    expect(complaints).toEqual([]);
  });

  it('is read on an office screen and on a phone, by members without its book', async () => {
    const member = await test.account(['committee-member']);
    for (const [label, viewport, who] of [
      ['1366', DESKTOP, member],
      ['390', PHONE, clerk],
    ] as const) {
      const { page, complaints, go } = await visit(browser, test, who, viewport);
      await go('/so-khen-thuong');
      await page.getByText('Trần Văn Đạt').waitFor();
      await keepPicture(page, `so-khen-thuong-xem-${label}`);
      expect({ label, findings: await seriousFindings(page) }).toEqual({ label, findings: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      expect(await page.getByRole('button', { name: 'Tải sổ Excel' }).count()).toBe(who === member ? 0 : 1);
      expect(complaints).toEqual([]);
    }
  });

  it('notes what another authority took back, after a word is typed', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/so-khen-thuong?q=cam gia&year=2022');
    await page
      .getByRole('button', {
        name: 'Ghi đã bị hủy: Trạm Y tế xã Cam Giá, Tập thể lao động tiên tiến năm 2022',
      })
      .click();
    const form = page.getByRole('dialog', { name: 'Ghi lần khen đã bị hủy' });
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByText('Hãy ghi số quyết định hủy.').waitFor();
    await form.getByLabel('Số quyết định hủy').fill('56/QĐ-UBND');
    await form.getByLabel('Lý do, căn cứ').fill('Kết luận thanh tra số 12/KL-TTr');
    await settled(page);
    await keepPicture(page, 'so-khen-thuong-ghi-huy-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByLabel(/Gõ ghi đã hủy/).fill('ghi đã hủy');
    await page.getByRole('button', { name: 'Ghi đã hủy', exact: true }).click();
    await page.getByText(/^56\/QĐ-UBND, /).waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Ghi đã bị hủy/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
