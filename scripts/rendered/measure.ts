import type { PlacedWord, RenderedPage } from './office.js';

/** Figures of Decree 30/2020/NĐ-CP, Appendix I, as documents.md §1 and §3 settle them; millimetres. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
const PAPERS = [
  [210, 297],
  [297, 420],
];
/** Half a millimetre, and the blank that letters have at their sides. */
const TOLERANCE = 0.7;
/** Two words on one line may touch; more than this share of the smaller one is writing over writing. */
const OVERLAP = 0.25;

function at({ text, left, top }: PlacedWord): string {
  return `«${text}» at ${left.toFixed(1)} × ${top.toFixed(1)} mm`;
}

function isPaper({ widthMm, heightMm }: RenderedPage): boolean {
  const sides = [widthMm, heightMm].sort((a, b) => a - b);
  return PAPERS.some((paper) => paper.every((mm, index) => Math.abs(mm - (sides[index] ?? 0)) < 0.5));
}

/** The number at the top of a page, null on a page without one. */
export function pageNumber(page: RenderedPage): number | null {
  const word = page.words.find(
    ({ text, bottom }) => bottom <= MARGINS.top + TOLERANCE && /^\d{1,3}$/.test(text),
  );
  return word ? Number(word.text) : null;
}

/** Words between the top and bottom margins. */
export function bodyOf(page: RenderedPage): PlacedWord[] {
  return page.words.filter(
    ({ top, bottom }) => bottom > MARGINS.top + 1 && top < page.heightMm - MARGINS.bottom - 1,
  );
}

function overlaps(a: PlacedWord, b: PlacedWord): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (wide <= 0 || high <= 0) return false;
  const least = Math.min(...[a, b].map((word) => (word.right - word.left) * (word.bottom - word.top)));
  return wide * high > OVERLAP * least;
}

/** What is wrong with the pages of a file against the decree's figures; one sentence each. */
export function faultsOfPages(pages: readonly RenderedPage[]): string[] {
  const faults: string[] = [];
  let expected: number | null = null;
  for (const [index, page] of pages.entries()) {
    const where = `page ${index + 1}`;
    if (!isPaper(page)) {
      faults.push(
        `${where}: ${page.widthMm.toFixed(0)} × ${page.heightMm.toFixed(0)} mm is neither A4 nor A3`,
      );
    }
    const number = pageNumber(page);
    // A sheet's first page has no number, and each sheet counts for itself.
    if (number !== null && number !== expected) faults.push(`${where}: numbered ${number}`);
    if (number === null && index === 0 && pages.length > 1) expected = 2;
    else expected = (number ?? 1) + 1;
    const body = bodyOf(page);
    if (body.length === 0) faults.push(`${where}: empty`);
    for (const word of body) {
      if (word.left < MARGINS.left - TOLERANCE) faults.push(`${where}: left of the margin, ${at(word)}`);
      if (word.right > page.widthMm - MARGINS.right + TOLERANCE) {
        faults.push(`${where}: right of the margin, ${at(word)}`);
      }
    }
    faults.push(...overlapping(body).map((text) => `${where}: ${text}`));
  }
  return faults;
}

function overlapping(words: readonly PlacedWord[]): string[] {
  const faults: string[] = [];
  // A rule of underscores has its ink at the bottom of its box only.
  const sorted = words.filter(({ text }) => !/^_+$/.test(text)).sort((a, b) => a.top - b.top);
  for (const [index, word] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.top > word.bottom) break;
      if (overlaps(word, other)) faults.push(`${at(word)} is written over by «${other.text}»`);
    }
  }
  return faults;
}

/** How often each word stands in a text; rows of underscores and dots are lines to write on, not words. */
export function wordsOf(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.split(/[\s_…/-]+|\.{2,}/u)) {
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Words that stand in `wanted` more often than in `found`. */
export function lacking(wanted: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): string[] {
  return [...wanted].filter(([word, times]) => (found.get(word) ?? 0) < times).map(([word]) => word);
}
