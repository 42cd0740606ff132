import { pointsText } from '../../../text/format';
import type { Criterion } from '../marks/mark-text';
import type { OwnBookPreview } from './use-own-book';

type Row = OwnBookPreview['rows'][number];
export type Change = Row['changes'][number];

/** A change on a line of its own, with its place among the conflicts as the server counts them. */
export interface ChangeRow {
  readonly key: string;
  readonly name: string;
  readonly row: number;
  readonly change: Change;
  readonly conflict: number | undefined;
}

export function changeRows(rows: readonly Row[]): ChangeRow[] {
  let conflicts = 0;
  return rows.flatMap(({ row, name, changes }) =>
    changes.map((change) => ({
      key: `${row}:${change.code}`,
      name,
      row,
      change,
      conflict: change.isConflict ? conflicts++ : undefined,
    })),
  );
}

/** A cell's text as a person reads it: «8,5», «17/20», «KAD», «có». */
export function cellWords(text: string, kind: Criterion['kind'] | undefined): string {
  if (text === '') return kind === 'knockout' ? 'không' : 'chưa chấm';
  if (text === 'x') return 'có';
  if (text === 'KAD') return text;
  return kind === 'ratio' ? text.replaceAll('.', ',') : pointsText(text);
}
