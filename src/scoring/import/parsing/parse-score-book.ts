import type { CriteriaSetDefinition } from '../../../criteria/criteria-set.js';
import type { CurrentRegister } from '../../../participants/import/parsing/register.js';
import { perhaps, SubjectDirectory } from '../../../participants/import/parsing/subject-directory.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { cleanWorkbook } from '../../../platform/table/clean-workbook.js';
import { findHeading } from '../../../platform/table/heading.js';
import {
  type CleanedCells,
  isAccepted,
  type RowIssue,
  RowIssues,
} from '../../../platform/table/row-issue.js';
import { readTable } from '../../../platform/table/table-reader.js';
import { identityKey } from '../../../platform/text/keys.js';
import { nearest } from '../../../platform/text/nearest.js';
import type { RawSheet, RawWorkbook } from '../../../platform/workbook/reading/raw-workbook.js';
import { assignColumns } from './mark-columns.js';
import { type ParsedScoreRow, parseScoreRows, SCORE_COLUMNS } from './score-sheet.js';

/** Stands over the table of the sheets we hand out, before member and set: a tab may be renamed, or too short for both. */
export const SHEET_MARKER = 'Mã phiếu:';

/** What a score book is read against. */
export interface ScoreBookContext {
  readonly register: Pick<CurrentRegister, 'units' | 'people' | 'households'>;
  readonly sets: readonly CriteriaSetDefinition[];
  /** Codes of the committee's members («TV1»); absent = any is taken. */
  readonly memberCodes?: readonly string[];
}

/** One sheet: the marks of one member by one criteria set. With an error among `issues`, it has no rows. */
export interface ParsedScoreSheet {
  readonly sheet: string;
  readonly memberCode: string;
  readonly setCode: string;
  readonly headingRow: number;
  readonly issues: readonly RowIssue[];
  readonly rows: readonly ParsedScoreRow[];
}

export interface ParsedScoreBook {
  readonly sheets: readonly ParsedScoreSheet[];
  readonly cleaned: CleanedCells;
  /** Accepted rows: scored, and stepped aside. */
  readonly counts: { readonly sheets: number; readonly recusals: number };
}

/**
 * Reads a score book. A sheet is called by member and set («TV1 TC-TAPTHE»); sheets without a table of names (notes,
 * instructions) are passed over.
 * @throws DomainError «sheet-not-found» when no sheet holds scores
 */
export function parseScoreBook(raw: RawWorkbook, context: ScoreBookContext): ParsedScoreBook {
  const { workbook, cleaned } = cleanWorkbook(raw);
  const directory = new SubjectDirectory(context.register);
  const seen = new Map<string, string>();
  const sheets = workbook.sheets.flatMap((sheet) =>
    findHeading(sheet, SCORE_COLUMNS)?.columns.has('name')
      ? [parseSheet(sheet, context, directory, seen)]
      : [],
  );
  if (sheets.length === 0) {
    throw new DomainError({
      status: 422,
      code: 'sheet-not-found',
      message:
        'Tệp không có phiếu chấm nào. Mỗi phiếu là một sheet đặt tên theo thành viên và bảng, như «TV1 TC-TAPTHE».',
    });
  }
  const accepted = sheets.flatMap(({ rows }) => rows.filter(isAccepted));
  const recusals = accepted.filter(({ values }) => values.recused).length;
  const scored = accepted.filter(({ values }) => !values.recused && values.marks.size > 0).length;
  return { sheets, cleaned, counts: { sheets: scored, recusals } };
}

function parseSheet(
  sheet: RawSheet,
  { sets, memberCodes }: ScoreBookContext,
  directory: SubjectDirectory,
  seen: Map<string, string>,
): ParsedScoreSheet {
  const table = readTable(sheet, SCORE_COLUMNS);
  const issues = new RowIssues();
  const { memberCode, setCode, set } = readSheetName(markedName(sheet, table.heading.row), sets, issues);
  const member = memberCodes?.find((code) => identityKey(code) === identityKey(memberCode)) ?? memberCode;
  if (memberCodes && !memberCodes.includes(member)) {
    const suggestions = nearest(memberCode, memberCodes);
    const message = `Không có thành viên mã «${memberCode}» (tên sheet «${sheet.name}»).${perhaps(suggestions)}`;
    issues.error('unknown-member', null, message, { before: memberCode, suggestions });
  }
  const result = { sheet: sheet.name, memberCode: member, setCode, headingRow: table.heading.row };
  if (set === undefined) return { ...result, issues: issues.found, rows: [] };
  const key = `${identityKey(member)}\n${set.code}`;
  const earlier = seen.get(key);
  if (earlier !== undefined) {
    const message = `Sheet «${earlier}» đã là phiếu của ${member} theo bảng ${set.code}.`;
    issues.error('duplicate-in-file', null, message, { before: sheet.name });
  }
  const { columns, missing, unknown } = assignColumns(table.heading.others, set);
  if (missing.length > 0) {
    const message = `Sheet «${sheet.name}» thiếu cột của tiêu chí ${missing.join(', ')} trong bảng ${set.code}.`;
    issues.error('criterion-column-missing', null, message);
  }
  for (const { label } of unknown) {
    issues.warning('unknown-column', null, `Cột «${label}» không thuộc bảng ${set.code} nên không được đọc.`);
  }
  if (issues.hasError) return { ...result, issues: issues.found, rows: [] };
  seen.set(key, sheet.name);
  return { ...result, issues: issues.found, rows: parseScoreRows(table, set, columns, directory) };
}

/** What the sheet says it is, else its name. */
function markedName({ name, rows }: RawSheet, headingRow: number): string {
  for (const { row, cells } of rows) {
    const marker = cells.find(({ value }) => typeof value === 'string' && value.startsWith(SHEET_MARKER));
    if (row < headingRow && typeof marker?.value === 'string')
      return marker.value.slice(SHEET_MARKER.length).trim();
  }
  return name;
}

interface SheetName {
  readonly memberCode: string;
  readonly setCode: string;
  readonly set: CriteriaSetDefinition | undefined;
}

/** «TV1 TC-TAPTHE» → TV1 and TC-TAPTHE; the set's code is the end of the name, with any sign before it. */
function readSheetName(name: string, sets: readonly CriteriaSetDefinition[], issues: RowIssues): SheetName {
  const key = identityKey(name);
  // The longest code first: «TC-TAPTHE-2» must not be read as a member and «2».
  const set = sets
    .filter(({ code }) => key.endsWith(identityKey(code)))
    .toSorted((a, b) => b.code.length - a.code.length)[0];
  if (set) {
    const memberCode = name.slice(0, name.length - set.code.length).replace(/[\s\-–_.|:]+$/, '');
    if (memberCode === '') {
      issues.error('unknown-member', null, `Tên sheet «${name}» thiếu mã thành viên, như «TV1 ${set.code}».`);
    }
    return { memberCode, setCode: set.code, set };
  }
  const [memberCode = '', ...rest] = name.split(' ');
  const setCode = rest.join(' ');
  const suggestions = nearest(
    setCode === '' ? name : setCode,
    sets.map(({ code }) => code),
  );
  const message = `Tên sheet «${name}» không kết thúc bằng mã một bảng tiêu chí đang dùng.${perhaps(suggestions)}`;
  issues.error('unknown-criteria-set', null, message, { before: setCode, suggestions });
  return { memberCode, setCode, set: undefined };
}
