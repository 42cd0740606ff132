import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, TEST_PASSWORD, type TestApp } from '../support/test-app.js';
import { logIn, type Problem } from './people.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

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
    expect((await logIn(test, 'quantri.qt')).status).toBe(200);
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
