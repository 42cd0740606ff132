import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import { currentContext, runInContext } from '../platform/context/request-context.js';
import type { RequestWithActor } from './actor.js';
import { refuseForgedRequest } from './csrf.js';
import { SessionService } from './session.service.js';

/** Finds out who asks, refuses forged changes, and runs the rest of the request in that person's context. */
@Injectable()
export class SessionMiddleware implements NestMiddleware {
  constructor(private readonly sessions: SessionService) {}

  async use(request: RequestWithActor, _response: Response, next: NextFunction): Promise<void> {
    const token = this.sessions.tokenOf(request);
    const actor = token === undefined ? undefined : await this.sessions.actorOf(token);
    refuseForgedRequest(request, actor ? token : undefined);
    const requestId = currentContext()?.requestId ?? '';
    if (!actor || token === undefined) {
      next();
      return;
    }
    request.actor = actor;
    request.sessionToken = token;
    runInContext(
      { requestId, wardId: actor.wardId, accountId: actor.accountId, actorName: actor.displayName },
      next,
    );
  }
}
