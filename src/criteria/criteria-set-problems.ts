import { type Hundredths, tryParsePoints } from '../platform/decimal/points.js';

/**
 * One fault of a criteria set. `field` is the path into the definition («groups[0].criteria[1].max»).
 * An error keeps the set from being used; a warning is shown and lets it through.
 */
export interface CriteriaSetProblem {
  readonly field: string;
  readonly code: CriteriaSetProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export type CriteriaSetProblemCode =
  | 'required'
  | 'invalid-number'
  | 'negative-number'
  | 'no-criteria'
  | 'duplicate-code'
  | 'max-missing'
  | 'max-not-positive'
  | 'knockout-with-points'
  | 'levels-missing'
  | 'level-above-max'
  | 'duplicate-level'
  | 'max-not-a-level'
  | 'step-not-positive'
  | 'step-not-dividing'
  | 'group-max-missing'
  | 'group-max-unreachable'
  | 'negative-bonus-cap'
  | 'minimum-sheets-too-small'
  | 'no-bands'
  | 'no-band-from-zero'
  | 'bands-equal'
  | 'bands-unordered'
  | 'unknown-tie-break'
  | 'tie-break-without-points'
  | 'tie-break-on-penalty';

/** Collects what is wrong, so that the clerk sees all faults at once. */
export class CriteriaSetProblems {
  readonly found: CriteriaSetProblem[] = [];

  error(field: string, code: CriteriaSetProblemCode, message: string): void {
    this.found.push({ field, code, severity: 'error', message });
  }

  warning(field: string, code: CriteriaSetProblemCode, message: string): void {
    this.found.push({ field, code, severity: 'warning', message });
  }

  required(field: string, text: string, message: string): void {
    if (text.trim() === '') this.error(field, 'required', message);
  }

  /** The number at `field`; undefined (and a problem) when it is not one. */
  number(field: string, text: string, what: string): Hundredths | undefined {
    const value = tryParsePoints(text);
    if (value === undefined) {
      this.error(
        field,
        'invalid-number',
        `${what} phải là số có nhiều nhất hai chữ số thập phân, không phải «${text}».`,
      );
    }
    return value;
  }
}
