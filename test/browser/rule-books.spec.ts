import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { nominating, type Nominating } from '../awards/nominating.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let administrator: ApiClient;
let n: Nominating;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  administrator = await test.account(['administrator']);
  n = await nominating(test, await test.account(['ward-staff']));
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

describe('the pages of rule books', () => {
  it('copy a book, change a rule in it without code, and put it in use, each after what would differ is shown', async () => {
    const nomination = await n.judged('LDTT', { rating: 'good' });
    expect(nomination.verdict).toBe('met');
    const { page, complaints, go } = await visit(browser, test, administrator);
    await go('/quan-tri/bo-quy-tac');
    await page.getByRole('row', { name: /cách hiểu 1.*Đang dùng.*Chưa xác minh/ }).waitFor();
    await page.getByRole('row', { name: /cách hiểu 2.*Chưa dùng.*Chưa xác minh/ }).waitFor();
    await keepPicture(page, 'bo-quy-tac-1366');
    await page.getByRole('button', { name: /^Sao bộ .*cách hiểu 1/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên bộ mới').fill('Quy định của tỉnh');
    await dialog.getByLabel('Hiệu lực từ ngày').fill('01/10/2026');
    await dialog.getByLabel('Hiệu lực từ ngày').press('Enter');
    await dialog.getByRole('button', { name: 'Sao', exact: true }).click();
    await page.getByRole('heading', { name: 'Quy định của tỉnh', level: 1 }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Sửa quy tắc Lao động tiên tiến – cá nhân' }).click();
    const rule = page.getByRole('region', { name: 'Lao động tiên tiến – cá nhân' });
    await rule.getByRole('button', { name: 'Thêm điều kiện', exact: true }).click();
    const last = rule.locator('.rule-box').last();
    await last.getByLabel('Loại điều kiện').click();
    await page.getByTitle('Có sáng kiến được công nhận, mỗi sáng kiến dùng một lần').click();
    await last.getByLabel('Nội dung, như văn bản ghi').fill('Có sáng kiến cấp cơ sở');
    await rule.getByRole('button', { name: 'Xem kết luận sẽ khác, rồi lưu' }).click();
    await last.getByText('cần ghi «Cấp công nhận»').waitFor();
    await last.getByText('cần ghi điều luật, căn cứ').waitFor();
    await keepPicture(page, 'bo-quy-tac-sua-1366');
    await last.getByLabel('Cấp công nhận').click();
    await page.getByTitle('Cấp cơ sở').click();
    await last.getByLabel('Điều luật, căn cứ').fill('Quy định của tỉnh, Điều 3');
    await rule.getByRole('button', { name: 'Xem kết luận sẽ khác, rồi lưu' }).click();
    await dialog.getByText('Chưa có đề nghị nào đang xét theo bộ này').waitFor();
    await dialog.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await rule.getByText('Có 1 sáng kiến cấp cơ sở trở lên, chưa dùng cho khen thưởng khác').waitFor();
    await page.getByRole('button', { name: 'Đưa vào dùng…' }).click();
    await dialog.getByText('01 trong 01 đề nghị đang xét sẽ có kết luận khác').waitFor();
    await dialog.getByRole('row', { name: new RegExp(`${nomination.name}.*Chưa đủ điều kiện`) }).waitFor();
    await keepPicture(page, 'bo-quy-tac-khac-1366');
    await dialog.getByRole('button', { name: 'Đưa vào dùng' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settled(page);
    await page.getByText('Đang dùng', { exact: true }).waitFor();
    await n.evaluate(nomination.campaignId);
    const after = await n.detail(nomination.id);
    expect([after.verdict, after.ruleBookName]).toEqual(['not-met', 'Quy định của tỉnh']);
    expect(complaints).toEqual([]);
  }, 90_000);

  it('are read and not changed by officials, and are accessible at both widths', async () => {
    const official = await test.account(['official']);
    for (const viewport of [DESKTOP, PHONE]) {
      const { page, complaints, go } = await visit(browser, test, official, viewport);
      await go('/quan-tri/bo-quy-tac');
      expect(await page.getByRole('button', { name: /^Sao bộ/ }).count()).toBe(0);
      expect(await seriousFindings(page)).toEqual([]);
      await keepPicture(page, `bo-quy-tac-doc-${viewport.width}`);
      await page.getByRole('link', { name: /Nghị định 152/ }).click();
      const rule = page.getByRole('region', { name: 'Chiến sĩ thi đua cấp tỉnh – cá nhân' });
      await rule.getByText('Được tặng Chiến sĩ thi đua cơ sở 3 năm liên tục').waitFor();
      await rule.getByText('Phải có trước: Chiến sĩ thi đua cơ sở.').waitFor();
      expect(await page.getByRole('button', { name: /^Sửa/ }).count()).toBe(0);
      expect(await seriousFindings(page)).toEqual([]);
      await keepPicture(page, `bo-quy-tac-mot-${viewport.width}`);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    }
    const staff = await test.account(['ward-staff']);
    const { page, complaints, go } = await visit(browser, test, staff, PHONE);
    await go('/quan-tri/bo-quy-tac');
    await page.getByRole('link', { name: /Nghị định 152/ }).click();
    await page.getByRole('button', { name: 'Sửa quy tắc Bằng khen cấp tỉnh – cá nhân' }).click();
    await page
      .getByRole('region', { name: 'Bằng khen cấp tỉnh – cá nhân' })
      .getByText('Nhóm điều kiện 1')
      .waitFor();
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByText('Nhóm điều kiện 1').scrollIntoViewIfNeeded();
    await keepPicture(page, 'bo-quy-tac-sua-390');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  }, 90_000);
});
