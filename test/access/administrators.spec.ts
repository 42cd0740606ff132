import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

describe('administrators', () => {
  it('who take each other down at once leave one of them', async () => {
    for (let round = 0; round < 5; round++) {
      const first = await test.account(['administrator'], { ward: 'B' });
      const second = await test.account(['administrator'], { ward: 'B' });
      const demotion = { displayName: 'X', post: '', roles: ['official'], status: 'active', version: 1 };
      const answers = await Promise.all([
        first.patch(`/api/accounts/${second.accountId}`, demotion),
        second.patch(`/api/accounts/${first.accountId}`, demotion),
      ]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 403]);
      const left = await test.sql<{ roles: string[] }>(`select roles from accounts where id = any($1)`, [
        [first.accountId, second.accountId],
      ]);
      expect(left.filter(({ roles }) => roles.includes('administrator'))).toHaveLength(1);
    }
  });
});
