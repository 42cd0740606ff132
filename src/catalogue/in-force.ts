/** Something that holds from one day on, up to and including another: a base salary, a coefficient, a rule. */
export interface Dated {
  /** First day, 'YYYY-MM-DD'. */
  readonly validFrom: string;
  /** Last day, 'YYYY-MM-DD'; null or absent = until something newer. */
  readonly validTo?: string | null;
}

/**
 * What is in force on a day: of all entries that cover it, the one that began last. Money takes the day the
 * decision is issued, neither the year of the achievement nor the day of payment (NĐ 152/2025 Art. 49.1).
 */
export function inForceOn<T extends Dated>(entries: readonly T[], day: string): T | undefined {
  let latest: T | undefined;
  for (const entry of entries) {
    const covers = entry.validFrom <= day && (!entry.validTo || day <= entry.validTo);
    if (covers && (latest === undefined || entry.validFrom > latest.validFrom)) latest = entry;
  }
  return latest;
}
