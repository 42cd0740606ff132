import type { LayoutField } from '../layout/fields.js';

/** Text as it goes into its field: its lines, from above, and the size they are set in. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly sizePt: number;
}

/** Width in millimetres of one line at a size in points. */
export type Measure = (line: string, sizePt: number) => number;

const STEP_PT = 0.5;
/** From one baseline to the next, in parts of the size: room for «Ộ» below «g». */
export const LINE_HEIGHT = 1.25;

/**
 * Sets text into its field (documents.md D11): smaller and smaller down to the floor, and only then broken at words over
 * the lines the field has. What an award is given for reads as running text and is broken first. Nothing is cut.
 *
 * @returns undefined where it does not fit even so
 */
export function fit(field: LayoutField, text: string, measure: Measure): Fitted | undefined {
  const given = text.split('\n').map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim());
  const isProse = field.kind === 'achievement';
  const sizes = sizesOf(field);
  for (const sizePt of sizes) {
    const width = (line: string): number => measure(line, sizePt);
    if (given.length <= field.maxLines && given.every((line) => width(line) <= field.maxWidthMm)) {
      return { lines: given, sizePt };
    }
    if (!isProse && sizePt !== sizes.at(-1)) continue;
    const lines = broken(given, field, width);
    if (lines) return { lines, sizePt };
  }
  return undefined;
}

function sizesOf({ sizePt, floorPt }: LayoutField): number[] {
  const sizes: number[] = [];
  for (let size = sizePt; size > floorPt; size -= STEP_PT) sizes.push(size);
  return [...sizes, floorPt];
}

/** The given lines broken at words into at most as many as the field has, each as evenly as it can be. */
function broken(
  given: readonly string[],
  { maxLines, maxWidthMm }: LayoutField,
  width: (line: string) => number,
): string[] | undefined {
  const lines: string[] = [];
  for (const [index, line] of given.entries()) {
    const room = maxLines - lines.length - (given.length - index - 1);
    const parts = partsOf(line.split(' '), room, maxWidthMm, width);
    if (!parts) return undefined;
    lines.push(...parts);
  }
  return lines;
}

/** The fewest lines that fit; among these, those whose longest is shortest. */
function partsOf(
  words: readonly string[],
  most: number,
  widest: number,
  width: (line: string) => number,
): string[] | undefined {
  const text = (from: number, to: number): string => words.slice(from, to).join(' ');
  const known = new Map<string, Parts | undefined>();
  const parts = (from: number, count: number): Parts | undefined => {
    const key = `${from} ${count}`;
    if (!known.has(key)) known.set(key, shortest(from, count));
    return known.get(key);
  };
  const shortest = (from: number, count: number): Parts | undefined => {
    let best: Parts | undefined;
    const last = count === 1 ? words.length : from + 1;
    for (let to = last; to <= words.length - count + 1; to++) {
      const first = width(text(from, to));
      if (first > widest) break;
      const rest = count === 1 ? { lines: [], longest: 0 } : parts(to, count - 1);
      if (!rest) continue;
      const longest = Math.max(first, rest.longest);
      if (!best || longest < best.longest) best = { lines: [text(from, to), ...rest.lines], longest };
    }
    return best;
  };
  for (let count = 1; count <= Math.min(most, words.length); count++) {
    const best = parts(0, count);
    if (best) return [...best.lines];
  }
  return undefined;
}

interface Parts {
  readonly lines: readonly string[];
  readonly longest: number;
}
