import type { Mark } from '../../criteria/mark.js';
import { markText } from '../marks/mark-value.js';

/** Marks by criterion code; a knock-out line that says «no» stays out, like one nobody marked. */
export type MarksByCode = ReadonlyMap<string, Mark>;

const QUANTITY = String.raw`\d{1,15}(?:\.\d{1,4})?`;
const RATIO = new RegExp(`^(${QUANTITY})/(${QUANTITY})$`);
const POINTS = /^\d{1,6}(?:\.\d{1,2})?$/;

/**
 * What a row's marks are when it is taken out, for its hidden cell: it tells what the member changed in the file from
 * what was changed on the pages since.
 */
export function writeBase(marks: MarksByCode): string {
  const texts = [...marks].map(([code, mark]) => [code, markText(mark)]).filter(([, text]) => text !== '');
  return JSON.stringify(Object.fromEntries(texts));
}

/** The marks of such a cell; undefined where it is blank or does not read as we write it. */
export function readBase(text: string): MarksByCode | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
  const marks = new Map<string, Mark>();
  for (const [code, value] of Object.entries(content)) {
    const mark = typeof value === 'string' ? markOf(value) : undefined;
    if (mark === undefined) return undefined;
    marks.set(code, mark);
  }
  return marks;
}

function markOf(text: string): Mark | undefined {
  if (text === 'KAD') return { kind: 'not-applicable' };
  if (text === 'x') return { kind: 'knockout', value: true };
  const [, actual, target] = RATIO.exec(text) ?? [];
  if (actual !== undefined && target !== undefined) return { kind: 'ratio', actual, target };
  return POINTS.test(text) ? { kind: 'points', value: text } : undefined;
}
