/** `unknown` = a record is missing, so neither yes nor no can be said. Only `met` makes a subject eligible. */
export type Verdict = 'met' | 'not-met' | 'unknown';

/** What one condition came to: a verdict and the sentence that explains it. */
export interface Finding {
  readonly verdict: Verdict;
  readonly text: string;
}

/** One "no" settles it; else one gap leaves it open. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}

/** One "yes" settles it; else one gap leaves it open. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met';
  return verdicts.includes('unknown') ? 'unknown' : 'not-met';
}
