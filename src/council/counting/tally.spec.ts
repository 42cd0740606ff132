import { describe, expect, it } from '@jest/globals';
import {
  countVotes,
  nextStep,
  tally,
  votesNeeded,
  type People,
  type Tally,
  type VotedQuestion,
  type Votes,
} from './tally.js';
import { ruleText, type VoteRule } from './vote-rule.js';

/** Chiến sĩ thi đua cơ sở as most councils still vote it: 80 % of all members. */
const EIGHTY: VoteRule = {
  passPercent: 80,
  passComparison: 'at-least',
  base: 'all-members',
  recusedLeaveBase: false,
  absenteeOpinionsCount: true,
  tie: 'not-passed',
};
/** Other awards: more than half of all members. */
const HALF: VoteRule = { ...EIGHTY, passPercent: 50, passComparison: 'more-than' };

interface Case {
  readonly name: string;
  readonly rule: VoteRule;
  readonly people: Partial<People> & { readonly members: number };
  readonly votes: Partial<Votes>;
  readonly invalid?: number;
  readonly opinions?: Partial<Votes>;
  readonly expected: Partial<Tally>;
}

function question({
  people,
  votes,
  invalid,
  opinions,
}: Omit<Case, 'name' | 'rule' | 'expected'>): VotedQuestion {
  return {
    people: { present: people.members, recusedPresent: 0, recusedAbsent: 0, ...people },
    votes: { agree: 0, disagree: 0, noOpinion: 0, ...votes },
    invalid: invalid ?? 0,
    opinions: { agree: 0, disagree: 0, noOpinion: 0, ...opinions },
  };
}

const CASES: readonly Case[] = [
  // 80 % of nine is 7,2: eight votes.
  {
    name: '7 of 9 at 80 %: 77,78 %, one short',
    rule: EIGHTY,
    people: { members: 9 },
    votes: { agree: 7, disagree: 2 },
    expected: { base: 9, needed: 8, percent: '77.78', outcome: 'not-passed' },
  },
  {
    name: '8 of 9 at 80 % passes',
    rule: EIGHTY,
    people: { members: 9 },
    votes: { agree: 8, disagree: 1 },
    expected: { base: 9, needed: 8, percent: '88.89', outcome: 'passed' },
  },
  {
    name: '8 of 11 at 80 %: nine are needed',
    rule: EIGHTY,
    people: { members: 11 },
    votes: { agree: 8, disagree: 3 },
    expected: { needed: 9, percent: '72.73', outcome: 'not-passed' },
  },
  {
    name: '9 of 11 at 80 % passes',
    rule: EIGHTY,
    people: { members: 11 },
    votes: { agree: 9, disagree: 2 },
    expected: { needed: 9, outcome: 'passed' },
  },
  {
    name: '8 of 10 is exactly 80 % and passes',
    rule: EIGHTY,
    people: { members: 10 },
    votes: { agree: 8, disagree: 2 },
    expected: { needed: 8, percent: '80.00', outcome: 'passed' },
  },
  {
    name: '4 of 5 is exactly 80 % and passes',
    rule: EIGHTY,
    people: { members: 5 },
    votes: { agree: 4, noOpinion: 1 },
    expected: { needed: 4, outcome: 'passed' },
  },
  {
    name: '8 of 9 at 90 %: all nine are needed',
    rule: { ...EIGHTY, passPercent: 90 },
    people: { members: 9 },
    votes: { agree: 8, disagree: 1 },
    expected: { needed: 9, percent: '88.89', outcome: 'not-passed' },
  },
  {
    name: '9 of 10 at 90 % passes to the vote',
    rule: { ...EIGHTY, passPercent: 90 },
    people: { members: 10 },
    votes: { agree: 9, disagree: 1 },
    expected: { needed: 9, outcome: 'passed' },
  },
  {
    name: '100 % asks for everybody',
    rule: { ...EIGHTY, passPercent: 100 },
    people: { members: 7 },
    votes: { agree: 6, noOpinion: 1 },
    expected: { needed: 7, outcome: 'not-passed' },
  },
  {
    name: '100 % given by everybody is unanimous',
    rule: { ...EIGHTY, passPercent: 100 },
    people: { members: 7 },
    votes: { agree: 7 },
    expected: { percent: '100.00', outcome: 'passed', isUnanimous: true },
  },
  // More than half.
  {
    name: '5 of 9 is more than half',
    rule: HALF,
    people: { members: 9 },
    votes: { agree: 5, disagree: 4 },
    expected: { needed: 5, percent: '55.56', outcome: 'passed' },
  },
  {
    name: '4 of 9 is not',
    rule: HALF,
    people: { members: 9 },
    votes: { agree: 4, disagree: 5 },
    expected: { needed: 5, outcome: 'not-passed', isTie: false },
  },
  {
    name: '5 of 10 is exactly half and not more: a tie',
    rule: HALF,
    people: { members: 10 },
    votes: { agree: 5, disagree: 5 },
    expected: { needed: 6, percent: '50.00', outcome: 'not-passed', isTie: true },
  },
  {
    name: '5 of 10 passes where the rule says «at least half»',
    rule: { ...HALF, passComparison: 'at-least' },
    people: { members: 10 },
    votes: { agree: 5, disagree: 5 },
    expected: { needed: 5, outcome: 'passed', isTie: false },
  },
  {
    name: '6 of 10 is more than half',
    rule: HALF,
    people: { members: 10 },
    votes: { agree: 6, disagree: 4 },
    expected: { outcome: 'passed' },
  },
  {
    name: '1 of 1 is more than half',
    rule: HALF,
    people: { members: 1 },
    votes: { agree: 1 },
    expected: { base: 1, needed: 1, outcome: 'passed' },
  },
  // Ties.
  {
    name: 'a tie is put to the chair where the rule says so',
    rule: { ...HALF, tie: 'chair-decides' },
    people: { members: 10 },
    votes: { agree: 5, disagree: 5 },
    expected: { outcome: 'tied', isTie: true },
  },
  {
    name: '4 against 4 with two of no opinion is a tie too',
    rule: { ...HALF, tie: 'chair-decides' },
    people: { members: 10 },
    votes: { agree: 4, disagree: 4, noOpinion: 2 },
    expected: { outcome: 'tied', isTie: true },
  },
  {
    name: 'nobody for and nobody against is no tie',
    rule: { ...HALF, tie: 'chair-decides' },
    people: { members: 3 },
    votes: { noOpinion: 3 },
    expected: { outcome: 'not-passed', isTie: false, isUnanimous: true },
  },
  {
    name: 'at 80 % as many for as against is a tie as well, never a pass',
    rule: { ...EIGHTY, tie: 'chair-decides' },
    people: { members: 4 },
    votes: { agree: 2, disagree: 2 },
    expected: { outcome: 'tied' },
  },
];

describe('a vote', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(tally(question(one), one.rule)).toMatchObject(one.expected);
  });

  it('counts every member once: base, votes, opinions and silence add up', () => {
    const people = { members: 9, present: 7, recusedPresent: 1, recusedAbsent: 0 };
    const votes = { agree: 3, disagree: 1, noOpinion: 1 };
    expect(
      tally(question({ people, votes, invalid: 1, opinions: { agree: 1, disagree: 1 } }), EIGHTY),
    ).toEqual({
      eligible: 6,
      invalid: 1,
      notVoted: 0,
      agree: 4,
      disagree: 2,
      noOpinion: 1,
      opinions: { agree: 1, disagree: 1, noOpinion: 0 },
      base: 9,
      needed: 8,
      percent: '44.44',
      isTie: false,
      isUnanimous: false,
      outcome: 'not-passed',
    });
  });

  it('refuses more votes than voters, and more opinions than absent members', () => {
    expect(() => tally(question({ people: { members: 3 }, votes: { agree: 4 } }), HALF)).toThrow(RangeError);
    const people = { members: 3, present: 2 };
    expect(() => tally(question({ people, votes: { agree: 2 }, opinions: { agree: 2 } }), HALF)).toThrow(
      RangeError,
    );
    expect(() =>
      tally(question({ people: { ...people, recusedAbsent: 1 }, votes: {}, opinions: { agree: 1 } }), HALF),
    ).toThrow(RangeError);
  });

  it('needs exactly the smallest number that passes, whatever the base', () => {
    for (const rule of [EIGHTY, HALF, { ...EIGHTY, passPercent: 90 }, { ...HALF, passPercent: 75 }]) {
      for (let members = 1; members <= 60; members++) {
        const needed = votesNeeded(members, rule);
        const outcome = (agree: number): string =>
          tally(question({ people: { members }, votes: { agree } }), rule).outcome;
        expect(outcome(needed - 1)).toBe('not-passed');
        if (needed <= members) expect(outcome(needed)).toBe('passed');
      }
    }
  });
});

describe('after a vote', () => {
  it.each([
    ['passed', true, 'propose'],
    ['passed', false, 'propose'],
    ['tied', true, 'ask-chair'],
    ['not-passed', true, 'downgrade'],
    ['not-passed', false, 'drop'],
  ] as const)('%s with a smaller award (%s): %s', (outcome, hasDowngrade, step) => {
    expect(nextStep(outcome, hasDowngrade)).toBe(step);
  });

  it('counts choices', () => {
    expect(countVotes(['agree', 'no-opinion', 'agree', 'disagree'])).toEqual({
      agree: 2,
      disagree: 1,
      noOpinion: 1,
    });
  });

  it('says the rule in words', () => {
    expect(ruleText(EIGHTY)).toBe('đạt từ 80% trở lên số phiếu đồng ý tính trên tổng số thành viên Hội đồng');
    expect(ruleText({ ...HALF, base: 'present' })).toBe(
      'đạt trên 50% số phiếu đồng ý tính trên số thành viên tham gia biểu quyết',
    );
  });
});
