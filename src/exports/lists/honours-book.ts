import { formatDay } from '../../platform/text/vietnamese-date.js';
import { LANDSCAPE } from '../../platform/workbook/writing/page-setup.js';
import type { HonourBookRow } from '../queries/honours-book.queries.js';
import type { StandaloneFrame } from './list-kinds.js';
import type { ListColumn, StandaloneRow } from './standalone-list.model.js';
import type { StandaloneSheet } from './standalone-list.writer.js';

/** Columns of «Sổ theo dõi khen thưởng» (documents.md D12); 316 mm beside TT, which A4 laid across takes a little smaller. */
const COLUMNS: readonly ListColumn[] = [
  { heading: 'Số vào sổ vàng', mm: 14, align: 'center' },
  { heading: 'Họ và tên/\nTên tập thể, hộ gia đình', mm: 44 },
  { heading: 'Năm sinh', mm: 13, align: 'center' },
  { heading: 'Chức vụ, đơn vị', mm: 38 },
  { heading: 'Danh hiệu, hình thức', mm: 36 },
  { heading: 'Nội dung thành tích', mm: 36 },
  { heading: 'Số, ngày quyết định', mm: 28, align: 'center' },
  { heading: 'Người ký, cơ quan khen', mm: 26 },
  { heading: 'Tiền thưởng\n(đồng)', mm: 24, align: 'right', shape: 'money' },
  { heading: 'Ngày nhận, ký nhận', mm: 22 },
  { heading: 'Ghi chú', mm: 35 },
];

export function honoursBook(frame: StandaloneFrame): StandaloneSheet {
  return { ...frame, format: LANDSCAPE, size: 12, columns: COLUMNS };
}

/** The book's rows year by year; rows come in that order. */
export async function* honoursBookRows(
  pages: AsyncIterable<readonly HonourBookRow[]>,
): AsyncGenerator<StandaloneRow[]> {
  let open: number | null = null;
  for await (const page of pages) {
    yield page.flatMap((row): StandaloneRow[] => {
      const line: StandaloneRow = { type: 'line', values: valuesOf(row) };
      if (row.year === open) return [line];
      open = row.year;
      return [{ type: 'section', title: `NĂM ${row.year}` }, line];
    });
  }
}

function valuesOf(row: HonourBookRow): (string | number | null)[] {
  const decision = [row.decisionNumber, row.decidedOn === null ? '' : formatDay(row.decidedOn)];
  return [
    row.certificateNumber === null ? null : String(row.certificateNumber),
    [row.formOfAddress, row.name].filter(Boolean).join(' '),
    row.birthYear === null ? null : String(row.birthYear),
    [row.post, row.unitName].filter(Boolean).join(', '),
    row.awardName,
    row.achievement,
    decision.filter(Boolean).join('\n'),
    row.signedBy,
    row.amount,
    null,
    row.revokedOn === null ? null : `Đã hủy: QĐ số ${row.revokedBy ?? ''} ngày ${formatDay(row.revokedOn)}`,
  ];
}
