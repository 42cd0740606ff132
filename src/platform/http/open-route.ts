import { SetMetadata } from '@nestjs/common';

/**
 * Marks a handler of the platform itself (health, start page) as open to everyone. Features use the decorators of
 * the access feature, which read the same key.
 */
export const ACCESS_KEY = 'thidua:access';

export function OpenRoute(): MethodDecorator & ClassDecorator {
  return SetMetadata(ACCESS_KEY, { kind: 'public' });
}
