import type { CellValue } from '../../platform/workbook/writing/cell.js';
import { widePage } from '../../platform/workbook/writing/page-setup.js';
import { pointsCell } from './points-cell.js';
import type { ListColumn, OfficialHeading, Signature, StandaloneListModel } from './standalone-list.model.js';

/** One subject's totals, sheet by sheet and combined, as the results board shows them. */
export interface ScoreSummaryLine {
  readonly name: string;
  readonly unit: string | null;
  readonly block: string;
  /** One per member in the model's order: points, words («KC» for a member who stepped aside), null for none. */
  readonly scores: readonly (string | null)[];
  readonly points: string | null;
  readonly median: string | null;
  readonly spread: string | null;
  readonly classification: string | null;
  readonly rankInBlock: number | null;
  readonly rankOverall: number | null;
}

export interface ScoreSummaryModel {
  readonly sheetName: string;
  readonly heading: OfficialHeading | null;
  readonly title: string;
  readonly subtitle: string | null;
  /** Heads of the members' columns («TV1»); any number. */
  readonly members: readonly string[];
  /** Prints the unit beside the name, for people. */
  readonly withUnit: boolean;
  /** Prints the block beside it, where lines do not stand block by block. */
  readonly withBlock?: boolean;
  readonly numbering?: 'restart' | 'continuous';
  readonly blocks: readonly { readonly title: string | null; readonly lines: readonly ScoreSummaryLine[] }[];
  /** Legends under the table: what «KC» means, who the members are. */
  readonly notes?: readonly string[];
  readonly signatures: readonly Signature[];
}

const NAME_MM = 50;
const UNIT_MM = 40;
const BLOCK_MM = 34;
const RESULT_COLUMNS: readonly ListColumn[] = [
  { heading: 'Điểm', mm: 17, align: 'center', shape: 'points', bold: true },
  { heading: 'Trung vị', mm: 17, align: 'center', shape: 'points' },
  { heading: 'Chênh lệch', mm: 18, align: 'center', shape: 'points' },
  { heading: 'Xếp loại', mm: 24, align: 'center' },
  { heading: 'Hạng trong khối', mm: 17, align: 'center', shape: 'count' },
  { heading: 'Hạng chung', mm: 17, align: 'center', shape: 'count' },
];
const NUMBER_MM = 11;
const WISHED_MEMBER_MM = 20;
const LEAST_MEMBER_MM = 15.5;

function values(line: ScoreSummaryLine, model: ScoreSummaryModel): CellValue[] {
  return [
    line.name,
    ...(model.withUnit ? [line.unit] : []),
    ...(model.withBlock ? [line.block] : []),
    ...model.members.map((_, index) => pointsCell(line.scores[index])),
    pointsCell(line.points),
    pointsCell(line.median),
    pointsCell(line.spread),
    line.classification,
    line.rankInBlock,
    line.rankOverall,
  ];
}

/** The wide table of all members' totals: A4 laid across, A3 where members are many. */
export function scoreSummaryList(model: ScoreSummaryModel): StandaloneListModel {
  const lead: ListColumn[] = [{ heading: model.withUnit ? 'Họ và tên' : 'Tên tập thể', mm: NAME_MM }];
  if (model.withUnit) lead.push({ heading: 'Đơn vị', mm: UNIT_MM });
  if (model.withBlock) lead.push({ heading: 'Khối', mm: BLOCK_MM });
  const fixed = [...lead, ...RESULT_COLUMNS].reduce((sum, column) => sum + column.mm, NUMBER_MM);
  const page = widePage(fixed, model.members.length, WISHED_MEMBER_MM, LEAST_MEMBER_MM);
  const members = model.members.map((heading): ListColumn => {
    return { heading, mm: page.columnMm, align: 'center', shape: 'points' };
  });
  return {
    sheetName: model.sheetName,
    heading: model.heading,
    title: model.title,
    subtitle: model.subtitle,
    format: page.format,
    size: 12,
    numbering: model.numbering,
    columns: [...lead, ...members, ...RESULT_COLUMNS],
    sections: model.blocks.map((block) => ({
      title: block.title,
      rows: block.lines.map((line) => values(line, model)),
    })),
    notes: model.notes,
    signatures: model.signatures,
  };
}

export interface RankingLine {
  readonly name: string;
  readonly unit: string | null;
  readonly block: string;
  readonly points: string | null;
  readonly classification: string | null;
  readonly rankInBlock: number | null;
  readonly rankOverall: number | null;
}

/** The ranking of one criteria set; lines in any order. */
export interface RankingModel {
  /** «TC-TAPTHE». */
  readonly criteriaSet: string;
  readonly heading: OfficialHeading | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly withUnit: boolean;
  /** Blocks in protocol order; lines of other blocks follow. */
  readonly blocks: readonly string[];
  readonly lines: readonly RankingLine[];
  readonly signatures: readonly Signature[];
}

/** By place; lines without a place last, as they came. */
function byPlace(lines: readonly RankingLine[], place: (line: RankingLine) => number | null): RankingLine[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...lines].sort((a, b) => (place(a) ?? last) - (place(b) ?? last));
}

/** 165 mm with TT; without a third column the others take its room, the boundary at 66 mm stays. */
function rankingColumns(model: RankingModel, third: string | null): ListColumn[] {
  const mm = third
    ? { name: 52, points: 18, band: 24, rank: 17 }
    : { name: 55, points: 27, band: 42, rank: 30 };
  return [
    { heading: model.withUnit ? 'Họ và tên' : 'Tên tập thể', mm: mm.name },
    ...(third ? [{ heading: third, mm: 43 }] : []),
    { heading: 'Điểm', mm: mm.points, align: 'center', shape: 'points', bold: true },
    { heading: 'Xếp loại', mm: mm.band, align: 'center' },
    { heading: 'Hạng', mm: mm.rank, align: 'center', shape: 'count', bold: true },
  ];
}

/** Two sheets of a ranking: by block (khối) and over all. */
export function rankingLists(model: RankingModel): StandaloneListModel[] {
  const { heading, title, subtitle, signatures } = model;
  const frame = {
    heading,
    title,
    signatures,
    format: { orientation: 'portrait', paper: 'A4' },
    size: 12,
  } as const;
  const blocks = [...new Set([...model.blocks, ...model.lines.map((line) => line.block)])];
  const row = (line: RankingLine, middle: readonly CellValue[], place: number | null): CellValue[] => {
    return [line.name, ...middle, pointsCell(line.points), line.classification, place];
  };
  const byBlock: StandaloneListModel = {
    ...frame,
    sheetName: `Hạng khối ${model.criteriaSet}`,
    subtitle: [subtitle, '(xếp theo khối)'].filter(Boolean).join(' '),
    columns: rankingColumns(model, model.withUnit ? 'Đơn vị' : null),
    sections: blocks.map((block) => ({
      title: block,
      rows: byPlace(
        model.lines.filter((line) => line.block === block),
        (line) => line.rankInBlock,
      ).map((line) => row(line, model.withUnit ? [line.unit] : [], line.rankInBlock)),
    })),
  };
  const overall: StandaloneListModel = {
    ...frame,
    sheetName: `Hạng chung ${model.criteriaSet}`,
    subtitle: [subtitle, '(xếp hạng chung)'].filter(Boolean).join(' '),
    columns: rankingColumns(model, model.withUnit ? 'Đơn vị' : 'Khối'),
    sections: [
      {
        title: null,
        rows: byPlace(model.lines, (line) => line.rankOverall).map((line) =>
          row(line, [model.withUnit ? line.unit : line.block], line.rankOverall),
        ),
      },
    ],
  };
  return [byBlock, overall];
}
