import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  startTestApp,
  TEST_PASSWORD,
  type Answer,
  type ApiClient,
  type TestApp,
} from '../support/test-app.js';

interface Problem {
  code: string;
  title: string;
  errors?: { field: string; code: string; message: string }[];
  requestId: string;
}

let test: TestApp;
let admin: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.account(['administrator'], { name: 'Quản Trị Viên' });
});

afterAll(() => test.close());

/** Makes an account over the API and gives its name. */
async function newAccount(
  username: string,
  roles: string[] = ['ward-staff'],
): Promise<{ id: string; username: string; version: number }> {
  const { body } = await admin.post<{ id: string; username: string; version: number }>('/api/accounts', {
    username,
    displayName: `Người ${username}`,
    roles,
    password: TEST_PASSWORD,
  });
  return body;
}

function logIn(
  username: string,
  password = TEST_PASSWORD,
  headers: Record<string, string> = {},
): Promise<Answer<Record<string, unknown>>> {
  return test.anonymous.send('POST', '/api/session', { username, password }, headers);
}

describe('log-in', () => {
  it('opens a session in a cookie no script can read, and keeps the hash of its token only', async () => {
    await newAccount('hoa.nguyen');
    const answer = await logIn('Hoa.Nguyen ');
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
    await newAccount('mai.tran');
    const wrong = await logIn('mai.tran', 'không phải mật khẩu này');
    const unknown = await logIn('khong.co.ai', 'không phải mật khẩu này');
    const strip = (text: string): string => text.replace(/"requestId":"[^"]*"/, '');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(strip(wrong.text)).toBe(strip(unknown.text));
  });

  it('takes a password typed in decomposed letters', async () => {
    await newAccount('nfd.nguyen');
    expect((await logIn('nfd.nguyen', TEST_PASSWORD.normalize('NFD'))).status).toBe(200);
  });

  it('slows guessing down from the fifth failure on, and lets the owner in again afterwards', async () => {
    await newAccount('bi.doan');
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++)
      statuses.push((await logIn('bi.doan', `đoán lần thứ ${attempt} thôi`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const refused = await logIn('bi.doan');
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-attempts']);
    expect(refused.body.retryAfterSeconds).toBeGreaterThan(0);
    await test.sql(
      `update login_throttles set blocked_until = now() - interval '1 second' where key = 'account:bi.doan'`,
    );
    expect((await logIn('bi.doan')).status).toBe(200);
  });

  it('never waits longer than a quarter of an hour', async () => {
    await newAccount('lau.dai');
    await test.sql(
      `insert into login_throttles (key, failures, updated_at) values ('account:lau.dai', 60, now())`,
    );
    await logIn('lau.dai', 'vẫn đoán không ra đâu');
    const [row] = await test.sql<{ seconds: number }>(
      `select extract(epoch from blocked_until - now())::int as seconds from login_throttles where key = 'account:lau.dai'`,
    );
    expect(row?.seconds).toBeGreaterThan(890);
    expect(row?.seconds).toBeLessThanOrEqual(900);
  });

  it('refuses a disabled account, and ends its sessions at once', async () => {
    const account = await newAccount('nghi.viec');
    const open = await test.account(['ward-staff']);
    expect((await open.get('/api/session')).status).toBe(200);
    const change = { displayName: 'X', post: '', roles: ['ward-staff'], status: 'disabled', version: 1 };
    expect((await admin.patch(`/api/accounts/${open.accountId}`, change)).status).toBe(200);
    expect((await open.get('/api/session')).status).toBe(401);
    await admin.patch(`/api/accounts/${account.id}`, { ...change, version: account.version });
    expect((await logIn('nghi.viec')).status).toBe(401);
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
    expect((await logIn('hoa.nguyen', TEST_PASSWORD, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('does not take a log-in as a plain form', async () => {
    const response = await fetch(`${test.baseUrl}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `username=hoa.nguyen&password=${encodeURIComponent(TEST_PASSWORD)}`,
    });
    expect(response.status).toBe(400);
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
    await newAccount('doi.mk');
    const signIn = async (password: string): Promise<ApiClient> => {
      const answer = await logIn('doi.mk', password);
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
    expect((await logIn('doi.mk')).status).toBe(401);
    expect((await logIn('doi.mk', next)).status).toBe(200);
  });
});

describe('accounts', () => {
  it('refuses a name that is taken, whatever ward has it', async () => {
    await newAccount('trung.ten');
    const adminB = await test.account(['administrator'], { ward: 'B' });
    const { status, body } = await adminB.post<Problem>('/api/accounts', {
      username: 'trung.ten',
      displayName: 'Người khác',
      roles: ['official'],
      password: TEST_PASSWORD,
    });
    expect([status, body.code]).toEqual([409, 'username-taken']);
  });

  it('lets the first of two changes win and tells the second what stands now', async () => {
    const account = await newAccount('hai.nguoi');
    const change = {
      displayName: 'Tên mới',
      post: 'Phó Chủ tịch',
      roles: ['official'],
      status: 'active',
      version: account.version,
    };
    const both = await Promise.all([
      admin.patch<Problem & { current: { displayName: string } }>(`/api/accounts/${account.id}`, change),
      admin.patch<Problem & { current: { displayName: string } }>(`/api/accounts/${account.id}`, {
        ...change,
        displayName: 'Tên khác',
      }),
    ]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const lost = both.find((answer) => answer.status === 409);
    expect(lost?.body.code).toBe('stale-version');
    expect(['Tên mới', 'Tên khác']).toContain(lost?.body.current.displayName);
    const audits = await test.sql(
      `select 1 from audit_entries where action = 'account.change' and subject_id = $1`,
      [account.id],
    );
    expect(audits).toHaveLength(1);
  });

  it('does not let administrators shut themselves out', async () => {
    const own = await test.account(['administrator']);
    const change = { displayName: 'Tôi', post: '', roles: ['administrator'], status: 'disabled', version: 1 };
    const disabled = await own.patch<Problem>(`/api/accounts/${own.accountId}`, change);
    const demoted = await own.patch<Problem>(`/api/accounts/${own.accountId}`, {
      ...change,
      status: 'active',
      roles: ['ward-staff'],
    });
    expect([disabled.body.code, demoted.body.code]).toEqual(['own-account', 'own-account']);
  });

  it('asks a unit representative for the unit', async () => {
    const { status, body } = await admin.post<Problem>('/api/accounts', {
      username: 'dai.dien',
      displayName: 'Đại Diện',
      roles: ['unit-representative'],
      password: TEST_PASSWORD,
    });
    expect([status, body.code]).toEqual([400, 'unit-required']);
  });

  it('hands out a new password: the old one and every session end', async () => {
    const person = await test.account(['ward-staff']);
    const next = 'chín bậc tình yêu trên dốc cao';
    expect((await admin.post(`/api/accounts/${person.accountId}/password`, { password: next })).status).toBe(
      204,
    );
    expect((await person.get('/api/session')).status).toBe(401);
    const [row] = await test.sql<{ must_change_password: boolean }>(
      `select must_change_password from accounts where id = $1`,
      [person.accountId],
    );
    expect(row?.must_change_password).toBe(true);
  });

  it("never shows another ward's accounts, in no list and by no address", async () => {
    const stranger = await test.account(['administrator'], { ward: 'B' });
    const { body } = await admin.get<{ items: { id: string }[] }>('/api/accounts?pageSize=200');
    expect(body.items.some((item) => item.id === stranger.accountId)).toBe(false);
    const foreign = await admin.get(`/api/accounts/${stranger.accountId}`);
    const missing = await admin.get('/api/accounts/00000000-0000-4000-8000-000000000000');
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(foreign.text.length - stranger.accountId.length).toBe(missing.text.length - 36);
  });

  it('lists with as many statements for three accounts as for one', async () => {
    const adminB = await test.account(['administrator'], { ward: 'B' });
    const one = await test.countQueries(() => adminB.get('/api/accounts'));
    await test.account(['official'], { ward: 'B' });
    await test.account(['official'], { ward: 'B' });
    expect(await test.countQueries(() => adminB.get('/api/accounts'))).toBe(one);
  });

  it('never shows a password hash', async () => {
    const { text } = await admin.get('/api/accounts?pageSize=200');
    expect(text).not.toContain('argon2');
  });
});

describe('set-up', () => {
  const ward = { kind: 'xã', name: 'Quyết Thắng', province: 'Thái Nguyên' };
  const administrator = { username: 'quantri.qt', displayName: 'Nguyễn Quyết', password: TEST_PASSWORD };

  it('refuses a link that was never made', async () => {
    const { status, body } = await test.anonymous.post<Problem>('/api/setup', {
      token: 'bịa',
      ward,
      administrator,
    });
    expect([status, body.code]).toEqual([403, 'setup-link-used']);
  });

  it('works once, and of two at the same time for one only', async () => {
    const { SetupService } = await import('../../src/access/setup.service.js');
    const token = await test.app.get(SetupService).issueLink();
    const answers = await Promise.all([
      test.anonymous.post('/api/setup', { token, ward, administrator }),
      test.anonymous.post('/api/setup', { token, ward, administrator }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 403]);
    expect((await logIn('quantri.qt')).status).toBe(200);
  });

  it('rolls back whole: a weak password leaves neither ward nor used link', async () => {
    const { SetupService } = await import('../../src/access/setup.service.js');
    const token = await test.app.get(SetupService).issueLink();
    const other = { kind: 'xã', name: 'Thịnh Đức', province: 'Thái Nguyên' };
    const weak = await test.anonymous.post<Problem>('/api/setup', {
      token,
      ward: other,
      administrator: { ...administrator, username: 'td.admin', password: 'ngắn quá' },
    });
    expect([weak.status, weak.body.errors?.[0]?.code]).toEqual([400, 'weak-password']);
    expect(await test.sql(`select 1 from wards where name = 'Thịnh Đức'`)).toEqual([]);
    const retry = await test.anonymous.post('/api/setup', {
      token,
      ward: other,
      administrator: { ...administrator, username: 'td.admin' },
    });
    expect(retry.status).toBe(201);
  });
});

describe('bad input', () => {
  it('tells every fault of every field at once, in Vietnamese', async () => {
    const { status, body } = await admin.post<Problem>('/api/accounts', {
      username: 'A',
      displayName: '',
      roles: ['vua'],
      password: 5,
      la: 1,
    });
    expect(status).toBe(400);
    const faults = (body.errors ?? []).map((error) => `${error.field}:${error.code}`);
    expect(faults).toEqual(
      expect.arrayContaining([
        'username:min-length',
        'username:matches',
        'displayName:min-length',
        'roles:is-in',
        'password:is-string',
        'la:whitelist-validation',
      ]),
    );
    for (const error of body.errors ?? []) expect(error.message).not.toMatch(/must|should|property/);
  });

  it.each([
    ['malformed JSON', '{"username": ', 400, 'malformed-request'],
    ['an array for an object', '[]', 400, 'invalid-input'],
    ['two megabytes', JSON.stringify({ username: 'x'.repeat(2_000_000) }), 413, 'body-too-large'],
  ])('answers %s with a sentence and a code', async (_what, body, status, code) => {
    const response = await fetch(`${test.baseUrl}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const problem = (await response.json()) as Problem;
    expect([response.status, problem.code]).toEqual([status, code]);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(problem.title).toMatch(/[àáảãạăâđêôơưĐ]/);
    expect(problem.requestId).toBe(response.headers.get('x-request-id'));
  });

  it.each([
    '/api/accounts/không-phải-uuid',
    '/api/accounts?page=0',
    '/api/accounts?pageSize=9999',
    '/api/accounts?sort=password_hash',
    '/api/accounts?sort=1;drop',
    '/api/accounts?la=1',
  ])('refuses %s with 400', async (path) => {
    expect((await admin.get(encodeURI(path))).status).toBe(400);
  });
});
