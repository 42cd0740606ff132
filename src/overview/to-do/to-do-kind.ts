import type { Actor } from '../../access/actor.js';
import type { DATED_PHASES, Phase } from '../../campaigns/phases.js';

/** What may be waiting for somebody, in the order it is shown where due days are equal. */
export const TO_DO_CODES = [
  'votes-to-give',
  'recusals-to-answer',
  'sittings-ahead',
  'own-registrations-missing',
  'own-registrations-returned',
  'own-registrations-draft',
  'own-self-scores',
  'own-names-to-proof',
  'sheets-to-submit',
  'registrations-to-accept',
  'units-not-sent',
  'registrations-returned',
  'imports-to-apply',
  'self-scores-unfinished',
  'self-scores-to-appraise',
  'sheets-missing',
  'scoring-to-close',
  'nominations-to-make',
  'nominations-to-evaluate',
  'nominations-unknown',
  'sittings-to-lock',
  'decisions-to-propose',
  'decisions-to-approve',
  'decisions-to-issue',
  'sudden-to-propose',
  'sudden-to-approve',
  'sudden-to-issue',
  'name-corrections',
  'names-not-proofed',
  'returns-overdue',
  'returns-open',
  'proposals-late',
  'proposals-returned',
  'proposals-to-send',
  'phase-to-move',
  'accounts-never-signed-in',
] as const;
export type ToDoCode = (typeof TO_DO_CODES)[number];

/** The pages an item of work leads to; stable, so that pages may bind addresses to them. */
export const TO_DO_PAGES = [
  'registrations',
  'unit-board',
  'imports',
  'self-scores',
  'scoring',
  'results',
  'nominations',
  'votes',
  'sittings',
  'decisions',
  'sudden-decisions',
  'returns',
  'own-names',
  'name-proofs',
  'proposals',
  'campaigns',
  'accounts',
] as const;
export type ToDoPage = (typeof TO_DO_PAGES)[number];

/** One kind of waiting work: for whom, when, and how it is counted. */
export interface ToDoKind {
  /** What is waiting, to stand beside its count: «Bản đăng ký chờ tiếp nhận». */
  readonly title: string;
  readonly page: ToDoPage;
  /** What the page's list is narrowed to. */
  readonly state?: string;
  /** Whose work it is; asked with the permissions the acts themselves demand. */
  readonly isFor: (actor: Actor) => boolean;
  /** Phases of the campaign in which it can be done; left out = always, also without a campaign. */
  readonly phases?: readonly Phase[];
  /** The phase whose last day is the day it is due; `current`: the one the campaign is in. */
  readonly due?: (typeof DATED_PHASES)[number] | 'current';
  /**
   * SQL of rows `(set_id, count, out_of)` from `asked (campaign_id, account_id, unit_id)`, which is one row. `set_id`
   * is the criteria set where the work is counted set by set, `out_of` how many there are in all; else null.
   */
  readonly sql: string;
}

/** SQL of a kind counted over the whole campaign. */
export function countOf(from: string): string {
  return `select null::uuid as set_id, count(*)::int as count, null::int as out_of from asked ${from}`;
}

/** Somebody who speaks for a unit and does not keep the register for all. */
export function speaksForUnit(actor: Actor): boolean {
  return actor.collectiveId !== null && !actor.permissions.has('registration.manage');
}
