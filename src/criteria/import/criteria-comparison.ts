import { formatPoints, tryParsePoints } from '../../platform/decimal/points.js';
import type { CriteriaGroup, CriteriaSetDefinition, Criterion } from '../criteria-set.js';
import type { CriteriaSetContent } from '../criteria-set.writer.js';
import type { StoredCriteriaSet } from '../criteria-sets.queries.js';

/** Plain values of a row, ready to be shown and compared as text. */
export type Values = Readonly<Record<string, unknown>>;

/** The settings of a set, points always with two places: «5» and «5.00» are the same cap. */
export function settingValues(set: Omit<CriteriaSetDefinition, 'groups'>): Values {
  return {
    name: set.name,
    subjectKind: set.subjectKind,
    bonusCap: points(set.bonusCap),
    notApplicableMode: set.notApplicableMode,
    combining: set.combining,
    minimumSheets: set.minimumSheets,
    bands: set.bands.map(({ name, from }) => ({ name, from: points(from) })),
    tieBreak: set.tieBreak,
  };
}

function groupValues(group: Omit<CriteriaGroup, 'criteria'>, position: number): Values {
  return { code: group.code, name: group.name, max: points(group.max), position };
}

function criterionValues(line: Criterion, group: string, position: number): Values {
  return {
    code: line.code,
    name: line.name,
    group,
    position,
    kind: line.kind,
    max: line.kind === 'knockout' ? null : points(line.max),
    step: points(line.step ?? null),
    levels: line.levels?.map((level) => points(level)) ?? null,
    allowsNotApplicable: line.allowsNotApplicable ?? false,
  };
}

/** A line of the table: `key` tells it from every other, a group «I» from a criterion «I» too. */
export interface ComparedLine {
  readonly key: string;
  readonly subject: 'criteria-group' | 'criterion';
  readonly values: Values;
}

/** Every line of the set in the order of the table: each group, then its criteria. */
export function comparedLines(set: Pick<CriteriaSetDefinition, 'groups'>): ComparedLine[] {
  let position = 0;
  return set.groups.flatMap((group, index): ComparedLine[] => [
    { key: `group ${group.code}`, subject: 'criteria-group', values: groupValues(group, index) },
    ...group.criteria.map((line): ComparedLine => ({
      key: `criterion ${line.code}`,
      subject: 'criterion',
      values: criterionValues(line, group.code, position++),
    })),
  ]);
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What the file says, with the guidance that stands in the system: the table of the file has no column for it. */
export function withNotes(
  definition: CriteriaSetDefinition,
  stored: StoredCriteriaSet | undefined,
): CriteriaSetContent {
  const notes = new Map(
    stored?.groups.flatMap((group) => group.criteria).map(({ code, note }) => [code, note]),
  );
  return {
    ...definition,
    groups: definition.groups.map((group) => ({
      ...group,
      criteria: group.criteria.map((line) => ({ ...line, note: notes.get(line.code) ?? '' })),
    })),
  };
}

function points(text: string | null): string | null {
  const value = text === null ? undefined : tryParsePoints(text);
  return value === undefined ? text : formatPoints(value);
}
