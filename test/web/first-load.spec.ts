import { expect, it } from '@jest/globals';
import { firstLoadBytes } from '../../scripts/pages/first-load.js';

it.each(['sign-in', 'home'] as const)('the first load of the %s page is at most 250 KB of script', (page) => {
  const bytes = firstLoadBytes(page);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(250_000);
});
