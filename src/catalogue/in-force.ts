/** Something that holds from one day on, up to and including another: a base salary, a coefficient, a rule. */
export interface Dated {
  /** First day, 'YYYY-MM-DD'. */
  readonly effectiveFrom: string;
  /** Last day, 'YYYY-MM-DD'; null or absent = until something newer. */
  readonly effectiveTo?: string | null;
}

/**
 * What is in force on a day: of all entries that cover it, the one that began last. Money takes the day the
 * decision is issued, neither the year of the achievement nor the day of payment (NĐ 152/2025 Art. 49.1).
 */
export function inForceOn<T extends Dated>(entries: readonly T[], day: string): T | undefined {
  let latest: T | undefined;
  for (const entry of entries) {
    const covers = entry.effectiveFrom <= day && (!entry.effectiveTo || day <= entry.effectiveTo);
    if (covers && (latest === undefined || entry.effectiveFrom > latest.effectiveFrom)) latest = entry;
  }
  return latest;
}
