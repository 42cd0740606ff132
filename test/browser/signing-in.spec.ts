import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startTestApp, TEST_PASSWORD, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { launchBrowser, PHONE, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

async function usernameOf(accountId: string): Promise<string> {
  const [row] = await test.sql<{ username: string }>(`select username from accounts where id = $1`, [
    accountId,
  ]);
  return row?.username ?? '';
}

describe('signing in', () => {
  it('leads back to the page that was wanted, and out again', async () => {
    const clerk = await test.account(['ward-staff'], { name: 'Lê Thị Mai' });
    const { page, complaints, go } = await visit(browser, test);
    await go('/phong-trao?q=2026');
    expect(new URL(page.url()).pathname).toBe('/dang-nhap');
    await keepPicture(page, 'dang-nhap-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('Tên đăng nhập').fill(await usernameOf(clerk.accountId));
    await page.getByLabel('Mật khẩu').fill('sai mật khẩu này rồi');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.').waitFor();
    await page.getByLabel('Mật khẩu').fill(TEST_PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: 'Phong trào thi đua' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=2026');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(complaints).toEqual([]);
  });

  it('fits a phone', async () => {
    const { page, go } = await visit(browser, test, undefined, PHONE);
    await go('/dang-nhap');
    await keepPicture(page, 'dang-nhap-390');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('keeps what was typed when the session ends under somebody’s hands', async () => {
    const clerk = await test.account(['ward-staff']);
    const { page, go } = await visit(browser, test, clerk);
    await go('/tai-khoan');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('một câu đang gõ dở dang');
    await test.sql(`delete from sessions where account_id = $1`, [clerk.accountId]);
    await page.getByLabel('Mật khẩu đang dùng').fill(TEST_PASSWORD);
    await page.getByLabel('Nhập lại mật khẩu mới').fill('một câu đang gõ dở dang');
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
    await dialog.getByLabel('Mật khẩu').fill(TEST_PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Mật khẩu mới', { exact: true }).inputValue()).toBe(
      'một câu đang gõ dở dang',
    );
  });
});
