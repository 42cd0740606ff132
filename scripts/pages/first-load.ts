import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/config/package-root.js';

const FOLDER = join(packageRoot(), 'dist', 'web');

/** What vite writes of each file it built. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of the files that this one cannot begin without. */
  readonly imports?: readonly string[];
}

/** Pages somebody may begin with, by what their addresses load beside the entry. */
export const FIRST_PAGES = {
  'sign-in': ['src/pages/sign-in/sign-in.page.tsx'],
  home: ['src/app/shell.tsx', 'src/pages/home/home.page.tsx'],
} as const;

/**
 * Bytes of JavaScript, as sent with brotli, that a browser which has nothing yet fetches before the page can show:
 * the entry, the page's own code, and everything those import statically.
 *
 * @throws where the pages were built without one of these files, or without its compressed copy
 */
export function firstLoadBytes(page: keyof typeof FIRST_PAGES): number {
  const manifest = JSON.parse(readFileSync(join(FOLDER, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const files = new Set<string>();
  const pending: string[] = [...entries, ...FIRST_PAGES[page]];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`Not among the built pages: ${key}`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    pending.push(...(chunk.imports ?? []));
  }
  return [...files].reduce((bytes, file) => bytes + sentBytes(join(FOLDER, file)), 0);
}

/** Small files are sent as they are. */
function sentBytes(file: string): number {
  return (statSync(`${file}.br`, { throwIfNoEntry: false }) ?? statSync(file)).size;
}
