import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { expect } from '@jest/globals';
import type { ApiClient, TestApp } from '../../support/test-app.js';

export { launchBrowser } from '../../../scripts/pages/chromium.js';

/** What an old office PC and a phone show. */
export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** A person at a browser of their own. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong inside the page: script errors, refused content, failed loads, missing translations. */
  readonly complaints: string[];
  readonly go: (path: string) => Promise<void>;
}

/** Opens a browser window for somebody: signed in already, or at the sign-in page where `who` is left out. */
export async function visit(
  browser: Browser,
  test: TestApp,
  who?: ApiClient,
  viewport: { width: number; height: number } = DESKTOP,
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: test.baseUrl,
    isMobile: viewport.width < 600,
    hasTouch: viewport.width < 600,
  });
  if (who) {
    const [name = '', value = ''] = who.cookie.split('=');
    await context.addCookies([{ name, value, url: test.baseUrl }]);
  }
  const page = await context.newPage();
  countRequests(page);
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A refusal the page expects and shows is written there by the browser too.
    const isRefusal = /Failed to load resource/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isRefusal) complaints.push(message.text());
  });
  return {
    page,
    context,
    complaints,
    go: async (path) => {
      await page.goto(path, { waitUntil: 'load' });
      // The code of a page comes after the page itself; every page has a heading.
      await page.locator('h1').first().waitFor();
      await settled(page);
    },
  };
}

/** Requests under way, by page. */
const underWay = new WeakMap<Page, Set<Request>>();

function countRequests(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Waits until the page has read what it shows: nothing under way for a moment, no spinner. */
export async function settled(page: Page): Promise<void> {
  let quietSince = Date.now();
  while (Date.now() - quietSince < 120) {
    if ((underWay.get(page)?.size ?? 0) > 0) quietSince = Date.now();
    await page.waitForTimeout(20);
  }
  await page
    .locator('.ant-spin-spinning, [role=status]:has-text("Đang tải")')
    .first()
    .waitFor({ state: 'detached' });
}

/** What a page shows may come a moment after the act: asks until it is as wanted, and fails with the difference. */
export async function eventually<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  const until = Date.now() + 20_000;
  for (;;) {
    const found = await read();
    try {
      expect(found).toEqual(wanted);
      return;
    } catch (difference) {
      if (Date.now() > until) throw difference;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
