import type { SheetStatus } from './score-sheet.entity.js';

/** Where a member's own sheet stands. */
export interface SheetStanding {
  readonly status: SheetStatus;
  /** The days of scoring are running, by the database's clock. */
  readonly isOpen: boolean;
  /** The scores are closed: everyone on the committee may read all sheets. */
  readonly isOver: boolean;
  readonly isComplete: boolean;
  readonly hasSeenOthers: boolean;
  /** An official has re-opened the scores: all know all marks and may mend theirs. */
  readonly wasReopened: boolean;
}

export interface SheetPolicy {
  readonly canMark: boolean;
  readonly canSubmit: boolean;
  readonly canWithdraw: boolean;
  readonly canRecuse: boolean;
  readonly canUnrecuse: boolean;
  readonly canSeeOthers: boolean;
  readonly seeingBinds: boolean;
}

/** SQL of the last two fields of {@link SheetStanding} for a sheet, which may be missing, of a criteria set. */
export const sightSql = (sheet: string, criteriaSetId: string): string =>
  `${sheet}.others_seen_at is not null as "hasSeenOthers", exists (
      select from result_freezes f where f.criteria_set_id = ${criteriaSetId} and f.reopened_at is not null) as "wasReopened"`;

/** A mark changed after the others' were shown could be drawn by theirs, so the sheet is not given back. */
export function isBound(sheet: Pick<SheetStanding, 'hasSeenOthers' | 'wasReopened'>): boolean {
  return sheet.hasSeenOthers && !sheet.wasReopened;
}

/** What the member may do with the sheet now: the answers the server itself would give. */
export function sheetPolicy(sheet: SheetStanding): SheetPolicy {
  const { status, isOpen, isOver, isComplete, hasSeenOthers } = sheet;
  return {
    canMark: isOpen && status === 'draft',
    canSubmit: isOpen && status === 'draft' && isComplete,
    canWithdraw: isOpen && status === 'submitted' && !isBound(sheet),
    canRecuse: isOpen && status !== 'recused',
    canUnrecuse: isOpen && status === 'recused' && !isBound(sheet),
    canSeeOthers: status === 'submitted' || isOver,
    seeingBinds: status === 'submitted' && !isOver && !hasSeenOthers,
  };
}
