import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(test.baseUrl + path, { headers });
const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the pages, as the program serves them', () => {
  it.each(['/', '/thiet-lap', '/phong-trao/5b0f?tab=tieu-chi', '/khong-co-trang-nay'])(
    'answers %s with the start of the pages, asked for anew each time',
    async (path) => {
      const response = await get(path, asBrowser);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<html lang="vi">');
    },
  );

  it('writes no script into the page, allows none but its own files, and names no other host', async () => {
    const response = await get('/', asBrowser);
    const text = await response.text();
    expect([...text.matchAll(/<script(?![^>]*\ssrc="\/assets\/)[^>]*>/g)]).toEqual([]);
    expect([...text.matchAll(/(?:src|href)="(?!\/)[^"]*"/g)]).toEqual([]);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;" +
        "font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';object-src 'none'",
    );
  });

  it('sends files whose names hold a hash compressed, to be kept for ever', async () => {
    const page = await (await get('/', asBrowser)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const response = await get(script, { 'accept-encoding': 'br' });
    expect({
      status: response.status,
      type: response.headers.get('content-type'),
      encoding: response.headers.get('content-encoding'),
      cache: response.headers.get('cache-control'),
    }).toEqual({
      status: 200,
      type: 'text/javascript',
      encoding: 'br',
      cache: 'public, max-age=31536000, immutable',
    });
  });

  it.each([
    '/assets/khong-co.js',
    '/.vite/manifest.json',
    '/../package.json',
    '/assets/..%2f..%2fpackage.json',
  ])('has no file at %s', async (path) => {
    const response = await get(path, asBrowser);
    expect([response.status, (await response.text()).includes('thi-dua-khen-thuong')]).toEqual([404, false]);
  });

  it('leaves every address of the API to the API', async () => {
    const unknown = await get('/api/khong-co', asBrowser);
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    const signedOut = await get('/API/campaigns', asBrowser);
    expect(signedOut.status).toBe(401);
  });

  it('takes a change at the address of a page for what it is: nothing there', async () => {
    const response = await fetch(`${test.baseUrl}/phong-trao`, { method: 'POST', headers: asBrowser });
    expect(response.status).toBe(404);
  });
});
