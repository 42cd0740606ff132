import { readCount, readDecimal } from '../../../platform/table/cell-readers.js';
import { type IssueCell, RowIssues } from '../../../platform/table/row-issue.js';
import { textOf } from '../../../platform/table/table-reader.js';
import type { RawValue } from '../../../platform/workbook/reading/raw-workbook.js';
import { type ClassificationBand, COMBINING_NAMES, type CriteriaSetDefinition } from '../../criteria-set.js';
import type { CriteriaRow } from './criteria-lines.js';
import { combiningOf, notApplicableModeOf, type Setting, settingOf } from './criteria-words.js';

type SettingValues = Pick<
  CriteriaSetDefinition,
  'bonusCap' | 'notApplicableMode' | 'combining' | 'minimumSheets' | 'bands' | 'tieBreak'
>;

export interface SettingLine {
  readonly row: number;
  readonly label: string;
  readonly issues: RowIssues;
}

export interface ReadSettings {
  readonly values: SettingValues;
  readonly lines: readonly SettingLine[];
  /** Where faults of a field of the definition are told («tieBreak[1]»); undefined when no line is about it. */
  issuesOf(field: string): RowIssues | undefined;
}

type Drafted = { -readonly [K in keyof SettingValues]: SettingValues[K] };

/**
 * Reads the lines under the table: a label in the first cell, its value in the last. How sheets combine and how many
 * are needed must be said; no line about bonuses means no cap, none about KAD means that the rest counts for all.
 */
export function readSettings(rows: readonly CriteriaRow[], headingRow: number): ReadSettings {
  const values: Drafted = {
    bonusCap: null,
    notApplicableMode: 'rescale',
    combining: 'mean',
    minimumSheets: 1,
    bands: [],
    tieBreak: [],
  };
  const lines: SettingLine[] = [];
  const byField = new Map<string, RowIssues>();
  for (const row of rows) {
    const cells = row.filled();
    const label = textOf(cells[0]?.value);
    const setting = settingOf(label);
    if (setting === undefined) continue;
    const issues = new RowIssues();
    if (byField.has(setting)) issues.error('duplicate-in-file', null, `«${label}» được ghi hai lần.`);
    else READERS[setting](valueCell(row, setting, label), values, issues);
    byField.set(setting, issues);
    lines.push({ row: row.number, label, issues });
  }
  const missing = new RowIssues();
  if (!byField.has('combining'))
    missing.error('setting-missing', null, 'Dưới bảng chưa có dòng «Cách tổng hợp».');
  if (!byField.has('minimumSheets'))
    missing.error('setting-missing', null, 'Dưới bảng chưa có dòng «Số phiếu tối thiểu».');
  if (missing.hasError) lines.push({ row: headingRow, label: 'Thông số của bảng', issues: missing });
  return { values, lines, issuesOf: (field) => byField.get(/^\w+/.exec(field)?.[0] ?? '') };
}

/** The value of a setting, with the cell it stands in: the last of its row, or the one beside the label. */
interface SettingCell {
  readonly value: RawValue | undefined;
  readonly cell: IssueCell;
}

function valueCell(row: CriteriaRow, field: Setting, label: string): SettingCell {
  const cells = row.filled();
  const last = cells.length > 1 ? cells.at(-1) : undefined;
  const column = last?.column ?? (cells[0]?.column ?? 0) + 1;
  return { value: last?.value, cell: { field, column, label, text: textOf(last?.value) } };
}

type SettingReader = (at: SettingCell, values: Drafted, issues: RowIssues) => void;

const READERS: Readonly<Record<Setting, SettingReader>> = {
  bonusCap(at, values, issues) {
    const result = readDecimal(at.value, 2);
    if (result.state === 'value') values.bonusCap = result.value;
    else if (result.state === 'invalid') refuse(at, 'số điểm có nhiều nhất hai chữ số thập phân', issues);
  },
  minimumSheets(at, values, issues) {
    const result = readCount(at.value);
    if (result.state === 'value') values.minimumSheets = result.value;
    else refuse(at, 'số nguyên từ 1 trở lên', issues);
  },
  combining(at, values, issues) {
    const combining = combiningOf(at.cell.text);
    if (combining) values.combining = combining;
    else refuse(at, `một trong: ${COMBINING.join('; ')}`, issues, COMBINING);
  },
  notApplicableMode(at, values, issues) {
    const mode = notApplicableModeOf(at.cell.text);
    if (mode) values.notApplicableMode = mode;
    else refuse(at, `«${MODES.join('» hoặc «')}»`, issues, MODES);
  },
  tieBreak({ cell }, values) {
    values.tieBreak = cell.text
      .split(/[,;]/)
      .map((code) => code.trim())
      .filter((code) => code !== '');
  },
  bands({ cell }, values, issues) {
    values.bands = cell.text
      .split(/;|,(?=\s*\p{L})/u)
      .filter((part) => part.trim() !== '')
      .flatMap((part) => readBand(part.trim(), cell, issues));
  },
};

const COMBINING = Object.values(COMBINING_NAMES);
const MODES = ['Quy đổi theo phần còn lại', 'Tính 0 điểm'];

/** «Xuất sắc từ 90», «Tốt: 80 điểm», «Chưa đạt dưới 50» (from nothing on). */
function readBand(text: string, cell: IssueCell, issues: RowIssues): ClassificationBand[] {
  const match =
    /^(.+?)(?:\s+(từ|dưới)|\s*(?:≥|>=|:|=))\s*(\d+(?:[.,]\d+)?)(?:\s*điểm)?(?:\s+trở lên)?$/iu.exec(text);
  const from = match && readDecimal(match[3] ?? '', 2);
  if (!match || from?.state !== 'value') {
    const message = `Không hiểu mức xếp loại «${text}»; hãy ghi như «Tốt từ 80», các mức cách nhau bằng dấu chấm phẩy.`;
    issues.error('invalid-band', cell, message, { before: text });
    return [];
  }
  return [{ name: match[1] ?? '', from: match[2]?.toLowerCase() === 'dưới' ? '0' : from.value }];
}

function refuse(
  { cell }: SettingCell,
  wanted: string,
  issues: RowIssues,
  options: readonly string[] = [],
): void {
  const before = cell.text;
  const what = before === '' ? 'Chưa ghi giá trị' : `Không hiểu «${before}»`;
  const more = options.length > 0 ? { fix: { kind: 'choose', options } as const } : {};
  issues.error('invalid-value', cell, `${what}; cần ${wanted}.`, { before, ...more });
}
