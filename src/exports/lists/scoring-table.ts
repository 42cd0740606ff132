import type { CellValue } from '../../platform/workbook/writing/cell.js';
import { LANDSCAPE } from '../../platform/workbook/writing/page-setup.js';
import type { SheetPort } from '../../platform/workbook/writing/sheet-port.js';
import { TableSheet } from '../../platform/workbook/writing/table-sheet.js';
import type { TableColumn } from '../../platform/workbook/writing/table-sheet.js';
import type { MemoryWorkbook } from '../../platform/workbook/writing/workbook-port.js';
import { writeSignatures } from './official-blocks.js';
import { roman } from './official-lines.js';
import { beginStandalone, pointsCell } from './standalone-list.js';
import type { OfficialHeading, Signature } from './standalone-list.model.js';

/** Points as decimal strings («4.50»), other marks as words («KAD», «Không»), null for none. */
export type Mark = string | null;

export interface ScoringLine {
  readonly name: string;
  readonly content: string | null;
  /** Standard points (điểm chuẩn). */
  readonly maximum: Mark;
  /** The subject's own mark (tự chấm). */
  readonly self: Mark;
  /** The combined mark of the counted sheets (thẩm định). */
  readonly appraised: Mark;
  readonly note: string | null;
}

export interface ScoringGroup {
  readonly title: string;
  readonly maximum: Mark;
  readonly selfTotal: Mark;
  readonly appraisedTotal: Mark;
  readonly lines: readonly ScoringLine[];
}

/** A row under the groups: base, bonus, penalty or total. */
export interface ScoringTotal {
  readonly label: string;
  readonly maximum: Mark;
  readonly self: Mark;
  readonly appraised: Mark;
}

/** One subject's marks against the criteria of its set. All totals come worked out: the sheet holds no formula. */
export interface ScoringTableModel {
  readonly sheetName: string;
  readonly heading: OfficialHeading | null;
  /** «BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025». */
  readonly title: string;
  /** «Đơn vị: Tổ dân phố 5 (Khối tổ dân phố)». */
  readonly subject: string;
  readonly groups: readonly ScoringGroup[];
  /** «Điểm thưởng», «Điểm trừ», «Tổng điểm» in order. */
  readonly totals: readonly ScoringTotal[];
  /** «Tốt»; «Không xếp loại». */
  readonly classification: string | null;
  /** Places; null where there is no rank. */
  readonly rankInBlock: number | null;
  readonly rankOverall: number | null;
  /** «NGƯỜI CHẤM», «TỔ THẨM ĐỊNH», «CHỦ TỊCH HỘI ĐỒNG». */
  readonly signatures: readonly Signature[];
}

/** Millimetres: 252 in all, A4 laid across. */
const WIDTHS = [11, 60, 70, 22, 22, 25, 42] as const;
const COLUMNS: readonly TableColumn[] = [
  { heading: 'TT', align: 'center', shape: 'count' },
  { heading: 'Tên tiêu chí' },
  { heading: 'Nội dung tiêu chí' },
  { heading: 'Điểm chuẩn', align: 'center', shape: 'points' },
  { heading: 'Điểm tự chấm', align: 'center', shape: 'points' },
  { heading: 'Điểm thẩm định', align: 'center', shape: 'points' },
  { heading: 'Ghi chú' },
];

function marks(total: Omit<ScoringTotal, 'label'>): CellValue[] {
  return [pointsCell(total.maximum), pointsCell(total.self), pointsCell(total.appraised), null];
}

function writeGroup(table: TableSheet, group: ScoringGroup, number: number): void {
  const numeral = roman(number);
  table.section(numeral, group.title, { bold: true }, [pointsCell(group.maximum), null, null, null]);
  for (const [index, line] of group.lines.entries()) {
    const { maximum, self, appraised } = line;
    table.entry([
      index + 1,
      line.name,
      line.content,
      pointsCell(maximum),
      pointsCell(self),
      pointsCell(appraised),
      line.note,
    ]);
  }
  const sums = { maximum: group.maximum, self: group.selfTotal, appraised: group.appraisedTotal };
  if (group.lines.length > 0) table.keepWithLastEntry();
  table.total(`Cộng tiêu chí ${numeral}`, marks(sums), false, { bold: true, italic: true });
}

/** A row of the result: label on the left, words over the marks on the right. */
function writeResult(table: TableSheet, label: string, value: string, keep: boolean): void {
  const look = { bold: true, border: true, align: 'center' } as const;
  table.spans(
    [
      { first: 1, last: 3, value: label, look },
      { first: 4, last: 6, value, look },
      { first: 7, last: 7, value: null, look },
    ],
    20,
    keep,
  );
}

function place(rank: number | null): string {
  return rank === null ? 'Không xếp hạng' : String(rank);
}

/** Adds the scoring table (bảng chấm điểm) of one subject as a sheet of a workbook. */
export function addScoringTable(workbook: MemoryWorkbook, model: ScoringTableModel): SheetPort {
  const port = workbook.addSheet({ name: model.sheetName, format: LANDSCAPE, columnsMm: WIDTHS });
  const table = new TableSheet(port, COLUMNS);
  beginStandalone(table, { heading: model.heading, title: model.title, subtitle: model.subject });
  for (const [index, group] of model.groups.entries()) writeGroup(table, group, index + 1);
  const signed = model.signatures.length > 0;
  for (const total of model.totals) table.total(total.label, marks(total), true);
  writeResult(table, 'Xếp loại', model.classification ?? '', true);
  writeResult(table, 'Xếp hạng trong khối', place(model.rankInBlock), true);
  writeResult(table, 'Xếp hạng chung', place(model.rankOverall), signed);
  writeSignatures(table, model.signatures);
  port.finish();
  return port;
}
