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

  it('comes newest first over more than a hundred entries, or in the order asked for', async () => {
    const official = await test.account(['official'], { ward: 'B' });
    await test.inWard(
      (uow) =>
        uow.query(`insert into audit_entries (actor_name, action, subject_type, subject_id, subject_label)
          select 'Máy', 'test.count', 'test', n::text, 'Lần ' || n from generate_series(1, 120) as s(n) order by s.n`),
      'B',
    );
    const labels = async (query: string): Promise<string[]> =>
      (await official.get<{ items: Entry[] }>(`/api/audit?action=test.count&${query}`)).body.items.map(
        ({ subjectLabel }) => subjectLabel,
      );
    const down = Array.from({ length: 120 }, (_unused, index) => `Lần ${120 - index}`);
    expect(await labels('pageSize=200')).toEqual(down);
    expect(await labels('pageSize=50&page=3')).toEqual(down.slice(100));
    expect(await labels('pageSize=200&sort=-at')).toEqual(down);
    expect(await labels('pageSize=3&sort=at')).toEqual(['Lần 1', 'Lần 2', 'Lần 3']);
    expect(await labels('pageSize=2&sort=subjectLabel')).toEqual(['Lần 1', 'Lần 2']);
    const { status, body } = await official.get<{ errors: { code: string }[] }>('/api/audit?sort=id');
    expect([status, body.errors[0]?.code]).toEqual([400, 'unknown-sort']);
  });

  it('is searched without accents, in names and in reasons', async () => {
    const official = await test.account(['official']);
    await test.inWard((uow) =>
      uow.query(`insert into audit_entries (actor_name, action, subject_type, subject_id, reason)
        values ('Đỗ Hữu Đạt', 'test.search', 'test', '1', 'Nhập nhầm ở tổ dân phố')`),
    );
    const total = async (q: string): Promise<number> =>
      (await official.get<{ total: number }>(`/api/audit?action=test.search&q=${encodeURIComponent(q)}`)).body
        .total;
    expect(await total('do huu dat')).toBe(1);
    expect(await total('nhap NHAM')).toBe(1);
    expect(await total('Đỗ'.normalize('NFD'))).toBe(1);
    expect(await total('khong co')).toBe(0);
  });
});
