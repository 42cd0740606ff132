import type { WardView } from '../access/ward.service.js';
import type { StoredCriterion, StoredGroup } from '../criteria/criteria-sets.queries.js';
import { formatPoints, meanHalfUp, parsePoints } from '../platform/decimal/points.js';
import { computeSheet, pointsOfMark, type SheetResult } from '../scoring/calculation/sheet.js';
import type { ScoringGroup, ScoringLine, ScoringTableModel, ScoringTotal } from './lists/scoring-table.js';
import { headingOf } from './official-papers.js';
import type { MarksByCode, ScoringTableSource } from './queries/scoring-table.queries.js';
import type { StandingRow } from './queries/standings.queries.js';

/**
 * The filled scoring table of one subject: its own marks beside the mean of the counted sheets, line by line. The
 * total is the result itself and not the sum of the means, which rounding would set apart from it.
 */
export function scoringTableModel(
  source: ScoringTableSource,
  standing: StandingRow,
  ward: WardView,
  year: number,
): ScoringTableModel {
  const { set, sheets } = source;
  const own = source.self.size === 0 ? undefined : computeSheet(set, source.self);
  const counted = sheets.map((marks) => computeSheet(set, marks));
  const groups = set.groups.filter((group) => group.max !== null);
  const extras = set.groups.filter((group) => group.max === null).flatMap((group) => group.criteria);
  return {
    sheetName: `Bảng chấm ${standing.name}`,
    heading: headingOf(ward, year),
    title: `BẢNG CHẤM ĐIỂM THI ĐUA NĂM ${year}`,
    subject: [
      standing.unitName === null
        ? `Đơn vị: ${standing.name}`
        : `Cá nhân: ${standing.name} – ${standing.unitName}`,
      standing.block && `(${standing.block})`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    groups: [
      ...groups.map((group, index) =>
        groupOf(
          group,
          source,
          own?.groups[index]?.points ?? null,
          meanOf(counted, (sheet) => sheet.groups[index]?.points),
        ),
      ),
      ...(extras.length === 0
        ? []
        : [
            {
              title: 'Điểm thưởng, điểm trừ, loại trừ',
              maximum: null,
              selfTotal: null,
              appraisedTotal: null,
              lines: extras.map((line) => lineOf(line, source)),
            },
          ]),
    ],
    totals: totalsOf(set.bonusCap, own, counted, standing),
    classification: standing.classification,
    rankInBlock: standing.rankInBlock,
    rankOverall: standing.rankOverall,
    signatures: [{ lines: ['NGƯỜI CHẤM'] }, { lines: ['TỔ THẨM ĐỊNH'] }, { lines: ['CHỦ TỊCH HỘI ĐỒNG'] }],
  };
}

function groupOf(
  group: StoredGroup,
  source: ScoringTableSource,
  selfTotal: string | null,
  appraisedTotal: string | null,
): ScoringGroup {
  return {
    title: group.name,
    maximum: group.max,
    selfTotal,
    appraisedTotal,
    lines: group.criteria.map((line) => lineOf(line, source)),
  };
}

function lineOf(line: StoredCriterion, { self, sheets }: ScoringTableSource): ScoringLine {
  return {
    name: `${line.code}. ${line.name}`,
    content: null,
    maximum: line.max,
    self: shown(line, [self]),
    appraised: shown(line, sheets),
    note: line.note === '' ? null : line.note,
  };
}

/** The mean of the line's marks; words where a line is answered with words. */
function shown(line: StoredCriterion, sheets: readonly MarksByCode[]): string | null {
  const marks = sheets.flatMap((sheet) => sheet.get(line.code) ?? []);
  if (marks.length === 0) return null;
  if (line.kind === 'knockout')
    return marks.some((mark) => mark.kind === 'knockout' && mark.value) ? 'Có' : 'Không';
  const points = marks.flatMap((mark) => pointsOfMark(line, mark) ?? []);
  return points.length === 0 ? 'KAD' : formatPoints(meanHalfUp(points));
}

function totalsOf(
  bonusCap: string | null,
  own: SheetResult | undefined,
  counted: readonly SheetResult[],
  standing: StandingRow,
): ScoringTotal[] {
  return [
    {
      label: 'Điểm thưởng',
      maximum: bonusCap,
      self: own?.bonus ?? null,
      appraised: meanOf(counted, (sheet) => sheet.bonus),
    },
    {
      label: 'Điểm trừ',
      maximum: null,
      self: own?.penalty ?? null,
      appraised: meanOf(counted, (sheet) => sheet.penalty),
    },
    { label: 'Tổng điểm', maximum: null, self: own?.total ?? null, appraised: standing.points },
  ];
}

function meanOf(
  sheets: readonly SheetResult[],
  pick: (sheet: SheetResult) => string | undefined,
): string | null {
  const values = sheets.flatMap((sheet) => pick(sheet) ?? []).map((points) => parsePoints(points));
  return values.length === 0 ? null : formatPoints(meanHalfUp(values));
}
