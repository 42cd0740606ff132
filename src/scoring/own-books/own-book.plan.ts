import type { CriteriaSetDefinition } from '../../criteria/criteria-set.js';
import { allCriteria } from '../../criteria/criteria-set.js';
import type { Mark } from '../../criteria/mark.js';
import { subjectIdOf } from '../../participants/import/parsing/register.js';
import type { RowIssue } from '../../platform/table/row-issue.js';
import type { ParsedScoreRow } from '../import/parsing/score-sheet.js';
import type { KnownSheet } from '../import/score-book.queries.js';
import type { Nominee } from '../import/score-form.js';
import { markText, sameMark, toMarks } from '../marks/mark-value.js';
import { readBase, type MarksByCode } from './base-cell.js';

const DEFAULT_REASON = 'Không chấm';

/** A line the file would mark otherwise than it stands. */
export interface OwnMarkChange {
  readonly code: string;
  /** The file's mark; undefined takes the standing one back. */
  readonly mark: Mark | undefined;
  /** As written in a cell: what the file says, and what stands. */
  readonly inFile: string;
  readonly standing: string;
  /** Of the mark that stands, for the write; 0 = there was never one. */
  readonly version: number;
  /** The mark that stands came after the file was taken out: which of the two counts is for the member to say. */
  readonly isConflict: boolean;
}

/** What one row of the file would do. */
export interface OwnBookRow {
  readonly row: number;
  readonly participantId: string | null;
  readonly name: string;
  readonly unitName: string | null;
  readonly issues: readonly RowIssue[];
  readonly changes: readonly OwnMarkChange[];
  /** The reason to step aside with; null = the row does not say so, or it stands already. */
  readonly recusal: string | null;
  readonly sheetVersion: number;
}

/** What a member's own book is compared with. */
export interface OwnBookState {
  readonly set: CriteriaSetDefinition;
  readonly nominees: ReadonlyMap<string, Nominee>;
  readonly sheets: ReadonlyMap<string, KnownSheet>;
}

/**
 * Compares the rows of one's own sheet with what stands. A cell left as it was taken out changes nothing, even where
 * the mark was changed on the pages since; a cell changed on both sides is a conflict.
 */
export function planOwnBook(rows: readonly ParsedScoreRow[], state: OwnBookState): OwnBookRow[] {
  const seen = new Map<string, number>();
  return rows.map((parsed) => {
    const planned = planRow(parsed, state);
    const earlier = planned.participantId === null ? undefined : seen.get(planned.participantId);
    if (earlier !== undefined) {
      return { ...planned, ...NOTHING, issues: [...planned.issues, twice(planned.name, earlier)] };
    }
    if (planned.participantId !== null) seen.set(planned.participantId, parsed.row);
    return planned;
  });
}

const NOTHING = { changes: [], recusal: null } as const;

function planRow(parsed: ParsedScoreRow, state: OwnBookState): OwnBookRow {
  const { values } = parsed;
  const idCell = parsed.cellOf('id')?.text ?? '';
  const named = state.nominees.get(idCell);
  const participantId = named?.participantId ?? (values.subject && subjectIdOf(values.subject));
  const nominee = named ?? (participantId === null ? undefined : state.nominees.get(participantId));
  // The hidden cell knows who is meant where a name would not do: namesakes, and names mended since.
  const issues = parsed.issues.filter(
    ({ code, cell }) =>
      code !== 'mark-missing' && !(named && (cell?.field === 'name' || cell?.field === 'unit')),
  );
  const row = {
    row: parsed.row,
    participantId: nominee?.participantId ?? null,
    name: nominee?.name ?? values.name,
    unitName: nominee?.unitName ?? null,
    issues,
    ...NOTHING,
    sheetVersion: 0,
  };
  if (issues.some(({ severity }) => severity === 'error')) return row;
  if (!nominee) return { ...row, issues: [...issues, notYours(values.name, state.set.code)] };
  const sheet = state.sheets.get(nominee.participantId);
  const planned = { ...row, sheetVersion: sheet?.version ?? 0, ...changesOf(parsed, state.set, sheet) };
  const isIdle = planned.changes.length === 0 && planned.recusal === null;
  if (isIdle || !sheet || sheet.status === 'draft') return planned;
  return { ...row, issues: [...issues, closed(sheet.status)] };
}

function changesOf(
  { values, cellOf }: ParsedScoreRow,
  set: CriteriaSetDefinition,
  sheet: KnownSheet | undefined,
): Pick<OwnBookRow, 'changes' | 'recusal'> {
  if (values.recused) {
    return { changes: [], recusal: sheet?.status === 'recused' ? null : (values.note ?? DEFAULT_REASON) };
  }
  const standing = toMarks(sheet?.marks ?? null);
  const base = readBase(cellOf('base')?.text ?? '');
  const changes = allCriteria(set).flatMap(({ code, kind }) => {
    const inFile = said(values.marks.get(code));
    const now = said(standing.get(code));
    if (sameMark(inFile, now) || !isTouched(code, inFile, base)) return [];
    const mark = inFile ?? (kind === 'knockout' ? ({ kind, value: false } as const) : undefined);
    const isConflict = !sameMark(now, base && said(base.get(code)));
    const version = sheet?.marks?.[code]?.version ?? 0;
    return [{ code, mark, inFile: markText(inFile), standing: markText(now), version, isConflict }];
  });
  return { changes, recusal: null };
}

/** Without word of what was there before, a blank cell says nothing. */
function isTouched(code: string, inFile: Mark | undefined, base: MarksByCode | undefined): boolean {
  return base === undefined ? inFile !== undefined : !sameMark(inFile, said(base.get(code)));
}

/** A knock-out line that says «no» is the same as one nobody marked. */
function said(mark: Mark | undefined): Mark | undefined {
  return mark?.kind === 'knockout' && !mark.value ? undefined : mark;
}

function twice(name: string, row: number): RowIssue {
  const message = `${name} đã có ở dòng ${row} của sheet này.`;
  return { code: 'duplicate-in-file', severity: 'error', message };
}

function notYours(name: string, setCode: string): RowIssue {
  const message = `«${name}» không có trong danh sách chấm theo bảng ${setCode}.`;
  return { code: 'not-a-candidate', severity: 'error', message };
}

function closed(status: 'submitted' | 'recused' | 'draft'): RowIssue {
  const message =
    status === 'recused'
      ? 'Bạn đã ghi không chấm đối tượng này. Bỏ ghi nhận ấy trên trang rồi tải tệp lên lại.'
      : 'Phiếu này đã nộp. Rút lại trên trang rồi tải tệp lên lại.';
  return { code: `sheet-${status}`, severity: 'error', message };
}
