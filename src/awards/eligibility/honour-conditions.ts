import type { HonourFact, SubjectFacts } from './facts.js';
import type { ConditionTest, RuleBook } from './rule.js';
import { allOf, type Finding, type Verdict } from './verdict.js';

type Test<Kind extends ConditionTest['kind']> = Extract<ConditionTest, { readonly kind: Kind }>;

/** One year of a chain: whether it stands, and the record or the gap in words. */
interface Link {
  readonly verdict: Verdict;
  readonly text: string;
}

/** Unbroken years, counted back from the year itself: one gap breaks them, one year nobody recorded leaves them open. */
export function checkHeldInYears(test: Test<'held-in-years'>, facts: SubjectFacts, book: RuleBook): Finding {
  const names = namesOf(test.awards, book);
  const years = Array.from({ length: test.years }, (_, index) => facts.year - test.years + 1 + index);
  const links = years.map((year) => linkOf(year, test, facts));
  const verdict = allOf(links.map((link) => link.verdict));
  const wanted = `${names} ${test.years} năm liên tục`;
  const told = links
    .filter((link) => verdict === 'met' || link.verdict === verdict)
    .map(({ text }) => text)
    .join('; ');
  return { verdict, text: `${wanted}: ${told} – ${ENDINGS[verdict]}.` };
}

const ENDINGS: Readonly<Record<Verdict, string>> = {
  met: 'đạt yêu cầu',
  'not-met': 'không đạt',
  unknown: 'chưa kết luận được',
};

function linkOf(year: number, test: Test<'held-in-years'>, facts: SubjectFacts): Link {
  const ofYear = facts.honours.filter((one) => one.year === year && test.awards.includes(one.award));
  const weighed = ofYear.map((one) => weigh(one, test.meritOnly ?? false));
  const best = (['met', 'unknown', 'not-met'] as const)
    .map((verdict) => weighed.find((one) => one.verdict === verdict))
    .find((one) => one !== undefined);
  if (best) return { ...best, text: `năm ${year} ${best.text}` };
  if (year === facts.year) return { verdict: 'unknown', text: `năm ${year} chưa có quyết định tặng` };
  return facts.ledgerYears.includes(year)
    ? { verdict: 'not-met', text: `năm ${year} không có trong sổ khen thưởng` }
    : { verdict: 'unknown', text: `sổ khen thưởng chưa ghi năm ${year}` };
}

/** Whether an entry counts, and the entry in words. */
function weigh(honour: HonourFact, meritOnly: boolean): Link {
  const record = recordOf(honour);
  if (honour.revokedOn !== null) {
    return { verdict: 'not-met', text: `${record}, đã bị hủy bỏ ngày ${dayText(honour.revokedOn)}` };
  }
  if (!meritOnly || honour.category === 'title' || honour.ground === 'merit') {
    return { verdict: 'met', text: record };
  }
  if (honour.ground === null) {
    return { verdict: 'unknown', text: `${record} chưa ghi là khen công trạng hay khen chuyên đề, đột xuất` };
  }
  const ground = honour.ground === 'sudden' ? 'đột xuất' : 'chuyên đề';
  return { verdict: 'not-met', text: `${record} là khen ${ground}, không tính cho khen công trạng` };
}

/** How often, with what of it does not count; the years nobody recorded may hold more. */
export function checkTitleCount(test: Test<'title-count'>, facts: SubjectFacts, book: RuleBook): Finding {
  const from = test.years === undefined ? 0 : facts.year - test.years + 1;
  const found = facts.honours
    .filter(({ award, year }) => test.awards.includes(award) && year >= from && year <= facts.year)
    .map((honour) => ({ honour, ...weigh(honour, test.meritOnly ?? false) }));
  const counted = found.filter(({ verdict }) => verdict === 'met');
  const open = found.filter(({ verdict }) => verdict === 'unknown');
  const lost = found.filter(({ verdict }) => verdict === 'not-met');
  const span = test.years === undefined ? '' : ` trong ${test.years} năm đến ${facts.year}`;
  const records = counted.map(({ honour, text }) => `năm ${honour.year} ${text}`);
  const told = records.length === 0 ? '' : ` (${records.join('; ')})`;
  const others = [...open, ...lost].map(({ honour, text }) => `; năm ${honour.year} ${text}`).join('');
  const share = `Có ${counted.length}/${test.count} lần ${namesOf(test.awards, book)}${span}${told}${others}`;
  if (counted.length >= test.count) return { verdict: 'met', text: `${share} – đạt yêu cầu.` };
  const unrecorded =
    test.years === undefined
      ? []
      : Array.from({ length: test.years }, (_, index) => from + index).filter(
          (year) => year < facts.year && !facts.ledgerYears.includes(year),
        );
  // A ledger that nobody has filled with earlier years says nothing of them, however far back one looks.
  if (test.years === undefined && facts.ledgerYears.every((year) => year >= facts.year)) {
    const gap = `; sổ khen thưởng chưa ghi năm nào trước ${facts.year}`;
    return { verdict: 'unknown', text: `${share}${gap} – chưa kết luận được.` };
  }
  if (counted.length + open.length + unrecorded.length >= test.count) {
    const gap = unrecorded.length === 0 ? '' : `; sổ khen thưởng chưa ghi năm ${yearsText(unrecorded)}`;
    return { verdict: 'unknown', text: `${share}${gap} – chưa kết luận được.` };
  }
  return { verdict: 'not-met', text: `${share} – không đạt.` };
}

/** Ascending years as offices write them: «2019, 2021–2024». */
function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** One achievement, one award (Luật TĐKT Art. 5): what was given for the year's merit, and still stands. */
export function checkNotRewardedTwice(
  test: Test<'not-rewarded-twice'>,
  award: string,
  facts: SubjectFacts,
  book: RuleBook,
): Finding {
  const awards = test.awards ?? [award];
  const given = facts.honours.find(
    ({ award: code, year, revokedOn, ground, category }) =>
      awards.includes(code) &&
      year === facts.year &&
      revokedOn === null &&
      (category === 'title' || ground === null || ground === 'merit'),
  );
  const names = namesOf(awards, book);
  return given === undefined
    ? { verdict: 'met', text: `Năm ${facts.year} chưa được tặng ${names} cho thành tích này – đạt yêu cầu.` }
    : {
        verdict: 'not-met',
        text: `Thành tích năm ${facts.year} đã được khen: ${given.awardName}, ${recordOf(given)} – không khen hai lần.`,
      };
}

/** «theo Quyết định 15/QĐ-UBND, khi ở Tổ dân phố 3» */
export function recordOf({ decisionNumber, formerly }: HonourFact): string {
  const paper = decisionNumber === '' ? 'có trong sổ khen thưởng' : `theo Quyết định ${decisionNumber}`;
  return formerly === null ? paper : `${paper} (khi là «${formerly}»)`;
}

function namesOf(awards: readonly string[], book: RuleBook): string {
  return awards.map((award) => book.nameOf(award)).join(' hoặc ');
}

/** «2025-03-01» → «01/03/2025» */
export function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}
