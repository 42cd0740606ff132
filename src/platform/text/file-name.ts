import { cleanText } from './clean-text.js';

const MOST_CHARACTERS = 200;
/** What Windows forbids in a name. */
const RESERVED = /[<>:"|?*\\/]/g;
const ENDING = /\.[A-Za-z0-9]{1,10}$/;

/**
 * The name of an uploaded file as it is stored and handed out again: its last part alone, in normal form C, without
 * characters that cannot be seen (direction marks make «exe» look like «pdf») or that no file system takes.
 * Vietnamese letters stay. Never empty, at most 200 characters, the ending kept.
 */
export function safeFileName(raw: string): string {
  const last = raw.split(/[\\/]/).at(-1) ?? '';
  const clean = cleanText(last)
    .text.replace(RESERVED, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const ending = ENDING.exec(clean)?.[0] ?? '';
  const stem = Array.from(clean.slice(0, clean.length - ending.length));
  const cut = stem
    .slice(0, MOST_CHARACTERS - ending.length)
    .join('')
    .trim();
  return `${cut || 'tep'}${ending}`;
}
