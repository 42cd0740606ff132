import { formatPointsVi, parsePoints } from '../../platform/decimal/points.js';
import {
  type CollectiveFacts,
  DISCIPLINE_LEVEL_NAMES,
  DISCIPLINE_LEVELS,
  type DisciplineLevel,
  type HouseholdFacts,
  type IndividualFacts,
  INITIATIVE_LEVEL_NAMES,
  INITIATIVE_LEVELS,
  type InitiativeLevel,
  type Rating,
  RATING_NAMES,
  RATINGS,
  reaches,
  type ResultFact,
  type SubjectFacts,
} from './facts.js';
import type { ConditionTest } from './rule.js';
import type { Finding } from './verdict.js';

/** Conditions that look at the subject's own records only. */
export type FactTest = Exclude<ConditionTest, { readonly kind: 'meets-award' | 'member-share' }>;

/** Checks one condition; undefined when it cannot be asked of this kind of subject. */
export function checkFact(test: FactTest, facts: SubjectFacts): Finding | undefined {
  switch (test.kind) {
    case 'rating-at-least':
      return facts.kind === 'individual' ? checkRating(test.rating, facts) : undefined;
    case 'no-discipline':
      return facts.kind === 'individual' ? checkDiscipline(test.from, facts) : undefined;
    case 'no-member-discipline':
      return facts.kind === 'collective' ? checkMemberDiscipline(test.from, facts) : undefined;
    case 'initiative-at-least':
      return facts.kind === 'individual' ? checkInitiative(test.level, facts) : undefined;
    case 'result-band-at-least':
      return facts.kind === 'household' ? undefined : checkResult(test.band, facts.result);
    case 'proposed-by-unit':
      return facts.kind === 'household' ? checkProposed(facts) : undefined;
  }
}

function checkRating(asked: Rating, { rating, year }: IndividualFacts): Finding {
  const wanted = asked === RATINGS.at(-1) ? RATING_NAMES[asked] : `từ ${RATING_NAMES[asked]} trở lên`;
  if (rating === null) return { verdict: 'unknown', text: `Chưa có xếp loại năm ${year} (cần ${wanted}).` };
  const record = `Xếp loại năm ${year}: ${RATING_NAMES[rating]}`;
  return reaches(RATINGS, rating, asked)
    ? { verdict: 'met', text: `${record} – đạt yêu cầu (${wanted}).` }
    : { verdict: 'not-met', text: `${record} – không đạt (cần ${wanted}).` };
}

function checkDiscipline(from: DisciplineLevel, person: IndividualFacts): Finding {
  const worst = heaviestDiscipline(from, person);
  return worst === undefined
    ? { verdict: 'met', text: `Năm ${person.year} không bị kỷ luật${fromLevel(from)} – đạt yêu cầu.` }
    : {
        verdict: 'not-met',
        text: `Năm ${person.year} bị kỷ luật ${DISCIPLINE_LEVEL_NAMES[worst]} – không đạt.`,
      };
}

function checkMemberDiscipline(from: DisciplineLevel, { members, year }: CollectiveFacts): Finding {
  if (members.length === 0) {
    return { verdict: 'unknown', text: 'Chưa có danh sách người của đơn vị để xét kỷ luật.' };
  }
  const disciplined = members.flatMap((member) => {
    const level = heaviestDiscipline(from, member);
    return level === undefined ? [] : [`${member.name}: ${DISCIPLINE_LEVEL_NAMES[level]}`];
  });
  const what = `bị kỷ luật${fromLevel(from)} năm ${year}`;
  if (disciplined.length === 0) {
    return { verdict: 'met', text: `Không ai trong ${members.length} người ${what} – đạt yêu cầu.` };
  }
  const share = `${disciplined.length}/${members.length} người`;
  return { verdict: 'not-met', text: `${share} ${what} (${disciplined.join('; ')}) – không đạt.` };
}

function heaviestDiscipline(
  from: DisciplineLevel,
  { disciplines, year }: IndividualFacts,
): DisciplineLevel | undefined {
  const levels = disciplines.filter((discipline) => discipline.year === year).map(({ level }) => level);
  return DISCIPLINE_LEVELS.findLast(
    (level) => levels.includes(level) && reaches(DISCIPLINE_LEVELS, level, from),
  );
}

/** « từ cảnh cáo trở lên»; nothing for the lightest level, which means any discipline. */
function fromLevel(from: DisciplineLevel): string {
  return from === DISCIPLINE_LEVELS[0] ? '' : ` từ ${DISCIPLINE_LEVEL_NAMES[from]} trở lên`;
}

function checkInitiative(asked: InitiativeLevel, { initiatives, year }: IndividualFacts): Finding {
  const name = INITIATIVE_LEVEL_NAMES[asked];
  const wanted = asked === INITIATIVE_LEVELS.at(-1) ? name : `từ ${name} trở lên`;
  const levels = initiatives.filter((initiative) => initiative.year === year).map(({ level }) => level);
  const best = INITIATIVE_LEVELS.findLast((level) => levels.includes(level));
  if (best === undefined) {
    return {
      verdict: 'not-met',
      text: `Năm ${year} không có sáng kiến được công nhận – không đạt (cần ${wanted}).`,
    };
  }
  const record = `Năm ${year} có sáng kiến được công nhận ${INITIATIVE_LEVEL_NAMES[best]}`;
  return reaches(INITIATIVE_LEVELS, best, asked)
    ? { verdict: 'met', text: `${record} – đạt yêu cầu (${wanted}).` }
    : { verdict: 'not-met', text: `${record} – không đạt (cần ${wanted}).` };
}

function checkResult(band: string, result: ResultFact | null): Finding {
  if (result === null || result.points === null)
    return { verdict: 'unknown', text: 'Chưa có kết quả chấm điểm.' };
  if (!result.complete) {
    const sheets = `${result.counted}/${result.minimumSheets} phiếu`;
    return { verdict: 'not-met', text: `Không có kết quả chấm điểm đầy đủ (${sheets}).` };
  }
  const asked = result.bandNames.indexOf(band);
  if (asked < 0) {
    return { verdict: 'unknown', text: `Bảng tiêu chí không có mức xếp loại «${band}» nên chưa xét được.` };
  }
  const wanted = asked === 0 ? band : `từ ${band} trở lên`;
  if (result.knockout) {
    return {
      verdict: 'not-met',
      text: `Không xếp loại do phạm tiêu chí loại trừ – không đạt (cần ${wanted}).`,
    };
  }
  const classification = result.classification ?? 'chưa xếp loại';
  const record = `Chấm điểm: ${formatPointsVi(parsePoints(result.points))} điểm, ${classification}`;
  const reached = result.bandNames.indexOf(classification);
  return reached >= 0 && reached <= asked
    ? { verdict: 'met', text: `${record} – đạt yêu cầu (${wanted}).` }
    : { verdict: 'not-met', text: `${record} – không đạt (cần ${wanted}).` };
}

function checkProposed({ proposedBy }: HouseholdFacts): Finding {
  return proposedBy === null
    ? { verdict: 'not-met', text: 'Chưa được tổ dân phố nào đề nghị – không đạt.' }
    : { verdict: 'met', text: `Được ${proposedBy} đề nghị – đạt yêu cầu.` };
}
