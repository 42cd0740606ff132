import type { CellValue } from '../../platform/workbook/writing/cell.js';
import { LANDSCAPE } from '../../platform/workbook/writing/page-setup.js';
import type { SheetPort, WorkbookPort } from '../../platform/workbook/writing/sheet-port.js';
import { TableSheet } from '../../platform/workbook/writing/table-sheet.js';
import { writeNotes, writeSignatures } from './official-blocks.js';
import { roman } from './official-lines.js';
import { pointsCell } from './points-cell.js';
import type { ListColumn, OfficialHeading, Signature } from './standalone-list.model.js';
import { beginStandalone } from './standalone-list.writer.js';

/** Points as decimal strings («4.50»), other marks as words («KAD», «Không»), null for none. */
export type Mark = string | null;

export interface ScoringLine {
  readonly name: string;
  readonly content: string | null;
  /** Standard points (điểm chuẩn). */
  readonly maximum: Mark;
  /** The subject's own mark (tự chấm). */
  readonly self: Mark;
  /** What staff found on checking it (thẩm định). */
  readonly appraised: Mark;
  /** The members' sheets together (Hội đồng). */
  readonly council: Mark;
  /** Evidence, or why staff differ from the subject. */
  readonly note: string | null;
}

export interface ScoringGroup {
  readonly title: string;
  readonly maximum: Mark;
  readonly selfTotal: Mark;
  readonly appraisedTotal: Mark;
  readonly councilTotal: Mark;
  /** Without «Cộng tiêu chí» for lines that do not add up: bonuses, penalties, knock-outs. */
  readonly hasSum: boolean;
  readonly lines: readonly ScoringLine[];
}

/** A row under the groups: rescaled base, bonus, penalty or total. */
export interface ScoringTotal {
  readonly label: string;
  readonly maximum: Mark;
  readonly self: Mark;
  readonly appraised: Mark;
  readonly council: Mark;
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
  /** Numbers of lines start again in each group (default) or run through. */
  readonly numbering?: 'restart' | 'continuous';
  /** How the sheets make the points, in italics under the table. */
  readonly notes: readonly string[];
  /** «NGƯỜI CHẤM», «TỔ THẨM ĐỊNH», «CHỦ TỊCH HỘI ĐỒNG». */
  readonly signatures: readonly Signature[];
}

const POINTS = { align: 'center', shape: 'points' } as const;

/** 252 mm in all, A4 laid across. What a criterion asks for takes a column only where some line says it. */
function columnsOf(model: ScoringTableModel): ListColumn[] {
  const hasContent = model.groups.some((group) => group.lines.some((line) => line.content !== null));
  return [
    { heading: 'TT', mm: 11, align: 'center', shape: 'count' },
    { heading: 'Tên tiêu chí', mm: hasContent ? 50 : 105 },
    ...(hasContent ? [{ heading: 'Nội dung tiêu chí', mm: 55 }] : []),
    { heading: 'Điểm\nchuẩn', mm: 22, ...POINTS },
    { heading: 'Điểm\ntự chấm', mm: 22, ...POINTS },
    { heading: 'Điểm\nthẩm định', mm: 25, ...POINTS },
    { heading: 'Điểm\nHội đồng', mm: 25, ...POINTS },
    { heading: 'Ghi chú', mm: 42 },
  ];
}

/** Points and the note, the last five columns. */
const TAIL = 5;

function marks(total: Omit<ScoringTotal, 'label'>): CellValue[] {
  const { maximum, self, appraised, council } = total;
  return [...[maximum, self, appraised, council].map(pointsCell), null];
}

/** @param before lines numbered already */
function writeGroup(table: TableSheet, group: ScoringGroup, number: number, before: number): void {
  const numeral = roman(number);
  const heading = [pointsCell(group.maximum), null, null, null, null];
  table.section(numeral, group.title, { bold: true }, heading);
  const hasContent = table.port.columns > TAIL + 2;
  for (const [index, line] of group.lines.entries()) {
    table.entry([
      before + index + 1,
      line.name,
      ...(hasContent ? [line.content] : []),
      ...marks(line).slice(0, -1),
      line.note,
    ]);
  }
  if (!group.hasSum) return;
  if (group.lines.length > 0) table.keepWithLastEntry();
  const sums = marks({
    maximum: group.maximum,
    self: group.selfTotal,
    appraised: group.appraisedTotal,
    council: group.councilTotal,
  });
  table.total(`Cộng tiêu chí ${numeral}`, sums, false, { bold: true, italic: true });
}

/** A row of the result: label on the left, words over the marks on the right. */
function writeResult(table: TableSheet, label: string, value: string, keep: boolean): void {
  const look = { bold: true, border: true, align: 'center' } as const;
  const { columns } = table.port;
  table.spans(
    [
      { first: 1, last: columns - TAIL, value: label, look },
      { first: columns - TAIL + 1, last: columns - 1, value, look },
      { first: columns, last: columns, value: null, look },
    ],
    20,
    keep,
  );
}

function place(rank: number | null): string {
  return rank === null ? 'Không xếp hạng' : String(rank);
}

/** Adds the scoring table (bảng chấm điểm) of one subject as a sheet of a workbook. */
export function addScoringTable(workbook: WorkbookPort, model: ScoringTableModel): SheetPort {
  const columns = columnsOf(model);
  const columnsMm = columns.map((column) => column.mm);
  const port = workbook.addSheet({ name: model.sheetName, format: LANDSCAPE, columnsMm });
  const table = new TableSheet(port, columns);
  beginStandalone(table, { heading: model.heading, title: model.title, subtitle: model.subject });
  let before = 0;
  for (const [index, group] of model.groups.entries()) {
    writeGroup(table, group, index + 1, before);
    if (model.numbering === 'continuous') before += group.lines.length;
  }
  const signed = model.signatures.length > 0;
  for (const total of model.totals) table.total(total.label, marks(total), true);
  writeResult(table, 'Xếp loại', model.classification ?? '', true);
  writeResult(table, 'Xếp hạng trong khối', place(model.rankInBlock), true);
  writeResult(table, 'Xếp hạng chung', place(model.rankOverall), signed || model.notes.length > 0);
  writeNotes(table, model.notes, signed);
  writeSignatures(table, model.signatures);
  port.finish();
  return port;
}
