import type { Permission } from '../access/permissions.js';

interface Asker {
  readonly permissions: ReadonlySet<Permission>;
}

export function canManage({ permissions }: Asker): boolean {
  return permissions.has('certificate.manage');
}

/** A blank that is used no more keeps its places as they were. */
export function canChange(asker: Asker, { isRetired }: { readonly isRetired: boolean }): boolean {
  return canManage(asker) && !isRetired;
}

/** Numbers are drawn when a decision is issued: nothing is printed before. */
export function canPrint({ permissions }: Asker, { status }: { readonly status: string }): boolean {
  return status === 'issued' && permissions.has('certificate.print');
}

/** What is written on a certificate may be prepared while its decision is a draft. */
export function canWord({ permissions }: Asker): boolean {
  return permissions.has('certificate.print');
}

/** A sheet is spoiled once. */
export function canSpoil({ permissions }: Asker, { isSpoiled }: { readonly isSpoiled: boolean }): boolean {
  return !isSpoiled && permissions.has('certificate.print');
}
