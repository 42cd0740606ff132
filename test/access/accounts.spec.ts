import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, TEST_PASSWORD, type ApiClient, type TestApp } from '../support/test-app.js';
import { newAccount, type Problem } from './people.js';

let test: TestApp;
let admin: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.account(['administrator'], { name: 'Quản Trị Viên' });
});

afterAll(() => test.close());

describe('accounts', () => {
  it('refuses a name that is taken, whatever ward has it', async () => {
    await newAccount(admin, 'trung.ten');
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
    const account = await newAccount(admin, 'hai.nguoi');
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

  it('are found without accents, by name and by user name', async () => {
    await newAccount(admin, 'tim.kiem');
    await test.account(['official'], { name: 'Đặng Thị Hường' });
    const found = async (q: string): Promise<string[]> =>
      (
        await admin.get<{ items: { displayName: string }[] }>(`/api/accounts?q=${encodeURIComponent(q)}`)
      ).body.items.map(({ displayName }) => displayName);
    expect(await found('dang thi huong')).toEqual(['Đặng Thị Hường']);
    expect(await found('ĐẶNG THỊ')).toEqual(['Đặng Thị Hường']);
    expect(await found('TIM.K')).toEqual(['Người tim.kiem']);
    expect(await found('%')).toEqual([]);
  });
});
