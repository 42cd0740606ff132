import type { WardView } from '../access/ward.service.js';
import { documentNumber } from './lists/official-lines.js';
import type { AttachedListModel, ListEntry, ListSection } from './lists/attached-list.model.js';
import type { AwardSummaryModel } from './lists/award-summary.js';
import type { LineSection, MoneyLine } from './lists/list-kinds.js';
import type { RankingModel, ScoreSummaryModel } from './lists/score-summary.js';
import {
  awardPhrase,
  headingOf,
  issuerOf,
  KIND_LABELS,
  KIND_ORDER,
  kindsPhrase,
  listSignatures,
} from './official-papers.js';
import type { DecisionLineRow } from './queries/decision-lines.queries.js';
import type { CriteriaSetRow, StandingRow } from './queries/standings.queries.js';

/** How a list attached to a decision is to look. */
export interface AttachedListOptions {
  readonly money: boolean;
  readonly numbering: 'restart' | 'continuous';
  readonly countsLine: boolean;
}

/** The list attached to one decision. `lines` are that decision's, at least one. */
export function attachedListModel(
  lines: readonly DecisionLineRow[],
  ward: WardView,
  options: AttachedListOptions,
): AttachedListModel {
  const first = firstOf(lines);
  const awards = unique(lines, (line) => line.awardName);
  const kinds = new Set(lines.map((line) => line.kind));
  const year = Math.max(...lines.map((line) => line.year));
  const [only] = awards;
  const what =
    awards.length === 1 && only
      ? awardPhrase({ name: only.awardName, category: only.awardCategory }, ward)
      : 'danh hiệu thi đua, hình thức khen thưởng';
  return {
    sheetName: sheetNameOf(lines),
    title: `${kindsPhrase(kinds)} được tặng ${what} năm ${year}`,
    decision: {
      number: first.number === null ? null : String(first.number),
      symbol: first.book,
      signedOn: first.decidedOn,
      year: first.decidedOn === null ? year : Number(first.decidedOn.slice(0, 4)),
      issuer: issuerOf(ward),
    },
    ...options,
    sections: KIND_ORDER.filter((kind) => kinds.has(kind)).map((kind): ListSection => {
      const own = lines.filter((line) => line.kind === kind);
      const groups = unique(own, (line) => line.awardName).map(({ awardName, awardCategory }) => ({
        title: awards.length === 1 ? null : groupTitle({ awardName, awardCategory }),
        entries: own.filter((line) => line.awardName === awardName).map(entryOf),
      }));
      return { kind, groups };
    }),
  };
}

/** Heading of an award's lines where a list holds several awards. */
export function groupTitle(award: Pick<DecisionLineRow, 'awardName' | 'awardCategory'>): string {
  return award.awardCategory === 'title' ? `Danh hiệu “${award.awardName}”` : award.awardName;
}

/** A line of a decision as printed. */
export function entryOf(line: DecisionLineRow): ListEntry {
  const position =
    line.kind === 'collective'
      ? line.block
      : [line.post, line.unitName].filter((part) => part !== '').join(', ');
  return {
    honorific: line.formOfAddress === '' ? null : line.formOfAddress,
    name: line.name,
    position: position === '' ? null : position,
    amount: line.amount,
    note: line.note === '' ? null : line.note,
  };
}

function sheetNameOf(lines: readonly DecisionLineRow[]): string {
  const first = firstOf(lines);
  const awards = unique(lines, (line) => line.awardName).map((line) => line.awardName);
  const what = awards.length === 1 ? (awards[0] ?? '') : 'Danh sách';
  return first.number === null ? what : `QĐ ${documentNumber(String(first.number))} ${what}`;
}

/** Lines in money lists: one section per kind, each line with its decision's number. */
export function moneySections(lines: readonly DecisionLineRow[]): LineSection<MoneyLine>[] {
  return KIND_ORDER.map((kind) => ({
    title: KIND_LABELS[kind].toLocaleUpperCase('vi'),
    lines: lines
      .filter((line) => line.kind === kind)
      .map((line) => ({
        honorific: line.formOfAddress === '' ? null : line.formOfAddress,
        name: line.name,
        unit: line.unitName === '' ? null : line.unitName,
        award: line.awardName,
        decision: line.number === null ? null : `${documentNumber(String(line.number))}/${line.book}`,
        amount: line.amount ?? 0,
      })),
  })).filter((section) => section.lines.length > 0);
}

/** Awards counted by unit: a collective counts for itself, people and households for their unit. */
export function awardSummaryModel(
  lines: readonly DecisionLineRow[],
  ward: WardView,
  title: string,
  year: number,
): AwardSummaryModel {
  const awards = unique(lines, (line) => columnOf(line)).map((line) => columnOf(line));
  const ordered = [...lines].sort((a, b) => a.protocolOrder - b.protocolOrder);
  const blocks = unique(ordered, (line) => line.block).map((line) => line.block);
  return {
    sheetName: 'Tổng hợp theo đơn vị',
    heading: headingOf(ward, year),
    title,
    subtitle: `Phong trào thi đua năm ${year}`,
    awards,
    blocks: blocks.map((block) => {
      const own = ordered.filter((line) => line.block === block);
      return {
        title: block === '' ? 'Chưa xếp khối' : block,
        units: unique(own, unitOf).map((sample) => ({
          name: unitOf(sample),
          counts: awards.map(
            (award) =>
              own.filter((line) => unitOf(line) === unitOf(sample) && columnOf(line) === award).length,
          ),
        })),
      };
    }),
    signatures: listSignatures(signerOf(lines)),
  };
}

function unitOf(line: DecisionLineRow): string {
  return line.kind === 'collective' ? line.name : line.unitName;
}

/** A form may go to all three kinds; then each kind has a column of its own. */
function columnOf(line: DecisionLineRow): string {
  return line.awardCategory === 'form'
    ? `${line.awardName} (${KIND_LABELS[line.kind].toLocaleLowerCase('vi')})`
    : line.awardName;
}

/** Ranking of one criteria set. */
export function rankingModel(
  set: CriteriaSetRow,
  rows: readonly StandingRow[],
  ward: WardView,
  year: number,
): RankingModel {
  return {
    criteriaSet: set.code,
    heading: headingOf(ward, year),
    title: `KẾT QUẢ XẾP HẠNG ${KIND_LABELS[set.subjectKind].toLocaleUpperCase('vi')}`,
    subtitle: `Phong trào thi đua năm ${year}`,
    withUnit: set.subjectKind !== 'collective',
    blocks: unique(rows, (row) => row.block).map((row) => row.block),
    lines: rows.map((row) => ({ ...row, unit: row.unitName })),
    signatures: listSignatures(null),
  };
}

/** The wide table of every member's totals. */
export function scoreSummaryModel(
  set: CriteriaSetRow,
  rows: readonly StandingRow[],
  ward: WardView,
  year: number,
): ScoreSummaryModel {
  const members = [...new Set(rows.flatMap((row) => row.sheets.map((sheet) => sheet.scorer)))];
  return {
    sheetName: `Tổng hợp ${set.code}`,
    heading: headingOf(ward, year),
    title: `BẢNG TỔNG HỢP ĐIỂM ${KIND_LABELS[set.subjectKind].toLocaleUpperCase('vi')}`,
    subtitle: `Phong trào thi đua năm ${year} (KC: thành viên không chấm do có liên quan)`,
    members,
    withUnit: set.subjectKind !== 'collective',
    blocks: unique(rows, (row) => row.block).map(({ block }) => ({
      title: block === '' ? 'Chưa xếp khối' : block,
      lines: rows
        .filter((row) => row.block === block)
        .map((row) => ({
          ...row,
          unit: row.unitName,
          scores: members.map((member) => {
            const sheet = row.sheets.find((one) => one.scorer === member);
            return sheet?.state === 'recused' ? 'KC' : (sheet?.total ?? null);
          }),
        })),
    })),
    signatures: listSignatures(null),
  };
}

/** The signer of the newest decision that names one. */
export function signerOf(lines: readonly DecisionLineRow[]): { title: string; name: string } | null {
  const signed = [...lines].reverse().find((line) => line.signerName !== '');
  return signed ? { title: signed.signerTitle, name: signed.signerName } : null;
}

/** The first row of each value of `key`, in the order they come. */
function unique<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  const seen = new Map<string, Row>();
  for (const row of rows) if (!seen.has(key(row))) seen.set(key(row), row);
  return [...seen.values()];
}

function firstOf(lines: readonly DecisionLineRow[]): DecisionLineRow {
  const [first] = lines;
  if (!first) throw new RangeError('A list needs at least one line.');
  return first;
}
