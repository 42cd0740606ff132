import { allCriteria } from '../../criteria/criteria-set.js';
import type { StoredCriteriaSet } from '../../criteria/criteria-sets.queries.js';
import type { Mark } from '../../criteria/mark.js';
import type { ImportIssue, ImportRow } from '../../imports/import-kind.js';
import { subjectIdOf } from '../../participants/import/parsing/register.js';
import { isAccepted } from '../../platform/table/row-issue.js';
import { computeSheet } from '../calculation/sheet.js';
import {
  markText,
  sameMark,
  toMarks,
  toMarkValue,
  unmarkedLines,
  type MarkValue,
} from '../marks/mark-value.js';
import type { SheetStatus } from '../sheets/score-sheet.entity.js';
import type { ParsedScoreSheet } from './parsing/parse-score-book.js';
import type { ParsedScoreRow } from './parsing/score-sheet.js';
import type { KnownScorer, KnownSheet } from './score-book.queries.js';

const DEFAULT_REASON = 'Không chấm';

/** What a score book is compared with. */
export interface ScoreBookState {
  readonly sets: readonly StoredCriteriaSet[];
  readonly scorers: readonly KnownScorer[];
  readonly candidates: ReadonlySet<string>;
  readonly sheets: ReadonlyMap<string, KnownSheet>;
  /** The scorer whose sheets alone may be brought in; undefined = everyone's. */
  readonly onlyScorerId: string | null | undefined;
}

/** A sheet to be written, with the marks that differ and the version each is expected to have. */
export interface PlannedSheet {
  readonly scorerId: string;
  readonly criteriaSetId: string;
  readonly participantId: string;
  readonly status: SheetStatus;
  readonly reason: string | null;
  readonly marks: readonly (MarkValue & { readonly criterionId: string; readonly version: number })[];
}

export interface PlannedRow {
  readonly row: ImportRow;
  readonly sheet: PlannedSheet | undefined;
}

export function sheetKey(scorerId: string, criteriaSetId: string, participantId: string): string {
  return `${scorerId}:${criteriaSetId}:${participantId}`;
}

/** What one sheet of the book would do, row by row. */
export function planScoreSheet(parsed: ParsedScoreSheet, state: ScoreBookState): PlannedRow[] {
  const scorer = state.scorers.find(({ code }) => code === parsed.memberCode);
  const set = state.sets.find(({ code }) => code === parsed.setCode);
  const head = headRow(parsed);
  if (!scorer || !set || head?.status === 'error') return head ? [{ row: head, sheet: undefined }] : [];
  if (state.onlyScorerId !== undefined && scorer.id !== state.onlyScorerId) {
    return [{ row: refused(parsed, notOwnSheet(parsed.memberCode)), sheet: undefined }];
  }
  const rows = parsed.rows.map((row) => planRow(row, { scorer, set, state }));
  return head ? [{ row: head, sheet: undefined }, ...rows] : rows;
}

interface Place {
  readonly scorer: KnownScorer;
  readonly set: StoredCriteriaSet;
  readonly state: ScoreBookState;
}

function planRow(parsed: ParsedScoreRow, place: Place): PlannedRow {
  const { values } = parsed;
  const participantId = values.subject && subjectIdOf(values.subject);
  if (!isAccepted(parsed) || participantId === null)
    return { row: plain(parsed, place, 'error', parsed.issues), sheet: undefined };
  if (!place.state.candidates.has(`${place.set.id}:${participantId}`)) {
    return {
      row: plain(parsed, place, 'error', [...parsed.issues, notACandidate(values.name, place.set.code)]),
      sheet: undefined,
    };
  }
  // A row with nothing in it says that the member has not scored the subject, not that marks be wiped out.
  if (!values.recused && values.marks.size === 0) {
    return { row: plain(parsed, place, 'unchanged', parsed.issues), sheet: undefined };
  }
  const known = place.state.sheets.get(sheetKey(place.scorer.id, place.set.id, participantId));
  return compare(parsed, place, participantId, known);
}

function compare(
  parsed: ParsedScoreRow,
  place: Place,
  participantId: string,
  known: KnownSheet | undefined,
): PlannedRow {
  const { values } = parsed;
  const standing = toMarks(known?.marks ?? null);
  const differing = [...values.marks].filter(
    ([code, mark]) => !sameMark(mark, standing.get(code)) && !(known && isUnsaidNo(mark, standing.get(code))),
  );
  const marks = new Map([...standing, ...values.marks]);
  const reason = values.recused ? (values.note ?? DEFAULT_REASON) : null;
  const status = values.recused ? 'recused' : isComplete(place.set, marks) ? 'submitted' : 'draft';
  const after = content(place.set, status, reason, marks);
  const isSame = known?.status === status && known.recusalReason === reason && differing.length === 0;
  const changed = differing.map(([code]) => code);
  const row: ImportRow = {
    ...plain(parsed, place, !known ? 'new' : isSame ? 'unchanged' : 'changed', parsed.issues),
    values: { ...after, marks: texts(marks, values.recused ? [] : [...values.marks.keys()]) },
    ...(known && !isSame
      ? {
          before: {
            ...content(place.set, known.status, known.recusalReason, standing),
            marks: texts(standing, changed),
          },
        }
      : {}),
  };
  if (isSame) return { row, sheet: undefined };
  const ids = new Map(allCriteriaOf(place.set).map(({ code, id }) => [code, id]));
  return {
    row,
    sheet: {
      scorerId: place.scorer.id,
      criteriaSetId: place.set.id,
      participantId,
      status,
      reason,
      marks: differing.map(([code, mark]) => ({
        ...toMarkValue(mark),
        criterionId: ids.get(code) ?? '',
        version: known?.marks?.[code]?.version ?? 0,
      })),
    },
  };
}

/** A knock-out line nobody marked already means «no»: writing it down would show a change where there is none. */
function isUnsaidNo(mark: Mark, standing: Mark | undefined): boolean {
  return standing === undefined && mark.kind === 'knockout' && !mark.value;
}

/** Complete sheets are submitted; a line without a mark keeps the sheet a draft. */
export function isComplete(set: StoredCriteriaSet, marks: ReadonlyMap<string, Mark>): boolean {
  return unmarkedLines(allCriteria(set), computeSheet(set, marks).missing).length === 0;
}

function content(
  set: StoredCriteriaSet,
  status: SheetStatus,
  reason: string | null,
  marks: ReadonlyMap<string, Mark>,
): Record<string, unknown> {
  if (status === 'recused') return { status, reason };
  const { total, knockout } = computeSheet(set, marks);
  return { status, total, ...(knockout ? { knockout } : {}) };
}

/** Marks as a person writes them: «11.75», «17/20», «KAD», «x». */
function texts(marks: ReadonlyMap<string, Mark>, codes: readonly string[]): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [code, markText(marks.get(code))]));
}

function plain(
  { sheet, row, values }: ParsedScoreRow,
  { scorer }: Place,
  status: ImportRow['status'],
  issues: readonly ImportIssue[],
): ImportRow {
  const label = `${scorer.code} · ${values.name}`;
  return {
    sheet,
    row,
    subject: values.recused ? 'recusal' : 'score-sheet',
    label,
    status,
    issues,
    values: {},
  };
}

/** What there is to tell of the sheet as a whole, at its heading. */
function headRow(parsed: ParsedScoreSheet): ImportRow | undefined {
  if (parsed.issues.length === 0) return undefined;
  const status = isAccepted(parsed) ? 'unchanged' : 'error';
  return { ...refused(parsed), status, issues: parsed.issues };
}

function refused({ sheet, headingRow }: ParsedScoreSheet, ...issues: ImportIssue[]): ImportRow {
  return {
    sheet,
    row: headingRow,
    subject: 'score-sheet',
    label: sheet,
    status: 'error',
    issues,
    values: {},
  };
}

function notOwnSheet(code: string): ImportIssue {
  const message = `Sheet này là phiếu của ${code}; bạn chỉ nhập được phiếu của mình.`;
  return { code: 'not-own-sheet', severity: 'error', message };
}

function notACandidate(name: string, setCode: string): ImportIssue {
  const message = `«${name}» không có trong danh sách chấm theo bảng ${setCode}.`;
  return { code: 'not-a-candidate', severity: 'error', message, before: name };
}

function allCriteriaOf(set: StoredCriteriaSet): { readonly code: string; readonly id: string }[] {
  return set.groups.flatMap((group) => group.criteria);
}
