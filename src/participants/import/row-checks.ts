import type { ImportIssue } from '../../imports/import-kind.js';
import { type CellOf, type IssueCell, issueOf } from '../../platform/table/row-issue.js';

const NONE: readonly ImportIssue[] = [];

export function hasError(issues: readonly ImportIssue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/** @param cell the cell it is about, by which a person may put it right; none when it is about the whole row */
export function errorOf(code: string, message: string, cell: IssueCell | null = null): ImportIssue {
  return issueOf({ code, severity: 'error', message }, cell);
}

/** How long a text may be in the register, with the column's name for the sentence. */
export type TextLimits<K extends string> = Readonly<Record<K, readonly [label: string, most: number]>>;

/** One error for each text that is longer than the register keeps. */
export function tooLong<K extends string>(
  values: Readonly<Partial<Record<K, unknown>>>,
  limits: TextLimits<K>,
  cellOf: CellOf,
): readonly ImportIssue[] {
  let issues: ImportIssue[] | undefined;
  for (const field in limits) {
    const value = values[field];
    const [label, most] = limits[field];
    if (typeof value !== 'string' || value.length <= most) continue;
    const message = `«${label}» dài ${value.length} ký tự; nhiều nhất ${most} ký tự.`;
    issues = [...(issues ?? []), errorOf('text-too-long', message, cellOf(field))];
  }
  return issues ?? NONE;
}

/** The fields in which a row says something else than what stands, on both sides. */
export interface Difference {
  readonly values: Readonly<Record<string, unknown>>;
  readonly before: Readonly<Record<string, unknown>>;
}

/** Compares two flat records field by field; undefined when nothing differs. */
export function differenceOf<T extends object>(before: T, after: T): Difference | undefined {
  const fields = (Object.keys(after) as (keyof T & string)[]).filter(
    (field) => before[field] !== after[field],
  );
  if (fields.length === 0) return undefined;
  return {
    values: Object.fromEntries(fields.map((field) => [field, after[field]])),
    before: Object.fromEntries(fields.map((field) => [field, before[field]])),
  };
}

/** A new row's values without the fields that say nothing. */
export function saidOf(content: object): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const field in content) {
    const value = (content as Record<string, unknown>)[field];
    if (value !== null && value !== '' && value !== false) said[field] = value;
  }
  return said;
}
