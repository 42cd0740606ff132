import { type RowIssue, RowIssues } from '../../../platform/table/row-issue.js';
import { readTable, textOf } from '../../../platform/table/table-reader.js';
import type { RawSheet } from '../../../platform/workbook/reading/raw-workbook.js';
import type { CriteriaGroup, CriteriaSetDefinition, Criterion } from '../../criteria-set.js';
import { validateCriteriaSet } from '../../validate-criteria-set.js';
import { type CriteriaRow, readCriterion, readGroup } from './criteria-lines.js';
import { readSettings, type ReadSettings } from './criteria-settings.js';
import {
  CRITERIA_COLUMNS,
  type CriteriaColumn,
  criterionKindOf,
  settingOf,
  subjectKindIn,
  titleInSentenceCase,
} from './criteria-words.js';
import type { CriteriaLine, ParsedCriteriaSheet } from './parse-criteria-workbook.js';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** A line of the table with the path of what it became in the definition («groups[0].criteria[1]»). */
interface Line {
  readonly row: CriteriaRow;
  readonly label: string;
  readonly path: string;
  readonly issues: RowIssues;
}

/**
 * Reads one criteria table with the settings under it.
 * @throws DomainError «column-missing»
 */
export function parseCriteriaSheet(sheet: RawSheet): ParsedCriteriaSheet {
  const { heading, rows } = readTable(sheet, CRITERIA_COLUMNS);
  const isSetting = (row: CriteriaRow): boolean =>
    criterionKindOf(row.text('kind')) === undefined &&
    settingOf(textOf(row.filled()[0]?.value)) !== undefined;
  const { groups, lines } = readLines(rows.filter((row) => !isSetting(row)));
  const settings = readSettings(rows.filter(isSetting), heading.row);
  const title = titleOf(sheet, heading.row);
  const whole = new RowIssues();
  const subjectKind = subjectKindIn(title, sheet.name);
  if (subjectKind === undefined) {
    const message = `Không rõ bảng «${sheet.name}» dành cho ai; tên bảng cần có chữ tập thể, cá nhân hoặc hộ gia đình.`;
    whole.error('unknown-subject-kind', null, message);
  }
  const definition: CriteriaSetDefinition = {
    code: sheet.name,
    name: titleInSentenceCase(title || sheet.name),
    subjectKind: subjectKind ?? 'collective',
    ...settings.values,
    groups,
  };
  addFaultsOfSet(definition, lines, settings, whole);
  const place = { sheet: sheet.name, row: heading.row, label: definition.name };
  return {
    sheet: sheet.name,
    definition,
    rows: lines.map(({ row, label, issues }) => line(sheet.name, row.number, label, issues.found)),
    settings: [
      ...(whole.found.length > 0 ? [{ ...place, issues: whole.found }] : []),
      ...settings.lines.map(({ row, label, issues }) => line(sheet.name, row, label, issues.found)),
    ],
  };
}

function line(sheet: string, row: number, label: string, issues: readonly RowIssue[]): CriteriaLine {
  return { sheet, row, label, issues };
}

function readLines(rows: readonly CriteriaRow[]): { groups: CriteriaGroup[]; lines: Line[] } {
  const groups: (Draft<CriteriaGroup> & { criteria: Criterion[] })[] = [];
  const lines: Line[] = [];
  for (const row of rows) {
    const issues = new RowIssues();
    row.reportErrorCells(['code', 'name', 'kind', 'max', 'step', 'notApplicable'], issues);
    const label = `${row.text('code')} ${row.text('name')}`.trim();
    const kind = criterionKindOf(row.text('kind'));
    let path = '';
    if (kind === 'group') {
      path = `groups[${groups.length}]`;
      groups.push({ ...readGroup(row, issues), criteria: [] });
    } else {
      const group = groups.at(-1);
      const criterion = readCriterion(row, kind, issues);
      if (!group) {
        const message = 'Tiêu chí này không nằm trong nhóm nào; cần một dòng «Nhóm» ở trên.';
        issues.error('criterion-without-group', row.cell('kind'), message, { fix: null });
      } else if (criterion) {
        path = `groups[${groups.length - 1}].criteria[${group.criteria.length}]`;
        group.criteria.push(criterion);
      }
    }
    lines.push({ row, label, path, issues });
  }
  return { groups, lines };
}

/** Where each field of a line stands in the table. */
const COLUMN_OF: Readonly<Record<string, CriteriaColumn>> = {
  code: 'code',
  name: 'name',
  max: 'max',
  step: 'step',
  levels: 'step',
  allowsNotApplicable: 'notApplicable',
};

/** What the checker of criteria sets finds, told at the line it is about. */
function addFaultsOfSet(
  definition: CriteriaSetDefinition,
  lines: readonly Line[],
  settings: ReadSettings,
  whole: RowIssues,
): void {
  const told = new Set(
    [...lines, ...settings.lines].filter(({ issues }) => issues.hasError).map(({ issues }) => issues),
  );
  for (const { field, code, severity, message } of validateCriteriaSet(definition)) {
    const path = /^groups\[\d+\](\.criteria\[\d+\])?/.exec(field)?.[0];
    const line = path === undefined ? undefined : lines.find((candidate) => candidate.path === path);
    const issues = (path === undefined ? settings.issuesOf(field) : line?.issues) ?? whole;
    const column = line && COLUMN_OF[field.slice(line.path.length + 1).replace(/\[.*/, '')];
    // A number that could not be read is told already; that it is missing as well would only confuse.
    if (!told.has(issues)) issues[severity](code, column ? line.row.cell(column) : null, message);
  }
}

/** The text above the table that speaks of criteria, else the first one. */
function titleOf(sheet: RawSheet, headingRow: number): string {
  const texts = sheet.rows
    .filter(({ row }) => row < headingRow)
    .flatMap(({ cells }) => cells.map(({ value }) => value))
    .filter((value) => typeof value === 'string');
  return texts.find((text) => /tiêu chí|chấm điểm|thang điểm/iu.test(text)) ?? texts[0] ?? '';
}
