import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../scripts/pages/chromium.js';
import { ratioFigure, type Figure, type Pair } from './children.js';
import type { ScoredWard } from './scored-ward.js';

const COLUMNS = 14;
const ROWS = 150;
const SLOWDOWN = 4;
const MARKS = 40;
const DESKTOP = { width: 1366, height: 768 };
/** Somebody quick with the number pad: five keys a second. */
const KEY_EVERY_MS = 200;

/**
 * From each key to the frame that shows what it typed. The frame's work is over when a message sent from its
 * animation callback arrives; `at` of the key is when the browser took it, before the page heard of it.
 */
const WATCH = `
  window.keyTimes = [];
  addEventListener('keydown', ({ key, timeStamp }) => {
    if (!/^\\d$/.test(key)) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const { value } = document.activeElement;
        window.keyTimes.push(value.endsWith(key) ? performance.now() - timeStamp : Infinity);
      };
      port2.postMessage(undefined);
    });
  }, true);`;

/**
 * A member's own grid of 150 nominees and 14 boxes each, on a machine four times slower: marks typed one below the
 * other, each saved by the real server while the next is typed. The floor is a bare table of as many text fields, which
 * saves nothing and goes on by a call of focus().
 */
export async function benchKeystroke(
  { ward, criteriaSetId, typist }: ScoredWard,
  rounds = 5,
): Promise<Figure[]> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: DESKTOP, locale: 'vi-VN' });
    const [name = '', value = ''] = (typist.headers['cookie'] ?? '').split('=');
    await context.addCookies([{ name, value, url: ward.server.address }]);
    const ours = await watchedPage(context, async (page) => {
      await page.goto(`${ward.server.address}/cham-diem/${criteriaSetId}`);
      await page
        .locator('.score-row')
        .nth(ROWS - 1)
        .waitFor({ state: 'attached' });
    });
    const floor = await watchedPage(context, (page) => page.setContent(bareTable()));
    const pairs: Pair[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // Another column each round, of those that are given whole points.
      const column = GRADED[round % GRADED.length] ?? 0;
      pairs.push({
        ours: await typeDown(ours, `.score-row >> nth=0 >> .score-cell >> nth=${column}`),
        floor: await typeDown(floor, `tr >> nth=0 >> input >> nth=${column}`),
      });
    }
    return [
      ratioFigure(`a digit typed in the scoring grid, slowed ${SLOWDOWN}×, 95th percentile`, 'ms', pairs),
    ];
  } finally {
    await browser.close();
  }
}

/** Boxes of the sample's set for collectives in which any of the typed marks may stand. */
const GRADED = [2, 5, 8, 9, 3];

async function watchedPage(context: BrowserContext, open: (page: Page) => Promise<void>): Promise<Page> {
  const page = await context.newPage();
  await open(page);
  await page.evaluate(WATCH);
  return page;
}

/** Forty marks of two keys from a box down. @returns the 95th percentile of the digits' times in ms */
async function typeDown(page: Page, firstBox: string): Promise<number> {
  await page.bringToFront();
  await page.locator(firstBox).click();
  // Only while it is measured: a browser slows a page by keeping a whole core busy, and the other page needs that one.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate('window.keyTimes = []');
  for (let mark = 0; mark < MARKS; mark += 1) {
    for (const key of [String(1 + (mark % 5)), 'Enter']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(KEY_EVERY_MS);
    }
  }
  const times = await page.evaluate<number[]>('window.keyTimes');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  if (times.length !== MARKS) throw new Error(`Of ${MARKS} digits ${times.length} were seen`);
  return times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

function bareTable(): string {
  const row = `<tr>${'<td><input size="4"></td>'.repeat(COLUMNS)}</tr>`;
  return `<!doctype html><table>${row.repeat(ROWS)}</table><script>
    const boxes = [...document.querySelectorAll('input')];
    addEventListener('keydown', ({ key, target }) => {
      if (key === 'Enter') boxes[boxes.indexOf(target) + ${COLUMNS}]?.focus();
    });
  </script>`;
}
