import { amountInWords } from '../../platform/text-vi/amount-in-words.js';
import { countList } from '../../platform/text-vi/counts.js';
import { PORTRAIT } from '../../platform/workbook/writing/page-setup.js';
import type { SheetLayout, SheetPort } from '../../platform/workbook/writing/sheet-port.js';
import { TableSheet } from '../../platform/workbook/writing/table-sheet.js';
import type { TableColumn } from '../../platform/workbook/writing/table-sheet.js';
import type { ListEntry, ListFrame, ListHeadings, LongListRow, SubjectKind } from './attached-list.model.js';
import { decisionLine, roman } from './official-lines.js';
import type { ListWriter } from './stream-list.js';

/** Millimetres: both grids keep a boundary at 66 mm and fill the 165 mm of an A4 page. */
const GRID_WITHOUT_MONEY = [11, 55, 62, 37] as const;
const GRID_WITH_MONEY = [11, 55, 55, 26, 18] as const;

const SECTION_TITLES: Record<SubjectKind, string> = {
  collective: 'TẬP THỂ',
  household: 'HỘ GIA ĐÌNH',
  individual: 'CÁ NHÂN',
};

const NOUNS: Record<SubjectKind, string> = {
  collective: 'tập thể',
  household: 'hộ gia đình',
  individual: 'cá nhân',
};

export const DEFAULT_ORDER: readonly SubjectKind[] = ['collective', 'household', 'individual'];

const HEADINGS: ListHeadings = {
  name: 'Tên tập thể/\nHọ và tên',
  position: 'Chức vụ, đơn vị',
  amount: 'Tiền thưởng\n(đồng)',
  note: 'Ghi chú',
};

/** The rule under the title block: a third to a half of the line above it. */
const RULE = '_'.repeat(16);
const RULE_HEIGHT = 9;

/** «(Danh sách này có 15 tập thể, 03 hộ gia đình, 40 cá nhân./.)», the kinds in the order of the list. */
export function countsLine(
  counts: Readonly<Record<SubjectKind, number>>,
  order: readonly SubjectKind[],
): string {
  const parts = order.map((kind) => ({ count: counts[kind], noun: NOUNS[kind] }));
  return `(Danh sách này có ${countList(parts) || '0 tập thể, cá nhân'}./.)`;
}

/** Page and columns of an attached list. */
export function attachedListLayout(frame: ListFrame): SheetLayout {
  return {
    name: frame.sheetName,
    format: PORTRAIT,
    columnsMm: frame.money ? GRID_WITH_MONEY : GRID_WITHOUT_MONEY,
  };
}

function columnsOf(frame: ListFrame): TableColumn[] {
  const heads = { ...HEADINGS, ...frame.headings };
  const money: TableColumn[] = frame.money ? [{ heading: heads.amount, align: 'right', shape: 'money' }] : [];
  return [
    { heading: 'TT', align: 'center', shape: 'count' },
    { heading: heads.name },
    { heading: heads.position },
    ...money,
    { heading: heads.note },
  ];
}

interface PendingSection {
  readonly title: string;
  readonly kind: SubjectKind;
}

/**
 * Writes an attached list line by line, whether the lines stand in memory or come from a stream. Sections and
 * groups are written with their first line, so that empty ones leave no trace and Roman numbers stay in order.
 */
export class AttachedListWriter implements ListWriter<LongListRow> {
  private readonly table: TableSheet;
  private readonly counts: Record<SubjectKind, number> = { collective: 0, household: 0, individual: 0 };
  private kind: SubjectKind = 'individual';
  private pendingSection: PendingSection | null = null;
  private pendingGroup: string | null = null;
  private sections = 0;
  private number = 0;
  private total = 0;

  constructor(
    private readonly port: SheetPort,
    private readonly frame: ListFrame,
  ) {
    this.table = new TableSheet(port, columnsOf(frame));
  }

  /** Title block and table heading. */
  begin(): void {
    const { appendix, title, decision } = this.frame;
    if (appendix) {
      this.table.paragraph(`Phụ lục ${roman(appendix)}`, { size: 14, bold: true, minHeight: 20 });
      this.table.title(`Danh sách ${lowerFirst(title)}`.toLocaleUpperCase('vi'), { bold: true });
    } else {
      this.table.paragraph('DANH SÁCH', { size: 14, bold: true, minHeight: 20 });
      this.table.title(title, { size: 14, bold: true });
    }
    this.table.title(decisionLine(decision), { italic: true, minHeight: 36 });
    this.table.rule(RULE, RULE_HEIGHT);
    this.table.gap(6);
    this.table.heading();
  }

  write(row: LongListRow): void {
    if (row.type === 'entry') this.entry(row);
    else if (row.type === 'section') this.section(row.kind, row.title);
    else this.group(row.title);
  }

  section(kind: SubjectKind, title?: string): void {
    this.kind = kind;
    this.pendingSection = { kind, title: title ?? SECTION_TITLES[kind] };
    this.pendingGroup = null;
  }

  group(title: string): void {
    this.pendingGroup = title;
  }

  entry(entry: ListEntry): void {
    this.openSection();
    this.number += 1;
    this.counts[this.kind] += 1;
    const name = entry.honorific ? `${entry.honorific} ${entry.name}` : entry.name;
    if (this.frame.money) {
      const amount = entry.amount ?? null;
      this.total += amount ?? 0;
      this.table.entry([this.number, name, entry.position ?? null, amount, entry.note ?? null]);
    } else {
      this.table.entry([this.number, name, entry.position ?? null, entry.note ?? null]);
    }
  }

  /** Totals and closing words, which never stand alone on a page. */
  end(): void {
    this.table.keepWithLastEntries();
    if (this.frame.money) {
      this.table.total('Tổng cộng', [this.total, null], true);
      this.closing(`(Bằng chữ: ${amountInWords(this.total)}./.)`);
    } else if (this.frame.countsLine ?? true) {
      this.closing(countsLine(this.counts, this.frame.sectionOrder ?? DEFAULT_ORDER));
    } else {
      this.closing('./.');
    }
    this.port.finish();
  }

  private closing(text: string): void {
    this.table.gap(6, true);
    this.table.paragraph(text, { bold: true, italic: true });
  }

  private openSection(): void {
    if (this.pendingSection) {
      this.sections += 1;
      this.table.section(roman(this.sections), this.pendingSection.title);
      if (this.frame.numbering !== 'continuous') this.number = 0;
      this.pendingSection = null;
    }
    if (this.pendingGroup !== null) {
      this.table.section('', this.pendingGroup, { bold: true, italic: true });
      this.pendingGroup = null;
    }
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
