import type { CellValue } from '../../platform/workbook/writing/cell.js';
import { widePage } from '../../platform/workbook/writing/page-setup.js';
import type { ListColumn, OfficialHeading, Signature, StandaloneListModel } from './standalone-list.model.js';

/** How many awards of each kind each unit was given. */
export interface AwardSummaryModel {
  readonly sheetName: string;
  readonly heading: OfficialHeading | null;
  readonly title: string;
  readonly subtitle: string | null;
  /** Heads of the award columns: «Tập thể lao động tiên tiến» … */
  readonly awards: readonly string[];
  /** Blocks (khối) in protocol order, their units in protocol order. */
  readonly blocks: readonly {
    readonly title: string;
    /** Counts in the order of `awards`. */
    readonly units: readonly { readonly name: string; readonly counts: readonly number[] }[];
  }[];
  readonly signatures: readonly Signature[];
}

const NUMBER_MM = 11;
const UNIT_MM = 62;
const TOTAL_MM = 18;
const WISHED_AWARD_MM = 26;
const LEAST_AWARD_MM = 19;

function addUp(rows: readonly (readonly number[])[], awards: number): number[] {
  return Array.from({ length: awards }, (_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
}

/** Total first, then one cell per award; a zero is left empty, as official tables do. */
function countCells(counts: readonly number[]): CellValue[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return [total, ...counts].map((count) => (count === 0 ? null : count));
}

/** «Tổng hợp theo đơn vị»: Roman rows per block, «Cộng» under each, «Tổng cộng» at the end. */
export function awardSummaryList(model: AwardSummaryModel): StandaloneListModel {
  const { awards, blocks } = model;
  const page = widePage(NUMBER_MM + UNIT_MM + TOTAL_MM, awards.length, WISHED_AWARD_MM, LEAST_AWARD_MM);
  const count = { align: 'center', shape: 'count' } as const;
  const columns: ListColumn[] = [
    { heading: 'Tên đơn vị', mm: UNIT_MM },
    { heading: 'Tổng số', mm: TOTAL_MM, bold: true, ...count },
    ...awards.map((heading): ListColumn => ({ heading, mm: page.columnMm, ...count })),
  ];
  const all = blocks.flatMap((block) => block.units.map((unit) => unit.counts));
  return {
    sheetName: model.sheetName,
    heading: model.heading,
    title: model.title,
    subtitle: model.subtitle,
    format: page.format,
    size: 12,
    columns,
    sections: blocks.map((block) => ({
      title: block.title,
      rows: block.units.map((unit) => [unit.name, ...countCells(addUp([unit.counts], awards.length))]),
      subtotal: countCells(
        addUp(
          block.units.map((unit) => unit.counts),
          awards.length,
        ),
      ),
    })),
    total: countCells(addUp(all, awards.length)),
    signatures: model.signatures,
  };
}
