import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import sirv from 'sirv';
import { packageRoot } from '../config/package-root.js';

type Handler = (request: Request, response: Response, next: NextFunction) => void;

/** Where the built pages are. */
export const WEB_FOLDER = join(packageRoot(), 'dist', 'web');

const NOT_BUILT = `<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>Thi đua – khen thưởng</title>
<p>Các trang chưa được dựng. Hãy chạy <code>npm run build</code> rồi khởi động lại chương trình.</p></html>
`;

/**
 * Serves the pages beside the API: files under their own names, kept by browsers for ever where the name holds a hash;
 * any other address that a browser opens gets the start of the pages, which know their own addresses.
 */
export function webPages(folder: string = WEB_FOLDER): Handler {
  const index = join(folder, 'index.html');
  const isBuilt = existsSync(index);
  const page = isBuilt ? readFileSync(index, 'utf8') : NOT_BUILT;
  const files = isBuilt
    ? sirv(folder, {
        brotli: true,
        gzip: true,
        etag: true,
        setHeaders: (response, pathname) =>
          response.setHeader(
            'cache-control',
            pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          ),
      })
    : undefined;
  const start: Handler = (request, response, next) => {
    if (!request.accepts('html') || /\.\w+$/.test(request.path)) return next();
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send(page);
  };
  return (request, response, next) => {
    const isOurs = request.method === 'GET' || request.method === 'HEAD';
    if (!isOurs || /^\/api(\/|$)/i.test(request.path)) return next();
    if (!files || request.path === '/') return start(request, response, next);
    files(request, response, () => start(request, response, next));
  };
}
