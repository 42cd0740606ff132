import type { Actor } from '../access/actor.js';
import { forbidden } from '../platform/errors/domain-error.js';
import type { ImportKind } from './import-kind.js';

/** @throws DomainError 403 `forbidden` for whoever lacks one of the kind's permissions */
export function demandKind(kind: ImportKind, actor: Actor): void {
  if (!kind.permissions.every((permission) => actor.permissions.has(permission))) throw forbidden();
}
