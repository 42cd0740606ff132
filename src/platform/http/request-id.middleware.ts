import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { runInContext } from '../context/request-context.js';

const ACCEPTABLE = /^[A-Za-z0-9._-]{8,60}$/;

/** Gives each request an id (a sane incoming X-Request-Id is kept) and runs the rest inside its context. */
export function requestIdMiddleware(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id');
  const requestId = given !== undefined && ACCEPTABLE.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', requestId);
  runInContext({ requestId }, next);
}
