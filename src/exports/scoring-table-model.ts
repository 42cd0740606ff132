import type { StoredCriteriaSet, StoredCriterion } from '../criteria/criteria-sets.queries.js';
import { scaleOf } from '../criteria/criteria-set.js';
import { formatPoints, meanHalfUp, parsePoints } from '../platform/decimal/points.js';
import { TRIMMING_STARTS_AT } from '../scoring/calculation/combine.js';
import { computeSheet, pointsOfMark, type SheetResult } from '../scoring/calculation/sheet.js';
import type { ScoringGroup, ScoringLine, ScoringTableModel, ScoringTotal } from './lists/scoring-table.js';
import type { CriteriaTableQuery } from './exports.dto.js';
import { councilHeadingOf, scoringSignatures, type Occasion } from './official-papers.js';
import type { Chosen } from './options/list-options.js';
import type { MarksByCode, ScoringTableSource } from './queries/scoring-table.queries.js';
import type { StandingRow } from './queries/standings.queries.js';

/** Marks of one column and what they come to. */
interface Column {
  readonly marks: MarksByCode;
  readonly result: SheetResult;
}

/** The table's three columns of marks; the council's are those of the sheets its points are made from. */
interface Columns {
  readonly self: Column | null;
  readonly appraised: Column | null;
  readonly council: readonly Column[];
  /** Every submitted sheet: one answer of «yes» to a knock-out line counts, whichever sheet it stands on. */
  readonly submitted: readonly Column[];
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * The filled scoring table of one subject: its own marks, what staff found, and the council's, line by line. A line
 * staff did not touch stands as the subject marked it, as on the screen. The council's total is the result itself
 * and not the sum of the lines, which rounding and rescaling set apart from it; a row and a note say so.
 */
export function scoringTableModel(
  source: ScoringTableSource,
  standing: StandingRow,
  occasion: Occasion,
  options: Chosen<CriteriaTableQuery>,
): ScoringTableModel {
  const { set } = source;
  const columns = columnsOf(source);
  return {
    sheetName: `Bảng chấm ${standing.name}`,
    heading: councilHeadingOf(occasion),
    title: `BẢNG CHẤM ĐIỂM THI ĐUA NĂM ${occasion.year}`,
    subject: [
      standing.unitName === null
        ? `Đơn vị: ${standing.name}`
        : `Cá nhân: ${standing.name} – ${standing.unitName}`,
      standing.block && `(${standing.block})`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    groups: groupsOf(set, columns),
    totals: totalsOf(set, columns, standing),
    classification: standing.classification,
    rankInBlock: standing.rankInBlock,
    rankOverall: standing.rankOverall,
    notes: columns.submitted.length === 0 ? [] : [combiningNote(set.combining, columns.submitted.length)],
    numbering: options.numbering,
    signatures: options.signatures ? scoringSignatures(occasion) : [],
  };
}

function columnsOf({ set, self, appraisal, sheets, reasons }: ScoringTableSource): Columns {
  const column = (marks: MarksByCode): Column => ({ marks, result: computeSheet(set, marks) });
  const submitted = sheets.map(column);
  return {
    self: self.size === 0 ? null : column(self),
    appraised: appraisal.size === 0 ? null : column(new Map([...self, ...appraisal])),
    council: trims(set.combining, submitted.length) ? withoutExtremes(submitted) : submitted,
    submitted,
    reasons,
  };
}

function trims(combining: StoredCriteriaSet['combining'], sheets: number): boolean {
  return combining === 'trimmed' && sheets >= TRIMMING_STARTS_AT;
}

/** Without one highest and one lowest sheet; of equal ones the last in the members' order goes, the first stays. */
function withoutExtremes(sheets: readonly Column[]): readonly Column[] {
  const kept = new Set(sheets.toSorted((a, b) => totalOf(a) - totalOf(b)).slice(1, -1));
  return sheets.filter((sheet) => kept.has(sheet));
}

function totalOf(column: Column): number {
  return parsePoints(column.result.total);
}

/** How the members' sheets make the points, for whoever adds the lines up. */
function combiningNote(combining: StoredCriteriaSet['combining'], sheets: number): string {
  if (combining === 'median')
    return 'Ghi chú: Tổng điểm của Hội đồng là trung vị của các phiếu, điểm từng dòng là trung bình các phiếu, nên tổng điểm có thể khác tổng các dòng.';
  const how = trims(combining, sheets) ? ' sau khi bỏ một phiếu cao nhất, một phiếu thấp nhất' : '';
  return `Ghi chú: Điểm của Hội đồng là trung bình các phiếu${how}; tổng điểm tính theo từng phiếu nên có thể khác tổng các dòng.`;
}

function groupsOf(set: StoredCriteriaSet, columns: Columns): ScoringGroup[] {
  const scored = set.groups
    .filter((group) => group.max !== null)
    .map((group, index): ScoringGroup => {
      const points = ({ groups }: SheetResult): string | undefined => groups[index]?.points;
      const { maximum, self, appraised, council } = rowOf(columns, group.max, points);
      return {
        title: group.name,
        maximum,
        selfTotal: self,
        appraisedTotal: appraised,
        councilTotal: council,
        hasSum: true,
        lines: group.criteria.map((line) => lineOf(line, columns)),
      };
    });
  const extras = set.groups.filter((group) => group.max === null).flatMap((group) => group.criteria);
  if (extras.length === 0) return scored;
  const other: ScoringGroup = {
    title: 'Điểm thưởng, điểm trừ, loại trừ',
    maximum: null,
    selfTotal: null,
    appraisedTotal: null,
    councilTotal: null,
    hasSum: false,
    lines: extras.map((line) => lineOf(line, columns)),
  };
  return [...scored, other];
}

function lineOf(
  line: StoredCriterion,
  { self, appraised, council, submitted, reasons }: Columns,
): ScoringLine {
  return {
    name: `${line.code}. ${line.name}`,
    content: line.note === '' ? null : line.note,
    maximum: line.max,
    self: shown(line, self ? [self] : []),
    appraised: shown(line, appraised ? [appraised] : []),
    council: shown(line, line.kind === 'knockout' ? submitted : council),
    note: reasons.get(line.code) ?? null,
  };
}

/** The mean of the line's marks; words where a line is answered with words. */
function shown(line: StoredCriterion, columns: readonly Column[]): string | null {
  const marks = columns.flatMap((column) => column.marks.get(line.code) ?? []);
  if (marks.length === 0) return null;
  if (line.kind === 'knockout')
    return marks.some((mark) => mark.kind === 'knockout' && mark.value) ? 'Có' : 'Không';
  const points = marks.flatMap((mark) => pointsOfMark(line, mark) ?? []);
  return points.length === 0 ? 'KAD' : formatPoints(meanHalfUp(points));
}

function totalsOf(set: StoredCriteriaSet, columns: Columns, standing: StandingRow): ScoringTotal[] {
  const total = rowOf(columns, null, (sheet) => sheet.total);
  return [
    ...(isRescaled(columns)
      ? [
          {
            label: 'Điểm quy đổi (có tiêu chí không áp dụng)',
            ...rowOf(columns, formatPoints(scaleOf(set)), (sheet) => sheet.base),
          },
        ]
      : []),
    { label: 'Điểm thưởng', ...rowOf(columns, set.bonusCap, (sheet) => sheet.bonus) },
    { label: 'Điểm trừ', ...rowOf(columns, null, (sheet) => sheet.penalty) },
    { label: 'Tổng điểm', ...total, council: standing.points },
  ];
}

/** Some column's base is not the sum of its groups: it was stretched to the full scale. */
function isRescaled({ self, appraised, council }: Columns): boolean {
  const columns = [...council, ...(self ? [self] : []), ...(appraised ? [appraised] : [])];
  return columns.some(({ result }) => {
    const groups = result.groups.reduce((sum, group) => sum + parsePoints(group.points), 0);
    return groups !== parsePoints(result.base);
  });
}

function rowOf(
  { self, appraised, council }: Columns,
  maximum: string | null,
  pick: (sheet: SheetResult) => string | undefined,
): Omit<ScoringTotal, 'label'> {
  const values = council.flatMap(({ result }) => pick(result) ?? []).map((points) => parsePoints(points));
  return {
    maximum,
    self: (self && pick(self.result)) ?? null,
    appraised: (appraised && pick(appraised.result)) ?? null,
    council: values.length === 0 ? null : formatPoints(meanHalfUp(values)),
  };
}
