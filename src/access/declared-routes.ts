import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS_KEY, type AccessDeclaration } from './access.decorators.js';

/** A handler of the router, and what it demands of the caller. */
export interface DeclaredRoute {
  readonly method: string;
  readonly path: string;
  readonly declaration: AccessDeclaration | undefined;
}

/** Lists every handler with its access declaration, and stops the start when one has none. */
@Injectable()
export class DeclaredRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const bare = this.all().filter((route) => route.declaration === undefined);
    if (bare.length > 0) {
      throw new Error(
        `No access declared: ${bare.map((route) => `${route.method} ${route.path}`).join(', ')}`,
      );
    }
  }

  all(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const prefix = Reflect.getMetadata('path', metatype) as string | string[];
      const names = new MetadataScanner().getAllMethodNames(Object.getPrototypeOf(instance) as object);
      return names.flatMap((name) => {
        const handler = (instance as Record<string, () => unknown>)[name];
        const method = handler && (Reflect.getMetadata('method', handler) as RequestMethod | undefined);
        if (!handler || method === undefined) return [];
        const own = Reflect.getMetadata('path', handler) as string;
        return [
          {
            method: RequestMethod[method],
            path: `/${[prefix, own].flat().join('/')}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
            declaration: this.reflector.getAllAndOverride<AccessDeclaration | undefined>(ACCESS_KEY, [
              handler,
              metatype,
            ]),
          },
        ];
      });
    });
  }
}
