import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '../../../src/platform/config/package-root.js';

const FOLDER = join(packageRoot(), 'tmp', 'pictures');

/** Keeps a picture of the page for a person to look at: tmp/pictures/NAME.png. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
}
