import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { newAccount, logIn } from './people.js';

let test: TestApp;
let admin: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.account(['administrator'], { name: 'Quản Trị Viên' });
});

afterAll(() => test.close());

describe('guessing passwords', () => {
  it('slows guessing down from the fifth failure on, and lets the owner in again afterwards', async () => {
    await newAccount(admin, 'bi.doan');
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++)
      statuses.push((await logIn(test, 'bi.doan', `đoán lần thứ ${attempt} thôi`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const refused = await logIn(test, 'bi.doan');
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-attempts']);
    expect(refused.body.retryAfterSeconds).toBeGreaterThan(0);
    await test.sql(
      `update login_throttles set blocked_until = now() - interval '1 second' where key = 'account:bi.doan'`,
    );
    expect((await logIn(test, 'bi.doan')).status).toBe(200);
  });

  it('never waits longer than a quarter of an hour', async () => {
    await newAccount(admin, 'lau.dai');
    await test.sql(
      `insert into login_throttles (key, failures, updated_at) values ('account:lau.dai', 60, now())`,
    );
    await logIn(test, 'lau.dai', 'vẫn đoán không ra đâu');
    const [row] = await test.sql<{ seconds: number }>(
      `select extract(epoch from blocked_until - now())::int as seconds from login_throttles where key = 'account:lau.dai'`,
    );
    expect(row?.seconds).toBeGreaterThan(890);
    expect(row?.seconds).toBeLessThanOrEqual(900);
  });

  it('counts forty guesses sent at once one after the other', async () => {
    await newAccount(admin, 'dong.loat');
    await forget();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_unused, index) => logIn(test, 'dong.loat', `đoán cùng lúc lần ${index}`)),
    );
    const guessed = answers.filter(({ status }) => status === 401).length;
    // The first wait is two seconds: on a slow machine one more may come after it.
    expect(guessed).toBeGreaterThanOrEqual(5);
    expect(guessed).toBeLessThanOrEqual(6);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(40 - guessed);
    for (const { body, headers } of refused) {
      expect(body.code).toBe('too-many-attempts');
      expect(headers.get('retry-after')).toBe(String(body.retryAfterSeconds));
    }
    expect((await logIn(test, 'dong.loat')).status).toBe(429);
    await test.sql(
      `update login_throttles set blocked_until = now() - interval '1 second' where key = 'account:dong.loat'`,
    );
    expect((await logIn(test, 'dong.loat')).status).toBe(200);
    expect(await test.sql(`select 1 from login_throttles where key = 'account:dong.loat'`)).toEqual([]);
  });

  it('lets one address fail thirty times in a minute, whatever names it tries', async () => {
    await newAccount(admin, 'chu.that');
    await forget();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_unused, index) =>
        logIn(test, `khong.co.${index}`, 'thử từng tên một xem sao'),
      ),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(30);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    const refused = await logIn(test, 'chu.that');
    expect(refused.status).toBe(429);
    expect(refused.body.retryAfterSeconds).toBeGreaterThan(30);
    expect(refused.body.retryAfterSeconds).toBeLessThanOrEqual(60);
    await test.sql(`update login_throttles set blocked_until = now() - interval '1 second',
      updated_at = now() - interval '61 seconds' where key like 'address:%'`);
    expect((await logIn(test, 'chu.that')).status).toBe(200);
  });

  it('does not charge an address for those who know their password', async () => {
    await newAccount(admin, 'dung.roi');
    await forget();
    for (let time = 0; time < 3; time++) expect((await logIn(test, 'dung.roi')).status).toBe(200);
    const [row] = await test.sql<{ failures: number }>(
      `select failures from login_throttles where key like 'address:%'`,
    );
    expect(row?.failures).toBe(0);
  });
});

/** As if nobody had failed yet. */
async function forget(): Promise<void> {
  await test.sql(`delete from login_throttles`);
}
