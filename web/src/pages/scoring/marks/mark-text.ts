import type { Schema } from '../../../api/client';
import { pointsText } from '../../../text/format';

export type Criterion = Schema<'CriterionDto'>;
export type Mark = Schema<'MarkDto'>;
/** A mark as sent, without the version it rests on. */
export type SentMark = Omit<Schema<'MarkBody'>, 'version'>;

/** The boxes of one line: one, or two where something is counted against a target. */
export type Field = 'value' | 'actual' | 'target';
/** What stands in the boxes of one line, as text: «8,5», «KAD», «có», nothing. */
export type Typed = Readonly<Partial<Record<Field, string>>>;

export const NOT_APPLICABLE = 'KAD';
const YES = 'có';
const NO = 'không';
const NOT_APPLICABLE_WORDS = new Set(['kad', 'k', 'không áp dụng']);
const YES_WORDS = new Set(['c', 'có', 'co', 'x', '1']);
const NO_WORDS = new Set(['k', 'không', 'khong', '0']);

export function fieldsOf({ kind }: Criterion): readonly Field[] {
  return kind === 'ratio' ? ['actual', 'target'] : ['value'];
}

/** What the boxes show for a mark; empty without one. */
export function typedOf(criterion: Criterion, mark: Mark | undefined): Typed {
  switch (mark?.kind) {
    case 'points':
      return { value: pointsText(mark.points) };
    case 'ratio':
      return { actual: comma(mark.actual ?? ''), target: comma(mark.target ?? '') };
    case 'knockout':
      return { value: mark.knockout ? YES : NO };
    case 'not-applicable':
      return inEveryField(criterion, NOT_APPLICABLE);
    default:
      return inEveryField(criterion, '');
  }
}

/** The boxes after one of them was changed. «KAD» fills the whole line and gives way as a whole. */
export function withField(criterion: Criterion, typed: Typed, field: Field, text: string): Typed {
  const shown = tidy(criterion, text);
  if (shown === NOT_APPLICABLE) return inEveryField(criterion, NOT_APPLICABLE);
  const wasNotApplicable = fieldsOf(criterion).some((one) => typed[one] === NOT_APPLICABLE);
  return { ...(wasNotApplicable ? inEveryField(criterion, '') : typed), [field]: shown };
}

/**
 * The mark that the boxes mean; undefined while one of two boxes is still empty. What is no mark at all is sent as it
 * was typed: the server says what is wrong with it.
 */
export function toSentMark(criterion: Criterion, typed: Typed): SentMark | undefined {
  const texts = fieldsOf(criterion).map((field) => typed[field] ?? '');
  if (texts.every((text) => text === '')) return { kind: null };
  if (texts.includes('')) return undefined;
  const [first = '', second = ''] = texts;
  if (first === NOT_APPLICABLE) return { kind: 'not-applicable' };
  if (criterion.kind === 'ratio') return { kind: 'ratio', actual: point(first), target: point(second) };
  if (criterion.kind === 'knockout' && (first === YES || first === NO)) {
    return { kind: 'knockout', knockout: first === YES };
  }
  return { kind: 'points', points: point(first) };
}

/** Whether two marks say the same, however many idle zeros they are written with. */
export function isSameMark(a: SentMark | Mark, b: SentMark | Mark): boolean {
  return (
    a.kind === b.kind &&
    plain(a.points) === plain(b.points) &&
    plain(a.actual) === plain(b.actual) &&
    plain(a.target) === plain(b.target) &&
    (a.knockout ?? null) === (b.knockout ?? null)
  );
}

export function isSameTyped(criterion: Criterion, a: Typed, b: Typed): boolean {
  return fieldsOf(criterion).every((field) => plain(point(a[field] ?? '')) === plain(point(b[field] ?? '')));
}

/** A mark in words: «8,5», «17 / 20», «KAD», «chưa chấm». */
export function markWords(criterion: Criterion, mark: Mark | SentMark | null | undefined): string {
  if (!mark || mark.kind === null) return 'chưa chấm';
  return typedWords(criterion, typedOf(criterion, mark as Mark));
}

export function typedWords(criterion: Criterion, typed: Typed): string {
  const texts = fieldsOf(criterion).map((field) => typed[field] ?? '');
  if (texts.every((text) => text === '')) return 'để trống';
  return texts[0] === NOT_APPLICABLE ? NOT_APPLICABLE : texts.map((text) => text || '…').join(' / ');
}

/** Text as a box keeps it: numbers with a comma, words of the table in one spelling, anything else untouched. */
function tidy(criterion: Criterion, text: string): string {
  const trimmed = text.normalize('NFC').trim();
  const word = trimmed.toLowerCase();
  if (criterion.kind === 'knockout') {
    if (YES_WORDS.has(word)) return YES;
    if (NO_WORDS.has(word)) return NO;
  }
  if (NOT_APPLICABLE_WORDS.has(word)) return NOT_APPLICABLE;
  return comma(trimmed.replace(/\s/g, ''));
}

/** «8.5» → «8,5»; «8,» → «8»; «,5» → «0,5» */
function comma(text: string): string {
  const [whole = '', fraction, ...rest] = text.split(/[.,]/);
  if (rest.length > 0 || !/^\d*$/.test(whole) || !/^\d*$/.test(fraction ?? '')) return text;
  if (fraction === undefined || fraction === '') return whole;
  return `${whole || '0'},${fraction}`;
}

function point(text: string): string {
  return text.replace(',', '.');
}

function plain(number: string | null | undefined): string | null {
  if (number === null || number === undefined) return null;
  const [whole = '', fraction = ''] = number.split('.');
  const rest = fraction.replace(/0+$/, '');
  const front = whole.replace(/^0+(?=\d)/, '');
  return rest === '' ? front : `${front}.${rest}`;
}

function inEveryField(criterion: Criterion, text: string): Typed {
  return Object.fromEntries(fieldsOf(criterion).map((field) => [field, text]));
}
