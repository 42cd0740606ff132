import { fromLevel, heaviestDiscipline, ratingOf, wantedRating } from './conditions.js';
import {
  type CollectiveFacts,
  DISCIPLINE_LEVEL_NAMES,
  type IndividualFacts,
  RATINGS,
  reaches,
} from './facts.js';
import type { ConditionTest, RuleBook } from './rule.js';
import type { Finding, Verdict } from './verdict.js';

type Test<Kind extends ConditionTest['kind']> = Extract<ConditionTest, { readonly kind: Kind }>;
export type MemberTest = Test<'member-share' | 'member-count' | 'member-rating' | 'no-member-discipline'>;

/** How a member stands to an award: by its rule, as the one who asks weighs it; undefined without a rule. */
type WeighMember = ((member: IndividualFacts) => Verdict) | undefined;

/** Conditions that count a collective's people. People not yet known may still tip it either way. */
export function checkMembers(
  test: MemberTest,
  facts: CollectiveFacts,
  book: RuleBook,
  byRule: (award: string) => WeighMember,
): Finding {
  if (test.kind === 'no-member-discipline') return checkMemberDiscipline(test, facts);
  if (test.kind === 'member-rating') {
    return shareOf(test.percent, facts, {
      weigh: (member) => {
        const rating = ratingOf(member, member.year);
        if (rating === undefined) return 'unknown';
        return reaches(RATINGS, rating.level, test.rating) ? 'met' : 'not-met';
      },
      having: `xếp loại ${wantedRating(test.rating)}`,
      gap: 'xếp loại',
    });
  }
  const name = book.nameOf(test.award);
  const weigh = test.by === 'ledger' ? byLedger(test.award) : byRule(test.award);
  if (weigh === undefined) {
    return { verdict: 'unknown', text: `Chưa có quy định đang hiệu lực về điều kiện của ${name} để xét.` };
  }
  const having = test.by === 'ledger' ? `được tặng ${name}` : `đủ điều kiện ${name}`;
  return test.kind === 'member-share'
    ? shareOf(test.percent, facts, { weigh, having, gap: `tỷ lệ ${name}` })
    : countOf(test.count, facts, { weigh, having, gap: `số người ${name}` });
}

/** Nobody's decision of the year has come while the ledger holds none of it. */
function byLedger(award: string): (member: IndividualFacts) => Verdict {
  return ({ honours, year, ledgerYears }) => {
    const held = honours.some((one) => one.award === award && one.year === year && one.revokedOn === null);
    if (held) return 'met';
    return ledgerYears.includes(year) ? 'not-met' : 'unknown';
  };
}

interface Counting {
  readonly weigh: (member: IndividualFacts) => Verdict;
  /** «đủ điều kiện Lao động tiên tiến» */
  readonly having: string;
  /** «tỷ lệ Lao động tiên tiến» */
  readonly gap: string;
}

/** Exact: count × 100 ≥ percent × total, no rounding. */
function shareOf(percent: number, { members }: CollectiveFacts, { weigh, having, gap }: Counting): Finding {
  const total = members.length;
  if (total === 0) return noMembers(gap);
  const { met, open } = countVerdicts(members.map(weigh));
  const share = `${met}/${total} người (${percentText(met, total)} %) ${having}`;
  const asked = `(cần từ ${percent} %)`;
  const enough = (count: number) => count * 100 >= percent * total;
  if (enough(met)) return { verdict: 'met', text: `${share} – đạt ${asked}.` };
  if (enough(met + open)) {
    return {
      verdict: 'unknown',
      text: `${share}, ${open} người chưa đủ dữ liệu – chưa kết luận được ${asked}.`,
    };
  }
  return { verdict: 'not-met', text: `${share} – không đạt ${asked}.` };
}

function countOf(count: number, { members }: CollectiveFacts, { weigh, having, gap }: Counting): Finding {
  if (members.length === 0) return noMembers(gap);
  const { met, open } = countVerdicts(members.map(weigh));
  const record = `${met} người ${having}`;
  const asked = `(cần từ ${count} người)`;
  if (met >= count) return { verdict: 'met', text: `${record} – đạt ${asked}.` };
  if (met + open >= count) {
    return {
      verdict: 'unknown',
      text: `${record}, ${open} người chưa đủ dữ liệu – chưa kết luận được ${asked}.`,
    };
  }
  return { verdict: 'not-met', text: `${record} – không đạt ${asked}.` };
}

function countVerdicts(verdicts: readonly Verdict[]): { readonly met: number; readonly open: number } {
  return {
    met: verdicts.filter((verdict) => verdict === 'met').length,
    open: verdicts.filter((verdict) => verdict === 'unknown').length,
  };
}

function noMembers(gap: string): Finding {
  return { verdict: 'unknown', text: `Chưa có danh sách người của đơn vị để xét ${gap}.` };
}

/** One decimal, cut and not rounded: 69,96 % must not read «70,0 % – không đạt (cần từ 70 %)». */
function percentText(count: number, total: number): string {
  const tenths = Math.floor((count * 1000) / total);
  return `${Math.floor(tenths / 10)},${tenths % 10}`;
}

function checkMemberDiscipline(
  { from }: Test<'no-member-discipline'>,
  { members, year }: CollectiveFacts,
): Finding {
  if (members.length === 0) return noMembers('kỷ luật');
  const disciplined = members.flatMap((member) => {
    const worst = heaviestDiscipline(from, member);
    return worst === undefined ? [] : [`${member.name}: ${DISCIPLINE_LEVEL_NAMES[worst.level]}`];
  });
  const what = `bị kỷ luật${fromLevel(from)} năm ${year}`;
  if (disciplined.length === 0) {
    return { verdict: 'met', text: `Không ai trong ${members.length} người ${what} – đạt yêu cầu.` };
  }
  const share = `${disciplined.length}/${members.length} người`;
  return { verdict: 'not-met', text: `${share} ${what} (${disciplined.join('; ')}) – không đạt.` };
}
