import type { CellValue } from '../../platform/workbook/writing/cell.js';
import { LANDSCAPE } from '../../platform/workbook/writing/page-setup.js';
import type { SheetPort, WorkbookPort } from '../../platform/workbook/writing/sheet-port.js';
import { TableSheet } from '../../platform/workbook/writing/table-sheet.js';
import { writeNotes, writeSignatures } from './official-blocks.js';
import { roman } from './official-lines.js';
import { pointsCell } from './points-cell.js';
import type { ListColumn, OfficialHeading, Signature } from './standalone-list.model.js';
import { beginStandalone } from './standalone-list.writer.js';

/** Criteria with room to write marks by hand (documents.md D9). Points are decimal strings. */
export interface CriteriaTableModel {
  readonly sheetName: string;
  readonly heading: OfficialHeading | null;
  /** «BẢNG TIÊU CHÍ CHẤM ĐIỂM TẬP THỂ». */
  readonly title: string;
  readonly subtitle: string;
  /** Whose table it is, with room to write: «Tên đơn vị: ……». */
  readonly subject: string;
  readonly groups: readonly CriteriaTableGroup[];
  readonly bonusCap: string | null;
  /** Sum of the groups' maxima. */
  readonly scale: string;
  readonly numbering: 'restart' | 'continuous';
  readonly notes: readonly string[];
  readonly signatures: readonly Signature[];
}

export interface CriteriaTableGroup {
  readonly title: string;
  /** null for a group of bonus, penalty and knock-out lines only, which adds nothing up. */
  readonly maximum: string | null;
  readonly lines: readonly {
    readonly name: string;
    readonly content: string | null;
    readonly maximum: string | null;
  }[];
}

const POINTS = { align: 'center', shape: 'points' } as const;

/** 252 mm, A4 laid across. */
const COLUMNS: readonly ListColumn[] = [
  { heading: 'TT', mm: 11, align: 'center', shape: 'count' },
  { heading: 'Tên tiêu chí', mm: 60 },
  { heading: 'Nội dung tiêu chí', mm: 70 },
  { heading: 'Điểm\nchuẩn', mm: 22, ...POINTS },
  { heading: 'Điểm\ntự chấm', mm: 22, ...POINTS },
  { heading: 'Điểm\nthẩm định', mm: 25, ...POINTS },
  { heading: 'Ghi chú\n(minh chứng)', mm: 42 },
];
/** Tall enough to write in. */
const ROW_HEIGHT = 27;

/** Standard points, then room for two marks and a note. */
function tail(maximum: string | null): CellValue[] {
  return [pointsCell(maximum), null, null, null];
}

/** Adds the blank table as a sheet of a workbook. */
export function addCriteriaTable(workbook: WorkbookPort, model: CriteriaTableModel): SheetPort {
  const columnsMm = COLUMNS.map((column) => column.mm);
  const port = workbook.addSheet({ name: model.sheetName, format: LANDSCAPE, columnsMm });
  const table = new TableSheet(port, COLUMNS, { rowHeight: ROW_HEIGHT });
  beginStandalone(table, {
    heading: model.heading,
    title: model.title,
    subtitle: model.subtitle,
    below: model.subject,
  });
  let number = 0;
  for (const [index, group] of model.groups.entries()) {
    if (model.numbering === 'restart') number = 0;
    const numeral = roman(index + 1);
    table.section(numeral, group.title, { bold: true }, tail(group.maximum));
    for (const line of group.lines) {
      number += 1;
      table.entry([number, line.name, line.content, ...tail(line.maximum)]);
    }
    if (group.maximum === null || group.lines.length === 0) continue;
    table.keepWithLastEntry();
    table.total(`Cộng tiêu chí ${numeral}`, tail(group.maximum), false, { bold: true, italic: true });
  }
  writeTotals(table, model);
  port.finish();
  return port;
}

/** Rows to add up in, the result in words, what the table says beside itself, and who signs. */
function writeTotals(table: TableSheet, { bonusCap, scale, notes, signatures }: CriteriaTableModel): void {
  const signed = signatures.length > 0;
  table.keepWithLastEntries();
  table.total('Điểm thưởng', tail(bonusCap), true);
  table.total('Điểm trừ', tail(null), true);
  table.total('Tổng điểm', tail(scale), true);
  table.total('Xếp loại', tail(null), notes.length > 0 || signed);
  writeNotes(table, notes, signed);
  writeSignatures(table, signatures);
}
