import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { campaignIn, newPerson, newUnit } from '../participants/register-fixtures.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let clerk: ApiClient;
let campaign: string;
let unit: string;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  clerk = await test.account(['ward-staff'], { name: 'Lê Thị Mai' });
  unit = await newUnit(clerk, 'Tổ dân phố 7', { block: 'Khối tổ dân phố', type: 'tổ dân phố' });
  await newUnit(clerk, 'Trường Tiểu học Tích Lương', { block: 'Khối trường học' });
  await newPerson(clerk, unit, 'Đặng Thị Nụ', { post: 'Tổ trưởng' });
  await newPerson(clerk, unit, 'Vũ Văn Đạt', { post: 'Tổ phó' });
  campaign = await campaignIn(test, 'registration');
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

describe('registrations', () => {
  it.each([
    ['dang-ky', ''],
    ['dang-ky-danh-hieu', '&tab=danh-hieu'],
  ])('are read on an office screen and on a phone: %s', async (name, more) => {
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      const { page, complaints, go } = await visit(browser, test, clerk, viewport);
      await go(`/dang-ky?phong-trao=${campaign}${more}`);
      await keepPicture(page, `${name}-${label}`);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      expect(complaints).toEqual([]);
    }
  });
});
