import {
  DISCIPLINE_LEVEL_NAMES,
  DISCIPLINE_LEVELS,
  type DisciplineFact,
  type DisciplineLevel,
  type HouseholdFacts,
  type IndividualFacts,
  INITIATIVE_LEVEL_NAMES,
  INITIATIVE_LEVELS,
  type InitiativeFact,
  RATING_NAMES,
  RATINGS,
  type Rating,
  type RatingFact,
  reaches,
  type SubjectFacts,
} from './facts.js';
import { checkHeldInYears, checkNotRewardedTwice, checkTitleCount, dayText } from './honour-conditions.js';
import { checkBand, checkPoints, checkRank } from './result-conditions.js';
import type { ConditionTest, RuleBook } from './rule.js';
import { allOf, type Finding, type Verdict } from './verdict.js';

type Test<Kind extends ConditionTest['kind']> = Extract<ConditionTest, { readonly kind: Kind }>;

/** Conditions that look at the subject's own records only. */
export type FactTest = Exclude<
  ConditionTest,
  {
    readonly kind: 'meets-award' | 'member-share' | 'member-count' | 'member-rating' | 'no-member-discipline';
  }
>;

/** The award that is weighed, and the names of awards. */
export interface Weighing {
  readonly award: string;
  readonly book: RuleBook;
}

/** Checks one condition; undefined when it cannot be asked of this kind of subject. */
export function checkFact(test: FactTest, facts: SubjectFacts, weighing: Weighing): Finding | undefined {
  switch (test.kind) {
    case 'held-in-years':
      return checkHeldInYears(test, facts, weighing.book);
    case 'title-count':
      return checkTitleCount(test, facts, weighing.book);
    case 'not-rewarded-twice':
      return checkNotRewardedTwice(test, weighing.award, facts, weighing.book);
    case 'not-suspended':
      return checkSuspension(facts);
    case 'registered':
      return facts.isRegistered
        ? { verdict: 'met', text: 'Có đăng ký đã tiếp nhận trong phong trào – đạt yêu cầu.' }
        : { verdict: 'not-met', text: 'Không có đăng ký được tiếp nhận trong phong trào – không đạt.' };
    case 'group-cap':
      return checkCap(test, facts, weighing);
    case 'to-confirm':
      return { verdict: 'unknown', text: 'Không có dữ liệu để đối chiếu: người xét tự xác nhận.' };
    case 'proposed-by-unit':
      return facts.kind === 'household' ? checkProposed(facts) : undefined;
    case 'result-band-at-least':
      return facts.kind === 'household' ? undefined : checkBand(test.band, facts.result);
    case 'result-points-at-least':
      return facts.kind === 'household' ? undefined : checkPoints(test.points, facts.result);
    case 'rank-in-block':
      return facts.kind === 'household' ? undefined : checkRank(test.upTo, facts.result);
    case 'rating-at-least':
    case 'no-discipline':
    case 'initiative-at-least':
    case 'service-months':
      return facts.kind === 'individual' ? checkPerson(test, facts, weighing.award) : undefined;
  }
}

function checkPerson(
  test: Test<'rating-at-least' | 'no-discipline' | 'initiative-at-least' | 'service-months'>,
  person: IndividualFacts,
  award: string,
): Finding {
  switch (test.kind) {
    case 'rating-at-least':
      return checkRating(test, person);
    case 'no-discipline':
      return checkDiscipline(test.from, person);
    case 'initiative-at-least':
      return checkInitiative(test, person, award);
    case 'service-months':
      return checkService(test.months, person);
  }
}

function checkRating(
  { rating: asked, years = 1 }: Test<'rating-at-least'>,
  person: IndividualFacts,
): Finding {
  const wanted = wantedRating(asked);
  if (years === 1) {
    const rating = ratingOf(person, person.year);
    if (rating === undefined) return noRating(person, wanted);
    const record = `Xếp loại năm ${person.year}: ${RATING_NAMES[rating.level]}${paperOf(rating)}`;
    return reaches(RATINGS, rating.level, asked)
      ? { verdict: 'met', text: `${record} – đạt yêu cầu (${wanted}).` }
      : { verdict: 'not-met', text: `${record} – không đạt (cần ${wanted}).` };
  }
  const links = Array.from({ length: years }, (_, index) => person.year - years + 1 + index).map((year) => {
    const rating = ratingOf(person, year);
    const verdict: Verdict =
      rating === undefined ? 'unknown' : reaches(RATINGS, rating.level, asked) ? 'met' : 'not-met';
    const record =
      rating === undefined ? 'chưa có xếp loại' : `${RATING_NAMES[rating.level]}${paperOf(rating)}`;
    return { verdict, text: `năm ${year} ${record}` };
  });
  const verdict = allOf(links.map((link) => link.verdict));
  const ending = { met: 'đạt yêu cầu', 'not-met': 'không đạt', unknown: 'chưa kết luận được' }[verdict];
  return {
    verdict,
    text: `Xếp loại ${years} năm liên tục: ${links.map(({ text }) => text).join('; ')} – ${ending} (cần ${wanted}).`,
  };
}

/** Maternity leave is time of service (NĐ 152/2025/NĐ-CP Art. 4.5): a rating is due, and none is no ground to refuse. */
function noRating(person: IndividualFacts, wanted: string): Finding {
  const leave = person.leaves.find(
    (one) => one.kind === 'maternity-leave' && daysWithin(one, person.year) > 0,
  );
  const note =
    leave === undefined
      ? ''
      : ` Nghỉ thai sản từ ${dayText(leave.startsOn)} được tính là thời gian công tác, không phải lý do không xét.`;
  return { verdict: 'unknown', text: `Chưa có xếp loại năm ${person.year} (cần ${wanted}).${note}` };
}

export function ratingOf({ ratings }: IndividualFacts, year: number): RatingFact | undefined {
  return ratings.find((rating) => rating.year === year);
}

export function wantedRating(asked: Rating): string {
  return asked === RATINGS.at(-1) ? RATING_NAMES[asked] : `từ ${RATING_NAMES[asked]} trở lên`;
}

function paperOf({ decisionNumber }: RatingFact): string {
  return decisionNumber ? ` (${decisionNumber})` : '';
}

function checkDiscipline(from: DisciplineLevel, person: IndividualFacts): Finding {
  const worst = heaviestDiscipline(from, person);
  if (worst === undefined) {
    return { verdict: 'met', text: `Năm ${person.year} không bị kỷ luật${fromLevel(from)} – đạt yêu cầu.` };
  }
  const name = DISCIPLINE_LEVEL_NAMES[worst.level];
  return {
    verdict: 'not-met',
    text:
      worst.year === person.year
        ? `Năm ${person.year} bị kỷ luật ${name} – không đạt.`
        : `Kỷ luật ${name} năm ${worst.year} còn hiệu lực đến ${dayText(worst.endsOn ?? '')} – không đạt.`,
  };
}

/** Of measures that took effect in the year or were in force in it, the gravest. */
export function heaviestDiscipline(
  from: DisciplineLevel,
  { disciplines, year }: IndividualFacts,
): DisciplineFact | undefined {
  const counting = disciplines.filter(
    (one) => one.year === year || (one.year < year && (one.endsOn ?? '') >= `${year}-01-01`),
  );
  return DISCIPLINE_LEVELS.toReversed()
    .filter((level) => reaches(DISCIPLINE_LEVELS, level, from))
    .map((level) => counting.find((one) => one.level === level))
    .find((one) => one !== undefined);
}

/** « từ cảnh cáo trở lên»; nothing for the lightest level, which means any discipline. */
export function fromLevel(from: DisciplineLevel): string {
  return from === DISCIPLINE_LEVELS[0] ? '' : ` từ ${DISCIPLINE_LEVEL_NAMES[from]} trở lên`;
}

function checkInitiative(
  { level: asked, count = 1, years = 1 }: Test<'initiative-at-least'>,
  { initiatives, year }: IndividualFacts,
  award: string,
): Finding {
  const name = INITIATIVE_LEVEL_NAMES[asked];
  const wanted = asked === INITIATIVE_LEVELS.at(-1) ? name : `từ ${name} trở lên`;
  const recent = initiatives.filter((one) => one.year > year - years && one.year <= year);
  const free = recent.filter(({ used }) => !used || (used.award === award && used.year === year));
  const spent = recent.filter((one) => !free.includes(one) && reaches(INITIATIVE_LEVELS, one.level, asked));
  const spentText = spent.length === 0 ? '' : ` ${spent.map(spentOf).join(' ')}`;
  const enough = free.filter((one) => reaches(INITIATIVE_LEVELS, one.level, asked));
  const when = years === 1 ? `Năm ${year}` : `Từ năm ${year - years + 1} đến ${year}`;
  if (count > 1) {
    const share = `${when} có ${enough.length}/${count} sáng kiến được công nhận ${wanted}`;
    return enough.length >= count
      ? { verdict: 'met', text: `${share} – đạt yêu cầu.` }
      : { verdict: 'not-met', text: `${share} – không đạt.${spentText}` };
  }
  const best = INITIATIVE_LEVELS.findLast((level) => free.some((one) => one.level === level));
  if (best === undefined) {
    const none = spent.length > 0 ? 'không còn sáng kiến nào chưa dùng' : 'không có sáng kiến được công nhận';
    return { verdict: 'not-met', text: `${when} ${none} – không đạt (cần ${wanted}).${spentText}` };
  }
  const record = `${when} có sáng kiến được công nhận ${INITIATIVE_LEVEL_NAMES[best]}`;
  return enough.length > 0
    ? { verdict: 'met', text: `${record} – đạt yêu cầu (${wanted}).` }
    : { verdict: 'not-met', text: `${record} – không đạt (cần ${wanted}).${spentText}` };
}

/** One initiative serves once (CV 5007/BNV-TĐKT). */
function spentOf({ name, year, used }: InitiativeFact): string {
  const which = name ? `Sáng kiến «${name}»` : `Sáng kiến năm ${year}`;
  return `${which} đã dùng để xét ${used?.awardName ?? ''} năm ${used?.year ?? ''}.`;
}

/** Months of thirty days, whole ones left over: what no leave takes away is service. */
function checkService(months: number, person: IndividualFacts): Finding {
  const away = person.leaves
    .filter(({ kind }) => kind === 'other-leave')
    .reduce((days, leave) => days + daysWithin(leave, person.year), 0);
  const served = 12 - Math.floor(away / 30);
  const maternity = person.leaves.some(
    (one) => one.kind === 'maternity-leave' && daysWithin(one, person.year) > 0,
  );
  const note = maternity ? ', nghỉ thai sản được tính là thời gian công tác' : '';
  const record = `Năm ${person.year} có ${served} tháng công tác${note}`;
  return served >= months
    ? { verdict: 'met', text: `${record} – đạt yêu cầu (từ ${months} tháng).` }
    : { verdict: 'not-met', text: `${record} – không đạt (cần từ ${months} tháng).` };
}

/** Days of a period that fall into a year. */
function daysWithin(
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string | null },
  year: number,
): number {
  const from = Math.max(Date.parse(startsOn), Date.parse(`${year}-01-01`));
  const to = Math.min(Date.parse(endsOn ?? `${year}-12-31`), Date.parse(`${year}-12-31`));
  return Math.max(0, Math.round((to - from) / 86_400_000) + 1);
}

/** Why somebody is suspended is nobody's business here: the paper and the day are named, the reason never. */
function checkSuspension({ suspensions, today }: SubjectFacts): Finding {
  const running = suspensions.find(
    ({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today),
  );
  if (running === undefined)
    return { verdict: 'met', text: 'Không trong thời gian tạm dừng xét – đạt yêu cầu.' };
  const paper = running.decisionNumber ? `, văn bản ${running.decisionNumber}` : '';
  return {
    verdict: 'not-met',
    text: `Đang tạm dừng xét khen thưởng từ ${dayText(running.startsOn)}${paper} – không đạt.`,
  };
}

/** Exact: proposed × 100 ≤ percent × base. */
const COUNTED = { collective: 'tập thể', individual: 'người', household: 'hộ' } as const;

function checkCap(
  { percent, base, scope }: Test<'group-cap'>,
  { groups, kind }: SubjectFacts,
  { award, book }: Weighing,
): Finding {
  const group = groups.find((one) => one.scope === scope);
  if (group === undefined) {
    return { verdict: 'unknown', text: 'Chưa có số đề nghị của nhóm để tính tỷ lệ.' };
  }
  const proposed = group.proposed[award] ?? 0;
  const total = base === undefined ? group.people : (group.proposed[base] ?? 0);
  const one = COUNTED[kind];
  const of = base === undefined ? one : `${one} được đề nghị ${book.nameOf(base)}`;
  const record = `${group.name}: ${proposed} ${one} được đề nghị ${book.nameOf(award)} trên ${total} ${of}`;
  return proposed * 100 <= percent * total
    ? { verdict: 'met', text: `${record} – trong tỷ lệ (không quá ${percent} %).` }
    : { verdict: 'not-met', text: `${record} – vượt tỷ lệ (không quá ${percent} %).` };
}

function checkProposed({ proposedBy }: HouseholdFacts): Finding {
  return proposedBy === null
    ? { verdict: 'not-met', text: 'Chưa được tổ dân phố nào đề nghị – không đạt.' }
    : { verdict: 'met', text: `Được ${proposedBy} đề nghị – đạt yêu cầu.` };
}
