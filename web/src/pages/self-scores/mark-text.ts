import type { Schema } from '../../api/client';
import { pointsText } from '../../text/format';

export type Criterion = Schema<'CriterionDto'>;
export type Mark = Schema<'MarkDto'>;
/** A mark as it is sent, without the version it rests on. */
export type SentMark = Omit<Schema<'MarkBody'>, 'version'>;

/** What stands in the boxes of one line: points or a choice, the target of a ratio, whether it does not apply. */
export interface Typed {
  readonly first: string;
  readonly second: string;
  readonly isNotApplicable: boolean;
}

const EMPTY: Typed = { first: '', second: '', isNotApplicable: false };

export function typedOf(mark: Mark | null | undefined): Typed {
  switch (mark?.kind) {
    case 'points':
      return { ...EMPTY, first: pointsText(mark.points) };
    case 'ratio':
      return { ...EMPTY, first: comma(mark.actual), second: comma(mark.target) };
    case 'knockout':
      return { ...EMPTY, first: mark.knockout ? 'co' : 'khong' };
    case 'not-applicable':
      return { ...EMPTY, isNotApplicable: true };
    default:
      return EMPTY;
  }
}

/** The mark the boxes mean, undefined while one of two is still empty; the server says what is wrong with any other. */
export function sentMark({ kind }: Criterion, typed: Typed): SentMark | undefined {
  const [first, second] = [typed.first.trim(), typed.second.trim()];
  if (typed.isNotApplicable) return { kind: 'not-applicable' };
  if (kind === 'ratio') {
    if (first === '' && second === '') return { kind: null };
    return first === '' || second === '' ? undefined : { kind, actual: point(first), target: point(second) };
  }
  if (first === '') return { kind: null };
  if (kind === 'knockout') return { kind, knockout: first === 'co' };
  return { kind: 'points', points: point(first) };
}

/** A mark as it is sent again: what an appraisal that agrees says. */
export function asSent(mark: Mark): SentMark {
  return {
    kind: mark.kind,
    ...(mark.points === null ? {} : { points: mark.points }),
    ...(mark.actual === null ? {} : { actual: mark.actual }),
    ...(mark.target === null ? {} : { target: mark.target }),
    ...(mark.knockout === null ? {} : { knockout: mark.knockout }),
  };
}

/** «8,5», «17/20», «Không áp dụng», «Có»; nothing is «chưa ghi». */
export function markWords(mark: Mark | SentMark | null | undefined): string {
  switch (mark?.kind) {
    case 'points':
      return pointsText(mark.points);
    case 'ratio':
      return `${comma(mark.actual)}/${comma(mark.target)}`;
    case 'knockout':
      return mark.knockout ? 'Có' : 'Không';
    case 'not-applicable':
      return 'Không áp dụng';
    default:
      return 'chưa ghi';
  }
}

/** What may be written on a line, in a few words beside its name. */
export function ruleText({ kind, max, step }: Criterion): string {
  const most = pointsText(max);
  switch (kind) {
    case 'graded':
      return `tối đa ${most} điểm${step ? `, bước ${pointsText(step)}` : ''}`;
    case 'tiered':
      return `tối đa ${most} điểm, chọn một mức`;
    case 'ratio':
      return `tối đa ${most} điểm, tính theo tỷ lệ đạt`;
    case 'bonus':
      return `điểm thưởng, tối đa ${most}`;
    case 'penalty':
      return `điểm trừ, tối đa ${most}; ghi số dương`;
    case 'knockout':
      return 'có thì không xếp loại';
  }
}

function comma(text: string | null | undefined): string {
  return (text ?? '').replace('.', ',');
}

function point(text: string): string {
  return text.replace(',', '.');
}

/** Whether something stands on the line; a mark taken away leaves its version behind. */
export function isMarked(mark: Mark | null | undefined): boolean {
  return (mark?.kind ?? null) !== null;
}
