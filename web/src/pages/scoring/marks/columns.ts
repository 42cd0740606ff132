import { pointsText } from '../../../text/format';
import { fieldsOf, type Criterion, type Field } from './mark-text';
import type { CriteriaSet } from './open-books';

export type Group = CriteriaSet['groups'][number];

/** One column of marks: a criterion, or one of the two boxes of a criterion with a target. */
export interface Column {
  readonly key: string;
  readonly criterion: Criterion;
  readonly group: Group;
  readonly field: Field;
}

export function columnsOf(set: CriteriaSet): readonly Column[] {
  return set.groups.flatMap((group) =>
    group.criteria.flatMap((criterion) =>
      fieldsOf(criterion).map((field) => ({ key: `${criterion.id}:${field}`, criterion, group, field })),
    ),
  );
}

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  value: '',
  actual: 'thực hiện',
  target: 'chỉ tiêu',
};

export function fieldName(field: Field): string {
  return FIELD_NAMES[field];
}

/** What may be written on the line, and with which keys, in one phrase. */
export function keyHint(criterion: Criterion): string {
  const hint = criterionHint(criterion);
  if (criterion.kind === 'knockout') return `${hint}; gõ C là có, K là không`;
  return criterion.allowsNotApplicable ? `${hint}; gõ K nếu không áp dụng (KAD)` : hint;
}

/** What may be written on the line, in one phrase. */
export function criterionHint({ kind, max, step, levels }: Criterion): string {
  const steps = step && Number(step) > 0.01 ? `, bước ${pointsText(step)}` : '';
  switch (kind) {
    case 'graded':
      return `chấm từ 0 đến ${pointsText(max)}${steps}`;
    case 'tiered':
      return `chọn mức ${(levels ?? []).map(pointsText).join('; ')}`;
    case 'ratio':
      return `ghi số thực hiện và chỉ tiêu, tối đa ${pointsText(max)} điểm`;
    case 'bonus':
      return `điểm thưởng từ 0 đến ${pointsText(max)}${steps}`;
    case 'penalty':
      return `điểm trừ từ 0 đến ${pointsText(max)}${steps}`;
    case 'knockout':
      return 'loại trừ: có hoặc không; để trống là không';
  }
}

/** «15», «+5» for bonuses, «−3» for penalties, «loại» where nothing but falling out is said. */
export function maxText({ kind, max }: Criterion): string {
  if (kind === 'knockout') return 'loại';
  const sign = kind === 'bonus' ? '+' : kind === 'penalty' ? '−' : '';
  return `${sign}${pointsText(max)}`;
}

/** What may be picked instead of typed; empty where numbers are written. */
export function choicesOf(criterion: Criterion): readonly string[] {
  const choices =
    criterion.kind === 'tiered'
      ? (criterion.levels ?? []).map(pointsText)
      : criterion.kind === 'knockout'
        ? ['có', 'không']
        : [];
  return choices.length > 0 && criterion.allowsNotApplicable ? [...choices, 'KAD'] : choices;
}
