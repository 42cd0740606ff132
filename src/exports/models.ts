import { SUBJECT_KIND_NAMES, type SubjectKind } from '../catalogue/subject-kind.js';
import type { WardView } from '../access/ward.service.js';
import type { AttachedListQuery } from './exports.dto.js';
import { countsLine } from './lists/attached-list.writer.js';
import { documentNumber } from './lists/official-lines.js';
import type { AttachedListModel, ListEntry, ListSection } from './lists/attached-list.model.js';
import type { AwardSummaryModel } from './lists/award-summary.js';
import type { LineSection, MoneyLine, ProposalLine } from './lists/list-kinds.js';
import {
  awardPhrase,
  chairSignatures,
  headingOf,
  issuerOf,
  kindsPhrase,
  type Occasion,
} from './official-papers.js';
import { KIND_ORDERS, type Chosen } from './options/list-options.js';
import type { DecisionLineRow } from './queries/decision-lines.queries.js';
import type { ProposalRow } from './queries/proposals.queries.js';

/** How a list attached to a decision is to look; its lines come in the order wished. */
export type AttachedListOptions = Chosen<Omit<AttachedListQuery, 'order'>>;

/** The list attached to one decision. `lines` are that decision's, at least one. */
export function attachedListModel(
  lines: readonly DecisionLineRow[],
  ward: WardView,
  options: AttachedListOptions,
): AttachedListModel {
  const first = firstOf(lines);
  const awards = unique(lines, (line) => line.awardName);
  const kinds = new Set(lines.map((line) => line.kind));
  const order = KIND_ORDERS[options.sections];
  const isMixed = isMixedList(lines);
  const year = Math.max(...lines.map((line) => line.year));
  const [only] = awards;
  const what =
    awards.length === 1 && only
      ? awardPhrase({ name: only.awardName, category: only.awardCategory }, ward)
      : 'danh hiệu thi đua, hình thức khen thưởng';
  return {
    sheetName: sheetNameOf(lines),
    title: `${kindsPhrase(kinds, order)} được tặng ${what} năm ${year}`,
    decision: {
      number: first.number === null ? null : String(first.number),
      symbol: first.book,
      signedOn: first.decidedOn,
      year: first.decidedOn === null ? year : Number(first.decidedOn.slice(0, 4)),
      issuer: issuerOf(ward),
    },
    money: options.money,
    numbering: options.numbering,
    countsLine: options.countsLine,
    sectionOrder: order,
    sections: order
      .filter((kind) => kinds.has(kind))
      .map((kind): ListSection => {
        const own = lines.filter((line) => line.kind === kind);
        const groups = unique(own, (line) => line.awardName).map(({ awardName, awardCategory }) => ({
          title: awards.length === 1 ? null : groupTitle({ awardName, awardCategory }),
          entries: own.filter((line) => line.awardName === awardName).map((line) => entryOf(line, isMixed)),
        }));
        return { kind, groups };
      }),
  };
}

/** Heading of an award's lines where a list holds several awards. */
export function groupTitle(award: Pick<DecisionLineRow, 'awardName' | 'awardCategory'>): string {
  return award.awardCategory === 'title' ? `Danh hiệu “${award.awardName}”` : award.awardName;
}

/** Whether collectives stand beside people or households in one list. */
export function isMixedList(lines: readonly DecisionLineRow[]): boolean {
  return lines.some((line) => line.kind !== lines[0]?.kind);
}

/**
 * A line of a decision as printed. A collective's block (khối) stands in a list of collectives only: beside people
 * the column is headed «Chức vụ, đơn vị», which a collective has not.
 */
export function entryOf(line: DecisionLineRow, isMixed: boolean): ListEntry {
  const block = isMixed ? '' : line.block;
  const position =
    line.kind === 'collective' ? block : [line.post, line.unitName].filter((part) => part !== '').join(', ');
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

/** Heading of a kind's lines in standalone lists. */
export function sectionTitle(kind: SubjectKind): string {
  return SUBJECT_KIND_NAMES[kind].toLocaleUpperCase('vi');
}

/** Lines in money lists: one section per kind, each line with its decision's number. */
export function moneySections(
  lines: readonly DecisionLineRow[],
  kinds: readonly SubjectKind[],
): LineSection<MoneyLine>[] {
  return byKind(lines, kinds, moneyLine);
}

/** A line of a money list. */
export function moneyLine(line: DecisionLineRow): MoneyLine {
  return {
    honorific: textOrNull(line.formOfAddress),
    name: line.name,
    unit: textOrNull(line.unitName),
    award: line.awardName,
    decision: line.number === null ? null : `${documentNumber(String(line.number))}/${line.book}`,
    amount: line.amount ?? 0,
  };
}

/** Lines of the proposal list: one section per kind. */
export function proposalSections(
  rows: readonly ProposalRow[],
  kinds: readonly SubjectKind[],
  campaignKind: 'yearly' | 'thematic',
): LineSection<ProposalLine>[] {
  return byKind(rows, kinds, (row) => proposalLine(row, campaignKind));
}

/** The words that count what a list proposes. */
export function proposalCounts(lines: ReadonlyMap<string, number>, kinds: readonly SubjectKind[]): string {
  const of = (kind: SubjectKind): number => lines.get(sectionTitle(kind)) ?? 0;
  const counts = { collective: of('collective'), household: of('household'), individual: of('individual') };
  return countsLine(counts, kinds);
}

/** A line of the proposal list. */
export function proposalLine(row: ProposalRow, campaignKind: 'yearly' | 'thematic'): ProposalLine {
  return {
    honorific: textOrNull(row.formOfAddress),
    name: row.name,
    post: textOrNull(row.post),
    unit: textOrNull(row.unitName),
    rewardKind: campaignKind === 'yearly' ? 'Công trạng' : 'Chuyên đề',
    award: row.award,
    subjectKind: SUBJECT_KIND_NAMES[row.kind],
    field: null,
  };
}

function byKind<Row extends { readonly kind: SubjectKind }, Line>(
  rows: readonly Row[],
  kinds: readonly SubjectKind[],
  lineOf: (row: Row) => Line,
): LineSection<Line>[] {
  return kinds
    .map((kind) => ({
      title: sectionTitle(kind),
      lines: rows.filter((row) => row.kind === kind).map(lineOf),
    }))
    .filter((section) => section.lines.length > 0);
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Awards counted by unit: a collective counts for itself, people and households for their unit. */
export function awardSummaryModel(
  lines: readonly DecisionLineRow[],
  occasion: Occasion,
  title: string,
): AwardSummaryModel {
  const awards = unique(lines, (line) => columnOf(line)).map((line) => columnOf(line));
  const ordered = [...lines].sort((a, b) => a.protocolOrder - b.protocolOrder);
  const blocks = unique(ordered, (line) => line.block).map((line) => line.block);
  return {
    sheetName: 'Tổng hợp theo đơn vị',
    heading: headingOf(occasion),
    title,
    subtitle: `Phong trào thi đua năm ${occasion.year}`,
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
    signatures: chairSignatures(occasion),
  };
}

function unitOf(line: DecisionLineRow): string {
  return line.kind === 'collective' ? line.name : line.unitName;
}

/** A form may go to all three kinds; then each kind has a column of its own. */
function columnOf(line: DecisionLineRow): string {
  return line.awardCategory === 'form'
    ? `${line.awardName} (${SUBJECT_KIND_NAMES[line.kind].toLocaleLowerCase('vi')})`
    : line.awardName;
}

/** The first row of each value of `key`, in the order they come. */
export function unique<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  const seen = new Map<string, Row>();
  for (const row of rows) if (!seen.has(key(row))) seen.set(key(row), row);
  return [...seen.values()];
}

function firstOf(lines: readonly DecisionLineRow[]): DecisionLineRow {
  const [first] = lines;
  if (!first) throw new RangeError('A list needs at least one line.');
  return first;
}
