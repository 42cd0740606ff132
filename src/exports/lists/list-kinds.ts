import { LANDSCAPE } from '../../platform/workbook/writing/page-setup.js';
import type { CellValue } from '../../platform/workbook/writing/cell.js';
import type {
  ListColumn,
  StandaloneListModel,
  StandaloneRow,
  StandaloneSection,
} from './standalone-list.model.js';

/**
 * The usual standalone lists as column sets: what a query gives per line, and how it stands on paper. All of them
 * take 252 mm of an A4 page laid across.
 */

/** What each kind leaves to the caller: names, heading, title, signatures. */
export type StandaloneFrame = Pick<
  StandaloneListModel,
  'sheetName' | 'heading' | 'title' | 'subtitle' | 'attachedTo' | 'signatures' | 'numbering'
>;

export interface LineSection<Line> {
  readonly title: string | null;
  readonly lines: readonly Line[];
}

function sectionsOf<Line>(
  sections: readonly LineSection<Line>[],
  row: (line: Line) => StandaloneSection['rows'][number],
): StandaloneSection[] {
  return sections.map((section) => ({ title: section.title, rows: section.lines.map(row) }));
}

function named(honorific: string | null | undefined, name: string): string {
  return honorific ? `${honorific} ${name}` : name;
}

/** A line of «Danh sách đề nghị khen thưởng»: the same columns a ward sends in and gets back. */
export interface ProposalLine {
  readonly honorific: string | null;
  readonly name: string;
  readonly post: string | null;
  readonly unit: string | null;
  /** «Công trạng», «Chuyên đề», «Đột xuất» … */
  readonly rewardKind: string | null;
  readonly award: string;
  /** «Tập thể», «Cá nhân», «Hộ gia đình», or finer. */
  readonly subjectKind: string | null;
  readonly field: string | null;
}

const PROPOSAL_COLUMNS: readonly ListColumn[] = [
  { heading: 'Tên gọi', mm: 17, align: 'center' },
  { heading: 'Tên tập thể, cá nhân, hộ gia đình', mm: 48 },
  { heading: 'Chức vụ', mm: 31 },
  { heading: 'Đơn vị công tác', mm: 42 },
  { heading: 'Phân loại khen thưởng', mm: 24, align: 'center' },
  { heading: 'Danh hiệu, hình thức khen thưởng', mm: 37 },
  { heading: 'Phân loại đối tượng', mm: 22, align: 'center' },
  { heading: 'Lĩnh vực', mm: 20, align: 'center' },
];

function proposalRow(line: ProposalLine): CellValue[] {
  return [
    line.honorific,
    line.name,
    line.post,
    line.unit,
    line.rewardKind,
    line.award,
    line.subjectKind,
    line.field,
  ];
}

/** «Danh sách đề nghị khen thưởng». */
export function proposalList(
  frame: StandaloneFrame,
  sections: readonly LineSection<ProposalLine>[],
): StandaloneListModel {
  const rows = sectionsOf(sections, proposalRow);
  return { ...frame, format: LANDSCAPE, size: 12, columns: PROPOSAL_COLUMNS, sections: rows };
}

/** A line of a money list; amounts in whole đồng. */
export interface MoneyLine {
  readonly honorific?: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly award: string;
  /** «05/QĐ-UBND», null before the decision has a number. */
  readonly decision: string | null;
  readonly amount: number;
}

const MONEY_COLUMNS: readonly ListColumn[] = [
  { heading: 'Họ và tên/\nTên tập thể', mm: 55 },
  { heading: 'Đơn vị', mm: 53 },
  { heading: 'Danh hiệu, hình thức khen thưởng', mm: 48 },
  { heading: 'Số Quyết định', mm: 31, align: 'center' },
  { heading: 'Số tiền\n(đồng)', mm: 27, align: 'right', shape: 'money' },
];
const RECEIPT_COLUMN: ListColumn = { heading: 'Ký nhận', mm: 27 };
const NOTE_COLUMN: ListColumn = { heading: 'Ghi chú', mm: 27 };
const SIGNING_HEIGHT = 30;

function sum(lines: readonly MoneyLine[]): number {
  return lines.reduce((total, line) => total + line.amount, 0);
}

function moneyRow(line: MoneyLine): CellValue[] {
  return [named(line.honorific, line.name), line.unit, line.award, line.decision, line.amount, null];
}

function moneyModel(
  frame: StandaloneFrame,
  sections: readonly LineSection<MoneyLine>[],
  last: ListColumn,
): StandaloneListModel {
  const total = sections.reduce((all, section) => all + sum(section.lines), 0);
  return {
    ...frame,
    format: LANDSCAPE,
    columns: [...MONEY_COLUMNS, last],
    sections: sections.map((section) => ({
      title: section.title,
      rows: section.lines.map(moneyRow),
      subtotal: section.title === null ? null : [sum(section.lines), null],
    })),
    total: [total, null],
    totalInWords: total,
  };
}

/** «Danh sách ký nhận tiền thưởng»: lines tall enough to sign in. */
export function moneyReceiptList(
  frame: StandaloneFrame,
  sections: readonly LineSection<MoneyLine>[],
): StandaloneListModel {
  return { ...moneyModel(frame, sections, RECEIPT_COLUMN), rowHeight: SIGNING_HEIGHT };
}

/** «Tổng hợp tiền thưởng»: subtotals by section, a total, the total in words. */
export function moneyList(
  frame: StandaloneFrame,
  sections: readonly LineSection<MoneyLine>[],
): StandaloneListModel {
  return moneyModel(frame, sections, NOTE_COLUMN);
}

/** Pages of a long list's lines, each with the title of the section it stands in. */
export type LinePages<Line> = AsyncIterable<readonly { readonly section: string; readonly line: Line }[]>;

/**
 * Rows of {@link proposalList} for a list too long to hold; lines come section by section.
 * @param closing the words under the list by how many lines each section has; null for none
 */
export async function* longProposalRows(
  pages: LinePages<ProposalLine>,
  closing: ((lines: ReadonlyMap<string, number>) => string) | null,
): AsyncGenerator<StandaloneRow[]> {
  let open: string | null = null;
  const lines = new Map<string, number>();
  for await (const page of pages) {
    const rows: StandaloneRow[] = [];
    for (const { section, line } of page) {
      if (section !== open) rows.push({ type: 'section', title: section });
      open = section;
      lines.set(section, (lines.get(section) ?? 0) + 1);
      rows.push({ type: 'line', values: proposalRow(line) });
    }
    yield rows;
  }
  if (closing) yield [{ type: 'closing', text: closing(lines) }];
}

/** Rows of {@link moneyReceiptList} for a list too long to hold; lines come section by section. */
export async function* longMoneyRows(pages: LinePages<MoneyLine>): AsyncGenerator<StandaloneRow[]> {
  let open: string | null = null;
  let sectionSum = 0;
  let total = 0;
  const close = (): StandaloneRow[] =>
    open === null ? [] : [{ type: 'subtotal', values: [sectionSum, null] }];
  for await (const page of pages) {
    const rows: StandaloneRow[] = [];
    for (const { section, line } of page) {
      if (section !== open) {
        rows.push(...close(), { type: 'section', title: section });
        open = section;
        sectionSum = 0;
      }
      sectionSum += line.amount;
      total += line.amount;
      rows.push({ type: 'line', values: moneyRow(line) });
    }
    yield rows;
  }
  yield [...close(), { type: 'total', values: [total, null], inWords: total }];
}
