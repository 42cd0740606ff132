import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { DomainError } from '../platform/errors/domain-error.js';
import type { Permission, Role } from './permissions.js';

/** The signed-in person of a request, as the session says. */
export interface Actor {
  readonly accountId: string;
  readonly wardId: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  /** The collective a unit representative speaks for, else null. */
  readonly collectiveId: string | null;
  readonly mustChangePassword: boolean;
  /** Public id of the running session (never the token). */
  readonly sessionId: string;
}

/** An Express request after the session middleware. */
export type RequestWithActor = Request & { actor?: Actor; sessionToken?: string };

/** 401: no session, or one that has ended. */
export function notSignedIn(): DomainError {
  return new DomainError({
    status: 401,
    code: 'not-signed-in',
    message: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.',
  });
}

/** The signed-in person, for a handler's parameter. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<RequestWithActor>().actor;
  if (!actor) throw notSignedIn();
  return actor;
});
