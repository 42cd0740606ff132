import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SetupService } from '../../src/access/setup.service.js';
import { startTestApp, TEST_PASSWORD, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

const SCREENS = [
  ['1366', DESKTOP],
  ['390', PHONE],
] as const;
const PATIENCE_MS = 240_000;

let test: TestApp;
let browser: Browser;
let password = '';

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  // The test's own wards bear the sample's names.
  await test.sql(`update wards set name = name || ' cũ'`);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

/** What there is to frown at: serious findings, something to scroll sideways; and a picture for the eye. */
async function faultsOf(page: Page, name: string, width: number): Promise<string[]> {
  await settled(page);
  await keepPicture(page, name);
  const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
  return [
    ...(await seriousFindings(page)).map((finding) => `${name}: ${finding}`),
    ...(wide === width ? [] : [`${name}: ${wide} px wide`]),
  ];
}

async function idOf(sql: string): Promise<string> {
  const [row] = await test.sql<{ id: string }>(sql);
  if (!row) throw new Error(`Nothing found: ${sql}`);
  return row.id;
}

describe('a ward to look around in', () => {
  it('is asked for at the first start, filled before one’s eyes, and hands out its accounts', async () => {
    const faults: string[] = [];
    const token = await test.app.get(SetupService).issueLink();
    for (const [label, viewport] of SCREENS) {
      const { page, go } = await visit(browser, test, undefined, viewport);
      await go(`/thiet-lap#${token}`);
      faults.push(...(await faultsOf(page, `thiet-lap-${label}`, viewport.width)));
    }
    const { page, complaints, go } = await visit(browser, test);
    await go(`/thiet-lap#${token}`);
    await page.getByLabel(/^Nạp dữ liệu mẫu để xem thử/).check();
    await page.getByLabel('Họ và tên').fill('Vũ Thị Quản Trị');
    await page.getByLabel('Tên đăng nhập').fill('chu.quantri');
    await page.getByLabel('Mật khẩu').fill(TEST_PASSWORD);
    await page.getByRole('button', { name: 'Nạp dữ liệu mẫu' }).click();
    await page.getByText('Hãy chép lại các tài khoản này').waitFor();
    await keepPicture(page, 'thiet-lap-dang-nap-1366');
    await page.getByText('Đã nạp xong dữ liệu mẫu.').waitFor({ timeout: PATIENCE_MS });
    faults.push(...(await faultsOf(page, 'thiet-lap-mau-1366', DESKTOP.width)));
    await page.setViewportSize(PHONE);
    faults.push(...(await faultsOf(page, 'thiet-lap-mau-390', PHONE.width)));
    await page.setViewportSize(DESKTOP);
    password = await page.getByRole('row').filter({ hasText: 'canbo' }).locator('code').innerText();
    await page.getByRole('link', { name: 'Đến trang đăng nhập' }).click();
    await page.getByLabel('Tên đăng nhập').fill('canbo');
    await page.getByLabel('Mật khẩu').fill(password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: 'Việc cần làm' }).waitFor();
    faults.push(...(await faultsOf(page, 'trang-chu-mau-1366', DESKTOP.width)));
    expect([...faults, ...complaints]).toEqual([]);
  }, 300_000);

  it.each(SCREENS)(
    'looks as it should on every profile and list: %s',
    async (label, viewport) => {
      const faults: string[] = [];
      const { page, complaints, go } = await visit(browser, test, undefined, viewport);
      await go('/dang-nhap');
      await page.getByLabel('Tên đăng nhập').fill('canbo');
      await page.getByLabel('Mật khẩu').fill(password);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.getByRole('heading', { name: 'Việc cần làm' }).waitFor();
      const honoured = (kind: string) =>
        idOf(
          `select p.id from honours h join participants p on p.id = h.participant_id
         where p.kind = '${kind}' group by p.id order by count(*) desc, p.id limit 1`,
        );
      const pages: Record<string, string> = {
        'goi-nhac': '/goi-nhac',
        'tieu-chi-xem': `/tieu-chi/${await idOf(`select id from criteria_sets where frozen_at is not null limit 1`)}`,
        'huong-dan': '/huong-dan/can-bo',
        'tai-khoan': '/tai-khoan',
        'khong-co-trang': '/khong-co-trang-nay',
      };
      const tabs = {
        'tap-the': ['thong-tin', 'thanh-vien', 'ho-gia-dinh', 'khen-thuong', 'diem', 'to-chuc', 'ho-so'],
        'ca-nhan': ['thong-tin', 'khen-thuong', 'xep-loai', 'diem', 'ky-luat', 'ho-so'],
        'ho-gia-dinh': ['thong-tin', 'khen-thuong', 'diem', 'ho-so'],
      };
      const kinds = { 'tap-the': 'collective', 'ca-nhan': 'individual', 'ho-gia-dinh': 'household' };
      for (const [path, keys] of Object.entries(tabs) as [keyof typeof tabs, string[]][]) {
        const id = await honoured(kinds[path]);
        for (const key of keys) pages[`ho-so-${path}-${key}`] = `/${path}/${id}?tab=${key}`;
      }
      for (const [name, path] of Object.entries(pages)) {
        await go(path);
        faults.push(...(await faultsOf(page, `${name}-${label}`, viewport.width)));
      }
      expect([...faults, ...complaints]).toEqual([]);
    },
    120_000,
  );
});
