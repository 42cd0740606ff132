import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { DomainError } from '../errors/domain-error.js';
import type { JsonLogger } from '../logging/json-logger.js';
import { sendProblem } from './problem.filter.js';

/** Deeper than any body of ours by far: a criteria set goes down five levels. */
const DEEPEST = 32;

/** Refuses bodies nested so deep that walking through them would exhaust the stack. */
export function refuseDeepBodies(logger: JsonLogger): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (isShallow(request.body)) next();
    else {
      const refusal = new DomainError({
        status: 400,
        code: 'body-too-deep',
        message: 'Dữ liệu gửi lên lồng nhau quá nhiều lớp.',
      });
      sendProblem(request, response, refusal, logger);
    }
  };
}

/** Level by level, not by recursion: the depth to be measured may be what recursion does not survive. */
function isShallow(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap(childrenOf);
    if (level.length === 0) return true;
  }
  return false;
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
