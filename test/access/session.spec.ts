import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, TEST_PASSWORD, type ApiClient, type TestApp } from '../support/test-app.js';
import { newAccount, logIn, type Problem } from './people.js';

let test: TestApp;
let admin: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.account(['administrator'], { name: 'Quản Trị Viên' });
});

afterAll(() => test.close());

describe('log-in', () => {
  it('opens a session in a cookie no script can read, and keeps the hash of its token only', async () => {
    await newAccount(admin, 'hoa.nguyen');
    const answer = await logIn(test, 'Hoa.Nguyen ');
    expect(answer.status).toBe(200);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^sid=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const token = cookie.slice(4, 47);
    const stored = await test.sql<{ token_hash: Buffer }>(`select token_hash from sessions`);
    expect(stored.some((row) => row.token_hash.toString('utf8').includes(token))).toBe(false);
    expect(stored.every((row) => row.token_hash.length === 32)).toBe(true);
  });

  it('answers alike for an unknown name and a wrong password', async () => {
    await newAccount(admin, 'mai.tran');
    const wrong = await logIn(test, 'mai.tran', 'không phải mật khẩu này');
    const unknown = await logIn(test, 'khong.co.ai', 'không phải mật khẩu này');
    const strip = (text: string): string => text.replace(/"requestId":"[^"]*"/, '');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(strip(wrong.text)).toBe(strip(unknown.text));
  });

  it('takes a password typed in decomposed letters', async () => {
    await newAccount(admin, 'nfd.nguyen');
    expect((await logIn(test, 'nfd.nguyen', TEST_PASSWORD.normalize('NFD'))).status).toBe(200);
  });

  it('refuses a disabled account, and ends its sessions at once', async () => {
    const account = await newAccount(admin, 'nghi.viec');
    const open = await test.account(['ward-staff']);
    expect((await open.get('/api/session')).status).toBe(200);
    const change = { displayName: 'X', post: '', roles: ['ward-staff'], status: 'disabled', version: 1 };
    expect((await admin.patch(`/api/accounts/${open.accountId}`, change)).status).toBe(200);
    expect((await open.get('/api/session')).status).toBe(401);
    await admin.patch(`/api/accounts/${account.id}`, { ...change, version: account.version });
    expect((await logIn(test, 'nghi.viec')).status).toBe(401);
  });

  it('ends an idle session and one older than a working day', async () => {
    const idle = await test.account(['ward-staff']);
    await test.sql(`update sessions set seen_at = now() - interval '31 minutes' where account_id = $1`, [
      idle.accountId,
    ]);
    expect((await idle.get('/api/session')).status).toBe(401);
    const old = await test.account(['ward-staff']);
    await test.sql(`update sessions set expires_at = now() - interval '1 second' where account_id = $1`, [
      old.accountId,
    ]);
    expect((await old.get('/api/session')).status).toBe(401);
  });

  it('logs out', async () => {
    const person = await test.account(['ward-staff']);
    expect((await person.delete('/api/session')).status).toBe(204);
    expect((await person.get('/api/session')).status).toBe(401);
  });

  it("lists and ends one's own sessions, and nobody else's", async () => {
    const person = await test.account(['ward-staff']);
    const other = await test.account(['ward-staff']);
    const { body } = await person.get<{ id: string; isCurrent: boolean }[]>('/api/session/all');
    expect(body.map((session) => session.isCurrent)).toEqual([true]);
    const { body: theirs } = await other.get<{ id: string }[]>('/api/session/all');
    expect((await person.delete(`/api/session/all/${theirs[0]?.id}`)).status).toBe(404);
    expect((await person.delete(`/api/session/all/${body[0]?.id}`)).status).toBe(204);
    expect((await person.get('/api/session')).status).toBe(401);
    expect((await other.get('/api/session')).status).toBe(200);
  });
});

describe('forged requests', () => {
  it.each([
    ['no token', {}, 'csrf-token'],
    ['a wrong token', { 'x-csrf-token': 'x'.repeat(43) }, 'csrf-token'],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 'cross-site-request'],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 'cross-site-request'],
    ['a foreign origin', { origin: 'https://lua-dao.example' }, 'cross-site-request'],
    ['an opaque origin', { origin: 'null' }, 'cross-site-request'],
  ])('refuses a change with %s', async (_what, headers, code) => {
    const person = await test.account(['ward-staff']);
    const bare = { 'x-csrf-token': '', ...headers } as Record<string, string>;
    const kept = code === 'csrf-token' ? bare : (headers as Record<string, string>);
    const { status, body } = await person.send<Problem>('DELETE', '/api/session', undefined, kept);
    expect([status, body.code]).toEqual([403, code]);
    expect((await person.get('/api/session')).status).toBe(200);
  });

  it('refuses a log-in sent from another site', async () => {
    expect((await logIn(test, 'hoa.nguyen', TEST_PASSWORD, { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
  });

  it('does not take a log-in as a plain form', async () => {
    const response = await fetch(`${test.baseUrl}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `username=hoa.nguyen&password=${encodeURIComponent(TEST_PASSWORD)}`,
    });
    expect(response.status).toBe(415);
  });
});

describe('passwords', () => {
  it.each([
    ['too short', 'mười bốn ký tự'],
    ['repeated', 'abcabcabcabcabcabc'],
    ['few letters', 'aaaaaaaabbbbbbbb'],
    ["one's own name", 'trần thị mộng mơ 1'],
  ])('refuses one that is %s', async (_what, password) => {
    const { status, body } = await admin.post<Problem>('/api/accounts', {
      username: 'mong.mo',
      displayName: 'Trần Thị Mộng Mơ',
      roles: ['ward-staff'],
      password,
    });
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'weak-password']);
  });

  it('is changed by its owner; other sessions end, this one goes on', async () => {
    await newAccount(admin, 'doi.mk');
    const signIn = async (password: string): Promise<ApiClient> => {
      const answer = await logIn(test, 'doi.mk', password);
      const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      const { csrfToken } = JSON.parse(answer.text) as { csrfToken: string };
      const { ApiClient: Client } = await import('../support/test-app.js');
      return new Client(test.baseUrl, '', '', { cookie, 'x-csrf-token': csrfToken });
    };
    const first = await signIn(TEST_PASSWORD);
    const second = await signIn(TEST_PASSWORD);
    const next = 'một con vịt xòe ra hai cái cánh';
    const wrong = await first.post<Problem>('/api/session/password', {
      currentPassword: 'sai rồi',
      newPassword: next,
    });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'wrong-password']);
    expect(
      (await first.post('/api/session/password', { currentPassword: TEST_PASSWORD, newPassword: next }))
        .status,
    ).toBe(204);
    expect((await first.get('/api/session')).status).toBe(200);
    expect((await second.get('/api/session')).status).toBe(401);
    expect((await logIn(test, 'doi.mk')).status).toBe(401);
    expect((await logIn(test, 'doi.mk', next)).status).toBe(200);
  });
});
