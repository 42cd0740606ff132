import { SUBJECT_KIND_NAMES } from '../catalogue/subject-kind.js';
import type { RankingModel, ScoreSummaryModel } from './lists/score-summary.js';
import { unique } from './models.js';
import type { ScoreSummaryQuery } from './exports.dto.js';
import { councilHeadingOf, councilSignatures, type Occasion } from './official-papers.js';
import type { Chosen } from './options/list-options.js';
import type { CriteriaSetRow, ScorerRow, StandingRow } from './queries/standings.queries.js';

/** Ranking of one criteria set. */
export function rankingModel(
  set: CriteriaSetRow,
  rows: readonly StandingRow[],
  occasion: Occasion,
): RankingModel {
  return {
    criteriaSet: set.code,
    heading: councilHeadingOf(occasion),
    title: `KẾT QUẢ XẾP HẠNG ${SUBJECT_KIND_NAMES[set.subjectKind].toLocaleUpperCase('vi')}`,
    subtitle: `Phong trào thi đua năm ${occasion.year}`,
    withUnit: set.subjectKind !== 'collective',
    blocks: unique(rows, (row) => row.block).map((row) => row.block),
    lines: rows.map((row) => ({ ...row, unit: row.unitName })),
    signatures: councilSignatures(occasion),
  };
}

/** The wide table of every member's totals; codes head the columns, names stand in a note. Rows come as wished. */
export function scoreSummaryModel(
  set: CriteriaSetRow,
  rows: readonly StandingRow[],
  scorers: readonly ScorerRow[],
  occasion: Occasion,
  options: Chosen<ScoreSummaryQuery>,
): ScoreSummaryModel {
  const all = [...new Set(rows.flatMap((row) => row.sheets.map((sheet) => sheet.scorer)))];
  const members = options.members ? all : [];
  const names = scorers.filter(({ code }) => members.includes(code));
  const sections =
    options.order === 'block'
      ? unique(rows, (row) => row.block).map(({ block }) => ({
          title: block === '' ? 'Chưa xếp khối' : block,
          rows: rows.filter((row) => row.block === block),
        }))
      : [{ title: null, rows }];
  return {
    sheetName: `Tổng hợp ${set.code}`,
    heading: councilHeadingOf(occasion),
    title: `BẢNG TỔNG HỢP ĐIỂM ${SUBJECT_KIND_NAMES[set.subjectKind].toLocaleUpperCase('vi')}`,
    subtitle: `Phong trào thi đua năm ${occasion.year}`,
    members,
    withUnit: set.subjectKind !== 'collective',
    withBlock: options.order !== 'block',
    numbering: options.numbering,
    blocks: sections.map(({ title, rows: own }) => ({
      title,
      lines: own.map((row) => ({
        ...row,
        unit: row.unitName,
        scores: members.map((member) => scoreOf(row, member)),
      })),
    })),
    notes: options.members
      ? [
          'Ghi chú: KC: không chấm do có liên quan; trống: chưa chấm.',
          ...(names.length === 0 ? [] : [`${names.map(({ code, name }) => `${code}: ${name}`).join('; ')}.`]),
        ]
      : [],
    signatures: councilSignatures(occasion),
  };
}

function scoreOf(row: StandingRow, member: string): string | null {
  const sheet = row.sheets.find((one) => one.scorer === member);
  return sheet?.state === 'recused' ? 'KC' : (sheet?.total ?? null);
}
