import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, TEST_PASSWORD, type TestApp } from '../support/test-app.js';

interface Entry {
  action: string;
  actorName: string;
  subjectLabel: string;
  before: unknown;
  after: unknown;
  requestId: string;
}

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

describe('the record of acts', () => {
  it('says who, what, before and after, and under which request', async () => {
    const admin = await test.account(['administrator'], { name: 'Lê Thị Tư' });
    const created = await admin.send<{ id: string }>(
      'POST',
      '/api/accounts',
      { username: 'ghi.lai', displayName: 'Ghi Lại', roles: ['official'], password: TEST_PASSWORD },
      { 'x-request-id': 'yeu-cau-0001' },
    );
    const { body } = await admin.get<{ items: Entry[]; total: number }>(
      `/api/audit?subjectId=${created.body.id}`,
    );
    expect(body.total).toBe(1);
    expect(body.items[0]).toMatchObject({
      action: 'account.create',
      actorName: 'Lê Thị Tư',
      subjectLabel: 'Ghi Lại (ghi.lai)',
      before: null,
      after: { displayName: 'Ghi Lại', post: '', roles: ['official'], collectiveId: null, status: 'active' },
      requestId: 'yeu-cau-0001',
    });
    expect(JSON.stringify(body)).not.toContain('argon2');
  });

  it('leaves no entry when the act is rolled back', async () => {
    const admin = await test.account(['administrator']);
    const count = async (): Promise<number> => (await test.sql(`select 1 from audit_entries`)).length;
    const before = await count();
    const taken = { username: 'ghi.lai', displayName: 'Ai Đó', roles: ['official'], password: TEST_PASSWORD };
    expect((await admin.post('/api/accounts', taken)).status).toBe(409);
    expect(await count()).toBe(before);
  });

  it.each([
    ['update', `update audit_entries set reason = 'khác'`],
    ['delete', `delete from audit_entries`],
    ['truncate', `truncate audit_entries`],
  ])('refuses %s to the app role and to the owner alike', async (_what, statement) => {
    await expect(test.inWard((uow) => uow.query(statement))).rejects.toThrow(/permission denied|append-only/);
    await expect(test.sql(statement)).rejects.toThrow(/append-only/);
  });

  it('is read by whoever may, of their own ward only, page by page and by day', async () => {
    const official = await test.account(['official']);
    const other = await test.account(['administrator'], { ward: 'B' });
    const own = await official.get<{ items: Entry[]; total: number }>('/api/audit?pageSize=2&page=1');
    expect(own.body.items).toHaveLength(2);
    const theirs = await other.get<{ items: Entry[] }>('/api/audit?q=Ghi');
    expect(theirs.body.items).toEqual([]);
    const past = await official.get<{ total: number }>('/api/audit?to=2020-01-01');
    expect(past.body.total).toBe(0);
    expect((await official.get('/api/audit?from=2026-13-01')).status).toBe(400);
  });
});
