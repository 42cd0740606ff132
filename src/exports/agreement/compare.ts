import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { paddedCount } from '../../platform/text-vi/counts.js';
import { searchKey } from '../../platform/text/keys.js';
import { editDistance } from '../../platform/text/nearest.js';
import type { PaperRow } from './paper-rows.js';
import { amountOf, awardIn, textOf, type NamedEntry } from './read-names.js';

export const DIFFERENCE_KINDS = [
  'missing',
  'extra',
  'letters',
  'award',
  'amount',
  'count',
  'order',
  'unreadable',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Where a paper says something else than the decision's lines, as a sentence. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly text: string;
}

/** A line of the decision, which the papers are held against. */
export interface ExpectedLine {
  readonly name: string;
  readonly formOfAddress: string;
  readonly subjectKind: SubjectKind;
  readonly awardName: string;
  readonly amount: number | null;
}

const ADDRESS = /^(ông|bà|anh|chị|cô|chú|đ\/c|đồng chí|tập thể|hộ)\s*:?\s+/i;
const NOUNS: Readonly<Record<SubjectKind, string>> = {
  collective: 'tập thể',
  household: 'hộ gia đình',
  individual: 'cá nhân',
};
/** More than this many unmatched names are no slips of the pen, and are told as they are. */
const MOST_TO_LIKEN = 200;

interface Pair {
  readonly line: ExpectedLine;
  readonly entry: NamedEntry;
}

/**
 * A list's names against the decision's, letter by letter; then awards, amounts where the list has them, and the order.
 *
 * @param order names as the attached list has them; null where the paper has an order of its own
 */
export function compareNames(
  expected: readonly ExpectedLine[],
  entries: readonly NamedEntry[],
  order: readonly string[] | null,
): Difference[] {
  if (entries.length === 0 && expected.length > 0) {
    return [{ kind: 'unreadable', text: 'Không đọc thấy danh sách tên nào (bảng có cột TT và cột họ tên).' }];
  }
  const { pairs, missing, extra } = pairUp(expected, entries);
  const differences = [
    ...missing.map((line): Difference => ({ kind: 'missing', text: `Thiếu ${named(line)}.` })),
    ...extra.map((entry): Difference => ({
      kind: 'extra',
      text: `Thừa ${entry.name}${entry.award === null ? '' : ` (${entry.award})`}: quyết định không có.`,
    })),
    ...pairs.flatMap(differencesOf),
  ];
  if (order === null || missing.length > 0 || extra.length > 0) return differences;
  return [...differences, ...outOfOrder(order, entries)];
}

function pairUp(
  expected: readonly ExpectedLine[],
  entries: readonly NamedEntry[],
): { pairs: Pair[]; missing: ExpectedLine[]; extra: NamedEntry[] } {
  const pairs: Pair[] = [];
  let missing = [...expected];
  let extra = [...entries];
  const match = (
    keyOfLine: (line: ExpectedLine) => string,
    keyOfEntry: (entry: NamedEntry) => string,
  ): void => {
    const waiting = new Map<string, ExpectedLine[]>();
    for (const line of missing) waiting.set(keyOfLine(line), [...(waiting.get(keyOfLine(line)) ?? []), line]);
    extra = extra.filter((entry) => {
      const line = waiting.get(keyOfEntry(entry))?.shift();
      if (line) pairs.push({ line, entry });
      return line === undefined;
    });
    missing = [...waiting.values()].flat();
  };
  match(
    (line) => `${line.name}|${line.awardName}`,
    (entry) => `${bare(entry.name)}|${entry.award ?? ''}`,
  );
  match(
    (line) => line.name,
    (entry) => bare(entry.name),
  );
  match(
    (line) => `${searchKey(line.name)}|${line.awardName}`,
    (entry) => `${searchKey(bare(entry.name))}|${entry.award ?? ''}`,
  );
  match(
    (line) => searchKey(line.name),
    (entry) => searchKey(bare(entry.name)),
  );
  if (missing.length <= MOST_TO_LIKEN && extra.length <= MOST_TO_LIKEN) {
    extra = extra.filter((entry) => {
      const key = searchKey(bare(entry.name));
      const at = missing.findIndex(({ name }) => editDistance(searchKey(name), key) <= 2);
      const [line] = at < 0 ? [] : missing.splice(at, 1);
      if (line) pairs.push({ line, entry });
      return line === undefined;
    });
  }
  return { pairs, missing: expected.filter((line) => missing.includes(line)), extra };
}

function differencesOf({ line, entry }: Pair): Difference[] {
  const written = bare(entry.name);
  const address = /^(ông|bà)\s/i.exec(entry.name)?.[1] ?? '';
  const differences: Difference[] = [];
  if (written !== line.name) {
    differences.push({ kind: 'letters', text: `Ghi “${written}”, quyết định ghi “${line.name}”.` });
  } else if (address !== '' && ['Ông', 'Bà'].includes(line.formOfAddress) && address !== line.formOfAddress) {
    differences.push({
      kind: 'letters',
      text: `Ghi “${entry.name}”, quyết định ghi “${line.formOfAddress} ${line.name}”.`,
    });
  }
  if (entry.award !== null && entry.award !== line.awardName) {
    differences.push({
      kind: 'award',
      text: `${line.name}: ghi “${entry.award}”, quyết định ghi “${line.awardName}”.`,
    });
  }
  if (entry.amount !== null && line.amount !== null && entry.amount !== line.amount) {
    differences.push({
      kind: 'amount',
      text: `${line.name}: ghi ${money(entry.amount)} đồng, quyết định ghi ${money(line.amount)} đồng.`,
    });
  }
  return differences;
}

/** The first place where the order differs; all that follow differ with it. */
function outOfOrder(order: readonly string[], entries: readonly NamedEntry[]): Difference[] {
  const at = entries.findIndex(
    (entry, index) => searchKey(bare(entry.name)) !== searchKey(bare(order[index] ?? '')),
  );
  if (at < 0) return [];
  const text = `Thứ tự khác từ dòng ${at + 1}: ghi “${bare(entries[at]?.name ?? '')}”, danh sách kèm theo ghi “${bare(order[at] ?? '')}”.`;
  return [{ kind: 'order', text }];
}

/** How many of each kind each award is said to be for, and in the decision the money in all. */
export function compareCounts(
  expected: readonly ExpectedLine[],
  rows: readonly PaperRow[],
  awards: readonly string[],
): Difference[] {
  const stated = new Map<string, number>();
  for (const row of rows) {
    const text = textOf(row);
    // A line of rates counts only those of one rate.
    if (/đồng\//.test(text)) continue;
    for (const { award, kind, count } of countsIn(text, awards)) stated.set(`${award}|${kind}`, count);
  }
  const differences: Difference[] = [];
  const granted = new Map<string, { award: string; kind: SubjectKind; count: number }>();
  for (const { awardName, subjectKind } of expected) {
    const key = `${awardName}|${subjectKind}`;
    granted.set(key, { award: awardName, kind: subjectKind, count: (granted.get(key)?.count ?? 0) + 1 });
  }
  for (const [key, { award, kind, count }] of granted) {
    const said = stated.get(key);
    const right = `danh sách có ${paddedCount(count)} ${NOUNS[kind]}`;
    if (said === undefined) {
      differences.push({
        kind: 'count',
        text: `Không nêu số ${NOUNS[kind]} được tặng “${award}”; ${right}.`,
      });
    } else if (said !== count) {
      differences.push({
        kind: 'count',
        text: `“${award}”: ghi ${paddedCount(said)} ${NOUNS[kind]}, ${right}.`,
      });
    }
  }
  for (const [key, count] of stated) {
    const [award = '', kind = ''] = key.split('|');
    if (granted.has(key) || count === 0) continue;
    differences.push({
      kind: 'count',
      text: `Ghi ${paddedCount(count)} ${NOUNS[kind as SubjectKind]} được tặng “${award}”; danh sách không có.`,
    });
  }
  return differences;
}

/** «Tổng số tiền: 8.520.000 đồng» against what the lines come to. */
export function compareTotal(expected: readonly ExpectedLine[], rows: readonly PaperRow[]): Difference[] {
  const total = expected.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const said = rows.map((row) => /tổng số tiền[^\d]*([\d.]+)/i.exec(textOf(row))?.[1]).find(Boolean);
  const amount = amountOf(said);
  if (amount === null || amount === total) return [];
  return [
    {
      kind: 'amount',
      text: `Tổng số tiền ghi ${money(amount)} đồng, danh sách cộng lại ${money(total)} đồng.`,
    },
  ];
}

function countsIn(
  text: string,
  awards: readonly string[],
): { award: string; kind: SubjectKind; count: number }[] {
  return text.split(/[;]/).flatMap((part) => {
    const award = awardIn(part, awards);
    if (award === null) return [];
    return (Object.keys(NOUNS) as SubjectKind[]).flatMap((kind) => {
      const count = new RegExp(`(\\d+)\\s+${NOUNS[kind]}`, 'i').exec(part)?.[1];
      return count === undefined ? [] : [{ award, kind, count: Number(count) }];
    });
  });
}

/** The name without the form of address before it. «Gia đình ông …» is a name. */
export function bare(name: string): string {
  return name.replace(ADDRESS, '');
}

function named({ name, awardName }: ExpectedLine): string {
  return `${name} (${awardName})`;
}

function money(dong: number): string {
  return String(dong).replace(/\B(?=(\d{3})+$)/g, '.');
}
