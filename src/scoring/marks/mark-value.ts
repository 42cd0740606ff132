import type { Mark } from '../../criteria/mark.js';
import type { Criterion } from '../../criteria/criteria-set.js';
import { QUANTITY_PLACES } from '../../criteria/mark.js';
import { parseScaled } from '../../platform/decimal/decimal.js';
import { formatPoints, parsePoints, tryParsePoints } from '../../platform/decimal/points.js';
import { invalidInput } from '../../platform/errors/domain-error.js';

/**
 * A mark as sent, stored and shown: one field per form of value, those of other forms null. `kind` null is a line
 * without a mark.
 */
export interface MarkValue {
  readonly kind: Mark['kind'] | null;
  readonly points: string | null;
  readonly actual: string | null;
  readonly target: string | null;
  readonly knockout: boolean | null;
}

/** JSON of the mark in row `m`; quantities without idle zeros. */
export const MARK_JSON = `json_build_object('kind', m.kind, 'points', m.points::text, 'actual', trim_scale(m.actual)::text,
  'target', trim_scale(m.target)::text, 'knockout', m.knockout)`;

export const NO_MARK: MarkValue = { kind: null, points: null, actual: null, target: null, knockout: null };

/** What a valid mark is stored as. */
export function toMarkValue(mark: Mark | undefined): MarkValue {
  switch (mark?.kind) {
    case undefined:
      return NO_MARK;
    case 'points':
      return { ...NO_MARK, kind: 'points', points: formatPoints(parsePoints(mark.value)) };
    case 'ratio':
      return { ...NO_MARK, kind: 'ratio', actual: mark.actual, target: mark.target };
    case 'knockout':
      return { ...NO_MARK, kind: 'knockout', knockout: mark.value };
    case 'not-applicable':
      return { ...NO_MARK, kind: 'not-applicable' };
  }
}

/** The mark a stored value stands for; undefined where the line is unmarked. */
export function fromMarkValue(value: MarkValue): Mark | undefined {
  switch (value.kind) {
    case 'points':
      return { kind: 'points', value: value.points ?? '0' };
    case 'ratio':
      return { kind: 'ratio', actual: value.actual ?? '0', target: value.target ?? '1' };
    case 'knockout':
      return { kind: 'knockout', value: value.knockout ?? false };
    case 'not-applicable':
      return { kind: 'not-applicable' };
    case null:
      return undefined;
  }
}

/** What a person sent. */
export interface SentMark {
  readonly kind: Mark['kind'] | null;
  readonly points?: string;
  readonly actual?: string;
  readonly target?: string;
  readonly knockout?: boolean;
}

const FIELDS_OF: Readonly<Record<Mark['kind'], readonly (keyof SentMark)[]>> = {
  points: ['points'],
  ratio: ['actual', 'target'],
  knockout: ['knockout'],
  'not-applicable': [],
};
const VALUE_FIELDS = ['points', 'actual', 'target', 'knockout'] as const;

/**
 * The mark a person sent, undefined where they took it back.
 * @throws DomainError 400 where the fields are not those of the kind
 */
export function readSentMark(sent: SentMark): Mark | undefined {
  const wanted = sent.kind === null ? [] : FIELDS_OF[sent.kind];
  const wrong = VALUE_FIELDS.filter((field) => (sent[field] !== undefined) !== wanted.includes(field));
  if (wrong.length > 0) {
    throw invalidInput(
      wrong.map((field) => ({
        field,
        code: wanted.includes(field) ? 'required' : 'not-for-this-kind',
        message: wanted.includes(field)
          ? `Thiếu trường «${field}» của cách ghi điểm này.`
          : `Trường «${field}» không thuộc cách ghi điểm này.`,
      })),
    );
  }
  const { points = '', actual = '', target = '', knockout = false } = sent;
  return fromMarkValue({ kind: sent.kind, points, actual, target, knockout });
}

/** A mark as a person writes it in a cell: «11.75», «17/20», «KAD», «x»; '' where there is none, and for a plain «no». */
export function markText(mark: Mark | undefined): string {
  switch (mark?.kind) {
    case 'points':
      return toMarkValue(mark).points ?? '';
    case 'ratio':
      return `${mark.actual}/${mark.target}`;
    case 'knockout':
      return mark.value ? 'x' : '';
    case 'not-applicable':
      return 'KAD';
    case undefined:
      return '';
  }
}

/** Whether two marks of one line are the same: «8», «8.0» and «8.00» are. */
export function sameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return a === b;
  if (a.kind === 'points' && b.kind === 'points') return tryParsePoints(a.value) === tryParsePoints(b.value);
  if (a.kind === 'knockout' && b.kind === 'knockout') return a.value === b.value;
  if (a.kind === 'ratio' && b.kind === 'ratio') {
    return quantity(a.actual) === quantity(b.actual) && quantity(a.target) === quantity(b.target);
  }
  return true;
}

function quantity(text: string): bigint | undefined {
  return parseScaled(text, QUANTITY_PLACES);
}

/** The marks of a sheet by criterion code, as calculators take them; lines without a mark stay out. */
export function toMarks(values: Readonly<Record<string, MarkValue>> | null): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const [code, value] of Object.entries(values ?? {})) {
    const mark = fromMarkValue(value);
    if (mark) marks.set(code, mark);
  }
  return marks;
}

/** A knock-out line left blank means «không», as on the ward's paper sheets; every other line must be marked. */
export function unmarkedLines(criteria: readonly Criterion[], missing: readonly string[]): string[] {
  const knockouts = new Set(criteria.filter(({ kind }) => kind === 'knockout').map(({ code }) => code));
  return missing.filter((code) => !knockouts.has(code));
}

/** A mark for the record of acts, which is read by people: only what is filled. */
export function markRecord({ kind, points, actual, target, knockout }: MarkValue): object {
  const parts = Object.entries({ kind, points, actual, target, knockout });
  return Object.fromEntries(parts.filter(([key, part]) => key === 'kind' || part !== null));
}
