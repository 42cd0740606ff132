import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Role } from '../../src/access/permissions.js';
import { startScoring } from '../scoring-api/scoring-fixture.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit } from './support/browser.js';
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

describe('the start page', () => {
  it('leads a ward that has only been set up through the first steps', async () => {
    const administrator = await test.account(['administrator']);
    const { page, complaints, go } = await visit(browser, test, administrator);
    await go('/');
    await page.getByRole('link', { name: /Lập tài khoản cho cán bộ phụ trách/ }).waitFor();
    await page.getByText('Chờ người khác làm').first().waitFor();
    await keepPicture(page, 'trang-chu-moi-1366');
    expect(await seriousFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('counts the units and lists whom to call', async () => {
    const clerk = await test.account(['ward-staff']);
    const { campaignId, units } = await startScoring(test, clerk, { phase: 'registration' });
    await test.sql(`delete from registrations where participant_id = $1`, [units[0]]);
    await test.sql(
      `update collectives set head_name = 'Nguyễn Văn Nam', phone = '0912345678' where id = $1`,
      [units[0]],
    );
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go(`/?phong-trao=${campaignId}`);
    await page.getByRole('heading', { name: 'Đơn vị gửi đăng ký' }).waitFor();
    await page.getByRole('heading', { name: 'Đăng ký theo khối' }).waitFor();
    await settled(page);
    await keepPicture(page, 'trang-chu-can-bo-1366');
    await page.getByRole('link', { name: /Đơn vị chưa gửi đăng ký/ }).click();
    await page.waitForURL(`**/dang-ky?phong-trao=${campaignId}&state=not-sent`);
    await page.goBack();
    await page.getByRole('link', { name: 'Chưa gửi', exact: true }).click();
    await page.waitForURL(`**/dang-ky?phong-trao=${campaignId}&state=not-sent`);
    await page.getByRole('row', { name: /Chưa gửi/ }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Danh sách gọi nhắc' }).click();
    await page.getByRole('row', { name: /Nguyễn Văn Nam 0912345678 Chưa gửi/ }).waitFor();
    await keepPicture(page, 'goi-nhac-1366');
    expect(complaints).toEqual([]);
  });

  it.each<Role>(['administrator', 'ward-staff', 'committee-member', 'official', 'unit-representative'])(
    'is read by everyone, on an office screen and on a phone: %s',
    async (role) => {
      const staff: ApiClient = await test.account(['ward-staff']);
      const { campaignId, units } = await startScoring(test, staff);
      const who = await test.account(
        [role],
        role === 'unit-representative' ? { collectiveId: units[0] } : {},
      );
      for (const [label, viewport] of [
        ['1366', DESKTOP],
        ['390', PHONE],
      ] as const) {
        const { page, complaints, go } = await visit(browser, test, who, viewport);
        await go(`/?phong-trao=${campaignId}`);
        await page.getByRole('heading', { name: 'Việc cần làm' }).waitFor();
        await settled(page);
        await keepPicture(page, `trang-chu-${role}-${label}`);
        expect({ label, findings: await seriousFindings(page) }).toEqual({ label, findings: [] });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
        expect(complaints).toEqual([]);
      }
    },
  );
});
