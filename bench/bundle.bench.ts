import { FIRST_PAGES, firstLoadBytes } from '../scripts/pages/first-load.js';
import type { Figure } from './children.js';

/** JavaScript sent before the pages somebody begins with can show. No floor: a page without a program is no program. */
export function benchBundle(): Omit<Figure, 'floor' | 'ratio'>[] {
  return (Object.keys(FIRST_PAGES) as (keyof typeof FIRST_PAGES)[]).map((page) => ({
    name: `first load of the ${page} page, brotli`,
    ours: Math.round(firstLoadBytes(page) / 100) / 10,
    unit: 'KB',
  }));
}
