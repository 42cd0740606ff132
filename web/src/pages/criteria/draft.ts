import type { Schema } from '../../api/client';
import { pointsText } from '../../text/format';
import { hundredths, pointsOf } from './hundredths';

export type CriteriaSet = Schema<'CriteriaSetDto'>;
export type Body = Schema<'CriteriaSetBody'>;
export type Kind = Schema<'CriterionDto'>['kind'];

/** A line as it is being typed: every number as text, levels in one field; `key` stays while lines move. */
export interface DraftLine {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly kind: Kind;
  readonly max: string;
  readonly step: string;
  readonly levels: string;
  readonly allowsNotApplicable: boolean;
  readonly note: string;
}

export interface DraftGroup {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly max: string;
  readonly lines: readonly DraftLine[];
}

export interface DraftBand {
  readonly key: string;
  readonly name: string;
  readonly from: string;
}

export interface Draft {
  readonly code: string;
  readonly name: string;
  readonly subjectKind: CriteriaSet['subjectKind'];
  readonly bonusCap: string;
  readonly notApplicableMode: CriteriaSet['notApplicableMode'];
  readonly combining: CriteriaSet['combining'];
  readonly minimumSheets: number;
  readonly bands: readonly DraftBand[];
  readonly tieBreak: readonly string[];
  readonly groups: readonly DraftGroup[];
  /** Null: as the catalogue says. */
  readonly awardTypeIds: readonly string[] | null;
}

let next = 0;
export const newKey = () => `k${++next}`;

const typed = (points: string | null) => (points === null ? '' : pointsText(points));

export function draftOf(set: CriteriaSet): Draft {
  return {
    code: set.code,
    name: set.name,
    subjectKind: set.subjectKind,
    bonusCap: typed(set.bonusCap),
    notApplicableMode: set.notApplicableMode,
    combining: set.combining,
    minimumSheets: set.minimumSheets,
    bands: set.bands.map(({ name, from }) => ({ key: newKey(), name, from: typed(from) })),
    tieBreak: set.tieBreak,
    groups: set.groups.map(({ code, name, max, criteria }) => ({
      key: newKey(),
      code,
      name,
      max: typed(max),
      lines: criteria.map((line) => ({
        key: newKey(),
        code: line.code,
        name: line.name,
        kind: line.kind,
        max: typed(line.max),
        step: typed(line.step),
        levels: (line.levels ?? []).map(typed).join('; '),
        allowsNotApplicable: line.allowsNotApplicable,
        note: line.note,
      })),
    })),
    awardTypeIds: set.awardTypeIds,
  };
}

export function newLine(code: string, kind: Kind = 'graded'): DraftLine {
  return {
    key: newKey(),
    code,
    name: '',
    kind,
    max: '',
    step: '',
    levels: '',
    allowsNotApplicable: false,
    note: '',
  };
}

export function newGroup(code: string): DraftGroup {
  return { key: newKey(), code, name: '', max: '', lines: [newLine(`${code}.1`)] };
}

/** A set begun from nothing: 100 points, four bands. */
export function emptyDraft(): Draft {
  return {
    code: '',
    name: '',
    subjectKind: 'collective',
    bonusCap: '5',
    notApplicableMode: 'rescale',
    combining: 'mean',
    minimumSheets: 3,
    bands: [
      ['Xuất sắc', '90'],
      ['Tốt', '80'],
      ['Khá', '50'],
      ['Chưa đạt', '0'],
    ].map(([name = '', from = '']) => ({ key: newKey(), name, from })),
    tieBreak: [],
    groups: [newGroup('I')],
    awardTypeIds: null,
  };
}

export function bodyOf(draft: Draft): Body {
  const { bands, groups, awardTypeIds, bonusCap, tieBreak, ...rest } = draft;
  return {
    ...rest,
    bonusCap: pointsOf(bonusCap),
    tieBreak: [...tieBreak],
    bands: bands.map(({ name, from }) => ({ name, from: pointsOf(from) ?? '' })),
    groups: groups.map(({ code, name, max, lines }) => ({
      code,
      name,
      max: pointsOf(max),
      criteria: lines.map((line) => ({
        code: line.code,
        name: line.name,
        kind: line.kind,
        max: line.kind === 'knockout' ? null : pointsOf(line.max),
        step: ['graded', 'bonus', 'penalty'].includes(line.kind) ? pointsOf(line.step) : null,
        levels: line.kind === 'tiered' ? levelsOf(line.levels) : null,
        allowsNotApplicable: line.allowsNotApplicable,
        note: line.note,
      })),
    })),
    ...(awardTypeIds === null ? {} : { awardTypeIds: [...awardTypeIds] }),
  };
}

function levelsOf(text: string): string[] {
  return text
    .split(/[;\s]+/)
    .map((level) => pointsOf(level))
    .filter((level): level is string => level !== null);
}

/** Sum of the lines that fill a group, in exact hundredths; what is no number counts as nothing yet. */
export function sumOf({ lines }: DraftGroup): number {
  return lines
    .filter(({ kind }) => kind === 'graded' || kind === 'tiered' || kind === 'ratio')
    .reduce((sum, { max }) => sum + (hundredths(max) ?? 0), 0);
}

/** Sum of the group maxima, in exact hundredths. */
export function totalOf({ groups }: Draft): number {
  return groups.reduce((sum, { max }) => sum + (hundredths(max) ?? 0), 0);
}

/** Faults of a refusal by «key/field» of the group, line or band they belong to; the rest under the field itself. */
export function faultsByKey(
  draft: Draft,
  faults: readonly { readonly field: string; readonly message: string }[],
): ReadonlyMap<string, string> {
  const at = new Map<string, string>();
  for (const { field, message } of faults) {
    const parts = field.replace(/\[(\d+)\]/g, '.$1').split('.');
    const [list, index, inner, lineIndex, lineField] = parts;
    const group = list === 'groups' ? draft.groups[Number(index)] : undefined;
    const line = inner === 'criteria' ? group?.lines[Number(lineIndex)] : undefined;
    const band = list === 'bands' ? draft.bands[Number(index)] : undefined;
    const key = line
      ? `${line.key}/${lineField ?? ''}`
      : group
        ? `${group.key}/${inner ?? ''}`
        : band
          ? `${band.key}/${inner ?? ''}`
          : (list ?? field);
    at.set(key, at.has(key) ? `${at.get(key)} ${message}` : message);
  }
  return at;
}
