import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, forbidden } from '../platform/errors/domain-error.js';
import { ACCESS_KEY, type AccessDeclaration } from './access.decorators.js';
import { notSignedIn, type RequestWithActor } from './actor.js';

/** Deny by default: a handler that declares nothing is refused, whoever asks. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const declaration = this.reflector.getAllAndOverride<AccessDeclaration | undefined>(ACCESS_KEY, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!declaration) throw forbidden('Địa chỉ này chưa khai báo quyền truy cập.');
    if (declaration.kind === 'public') return true;
    const actor = context.switchToHttp().getRequest<RequestWithActor>().actor;
    if (!actor) throw notSignedIn();
    if (declaration.kind === 'signed-in') return true;
    if (actor.mustChangePassword) {
      throw new DomainError({
        status: 403,
        code: 'password-change-required',
        message: 'Bạn cần đổi mật khẩu được cấp trước khi làm việc.',
      });
    }
    if (!declaration.anyOf.some((permission) => actor.permissions.has(permission))) throw forbidden();
    return true;
  }
}
