import { describe, expect, it } from '@jest/globals';
import { tally, type People, type Tally, type VotedQuestion, type Votes } from './tally.js';
import type { VoteRule } from './vote-rule.js';

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
const PRESENT: Partial<VoteRule> = { base: 'present' };

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
  // Absent members and what they wrote.
  {
    name: 'absent without a word stays in the base of all members',
    rule: EIGHTY,
    people: { members: 9, present: 7 },
    votes: { agree: 7 },
    expected: { eligible: 7, base: 9, percent: '77.78', outcome: 'not-passed' },
  },
  {
    name: 'a written opinion for makes 8 of 9',
    rule: EIGHTY,
    people: { members: 9, present: 7 },
    votes: { agree: 7 },
    opinions: { agree: 1 },
    expected: { agree: 8, base: 9, eligible: 7, notVoted: 0, outcome: 'passed' },
  },
  {
    name: 'a written opinion against counts against',
    rule: EIGHTY,
    people: { members: 9, present: 8 },
    votes: { agree: 7, disagree: 1 },
    opinions: { disagree: 1 },
    expected: { agree: 7, disagree: 2, outcome: 'not-passed' },
  },
  {
    name: 'written opinions are left out where the rule does not count them',
    rule: { ...EIGHTY, absenteeOpinionsCount: false },
    people: { members: 9, present: 7 },
    votes: { agree: 7 },
    opinions: { agree: 2 },
    expected: { agree: 7, base: 9, outcome: 'not-passed', opinions: { agree: 0, disagree: 0, noOpinion: 0 } },
  },
  // Base: those present.
  {
    name: '7 of 8 present at 80 % passes though two are away',
    rule: { ...EIGHTY, ...PRESENT },
    people: { members: 10, present: 8 },
    votes: { agree: 7, disagree: 1 },
    expected: { base: 8, needed: 7, percent: '87.50', outcome: 'passed' },
  },
  {
    name: '6 of 8 present at 80 % does not',
    rule: { ...EIGHTY, ...PRESENT },
    people: { members: 10, present: 8 },
    votes: { agree: 6, disagree: 2 },
    expected: { base: 8, needed: 7, outcome: 'not-passed' },
  },
  {
    name: 'the writer of a counted opinion takes part and joins the base of those present',
    rule: { ...EIGHTY, ...PRESENT },
    people: { members: 10, present: 8 },
    votes: { agree: 7, disagree: 1 },
    opinions: { agree: 1 },
    expected: { agree: 8, base: 9, needed: 8, outcome: 'passed' },
  },
  {
    name: 'present and silent weighs against where the base is those present',
    rule: { ...HALF, ...PRESENT },
    people: { members: 9, present: 8 },
    votes: { agree: 4 },
    expected: { notVoted: 4, base: 8, needed: 5, outcome: 'not-passed' },
  },
  // Stepping out.
  {
    name: 'two who stepped out stay in the base of all members: 7 of 9',
    rule: EIGHTY,
    people: { members: 9, recusedPresent: 2 },
    votes: { agree: 7 },
    expected: { eligible: 7, base: 9, outcome: 'not-passed' },
  },
  {
    name: 'two who stepped out leave the base where the rule says so: 7 of 7',
    rule: { ...EIGHTY, recusedLeaveBase: true },
    people: { members: 9, recusedPresent: 2 },
    votes: { agree: 7 },
    expected: { eligible: 7, base: 7, needed: 6, outcome: 'passed' },
  },
  {
    name: 'an absent member who stepped out leaves the base of all members too',
    rule: { ...EIGHTY, recusedLeaveBase: true },
    people: { members: 9, present: 8, recusedPresent: 1, recusedAbsent: 1 },
    votes: { agree: 6, disagree: 1 },
    expected: { eligible: 7, base: 7, needed: 6, outcome: 'passed' },
  },
  {
    name: 'one who stepped out leaves the base of those present',
    rule: { ...HALF, ...PRESENT, recusedLeaveBase: true },
    people: { members: 9, present: 8, recusedPresent: 1 },
    votes: { agree: 4, disagree: 3 },
    expected: { base: 7, needed: 4, outcome: 'passed' },
  },
  {
    name: 'and stays in it where the rule says so',
    rule: { ...HALF, ...PRESENT },
    people: { members: 9, present: 8, recusedPresent: 1 },
    votes: { agree: 4, disagree: 3 },
    expected: { base: 8, needed: 5, outcome: 'not-passed' },
  },
  {
    name: 'everybody stepped out: nothing can pass',
    rule: { ...HALF, recusedLeaveBase: true },
    people: { members: 3, recusedPresent: 3 },
    votes: {},
    expected: { base: 0, needed: 1, percent: '0.00', outcome: 'not-passed', isUnanimous: false },
  },
  // Slips.
  {
    name: 'an invalid slip counts as no vote for: 7 of 9',
    rule: EIGHTY,
    people: { members: 9 },
    votes: { agree: 7, disagree: 1 },
    invalid: 1,
    expected: { invalid: 1, notVoted: 0, base: 9, outcome: 'not-passed' },
  },
  {
    name: 'eight clear slips pass beside an invalid one',
    rule: EIGHTY,
    people: { members: 9 },
    votes: { agree: 8 },
    invalid: 1,
    expected: { invalid: 1, outcome: 'passed', isUnanimous: true },
  },
  {
    name: 'a slip that was not returned is a vote not given',
    rule: HALF,
    people: { members: 9 },
    votes: { agree: 5, disagree: 3 },
    expected: { notVoted: 1, base: 9, outcome: 'passed' },
  },
  {
    name: 'no opinion is no vote for',
    rule: HALF,
    people: { members: 9 },
    votes: { agree: 4, disagree: 1, noOpinion: 4 },
    expected: { percent: '44.44', outcome: 'not-passed' },
  },
  {
    name: 'two thirds is rounded for the eye only: 66.67',
    rule: { ...EIGHTY, passPercent: 67 },
    people: { members: 3 },
    votes: { agree: 2, disagree: 1 },
    expected: { percent: '66.67', needed: 3, outcome: 'not-passed' },
  },
];

describe('who is in the base of a vote, and who is not', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(tally(question(one), one.rule)).toMatchObject(one.expected);
  });
});
