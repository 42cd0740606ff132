import type { VoteRule } from './vote-rule.js';

export const CHOICES = ['agree', 'disagree', 'no-opinion'] as const;
export type Choice = (typeof CHOICES)[number];

/** Votes by choice. */
export interface Votes {
  readonly agree: number;
  readonly disagree: number;
  readonly noOpinion: number;
}

/** Members with the right to vote, on the day of the sitting. */
export interface People {
  readonly members: number;
  readonly present: number;
  /** Present, but stepped out for this name. */
  readonly recusedPresent: number;
  /** Absent, and stepped out for this name. */
  readonly recusedAbsent: number;
}

/** One question as it was voted upon. */
export interface VotedQuestion {
  readonly people: People;
  /** Votes given in the sitting. */
  readonly votes: Votes;
  /** Slips that say nothing clear; they weigh like a vote not given. */
  readonly invalid: number;
  /** Written opinions of absent members who have not stepped out. */
  readonly opinions: Votes;
}

export const OUTCOMES = ['passed', 'not-passed', 'tied'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a vote came to. Votes include the written opinions that count. */
export interface Tally extends Votes {
  /** Who could vote in the sitting: present and not stepped out. */
  readonly eligible: number;
  readonly invalid: number;
  /** Could vote in the sitting and gave nothing. */
  readonly notVoted: number;
  readonly opinions: Votes;
  readonly base: number;
  /** Votes for that are needed; more than the base when nothing could pass. */
  readonly needed: number;
  /** Share of the base, two places, «77.78»; for reading only, nothing is decided by it. */
  readonly percent: string;
  /** As many for as against, and not passed. */
  readonly isTie: boolean;
  /** All who voted chose the same: the result tells what each of them chose. */
  readonly isUnanimous: boolean;
  readonly outcome: Outcome;
}

const NONE: Votes = { agree: 0, disagree: 0, noOpinion: 0 };

/**
 * Decides a question in whole numbers: `agree × 100 ≥ percent × base`, or `>` where the rule says «more than»
 * (law.md §4.2: 80 % of 9 is 7,2 and so 8 votes).
 *
 * @throws RangeError when more voted than could
 */
export function tally(question: VotedQuestion, rule: VoteRule): Tally {
  const { people, votes, invalid } = question;
  const opinions = rule.absenteeOpinionsCount ? question.opinions : NONE;
  const eligible = people.present - people.recusedPresent;
  const notVoted = eligible - sum(votes) - invalid;
  const absent = people.members - people.present - people.recusedAbsent;
  if (notVoted < 0 || sum(opinions) > absent) throw new RangeError('More votes than members who may vote.');
  const all = added(votes, opinions);
  const base = baseOf(people, sum(opinions), rule);
  const needed = votesNeeded(base, rule);
  const passed = base > 0 && reaches(all.agree, base, rule);
  const isTie = !passed && all.agree > 0 && all.agree === all.disagree;
  return {
    ...all,
    eligible,
    invalid,
    notVoted,
    opinions,
    base,
    needed,
    percent: percentText(all.agree, base),
    isTie,
    isUnanimous: sum(all) > 0 && Math.max(all.agree, all.disagree, all.noOpinion) === sum(all),
    outcome: passed ? 'passed' : isTie && rule.tie === 'chair-decides' ? 'tied' : 'not-passed',
  };
}

/** What follows a vote: a smaller award may be put to the vote where the rule names one. */
export type NextStep = 'propose' | 'ask-chair' | 'downgrade' | 'drop';

export function nextStep(outcome: Outcome, hasDowngrade: boolean): NextStep {
  if (outcome === 'passed') return 'propose';
  if (outcome === 'tied') return 'ask-chair';
  return hasDowngrade ? 'downgrade' : 'drop';
}

/** How many votes of each kind there are among these. */
export function countVotes(choices: readonly Choice[]): Votes {
  const of = (choice: Choice): number => choices.filter((one) => one === choice).length;
  return { agree: of('agree'), disagree: of('disagree'), noOpinion: of('no-opinion') };
}

/** The smallest number of votes for that passes. */
export function votesNeeded(base: number, rule: Pick<VoteRule, 'passPercent' | 'passComparison'>): number {
  const exact = base * rule.passPercent;
  return rule.passComparison === 'at-least'
    ? Math.max(1, Math.ceil(exact / 100))
    : Math.floor(exact / 100) + 1;
}

function reaches(agree: number, base: number, rule: VoteRule): boolean {
  const left = agree * 100;
  const right = rule.passPercent * base;
  return rule.passComparison === 'at-least' ? left >= right : left > right;
}

function baseOf(people: People, opinions: number, rule: VoteRule): number {
  const { members, present, recusedPresent, recusedAbsent } = people;
  // An absent member who stepped out has given no opinion, so is not among those taking part.
  if (rule.base === 'present') return present + opinions - (rule.recusedLeaveBase ? recusedPresent : 0);
  return members - (rule.recusedLeaveBase ? recusedPresent + recusedAbsent : 0);
}

function percentText(agree: number, base: number): string {
  if (base === 0) return '0.00';
  const hundredths = Math.floor((agree * 20_000 + base) / (2 * base));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

function sum({ agree, disagree, noOpinion }: Votes): number {
  return agree + disagree + noOpinion;
}

function added(first: Votes, second: Votes): Votes {
  return {
    agree: first.agree + second.agree,
    disagree: first.disagree + second.disagree,
    noOpinion: first.noOpinion + second.noOpinion,
  };
}
