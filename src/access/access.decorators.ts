import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension, ApiResponse } from '@nestjs/swagger';
import { ACCESS_KEY } from '../platform/http/open-route.js';
import type { Permission } from './permissions.js';

export { ACCESS_KEY };

/** What a handler demands: nothing, a session, or one of several permissions. */
export type AccessDeclaration =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'permission'; readonly anyOf: readonly Permission[] };

/** Open to everyone, signed in or not. */
export function Public(): MethodDecorator & ClassDecorator {
  return SetMetadata(ACCESS_KEY, { kind: 'public' } satisfies AccessDeclaration);
}

/** Open to everyone who is signed in, also while a password change is due. */
export function SignedIn(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(ACCESS_KEY, { kind: 'signed-in' } satisfies AccessDeclaration),
    ApiCookieAuth(),
  );
}

/** Open to whoever holds one of the permissions. */
export function RequirePermission(...anyOf: [Permission, ...Permission[]]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(ACCESS_KEY, { kind: 'permission', anyOf } satisfies AccessDeclaration),
    ApiCookieAuth(),
    ApiExtension('x-permission', anyOf),
    ApiResponse({ status: 401, description: 'not-signed-in' }),
    ApiResponse({ status: 403, description: 'forbidden' }),
  );
}
