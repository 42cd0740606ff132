/** Any number, as long as no one else uses it for advisory locks with the same key. */
const SPACE = 1107;

/**
 * SQL that takes the campaign's scoring lock until the transaction ends: `shared` by whoever saves a mark,
 * `exclusive` by the closing and re-opening of scores. Marks do not lock the campaign row itself: a committee all
 * typing at once would queue for it.
 *
 * @param campaignId SQL of the campaign's id: a column or a parameter
 */
export function scoringLock(campaignId: string, mode: 'shared' | 'exclusive'): string {
  const key = `hashtextextended(${campaignId}::text, ${SPACE})`;
  return mode === 'shared' ? `pg_advisory_xact_lock_shared(${key})` : `pg_advisory_xact_lock(${key})`;
}
