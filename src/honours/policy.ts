import type { Permission } from '../access/permissions.js';

interface Asker {
  readonly permissions: ReadonlySet<Permission>;
}

/**
 * Whether an entry can be marked as taken back by hand: one that stands, and that no decision of this ward granted –
 * such a one is taken back by revoking its decision.
 */
export function canTakeBack(
  { permissions }: Asker,
  entry: { readonly source: string; readonly revokedOn: string | null },
): boolean {
  return permissions.has('honours.manage') && entry.source !== 'decision' && entry.revokedOn === null;
}
