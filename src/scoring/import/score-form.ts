import { allCriteria, type CriteriaSetDefinition, type Criterion } from '../../criteria/criteria-set.js';
import { labelKey } from '../../platform/table/heading.js';
import { formatPointsVi, parsePoints } from '../../platform/decimal/points.js';
import type { FormCheck, FormColumn, FormSheet } from '../../platform/workbook/forms/form.js';
import type { CellValue } from '../../platform/workbook/writing/cell.js';
import { SHEET_MARKER } from './parsing/parse-score-book.js';
import { SCORE_COLUMNS } from './parsing/score-sheet.js';

/** Whoever is scored, in the order of the page. */
export interface Nominee {
  readonly participantId: string;
  readonly name: string;
  readonly unitName: string | null;
}

/** What stands on a nominee's row already: cells by criterion code, a note, and what the marks were when taken out. */
export interface FilledRow {
  readonly cells: ReadonlyMap<string, readonly CellValue[]>;
  readonly note: string | null;
  readonly base: string;
}

/** A longer name stands beside the cell, not over the column. */
const LONGEST_LABEL = 90;

/** One member's sheet for one criteria set, to be filled in away from the program. */
export function scoreForm(
  scorerCode: string,
  set: CriteriaSetDefinition,
  nominees: readonly Nominee[],
  filled: ReadonlyMap<string, FilledRow> = new Map(),
): FormSheet {
  const criteria = allCriteria(set);
  const hasUnits = set.subjectKind !== 'collective';
  return {
    name: `${scorerCode} ${set.code}`,
    title: [
      `PHIẾU CHẤM ĐIỂM - ${scorerCode} - ${set.name}`,
      `${SHEET_MARKER} ${scorerCode} ${set.code}`,
      'Chỉ ghi vào các cột tiêu chí và cột Ghi chú. Ô để trống là chưa chấm, không phải 0 điểm. Ghi KAD nếu tiêu chí không áp dụng; ghi «Không chấm» và lý do vào Ghi chú nếu có liên quan.',
    ],
    frozenColumns: hasUnits ? 3 : 2,
    columns: [
      { label: 'STT', width: 6, holds: 'numbers', hint: '' },
      { label: SCORE_COLUMNS.name.label, width: 34, hint: '' },
      ...(hasUnits ? [{ label: SCORE_COLUMNS.unit.label, width: 28, hint: '' }] : []),
      ...criteria.flatMap(markColumns),
      {
        label: SCORE_COLUMNS.note.label,
        width: 30,
        hint: 'Ghi «Không chấm» và lý do nếu không chấm đối tượng này.',
        example: 'Không chấm (là người nhà)',
      },
      { label: SCORE_COLUMNS.id.label, width: 8, hidden: true, hint: '' },
      { label: SCORE_COLUMNS.base.label, width: 8, hidden: true, hint: '' },
    ],
    rows: nominees.map(({ participantId, name, unitName }, index) => {
      const row = filled.get(participantId);
      return [
        index + 1,
        name,
        ...(hasUnits ? [unitName ?? ''] : []),
        ...criteria.flatMap(
          (line) => row?.cells.get(line.code) ?? (line.kind === 'ratio' ? [null, null] : [null]),
        ),
        row?.note ?? null,
        participantId,
        row?.base ?? null,
      ];
    }),
  };
}

/** The drop-downs of a set's columns: the levels of tiered lines, «x», «KAD». */
export function scoreLists(sets: readonly CriteriaSetDefinition[]): Record<string, readonly CellValue[]> {
  const lists: Record<string, readonly CellValue[]> = {};
  for (const line of sets.flatMap(allCriteria)) {
    const values = listOf(line);
    if (values) lists[listName(values)] = values;
  }
  return lists;
}

/** What to know about the sheets of these sets before filling them in. */
export const SCORE_GUIDE: readonly string[] = [
  'Mỗi dòng là một đối tượng, mỗi cột là một tiêu chí; số trong ngoặc là điểm tối đa. Không thêm, không xóa dòng và cột.',
  'Ô để trống là chưa chấm, không phải 0 điểm: phiếu còn ô trống thì chưa gửi được. Điểm đã chấm được điền sẵn; để nguyên là không đổi.',
  'KAD: tiêu chí không áp dụng cho đối tượng (chỉ ở tiêu chí cho phép). Tiêu chí loại trừ: ghi x nếu có vi phạm, để trống nếu không.',
  'Tiêu chí theo tỷ lệ có hai cột: số thực hiện và chỉ tiêu được giao.',
  'Nếu có liên quan (người nhà, cùng đơn vị): ghi «Không chấm» và lý do ở cột Ghi chú, không ghi điểm.',
  'Tải tệp lên lại: chương trình cho xem điểm cũ, điểm mới và chỗ vênh trước, chưa ghi gì trước khi bấm «Áp dụng».',
];

function markColumns(line: Criterion): FormColumn[] {
  const { code, kind } = line;
  if (kind === 'ratio') {
    const words = line.allowsNotApplicable === true ? ['KAD'] : [];
    const hint = `${line.name}. Tối đa ${vietnamese(line.max)} điểm, tính theo tỷ lệ thực hiện trên chỉ tiêu.`;
    return ['thực hiện', 'chỉ tiêu'].map((part) => ({
      label: labelOf(`${code} ${part}`, line.name),
      width: 12,
      holds: 'numbers' as const,
      check: { kind: 'number' as const, from: 0, words },
      hint,
    }));
  }
  const max = line.max === null ? '' : `tối đa ${vietnamese(line.max)}`;
  return [
    {
      label: line.name.length > LONGEST_LABEL ? code : labelOf(`${code} ${line.name}`, max, code),
      width: 13,
      holds: 'numbers',
      check: checkOf(line),
      hint: `${line.name}. ${howToMark(line)}`,
    },
  ];
}

/** A label with a remark in brackets, which the reader passes over; another where brackets of its own spoil that. */
function labelOf(label: string, remark: string, otherwise = label): string {
  const full = remark === '' ? label : `${label} (${withoutBrackets(remark)})`;
  return labelKey(full) === labelKey(label) ? full : otherwise;
}

function withoutBrackets(text: string): string {
  return text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
}

function checkOf(line: Criterion): FormCheck {
  const values = listOf(line);
  if (values) return { kind: 'list', list: listName(values) };
  const words = line.allowsNotApplicable === true ? ['KAD'] : [];
  return { kind: 'number', from: 0, to: Number(line.max ?? '0'), words };
}

function listOf({ kind, levels, allowsNotApplicable }: Criterion): readonly CellValue[] | undefined {
  const beside = allowsNotApplicable === true ? ['KAD'] : [];
  if (kind === 'tiered') return [...(levels ?? []).map(Number), ...beside];
  return kind === 'knockout' ? ['x', ...beside] : undefined;
}

function listName(values: readonly CellValue[]): string {
  return values.join('; ');
}

function howToMark({ kind, max, step, levels, allowsNotApplicable }: Criterion): string {
  const beside = allowsNotApplicable === true ? ' Được ghi KAD.' : '';
  if (kind === 'knockout') return `Ghi x nếu có, để trống nếu không.${beside}`;
  if (kind === 'tiered') return `Chỉ các mức ${(levels ?? []).map(vietnamese).join('; ')}.${beside}`;
  const steps = step ? `, bước ${vietnamese(step)}` : '';
  return `Từ 0 đến ${vietnamese(max)}${steps}.${beside}`;
}

function vietnamese(points: string | null): string {
  return formatPointsVi(parsePoints(points ?? '0'));
}
