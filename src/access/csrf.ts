import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { DomainError } from '../platform/errors/domain-error.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The token a page must send back with every change: derived from the session token, so nothing else is stored. */
export function csrfToken(sessionToken: string): string {
  return createHash('sha256').update(`csrf:${sessionToken}`).digest('base64url');
}

/**
 * Refuses a change that another site may have caused. Fetch metadata decides where the browser sends it, else the
 * Origin header; with a session the page's own token is demanded as well.
 *
 * @throws DomainError 403 `cross-site-request` or `csrf-token`.
 */
export function refuseForgedRequest(request: Request, sessionToken: string | undefined): void {
  if (SAFE.has(request.method)) return;
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const foreign =
    site !== undefined
      ? site !== 'same-origin' && site !== 'none'
      : origin !== undefined && hostOf(origin) !== request.get('host');
  if (foreign) {
    throw new DomainError({
      status: 403,
      code: 'cross-site-request',
      message: 'Yêu cầu đến từ một trang khác nên bị từ chối.',
    });
  }
  if (sessionToken !== undefined && !sameText(request.get('x-csrf-token') ?? '', csrfToken(sessionToken))) {
    throw new DomainError({
      status: 403,
      code: 'csrf-token',
      message: 'Trang đã cũ. Hãy tải lại trang rồi làm lại.',
    });
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function sameText(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
